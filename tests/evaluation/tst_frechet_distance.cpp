#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/evaluation/frechet_distance.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>
#include <limits>

using namespace detdiffusion;

class TestFrechetDistance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference_data();
    void equalsTheReference();
    void shiftAddsItsSquare();
    void impossibleSetsAreRefused();
};

void TestFrechetDistance::equalsTheReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    const auto path = test::goldenFolder() / "golden/fid.json";
    DETDIFFUSION_REQUIRE(path);
    const auto reference = nlohmann::json::parse(readTextFile(path));
    for (const auto& entry : reference.at("cases")) {
        const double expected = entry.at("fid_symmetric_eig");
        const bool isSame = entry.at("kind") == "same";
        const double relative = entry.at("rank_deficient").get<bool>() ? 1e-5 : 1e-8;
        QTest::newRow(entry.at("name").get<std::string>().c_str())
            << QString::fromStdString(entry.at("name").get<std::string>()) << expected
            << (isSame ? 1e-6 : relative * std::abs(expected));
    }
}

void TestFrechetDistance::equalsTheReference()
{
    QFETCH(QString, name);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    const SafetensorsFile file(test::goldenFolder() / "golden/fid_features.safetensors");
    const double distance = frechetDistance(file.tensor(name.toStdString() + ".features1"),
        file.tensor(name.toStdString() + ".features2"));
    QVERIFY2(
        std::abs(distance - expected) <= tolerance, qPrintable(QString::number(distance, 'g', 17)));
}

void TestFrechetDistance::shiftAddsItsSquare()
{
    const auto features = torch::tensor({ { 0.0, 1.0 }, { 2.0, -1.0 }, { 0.5, 0.25 } });
    const auto shift = torch::tensor({ { 3.0, 4.0 } });
    QVERIFY(std::abs(frechetDistance(features, features + shift) - 25.0) < 1e-5);
}

void TestFrechetDistance::impossibleSetsAreRefused()
{
    const auto good = torch::zeros({ 3, 2 });
    QVERIFY_EXCEPTION_THROWN(frechetDistance(good, torch::zeros({ 1, 2 })), Error);
    QVERIFY_EXCEPTION_THROWN(frechetDistance(good, torch::zeros({ 3, 4 })), Error);
    const auto broken = torch::full({ 3, 2 }, std::numeric_limits<float>::quiet_NaN());
    QVERIFY_EXCEPTION_THROWN(frechetDistance(good, broken), Error);
}

QTEST_GUILESS_MAIN(TestFrechetDistance)
#include "tst_frechet_distance.moc"
