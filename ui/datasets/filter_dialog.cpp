#include "ui/datasets/filter_dialog.h"

#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "ui/support/background.h"
#include "ui/support/conversions.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <optional>

namespace detdiffusion {

namespace {

constexpr double kPercent = 100.0;
constexpr int kMostObjects = 1000;

struct Filtered {
    std::optional<FilterReport> report;
    QString error;
};

Filtered filtered(const FilterSource& source, const FilterRules& rules, const QString& file)
try {
    auto dataset = source.contents->splitDataset(source.split);
    const auto report = filterDataset(dataset, rules);
    if (!file.isEmpty())
        saveCoco(dataset, toPath(file));
    return { report, {} };
} catch (const std::exception& error) {
    return { {}, QString::fromUtf8(error.what()) };
}

} // namespace

FilterDialog::FilterDialog(FilterSource source, DatasetPrompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_prompts(prompts)
    , m_area(new QDoubleSpinBox)
    , m_fewest(new QSpinBox)
    , m_most(new QSpinBox)
    , m_crowds(new QCheckBox(tr("&Keep crowds")))
    , m_without(new QLineEdit)
    , m_report(new QLabel)
    , m_problem(new QLabel)
    , m_write(new QPushButton(tr("&Write a new file…")))
{
    setWindowTitle(
        tr("Filter %1")
            .arg(fromUtf8(m_source.contents->splitNames()[static_cast<size_t>(m_source.split)])));
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    connect(m_write, &QPushButton::clicked, this, &FilterDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    auto* about = new QLabel(tr("Keeps the objects and pictures that layout models are trained and "
                                "measured on. The data set itself stays as it is."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addLayout(ruleRows());
    column->addWidget(m_report);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    recount();
}

QLayout* FilterDialog::ruleRows()
{
    const FilterRules usual;
    m_area->setRange(0.0, kPercent);
    m_area->setDecimals(2);
    m_area->setSuffix(QStringLiteral(" %"));
    m_area->setValue(usual.minimumArea * kPercent);
    for (auto* box : { m_fewest, m_most })
        box->setRange(0, kMostObjects);
    m_fewest->setValue(usual.fewestObjects);
    m_most->setValue(usual.mostObjects);
    m_crowds->setChecked(usual.keepCrowds);
    QStringList without;
    for (const auto& name : usual.excludedClasses)
        without << fromUtf8(name);
    m_without->setText(without.join(QStringLiteral(", ")));
    auto* form = new QFormLayout;
    form->addRow(tr("Boxes larger than this share of the &picture:"), m_area);
    form->addRow(tr("&Fewest objects of a picture:"), m_fewest);
    form->addRow(tr("&Most objects of a picture:"), m_most);
    form->addRow(tr("Without the &classes:"), m_without);
    form->addRow(m_crowds);
    connect(m_area, &QDoubleSpinBox::valueChanged, this, &FilterDialog::recount);
    connect(m_fewest, &QSpinBox::valueChanged, this, &FilterDialog::recount);
    connect(m_most, &QSpinBox::valueChanged, this, &FilterDialog::recount);
    connect(m_crowds, &QCheckBox::toggled, this, &FilterDialog::recount);
    connect(m_without, &QLineEdit::textChanged, this, &FilterDialog::recount);
    return form;
}

FilterRules FilterDialog::rules() const
{
    FilterRules rules;
    rules.minimumArea = m_area->value() / kPercent;
    rules.fewestObjects = m_fewest->value();
    rules.mostObjects = m_most->value();
    rules.keepCrowds = m_crowds->isChecked();
    rules.excludedClasses.clear();
    for (const auto& name : m_without->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            rules.excludedClasses.push_back(name.trimmed().toStdString());
    return rules;
}

void FilterDialog::recount()
{
    m_report->clear();
    m_write->setEnabled(false);
    inBackground(
        m_pool, *this,
        [source = m_source, rules = rules(), ticket = ++m_ticket] {
            return std::pair(ticket, filtered(source, rules, {}));
        },
        [this](const std::pair<int, Filtered>& result) {
            if (result.first != m_ticket)
                return;
            m_problem->setText(result.second.error);
            m_problem->setVisible(!result.second.error.isEmpty());
            if (result.second.report)
                showReport(*result.second.report);
            Q_EMIT counted();
        });
}

void FilterDialog::showReport(const FilterReport& report)
{
    QString rows;
    const auto row = [&rows](const QString& what, int64_t count, bool isSum) {
        const QString text = isSum ? QStringLiteral("<b>%1</b>") : QStringLiteral("%1");
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>")
                    .arg(text.arg(what.toHtmlEscaped()),
                        text.arg(QLocale().toString(static_cast<qlonglong>(count))));
    };
    row(tr("Objects"), report.objects, true);
    row(tr("in pictures of unknown size"), -report.withoutSize, false);
    row(tr("crowds"), -report.crowds, false);
    row(tr("of excluded classes"), -report.excluded, false);
    row(tr("too small"), -report.small, false);
    row(tr("in pictures that are left out"), -report.inDroppedImages, false);
    row(tr("Objects kept"), report.objectsKept, true);
    row(tr("Pictures"), report.images, true);
    row(tr("with too few objects"), -report.tooFew, false);
    row(tr("with too many objects"), -report.tooMany, false);
    row(tr("Pictures kept"), report.imagesKept, true);
    m_report->setText(QStringLiteral("<table>%1</table>").arg(rows));
    m_write->setEnabled(report.imagesKept > 0);
}

void FilterDialog::write()
{
    const QFileInfo from(m_source.path);
    const auto& split = m_source.contents->splitNames()[static_cast<size_t>(m_source.split)];
    QString path = m_prompts.fileToWrite(this,
        (from.isDir() ? QDir(from.filePath()) : from.dir())
            .filePath(QStringLiteral("instances_%1_filtered.json").arg(fromUtf8(split))));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        path += QStringLiteral(".json");
    if (QFileInfo::exists(path)) {
        m_problem->setText(
            tr("%1 exists already and is left as it is; choose another name.").arg(path));
        m_problem->show();
        return;
    }
    m_write->setEnabled(false);
    inBackground(
        m_pool, *this,
        [source = m_source, rules = rules(), path] { return filtered(source, rules, path); },
        [this, path](const Filtered& result) {
            m_write->setEnabled(true);
            m_problem->setText(result.error);
            m_problem->setVisible(!result.error.isEmpty());
            if (result.report)
                Q_EMIT written(QDir::toNativeSeparators(path));
        });
}

} // namespace detdiffusion
