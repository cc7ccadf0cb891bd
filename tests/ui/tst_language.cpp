#include "tests/ui/window_fixture.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/language/recording_translator.h"
#include "ui/language/retranslation.h"

#include <QMetaProperty>
#include <QTableWidget>

using namespace detdiffusion;
using namespace detdiffusion::test;

/// The language changes while the window is open, and nothing stays behind.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void switchedIsAsStarted_data();
    void switchedIsAsStarted();
    void openSheetFollows();
    void textsWithValuesFollow();
    void sameTextIsToldApartByItsAsker();
    void whatTheUserTypedStays();
    void unknownLanguagesAreEnglishWithItsPlurals();

private:
    MainWindow& window() { return *m_fixture->window; }
    /// Every text of the window and of what is in it.
    static QStringList texts(const QObject& root);
    std::unique_ptr<MainWindow> anotherWindow();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLanguage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    window().languages().choose(QStringLiteral("en"));
}

QStringList TestLanguage::texts(const QObject& root)
{
    QStringList found;
    auto objects = root.findChildren<QObject*>();
    for (const auto* object : objects) {
        const auto& type = *object->metaObject();
        for (int i = 0; i < type.propertyCount(); ++i) {
            const auto property = type.property(i);
            // Names are read by nobody, and Qt's own change their order when a scroll bar is shown.
            if (property.typeId() != QMetaType::QString || !property.isWritable()
                || property.name() == QByteArray("html")
                || property.name() == QByteArray("objectName"))
                continue;
            const QString text = property.read(object).toString();
            if (!text.isEmpty())
                found << QStringLiteral("%1.%2: %3")
                             .arg(QLatin1String(type.className()), QLatin1String(property.name()),
                                 text);
        }
        if (const auto* box = qobject_cast<const QComboBox*>(object))
            for (int i = 0; i < box->count(); ++i)
                found << box->itemText(i);
        if (const auto* table = qobject_cast<const QTableWidget*>(object))
            for (int i = 0; i < table->columnCount(); ++i)
                found << table->horizontalHeaderItem(i)->text();
    }
    return found;
}

std::unique_ptr<MainWindow> TestLanguage::anotherWindow()
{
    StudioServices services;
    services.loadModel = fakeFactory(m_fixture->state);
    services.freeMemory = [this] { return m_fixture->free; };
    return std::make_unique<MainWindow>(
        std::move(services), *m_fixture->settings, m_fixture->prompts);
}

void TestLanguage::switchedIsAsStarted_data()
{
    QTest::addColumn<QString>("code");
    for (const auto& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguage::switchedIsAsStarted()
{
    QFETCH(QString, code);
    QVERIFY(m_fixture->start());
    // The room for the page, and so the scale that fits, depends on the lengths of the words.
    window().canvas().zoomToActualSize();
    const QStringList english = texts(window());
    window().languages().choose(code);
    const QStringList switched = texts(window());
    {
        auto started = anotherWindow();
        started->start({});
        started->show();
        QTRY_VERIFY(started->session().hasModel());
        started->canvas().zoomToActualSize();
        const QStringList fresh = texts(*started);
        QCOMPARE(switched, fresh);
        // Numbers, too.
        QCOMPARE(window().generation().locale(), started->generation().locale());
        QCOMPARE(started->generation().locale().name(), QLocale(code).name());
    }
    window().languages().choose(QStringLiteral("en"));
    QCOMPARE(texts(window()), english);
}

void TestLanguage::openSheetFollows()
{
    QVERIFY(m_fixture->start());
    WindowFixture::press(Qt::Key_F1);
    auto* sheet = window().findChild<ShortcutsDialog*>();
    const QString before = sheet->tree().topLevelItem(0)->text(0);
    const int rows = sheet->tree().topLevelItemCount();
    window().languages().choose(QStringLiteral("ko"));
    QVERIFY(sheet->tree().topLevelItem(0)->text(0) != before);
    QCOMPARE(sheet->tree().topLevelItemCount(), rows);
}

void TestLanguage::textsWithValuesFollow()
{
    QObject asker;
    ShownTexts shown;
    shown[QStringLiteral("Maßstab %1 %")] << SourceText { "MainWindow", "Zoom %1 %", {} };
    shown[QStringLiteral("Rückgängig: %1")] << SourceText { "X", "Undo: %1", {} };
    shown[QStringLiteral("%1 zeichnen")] << SourceText { "X", "Draw %1", {} };
    shown[QStringLiteral("%2 von %1")] << SourceText { "X", "Of %1, %2", {} };
    const Retranslation retranslation(shown);
    const auto now = [&](const char* text) {
        return retranslation.translated(QString::fromUtf8(text), asker);
    };
    QCOMPARE(now("Maßstab 150 %"), QStringLiteral("Zoom 150 %"));
    QCOMPARE(now("Rückgängig: Hund zeichnen"), QStringLiteral("Undo: Draw Hund"));
    QCOMPARE(now("3 von 4"), QStringLiteral("Of 4, 3"));
    QCOMPARE(now("unbekannt"), QStringLiteral("unbekannt"));
}

void TestLanguage::sameTextIsToldApartByItsAsker()
{
    QLineEdit asker;
    ShownTexts shown;
    shown[QStringLiteral("Gleich")] << SourceText { "Other", "Equal", {} }
                                    << SourceText { "QLineEdit", "At once", {} };
    const Retranslation retranslation(shown);
    QCOMPARE(retranslation.translated(QStringLiteral("Gleich"), asker), QStringLiteral("At once"));
    QObject nobody;
    QCOMPARE(retranslation.translated(QStringLiteral("Gleich"), nobody), QStringLiteral("Equal"));
}

void TestLanguage::unknownLanguagesAreEnglishWithItsPlurals()
{
    RecordingTranslator translator;
    for (const auto& language : { QLocale::c(), QLocale(QLocale::Finnish), QLocale("en_GB") }) {
        translator.setLanguage(language);
        const auto asked = [&translator](int count) {
            return translator.translate(
                "DialogPrompts", "Move %n item(s) of the gallery to the trash?", nullptr, count);
        };
        QCOMPARE(asked(1), QStringLiteral("Move %n item of the gallery to the trash?"));
        QCOMPARE(asked(2), QStringLiteral("Move %n items of the gallery to the trash?"));
    }
}

void TestLanguage::whatTheUserTypedStays()
{
    QVERIFY(m_fixture->start());
    auto* field = window().classes().findChild<QLineEdit*>();
    field->setText(QStringLiteral("Boxes"));
    window().languages().choose(QStringLiteral("ko"));
    QCOMPARE(field->text(), QStringLiteral("Boxes"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
