// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverlaidLegend.h"

#include "ui/views/LegendEntry.h"

#include <QHBoxLayout>

#include <utility>

namespace lodestone {

OverlaidLegend::OverlaidLegend(QWidget* parent) : QScrollArea(parent), m_row(new QHBoxLayout)
{
    auto* page = new QWidget;
    page->setLayout(m_row);
    m_row->setContentsMargins(4, 0, 4, 0);
    m_row->setSpacing(4);
    m_row->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // entries scroll as the focus, or the wheel, moves
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(fontMetrics().height() + 6);
    setAccessibleName(tr("Runs drawn over the shown one"));
    hide();
}

void OverlaidLegend::setRuns(const std::vector<Run>& runs)
{
    setVisible(!runs.empty());
    if (runs == m_runs)
        return;
    m_runs = runs;
    for (LegendEntry* entry : std::exchange(m_entries, {}))
        delete entry;
    for (const Run& run : runs) {
        auto* entry = new LegendEntry(run.name, run.look);
        entry->setChecked(!m_hidden.contains(run.id));
        m_row->insertWidget(m_row->count() - 1, entry);
        m_entries.push_back(entry);
        connect(entry, &QAbstractButton::toggled, this, [this, id = run.id](bool shown) {
            if (shown)
                m_hidden.erase(id);
            else
                m_hidden.insert(id);
            emit toggled();
        });
    }
}

} // namespace lodestone
