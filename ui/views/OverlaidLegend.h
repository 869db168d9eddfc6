// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"
#include "core/store/Project.h"

#include <QScrollArea>

#include <set>
#include <vector>

class QHBoxLayout;

namespace lodestone {

class LegendEntry;

/// The runs whose curves lie over others, in one row: each entry shows and hides those of its run.
class OverlaidLegend : public QScrollArea {
    Q_OBJECT

public:
    explicit OverlaidLegend(QWidget* parent = nullptr);

    struct Run {
        RunId id{};
        QString name;
        LineLook look;
        bool operator==(const Run&) const = default;
    };
    /// Those that the user hid stay hidden.
    void setRuns(const std::vector<Run>& runs);
    bool hides(RunId id) const { return m_hidden.contains(id); }
    const std::vector<LegendEntry*>& entries() const { return m_entries; }

signals:
    void toggled();

private:
    QHBoxLayout* m_row;
    std::vector<Run> m_runs;
    std::vector<LegendEntry*> m_entries;
    std::set<RunId> m_hidden;
};

} // namespace lodestone
