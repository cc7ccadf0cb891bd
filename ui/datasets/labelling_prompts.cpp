#include "ui/datasets/labelling_prompts.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace detdiffusion {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LabellingPrompts)
};

} // namespace

LabellingPrompts labellingDialogs()
{
    return { [](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, Texts::tr("Add a detector"), {},
                    Texts::tr("Detectors (*.onnx *.cfg *.weights *.json);;All files (*)"));
            },
        [](QWidget* parent) {
            return QFileDialog::getExistingDirectory(parent, Texts::tr("Add a detector"));
        },
        [](QWidget* parent, const QString& suggestion) {
            return QFileDialog::getSaveFileName(parent, Texts::tr("Save as a new file"), suggestion,
                Texts::tr("COCO annotations (*.json)"));
        } };
}

} // namespace detdiffusion
