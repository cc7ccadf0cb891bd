#include "ui/datasets/labelling_memory.h"

#include <QSettings>

#include <type_traits>

namespace detdiffusion {

namespace {

/// Calls visit(key, value) for everything that is remembered.
template <typename Memory, typename Visit> void forEachValue(Memory& memory, Visit visit)
{
    auto& match = memory.rule.match;
    visit(QStringLiteral("detectors"), memory.detectors);
    visit(QStringLiteral("byFold"), memory.byFold);
    visit(QStringLiteral("ranDetectors"), memory.ranDetectors);
    visit(QStringLiteral("ranByFold"), memory.ranByFold);
    visit(QStringLiteral("score"), match.minimumScore);
    visit(QStringLiteral("overlap"), match.minimumOverlap);
    visit(QStringLiteral("classAware"), match.classAware);
    visit(QStringLiteral("combination"), memory.rule.combination);
}

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/page.ini");
}

} // namespace

LabellingMemory readLabellingMemory(const QString& folder, const LabellingMemory& usual)
{
    const QSettings store(fileIn(folder), QSettings::IniFormat);
    auto memory = usual;
    forEachValue(memory, [&store]<typename Value>(const QString& key, Value& value) {
        if (!store.contains(key))
            return;
        if constexpr (std::is_enum_v<Value>)
            value = static_cast<Value>(store.value(key).toInt());
        else
            value = store.value(key).template value<Value>();
    });
    return memory;
}

void writeLabellingMemory(const QString& folder, const LabellingMemory& memory)
{
    QSettings store(fileIn(folder), QSettings::IniFormat);
    forEachValue(memory, [&store]<typename Value>(const QString& key, const Value& value) {
        if constexpr (std::is_enum_v<Value>)
            store.setValue(key, static_cast<int>(value));
        else
            store.setValue(key, value);
    });
}

} // namespace detdiffusion
