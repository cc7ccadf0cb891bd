#pragma once

#include "core/domain/lora_choice.h"

#include <QDoubleSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace detdiffusion {

/// The LoRAs that are added to the model: one row each with its weight, and a button for more.
class LoraList : public QWidget {
    Q_OBJECT

public:
    explicit LoraList(QWidget* parent = nullptr);

    std::vector<LoraChoice> loras() const;
    void setLoras(const std::vector<LoraChoice>& loras);
    /// At the end. A file that is there already gets the focus instead.
    void add(const std::filesystem::path& file);
    void remove(const std::filesystem::path& file);

Q_SIGNALS:
    /// The user wants to choose a file.
    void addRequested();
    void changed();

private:
    struct Row {
        std::filesystem::path file;
        QWidget* widget;
        QDoubleSpinBox* weight;
    };

    Row makeRow(const LoraChoice& lora);
    void append(const LoraChoice& lora);
    void remove(QWidget* row);
    void drop(QWidget* row);

    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QToolButton* m_add;
};

} // namespace detdiffusion
