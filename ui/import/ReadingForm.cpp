// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ReadingForm.h"

#include "core/data/formats/catalogue.h"
#include "ui/forms/FoldSection.h"
#include "ui/import/FilePicker.h"
#include "ui/import/SeparatorBox.h"
#include "ui/import/foundTexts.h"
#include "ui/models/toText.h"
#include "ui/plot/coreText.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lodestone {

namespace {
constexpr double largestRating = 1e6;

/// A row whose label leads to the field, for keys and for screen readers.
void addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& toolTip)
{
    auto* text = new QLabel(label);
    text->setBuddy(field);
    text->setToolTip(toolTip);
    field->setToolTip(toolTip);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(toolTip);
    form.addRow(text, field);
}

QFormLayout* compactForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// Long format names must not make the form wider than the table beside it.
template <typename Box = QComboBox> Box* comboBox()
{
    auto* box = new Box;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

/// Entry 0 is "automatic".
int indexOf(const QComboBox& box, const QVariant& value)
{
    return std::max(0, box.findData(value));
}
} // namespace

ReadingForm::ReadingForm(QWidget* parent)
    : QWidget(parent), m_format(comboBox()), m_header(comboBox()), m_duplicates(comboBox()), m_labelChoice(comboBox()),
      m_separator(comboBox<SeparatorBox>()), m_threshold(new QDoubleSpinBox), m_core(new QSpinBox),
      m_labelDepth(new QSpinBox), m_maxLabels(new QSpinBox),
      m_labelsFile(new FilePicker(tr("Labels file"))), m_splitFiles{new FilePicker(tr("Train")),
                                                                    new FilePicker(tr("Validation")),
                                                                    new FilePicker(tr("Test"))},
      m_labels(new FoldSection(tr("Labels"))), m_split(new FoldSection(tr("Split from files")))
{
    auto* form = compactForm();
    createTableRows(*form);
    createRatingRows(*form);
    auto* labels = compactForm();
    createLabelRows(*labels);
    m_labels->contents()->addLayout(labels);
    createSplitRows();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_labels);
    column->addWidget(m_split);
    column->addStretch(1);
    connectFields();
    showFound({});
}

void ReadingForm::createTableRows(QFormLayout& form)
{
    m_format->addItem(tr("Automatic"), QString());
    for (const FormatInfo& info : formatCatalogue()) {
        m_format->addItem(coreText("Format", info.title), toText(info.key));
        m_format->setItemData(m_format->count() - 1, coreText("Format", info.files), Qt::ToolTipRole);
    }
    m_header->addItem(tr("Automatic"));
    m_header->addItem(tr("Yes"), true);
    m_header->addItem(tr("No"), false);
    addRow(form, tr("&Format"), m_format, tr("In what form the ratings are stored."));
    addRow(form, tr("&Separator"), m_separator,
           tr("What stands between the columns of a table: choose it, or type it and press Enter; \\t is a tab."));
    addRow(form, tr("&Header"), m_header, tr("Whether the first line names the columns."));
}

void ReadingForm::createRatingRows(QFormLayout& form)
{
    m_threshold->setRange(-largestRating, largestRating);
    m_threshold->setDecimals(2);
    m_threshold->setSingleStep(0.5);
    m_threshold->setKeyboardTracking(false);
    m_core->setRange(0, 1'000'000);
    m_core->setSpecialValueText(tr("Off"));
    m_core->setKeyboardTracking(false);
    m_duplicates->addItems({tr("Keep the last"), tr("Keep the first"), tr("Take the mean")});
    addRow(form, tr("&Positive from"), m_threshold,
           tr("A rating at or above this counts as liked; only such ratings teach."));
    addRow(form, tr("&k-core"), m_core,
           tr("Leaves out users and items with fewer ratings than this, repeatedly, until all have as many."));
    addRow(form, tr("&Duplicates"), m_duplicates, tr("What counts where a user rated an item several times."));
}

void ReadingForm::createLabelRows(QFormLayout& form)
{
    m_labelChoice->addItem(tr("Automatic"));
    m_labelChoice->addItem(tr("The rarest"), static_cast<int>(LabelChoice::Rarest));
    m_labelChoice->addItem(tr("The commonest"), static_cast<int>(LabelChoice::Commonest));
    m_labelChoice->addItem(tr("The first"), static_cast<int>(LabelChoice::First));
    m_labelDepth->setRange(0, LabelRules::maxDepth);
    m_labelDepth->setSpecialValueText(tr("Automatic"));
    m_labelDepth->setKeyboardTracking(false);
    m_maxLabels->setRange(0, LabelRules::mostLabels);
    m_maxLabels->setSpecialValueText(tr("Automatic"));
    m_maxLabels->setKeyboardTracking(false);
    addRow(form, tr("&Labels file"), m_labelsFile,
           tr("A table with item and label, also title and text, that replaces the labels of the data."));
    addRow(form, tr("Of se&veral"), m_labelChoice, tr("Which label an item with several gets: that of colors and NMI."));
    addRow(form, tr("Pa&th level"), m_labelDepth,
           tr("Which name of a category path is the label: 1 is the root. Automatic takes %1.").arg(LabelRules::usualDepth));
    addRow(form, tr("&At most"), m_maxLabels,
           tr("Only so many labels, the commonest, are used. Automatic takes all, but 24 where there are more than 100."));
    m_labelsFile->setToolTip({}); // its edit shows the path
}

