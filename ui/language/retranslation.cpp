#include "ui/language/retranslation.h"

#include <QAction>
#include <QComboBox>
#include <QMetaProperty>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>
#include <optional>

namespace detdiffusion {

namespace {

// Less would fit anything: "%1 %" is no evidence. With few letters the values are single words.
constexpr qsizetype kFewestLetters = 2;
constexpr qsizetype kTellingLetters = 4;
constexpr qsizetype kLongestText = 2'000;

qsizetype lettersOf(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

/// Whether the context of a text is the class of the object.
bool isAskedBy(const SourceText& source, const QObject& asker)
{
    for (const auto* type = asker.metaObject(); type != nullptr; type = type->superClass())
        if (QByteArray(type->className()).endsWith(source.context))
            return true;
    return false;
}

/// Made of an action's text until somebody sets it, or a label's own copy of its rich text.
bool isDerived(const QObject& object, const QByteArray& property)
{
    if (property == "html")
        return true;
    const auto* action = qobject_cast<const QAction*>(&object);
    return action != nullptr
        && (property == "iconText"
            || (property == "toolTip" && action->toolTip() == action->iconText()));
}

} // namespace

Retranslation::Retranslation(ShownTexts shown)
    : m_shown(std::move(shown))
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        for (const auto& source : it.value())
            if (auto pattern = patternOf(it.key(), source))
                m_patterns.push_back(std::move(*pattern));
    std::ranges::sort(m_patterns, std::greater<>(), &Pattern::fixed);
}

std::optional<Retranslation::Pattern> Retranslation::patternOf(
    const QString& shown, const SourceText& source)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([1-9])"));
    Pattern pattern { {}, {}, source, lettersOf(QString(shown).remove(placeholder)) };
    const QString value = QLatin1String(pattern.fixed < kTellingLetters ? "(\\S*)" : "(.*)");
    QString expression = QStringLiteral("^");
    qsizetype end = 0;
    for (const auto& match : placeholder.globalMatch(shown)) {
        expression +=
            QRegularExpression::escape(shown.mid(end, match.capturedStart() - end)) + value;
        pattern.places << match.captured(1).toInt();
        end = match.capturedEnd();
    }
    expression += QRegularExpression::escape(shown.mid(end));
    if (pattern.places.isEmpty() || pattern.fixed < kFewestLetters)
        return {};
    pattern.expression = QRegularExpression(
        expression + QLatin1Char('$'), QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

void Retranslation::applyTo(QObject& root) const
{
    applyToProperties(root);
    for (auto* object : root.findChildren<QObject*>()) {
        applyToProperties(*object);
        applyToItems(*object);
    }
}

/// All texts that the program set; what the user typed is a `user` property.
void Retranslation::applyToProperties(QObject& object) const
{
    const auto& type = *object.metaObject();
    for (int i = 0; i < type.propertyCount(); ++i) {
        const auto property = type.property(i);
        if (property.typeId() != QMetaType::QString || !property.isWritable() || property.isUser()
            || isDerived(object, property.name()))
            continue;
        const QString before = property.read(&object).toString();
        if (const QString after = translated(before, object); after != before)
            property.write(&object, after);
    }
}

void Retranslation::applyToItems(QObject& object) const
{
    if (auto* box = qobject_cast<QComboBox*>(&object)) {
        const QSignalBlocker quiet(box);
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, translated(box->itemText(i), object));
    }
    if (auto* table = qobject_cast<QTableWidget*>(&object))
        for (int i = 0; i < table->columnCount(); ++i)
            if (auto* title = table->horizontalHeaderItem(i))
                title->setText(translated(title->text(), object));
    if (auto* tabs = qobject_cast<QTabBar*>(&object))
        for (int i = 0; i < tabs->count(); ++i)
            tabs->setTabText(i, translated(tabs->tabText(i), object));
}

QString Retranslation::translated(const QString& text, const QObject& asker) const
{
    if (text.isEmpty() || text.size() > kLongestText)
        return text;
    const auto found = m_shown.constFind(text);
    return found == m_shown.cend() ? fromPattern(text, asker)
                                   : best(found.value(), asker).translated();
}

/// The nearest one decides.
const SourceText& Retranslation::best(const QList<SourceText>& sources, const QObject& asker)
{
    for (const QObject* object = &asker; object != nullptr; object = object->parent())
        for (const auto& source : sources)
            if (isAskedBy(source, *object))
                return source;
    return sources.front();
}

/// What stands at the placeholders may be a text of the program too.
QString Retranslation::fromPattern(const QString& text, const QObject& asker) const
{
    for (const auto& pattern : m_patterns) {
        const auto match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        QString result = pattern.source.translated();
        for (qsizetype i = 0; i < pattern.places.size(); ++i) {
            const QString value = translated(match.captured(static_cast<int>(i) + 1), asker);
            for (const auto* mark : { "%", "%L" })
                result.replace(QLatin1String(mark) + QString::number(pattern.places[i]), value);
        }
        return result;
    }
    return text;
}

} // namespace detdiffusion
