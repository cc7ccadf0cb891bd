#include "ui/problem_controller.h"

#include "ui/support/conversions.h"

namespace detdiffusion {

namespace {

/// What core, LibTorch and the C++ library say when there is too little. Only the text arrives
/// here: it is what a job leaves behind.
bool isAboutMemory(const QString& message)
{
    for (const auto* words :
        { " of memory, ", "out of memory", "can't allocate memory", "bad_alloc" })
        if (message.contains(QLatin1String(words)))
            return true;
    return false;
}

} // namespace

ProblemController::ProblemController(
    MessageBar& messages, LayoutEditor& editor, GenerationPanel& generation, const Actions& actions)
    : QObject(&messages)
    , m_messages(messages)
    , m_editor(editor)
    , m_generation(generation)
    , m_actions(actions)
{
}

void ProblemController::show(const QString& message)
{
    show(message, remediesFor(message));
}

void ProblemController::inform(const QString& message)
{
    m_messages.showMessage(MessageKind::Information, message);
}

void ProblemController::showUnsaved(const QString& message)
{
    auto* saveAs = &m_actions[ActionId::SaveLayoutAs];
    show(message, { { tr("Save under another name…"), [saveAs] { saveAs->trigger(); } } });
}

void ProblemController::showUnloaded(const QString& message, std::function<void()> again)
{
    auto remedies = remediesFor(message);
    remedies.push_back({ tr("Load again"), std::move(again) });
    show(message, std::move(remedies));
}

void ProblemController::show(const QString& message, std::vector<Remedy> remedies)
{
    qWarning("%s", qUtf8Printable(message));
    m_messages.showMessage(MessageKind::Problem, message, std::move(remedies));
}

std::vector<Remedy> ProblemController::remediesFor(const QString& message) const
{
    if (isAboutMemory(message))
        return lessMemory();
    for (const auto& lora : m_generation.engineOptions().loras)
        if (message.contains(toQString(lora.file)))
            return { { tr("Remove this LoRA"),
                [this, file = lora.file] { m_generation.loras().remove(file); } } };
    return {};
}

std::vector<Remedy> ProblemController::lessMemory() const
{
    std::vector<Remedy> remedies;
    const auto size = m_generation.paintingSize();
    const QSize half(size.width / 2, size.height / 2);
    remedies.push_back({ tr("Paint %1 × %2 pixels").arg(half.width()).arg(half.height()),
        [this, half] { m_editor.setPageSize(half); } });
    const auto half16 = QStringLiteral("bf16");
    if (m_generation.precision() != half16)
        remedies.push_back(
            { tr("Use 16 bits"), [this, half16] { m_generation.choosePrecision(half16); } });
    return remedies;
}

} // namespace detdiffusion
