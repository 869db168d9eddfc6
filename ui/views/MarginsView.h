// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/MarginsByDegree.h"
#include "core/train/Snapshot.h"
#include "ui/session/BackgroundTask.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>

class QStackedLayout;

namespace lodestone {

class CurveChart;
class DegreeDensity;
class ElidedLabel;
class EmptyState;
class Session;

/// The adaptive margins against the number of ratings at the shown epoch (the paper's Fig. 4), and their quantiles over the
/// epochs (ui.md 5, U4). A click on a cell selects those in it, one on the chart goes to an epoch.
class MarginsView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit MarginsView(Session& session, QWidget* parent = nullptr);

    static constexpr std::size_t numKinds = 3;
    /// m^u of users, m^i of items, m^l of both; hidden where the model has none.
    const std::array<DegreeDensity*, numKinds>& plots() const { return m_plots; }
    CurveChart* chart() const { return m_chart; }
    /// The epoch that is shown and how to read it, or why there is nothing.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Spread = std::array<std::optional<MarginsByDegree>, numKinds>;
    QWidget* createPage();
    void connectSession();
    void follow();
    void forget();
    void refresh();
    QString obstacle() const;
    void count();
    void showSpread(Spread spread, const SnapshotPtr& snapshot);
    void showHint(const QString& text);
    void updateMark();
    void updateChart();
    void updateCrosshair();
    void selectCell(std::size_t kind, std::size_t cell);

    Session& m_session;
    std::array<DegreeDensity*, numKinds> m_plots;
    CurveChart* m_chart;
    ElidedLabel* m_key;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
    QString m_hint;
    SnapshotPtr m_counted; ///< that the plots show; null: none
    QStringList m_families; ///< of the chart
    std::pair<std::size_t, int> m_charted; ///< epochs of the history and of the plan that the chart shows
    bool m_behind = false; ///< another epoch is shown since
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
