// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/TriangleCheck.h"
#include "ui/session/BackgroundTask.h"

#include <QWidget>

#include <vector>

class QLabel;
class QStackedLayout;

namespace lodestone {

class CurvePlot;
class EmptyState;
class HeatMap;
class Session;

/// The learned metrics W^UI, W^U and W^I at the shown epoch: entries, spectrum, condition, angles (ui.md 5, U3); and how often
/// the distances of any model break the triangle inequality (U7).
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
    /// How many triples break the triangle inequality; empty until they are counted.
    QString triangleText() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createPage();
    QWidget* createFigures();
    void refresh();
    void showHint(const QString& text);
    void showMetrics();
    void checkTriangles();
    void showTriangles(const std::vector<TriangleCounts>& counts);

    const Session& m_session;
    QString m_hint;
    std::vector<HeatMap*> m_maps;
    CurvePlot* m_spectrum;
    QLabel* m_figures;
    EmptyState* m_empty;
    QWidget* m_page;
    QLabel* m_triangles;
    QStackedLayout* m_stack;
    SnapshotPtr m_checked; ///< that the triangles are counted of, or will be
    BackgroundTask m_checking; ///< last, so that it ends first
};

} // namespace lodestone
