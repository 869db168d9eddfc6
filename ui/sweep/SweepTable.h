// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/RunsView.h"

namespace lodestone {

/// The brushed runs, each with how it stands, the figures of its best epoch and the options that differ.
class SweepTable : public RunsView {
    Q_OBJECT

public:
    /// @pre both outlive it
    SweepTable(Session& session, ProjectSession& project, QWidget* parent = nullptr);

    void setRuns(std::set<RunId> runs) { filter().setRuns(std::move(runs)); }
    /// Their rows are marked as those under the mouse.
    void setLit(const std::vector<RunId>& runs);
    /// Selects their rows and brings the first into sight.
    void select(const std::vector<RunId>& runs);
    std::vector<RunId> selected() const;
    std::vector<RunId> all() const; ///< that it lists
    RunId runAt(const QModelIndex& index) const;

signals:
    /// The mouse is over the row of a run, or of none.
    void hovered(const std::vector<lodestone::RunId>& runs);
    void selectionChanged();

protected:
    bool wantsColumn(int column) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrowColumns();
    bool hasSeveralModels() const;

    std::set<RunId> m_lit;
};

} // namespace lodestone
