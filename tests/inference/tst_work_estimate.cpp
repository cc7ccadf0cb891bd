#include "core/inference/work_estimate.h"

#include <QTest>

#include <cmath>

using namespace detdiffusion;

class WorkEstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStableDiffusion();
    void growsWithThePicture();
};

/// Counted independently from the original networks' layers at 512 x 512.
void WorkEstimateTest::countsStableDiffusion()
{
    const double unet = unetOperations({}, 64, 64, 77);
    const double decoder = decoderOperations({}, 64, 64);
    const double text = textOperations({}, 77);
    QVERIFY2(std::abs(unet / 803.3e9 - 1.0) < 1e-3, qPrintable(QString::number(unet)));
    QVERIFY2(std::abs(decoder / 2514e9 - 1.0) < 1e-3, qPrintable(QString::number(decoder)));
    QVERIFY2(std::abs(text / 13.3e9 - 1.0) < 1e-2, qPrintable(QString::number(text)));
}

void WorkEstimateTest::growsWithThePicture()
{
    QVERIFY(unetOperations({}, 128, 64, 77) > 2.0 * unetOperations({}, 64, 64, 77));
    QVERIFY(unetOperations({}, 65, 64, 77) > unetOperations({}, 64, 64, 77));
}

QTEST_GUILESS_MAIN(WorkEstimateTest)
#include "tst_work_estimate.moc"
