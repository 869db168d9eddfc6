// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SettingsTable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lodestone {

SettingsTable::SettingsTable(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget), m_differencesOnly(new QCheckBox(tr("Differences only"))),
      m_note(new QLabel)
{
    m_differencesOnly->setChecked(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Options of the runs"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_differencesOnly);
    row->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_differencesOnly, &QCheckBox::toggled, this, &SettingsTable::fill);
}

void SettingsTable::setRuns(const QStringList& titles, std::span<const RunSpec> specs)
{
    std::vector<SettingRow> rows;
    if (!specs.empty())
        rows = settingRows(specs);
    m_titles = titles;
    m_rows = std::move(rows);
    fill();
}

void SettingsTable::fill()
{
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(m_titles.size()) + 1);
    m_table->setHorizontalHeaderLabels(QStringList(tr("Option")) + m_titles);
    int numHidden = 0;
    for (const SettingRow& setting : m_rows) {
        if (m_differencesOnly->isChecked() && !setting.differs()) {
            ++numHidden;
            continue;
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto* label = new QTableWidgetItem(setting.label);
        label->setToolTip(QString::fromStdString(setting.key));
        m_table->setItem(row, 0, label);
        for (int run = 0; run < setting.values.size(); ++run) {
            auto* value =
                new QTableWidgetItem(setting.values[run].isEmpty() ? QStringLiteral("\u2013") : setting.values[run]);
            QFont font = value->font();
            font.setBold(setting.differs());
            value->setFont(font);
            m_table->setItem(row, run + 1, value);
        }
    }
    m_table->resizeColumnsToContents();
    m_note->setText(numHidden == 0                 ? QString()
                        : m_table->rowCount() == 0 ? tr("The runs have the same options.")
                                                   : tr("%n option(s) alike", nullptr, numHidden));
}

} // namespace lodestone