void ReadingForm::createSplitRows()
{
    auto* form = compactForm();
    addRow(*form, tr("T&rain file"), m_splitFiles[0], {});
    addRow(*form, tr("Val&idation file"), m_splitFiles[1], {});
    addRow(*form, tr("T&est file"), m_splitFiles[2], {});
    auto* text = new QLabel(tr("Which of the ratings are for what, for the split \u201c"
                               "files\u201d. Train is needed, and one "
                               "of the others."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_split->contents()->addWidget(text);
    m_split->contents()->addLayout(form);
}

void ReadingForm::connectFields()
{
    const auto editForm = [this] {
        updateApplicable();
        emit tableFormEdited();
        emit edited();
    };
    for (const QComboBox* box : {m_format, m_header})
        connect(box, &QComboBox::activated, this, editForm);
    connect(m_separator, &SeparatorBox::edited, this, editForm);
    for (const QComboBox* box : {m_duplicates, m_labelChoice})
        connect(box, &QComboBox::activated, this, &ReadingForm::edited);
    for (const QSpinBox* box : {m_core, m_labelDepth, m_maxLabels})
        connect(box, &QSpinBox::valueChanged, this, &ReadingForm::edited);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &ReadingForm::edited);
    for (const FilePicker* picker : {m_labelsFile, m_splitFiles[0], m_splitFiles[1], m_splitFiles[2]})
        connect(picker, &FilePicker::edited, this, &ReadingForm::edited);
}

bool ReadingForm::usesTextOptions() const
{
    const std::string key = m_format->currentData().toString().toStdString();
    const auto& formats = formatCatalogue();
    const auto chosen =
        std::find_if(formats.begin(), formats.end(), [&](const FormatInfo& info) { return info.key == key; });
    return chosen == formats.end() ? m_foundText : chosen->usesTextOptions;
}

void ReadingForm::updateApplicable()
{
    for (QComboBox* box : {static_cast<QComboBox*>(m_separator), m_header}) {
        box->setEnabled(usesTextOptions());
        if (!usesTextOptions())
            box->setCurrentIndex(0);
    }
}

void ReadingForm::showFound(const DataPreview& preview)
{
    m_foundText = preview.format.empty() || preview.usesTextOptions;
    const auto automatic = [&](QComboBox& box, const QString& found) {
        box.setItemText(0, found.isEmpty() ? tr("Automatic") : tr("Automatic (%1)").arg(found));
    };
    const bool text = !preview.format.empty() && preview.usesTextOptions;
    automatic(*m_format, m_format->currentIndex() == 0 ? coreText("Format", preview.formatTitle) : QString());
    m_separator->showFound(text && !m_separator->separator() ? toText(preview.dialect.separator) : QString());
    automatic(*m_header, text && m_header->currentIndex() == 0 ? (preview.hasHeader ? tr("yes") : tr("no")) : QString());
    updateApplicable();
}

LoadOptions ReadingForm::options() const
{
    LoadOptions options;
    options.format = m_format->currentData().toString().toStdString();
    options.separator = m_separator->separator();
    if (m_header->currentIndex() > 0)
        options.header = m_header->currentData().toBool();
    options.positiveThreshold = m_threshold->value();
    options.kCore = m_core->value();
    options.duplicates = static_cast<Duplicates>(m_duplicates->currentIndex());
    options.labelsFile = m_labelsFile->path().toStdString();
    if (m_labelChoice->currentIndex() > 0)
        options.labelRules.choice = static_cast<LabelChoice>(m_labelChoice->currentData().toInt());
    if (m_labelDepth->value() > 0)
        options.labelRules.depth = m_labelDepth->value();
    options.labelRules.maxLabels = m_maxLabels->value();
    options.splitFiles = {m_splitFiles[0]->path().toStdString(), m_splitFiles[1]->path().toStdString(),
                          m_splitFiles[2]->path().toStdString()};
    return options;
}

void ReadingForm::setOptions(const LoadOptions& options)
{
    const QSignalBlocker blocker(this);
    m_format->setCurrentIndex(indexOf(*m_format, toText(options.format)));
    m_separator->setSeparator(options.separator);
    m_header->setCurrentIndex(options.header ? indexOf(*m_header, *options.header) : 0);
    m_threshold->setValue(options.positiveThreshold);
    m_core->setValue(options.kCore);
    m_duplicates->setCurrentIndex(static_cast<int>(options.duplicates));
    m_labelsFile->setPath(toText(options.labelsFile.string()));
    m_labelChoice->setCurrentIndex(
        options.labelRules.choice ? indexOf(*m_labelChoice, static_cast<int>(*options.labelRules.choice)) : 0);
    m_labelDepth->setValue(options.labelRules.depth.value_or(0));
    m_maxLabels->setValue(options.labelRules.maxLabels);
    const SplitFiles& files = options.splitFiles;
    m_splitFiles[0]->setPath(toText(files.train.string()));
    m_splitFiles[1]->setPath(toText(files.validation.string()));
    m_splitFiles[2]->setPath(toText(files.test.string()));
    m_labels->setOpen(!options.labelsFile.empty() || !options.labelRules.isDefault());
    m_split->setOpen(!files.empty());
    updateApplicable();
}

} // namespace lodestone
