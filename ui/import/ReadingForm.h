// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preview.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace lodestone {

class FilePicker;
class FoldSection;
class SeparatorBox;

/// How ratings are to be read: everything of LoadOptions but the columns. What is left to the program says what it found.
class ReadingForm : public QWidget {
    Q_OBJECT

public:
    explicit ReadingForm(QWidget* parent = nullptr);

    /// Without columns. Separator and header are left out where they do not apply.
    LoadOptions options() const;
    void setOptions(const LoadOptions& options);
    /// Says what was found, and enables what applies to it.
    void showFound(const DataPreview& preview);

    QComboBox* formatBox() const { return m_format; }
    SeparatorBox* separatorBox() const { return m_separator; }
    QComboBox* headerBox() const { return m_header; }
    QComboBox* duplicatesBox() const { return m_duplicates; }
    QDoubleSpinBox* thresholdBox() const { return m_threshold; }
    QSpinBox* coreBox() const { return m_core; }
    FilePicker* labelsFile() const { return m_labelsFile; }
    QComboBox* labelChoiceBox() const { return m_labelChoice; }
    QSpinBox* labelDepthBox() const { return m_labelDepth; }
    QSpinBox* maxLabelsBox() const { return m_maxLabels; }
    FilePicker* splitFile(int part) const { return m_splitFiles[static_cast<std::size_t>(part)]; }

signals:
    void edited();
    /// The form of the table changed, so that columns mean something else.
    void tableFormEdited();

private:
    void createTableRows(QFormLayout& form);
    void createRatingRows(QFormLayout& form);
    void createLabelRows(QFormLayout& form);
    void createSplitRows();
    void connectFields();
    void updateApplicable();
    bool usesTextOptions() const;

    QComboBox *m_format, *m_header, *m_duplicates, *m_labelChoice;
    SeparatorBox* m_separator;
    QDoubleSpinBox* m_threshold;
    QSpinBox *m_core, *m_labelDepth, *m_maxLabels;
    FilePicker* m_labelsFile;
    std::array<FilePicker*, 3> m_splitFiles;
    FoldSection *m_labels, *m_split;
    bool m_foundText = true;
};

} // namespace lodestone
