#include "ui/support/conversions.h"

#include <QTest>

using namespace detdiffusion;

class ConversionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menuTextsLoseTheirKey_data();
    void menuTextsLoseTheirKey();
};

void ConversionsTest::menuTextsLoseTheirKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << "Save &picture…"
                             << "Save picture…";
    QTest::newRow("Korean") << "생성(&G)"
                            << "생성";
    QTest::newRow("brackets that stay") << "Zoom (100 %)"
                                        << "Zoom (100 %)";
}

void ConversionsTest::menuTextsLoseTheirKey()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutMnemonic(text), expected);
}

QTEST_GUILESS_MAIN(ConversionsTest)
#include "tst_conversions.moc"
