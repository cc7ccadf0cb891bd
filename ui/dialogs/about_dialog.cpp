#include "ui/dialogs/about_dialog.h"

#include "ui/support/conversions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString table(const QString& rows)
{
    return QStringLiteral("<table cellpadding=\"2\" style=\"margin-top: 8px\">%1</table>")
        .arg(rows);
}

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words)
        list << fromUtf8(word);
    return list.join(QStringLiteral(", "));
}

QTextBrowser* page(const QString& name, const QString& html)
{
    auto* browser = new QTextBrowser;
    browser->setAccessibleName(name);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenExternalLinks(true);
    browser->setHtml(html);
    return browser;
}

} // namespace

AboutDialog::AboutDialog(
    const LibraryVersions& libraries, const std::optional<ModelInfo>& model, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About DetDiffusion Studio"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget;
    const auto add = [tabs](const QString& name, const QString& html) {
        tabs->addTab(page(name, html), name);
    };
    add(tr("Program"), programText(libraries));
    add(tr("Model"), modelText(model));
    add(tr("Licences"), licenceText());
    tabs->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(560, 460);
}

QString AboutDialog::programText(const LibraryVersions& libraries)
{
    QString rows = row(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    for (const auto& [name, version] : libraries)
        rows += row(name, version);
    return tr("<h3>DetDiffusion Studio %1</h3><p>Boxes on a canvas become a picture, and each box "
              "says whether a detector should find its object.</p>")
               .arg(QCoreApplication::applicationVersion())
        + table(rows);
}

QString AboutDialog::modelText(const std::optional<ModelInfo>& model)
{
    if (!model)
        return tr("<p>No model is loaded.</p>");
    QString rows = row(tr("Name"), fromUtf8(model->name))
        + row(tr("Folder"), toQString(model->path)) + row(tr("Hash"), fromUtf8(model->hash))
        + row(tr("Trained on"), fromUtf8(model->dataset))
        + row(tr("Picture size"), tr("%1 × %2").arg(model->width).arg(model->height))
        + row(tr("Most boxes"), QString::number(model->maxBoxes))
        + row(tr("Prompt"), fromUtf8(model->promptTemplate))
        + row(tr("Classes"), model->classes.empty() ? tr("any word") : joined(model->classes));
    for (const auto& part : model->parts)
        rows += row(fromUtf8(part.name),
            tr("%1 million parameters, %2")
                .arg(QLocale().toString(static_cast<double>(part.parameters) / 1e6, 'f', 1),
                    fromUtf8(part.dtype)));
    return table(rows);
}

QString AboutDialog::licenceText()
{
    const std::pair<const char*, const char*> libraries[] = { { "Qt", "LGPL-3.0, GPL-3.0" },
        { "LibTorch", "BSD-3-Clause" }, { "OpenCV", "Apache-2.0" }, { "ICU", "Unicode-3.0" },
        { "OpenSSL", "Apache-2.0" }, { "OpenBLAS", "BSD-3-Clause" }, { "FreeType", "FTL, GPL-2.0" },
        { "zlib", "Zlib" }, { "nlohmann-json", "MIT" }, { "CLI11", "BSD-3-Clause" } };
    QString rows;
    for (const auto& [name, licence] : libraries)
        rows += row(QString::fromLatin1(name), QString::fromLatin1(licence));
    QFile own(QStringLiteral(":/LICENSE"));
    const QString text =
        own.open(QIODevice::ReadOnly) ? QString::fromUtf8(own.readAll()) : QString();
    return tr("<p>Free software under the GNU General Public License, version 3 or later. It "
              "comes without any warranty.</p><p>It uses these libraries:</p>")
        + table(rows) + QStringLiteral("<hr><pre>%1</pre>").arg(text.toHtmlEscaped());
}

} // namespace detdiffusion
