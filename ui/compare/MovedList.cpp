// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/MovedList.h"

#include "ui/views/entityName.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

MovedList::MovedList(QWidget* parent)
    : QWidget(parent), m_chooser(new QComboBox), m_note(new QLabel), m_table(new QTableWidget(0, 3))
{
    m_chooser->setAccessibleName(tr("Run that is compared with the left one"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_table->setAccessibleName(tr("What moved most"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Label"), tr("Shift")});
    m_table->horizontalHeaderItem(2)->setToolTip(
        tr("How far it stands from where the left run has it, as a share of the spread of that picture"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_chooser, &QComboBox::activated, this, &MovedList::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MovedList::choose);
}

void MovedList::setDataset(DatasetPtr dataset)
{
    m_data = std::move(dataset);
    setShifts({}, {});
}

void MovedList::setShifts(const QStringList& titles, std::vector<LayoutShift> shifts)
{
    const int before = m_chooser->currentData().toInt();
    m_shifts = std::move(shifts);
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (std::size_t pane = 1; pane < m_shifts.size(); ++pane)
        if (m_shifts[pane].distances.size() > 0)
            m_chooser->addItem(titles.value(qsizetype(pane)), static_cast<int>(pane));
    m_chooser->setCurrentIndex(std::max(m_chooser->count() > 0 ? 0 : -1, m_chooser->findData(before)));
    m_chooser->setVisible(m_chooser->count() > 1);
    fill();
}

void MovedList::fill()
{
    const QSignalBlocker blocker(m_table);
    const auto pane = static_cast<std::size_t>(m_chooser->currentData().toInt());
    m_entities.clear();
    if (m_data && m_chooser->currentIndex() >= 0)
        m_entities = m_shifts[pane].farthest(mostRows);
    m_table->setRowCount(static_cast<int>(m_entities.size()));
    const QLocale locale;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const EntityId entity = m_entities[static_cast<std::size_t>(row)];
        const float shift = m_shifts[pane].distances[static_cast<Eigen::Index>(at(entity))];
        m_table->setItem(row, 0, new QTableWidgetItem(entityName(*m_data, entity)));
        m_table->setItem(row, 1, new QTableWidgetItem(entityLabel(*m_data, entity)));
        m_table->setItem(row, 2, new QTableWidgetItem(locale.toString(static_cast<double>(shift), 'f', 2)));
    }
    m_table->clearSelection();
    if (m_entities.empty())
        m_note->setText(tr("Choose two runs on shared axes to see what moved between them."));
    else
        m_note->setText(tr("The %1 of %2 points that moved most; all moved by %3 on average.")
                            .arg(locale.toString(m_table->rowCount()), locale.toString(qulonglong(m_data->numEntities())),
                                 locale.toString(m_shifts[pane].mean, 'f', 2)));
}

void MovedList::choose()
{
    std::vector<EntityId> entities;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        entities.push_back(m_entities[static_cast<std::size_t>(index.row())]);
    if (!entities.empty())
        emit chosen(entities);
}

} // namespace lodestone
