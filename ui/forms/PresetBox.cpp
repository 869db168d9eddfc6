// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PresetBox.h"

#include "ui/forms/ParamForm.h"
#include "ui/forms/ParamRow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
QString modelText(std::string_view text)
{
    return QCoreApplication::translate("Model", QByteArray(text.data(), static_cast<qsizetype>(text.size())).constData());
}
} // namespace

PresetBox::PresetBox(const ModelInfo& info, ParamForm& form, QWidget* parent)
    : QWidget(parent), m_info(info), m_form(form), m_entries(1), m_box(new QComboBox), m_differences(new QLabel)
{
    m_box->addItem(tr("Defaults"));
    for (const Preset& preset : info.presets) {
        m_box->addItem(modelText(preset.title));
        m_box->setItemData(m_box->count() - 1, modelText(preset.summary), Qt::ToolTipRole);
        m_entries.push_back(changesOf(info, preset));
    }
    m_box->setAccessibleName(tr("Preset"));
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setForegroundRole(QPalette::PlaceholderText);
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* label = new QLabel(tr("Preset"));
    label->setBuddy(m_box);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_box, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_differences);

    connect(m_box, &QComboBox::activated, this, &PresetBox::choose);
    connect(&m_form, &ParamForm::edited, this, &PresetBox::follow);
    follow();
}

void PresetBox::choose(int index)
{
    {
        const QScopedValueRollback guard(m_choosing, true);
        m_form.resetAll();
        m_form.apply(m_entries[static_cast<std::size_t>(index)]);
    }
    showDifferences();
}

int PresetBox::entryOf(const std::vector<Setting>& settings) const
{
    const auto numFixed = static_cast<std::ptrdiff_t>(1 + m_info.presets.size());
    const auto found = std::find(m_entries.begin(), m_entries.begin() + numFixed, settings);
    return static_cast<int>(found - m_entries.begin());
}

void PresetBox::follow()
{
    if (m_choosing)
        return;
    const std::vector<Setting> settings = m_form.changedSettings();
    const int entry = entryOf(settings);
    const auto own = static_cast<int>(1 + m_info.presets.size());
    if (entry == own) {
        if (m_box->count() == own) {
            m_box->addItem(tr("Typed by hand"));
            m_entries.emplace_back();
        }
        m_entries.back() = settings;
    }
    m_box->setCurrentIndex(entry);
    showDifferences();
}

QString PresetBox::differences() const
{
    return m_differences->text();
}

void PresetBox::showDifferences()
{
    const auto index = static_cast<std::size_t>(m_box->currentIndex());
    const bool isPreset = index >= 1 && index <= m_info.presets.size();
    QStringList lines;
    if (isPreset) {
        lines << modelText(m_info.presets[index - 1].summary);
        for (const Setting& setting : m_entries[index])
            if (const ParamRow* row = m_form.row(setting.key))
                lines << tr("%1: %2 instead of %3")
                             .arg(row->label()->text(), localizedValue(row->param()), row->defaultText());
    }
    m_differences->setText(lines.join(u'\n'));
    m_differences->setVisible(isPreset);
}

} // namespace lodestone
