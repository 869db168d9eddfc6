// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QStackedLayout;

namespace lodestone {

class CurvePlot;
class EmptyState;
class HeatMap;
class Session;

/// The learned metrics W^UI, W^U and W^I at the shown epoch: entries, spectrum, condition, angles (ui.md 5, U3).
class MetricView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit MetricView(const Session& session, QWidget* parent = nullptr);

    /// In the order of Relation.
    const std::vector<HeatMap*>& maps() const { return m_maps; }
    /// Eigenvalues by rank, one series per metric.
    CurvePlot* spectrum() const { return m_spectrum; }
    /// Condition numbers and angles, or why there is nothing.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createPage();
    void refresh();
    void showHint(const QString& text);
    void showMetrics();

    const Session& m_session;
    QString m_hint;
    std::vector<HeatMap*> m_maps;
    CurvePlot* m_spectrum;
    QLabel* m_figures;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
};

} // namespace lodestone
