// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/Figure.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lodestone {

/// What was chosen last, also at other times.
FigureOptions rememberedFigureOptions();

/// Asks how the picture is to be exported, shows how it will look, and writes or copies it. The choices are remembered.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    explicit FigureDialog(std::shared_ptr<const Figure> figure, QWidget* parent = nullptr);

    FigureOptions options() const;
    void setOptions(const FigureOptions& options);
    /// Writes the file; the ending decides on nothing, the options do. @return false if it could not; the dialog says why
    bool save(const QString& path);
    QComboBox* formatBox() const { return m_format; }
    QSpinBox* scaleBox() const { return m_scale; }
    QCheckBox* legendBox() const { return m_legend; }
    QCheckBox* captionBox() const { return m_caption; }
    QCheckBox* transparentBox() const { return m_transparent; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* copyButton() const { return m_copy; }
    QString sizeText() const;
    QString trouble() const;

signals:
    void saved(const QString& path);

private:
    void createWidgets();
    void refresh();
    void askForFile();
    QPixmap preview() const;

    std::shared_ptr<const Figure> m_figure;
    QComboBox* m_format;
    QSpinBox* m_scale;
    QCheckBox *m_legend, *m_caption, *m_transparent;
    QLabel *m_size, *m_preview, *m_trouble;
    QPushButton *m_save, *m_copy;
};

} // namespace lodestone
