#include "core/domain/error.h"
#include "core/domain/lora_choice.h"

#include <QTest>

using namespace detdiffusion;

class TestLoraChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFileAndWeight_data();
    void readsFileAndWeight();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void namesItself();
};

void TestLoraChoice::readsFileAndWeight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("weight");
    const auto row = [](const char* text, const char* file, double weight) {
        QTest::newRow(text) << text << file << weight;
    };
    row("a/b.safetensors", "a/b.safetensors", 1.0);
    row("a/b.safetensors=-0.5", "a/b.safetensors", -0.5);
    row("a=b.safetensors", "a=b.safetensors", 1.0);
    row("a=1.safetensors=2e-1", "a=1.safetensors", 0.2);
}

void TestLoraChoice::readsFileAndWeight()
{
    QFETCH(QString, text);
    QFETCH(QString, file);
    QFETCH(double, weight);
    const auto choice = loraChoiceFromString(text.toStdString());
    QCOMPARE(choice.file, std::filesystem::path(file.toStdString()));
    QCOMPARE(choice.weight, weight);
}

void TestLoraChoice::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        { "", "=1", "a.safetensors=", "a.safetensors=1x", "a.safetensors=nan", "a=b" })
        QTest::newRow(text) << text;
}

void TestLoraChoice::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(loraChoiceFromString(text.toStdString()), Error);
}

void TestLoraChoice::namesItself()
{
    QCOMPARE(toString(LoraChoice { "x/paint.er.safetensors", 0.7 }), std::string("paint.er=0.7"));
    QCOMPARE(toString(LoraChoice { "b.safetensors" }), std::string("b=1"));
}

QTEST_GUILESS_MAIN(TestLoraChoice)
#include "tst_lora_choice.moc"
