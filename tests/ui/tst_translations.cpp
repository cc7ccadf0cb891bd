#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several for plural forms
    bool finished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    bool isPlural = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message")) {
            isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
            messages.append(Message {});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!isPlural)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList marks(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]|</?[a-z0-9]+"));
    QStringList found;
    for (const auto& match : mark.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The translations hold every text of the window, finished, with the same placeholders.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isComplete_data() { addLanguages(); }
    void isComplete();
    void keepsPlaceholders_data() { addLanguages(); }
    void keepsPlaceholders();

private:
    static void addLanguages();
    QString updated(const QString& language) const;

    QTemporaryDir m_folder;
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto* language : { "de", "en", "ja", "ko", "zh_CN" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

QString TestTranslations::updated(const QString& language) const
{
    return m_folder.filePath(QStringLiteral("detdiffusion_%1.ts").arg(language));
}

/// Copies that lupdate has just compared with the sources: a text that was added since is found.
void TestTranslations::initTestCase()
{
    const QDir translations(QStringLiteral(DETDIFFUSION_SOURCE_DIR "/translations"));
    for (const auto& name : translations.entryList({ QStringLiteral("*.ts") })) {
        const QString copy = m_folder.filePath(name);
        QVERIFY(QFile::copy(translations.filePath(name), copy));
        QStringList arguments { QStringLiteral("@" DETDIFFUSION_TRANSLATED_SOURCES),
            QStringLiteral("-I"), QStringLiteral(DETDIFFUSION_SOURCE_DIR),
            QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none") };
        if (name.endsWith(QLatin1String("_en.ts")))
            arguments << QStringLiteral("-pluralonly");
        arguments << QStringLiteral("-ts") << copy;
        QCOMPARE(QProcess::execute(QStringLiteral(DETDIFFUSION_LUPDATE), arguments), 0);
    }
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(updated(language));
    // English holds plural forms only.
    QVERIFY(messages.size() > (language == QLatin1String("en") ? 0 : 100));
    QStringList open;
    for (const auto& message : messages)
        if (!message.finished || message.translations.isEmpty()
            || message.translations.contains(QString()))
            open << message.source;
    QVERIFY2(open.isEmpty(),
        qPrintable(QStringLiteral("%1 texts are not translated; run the target "
                                  "update_translations and translate:\n%2")
                       .arg(open.size())
                       .arg(open.join(QLatin1Char('\n')))));
}

void TestTranslations::keepsPlaceholders()
{
    QFETCH(QString, language);
    for (const auto& message : messagesOf(updated(language)))
        for (const auto& text : message.translations)
            if (!text.isEmpty())
                QVERIFY2(marks(text) == marks(message.source),
                    qPrintable(message.source + QStringLiteral(" -> ") + text));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
