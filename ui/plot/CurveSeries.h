// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"

#include <QColor>
#include <QPalette>
#include <QPointF>
#include <QString>
#include <QVector>

#include <optional>
#include <utility>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace lodestone {

/// Train is dashed, validation solid, test dotted, everywhere.
enum class LineStyle { Solid, Dotted, Dashed };
Qt::PenStyle penStyle(LineStyle style);

/// One line of a chart with what belongs to it: rings, a band, a moment, and what was measured where it is smoothed. For
/// CurvePlot alone; what it draws belongs to the plot.
class CurveSeries {
public:
    CurveSeries(QCustomPlot& plot, const QString& name, const LineLook& look, LineStyle style);
    /// Makes the line thinner and puts it behind those of the chart.
    void sendBehind();
    /// Takes what it draws out of the plot; it can be used no more.
    void remove();

    const QString& name() const { return m_name; }
    QColor color() const;
    LineMark mark() const { return m_look.mark; }
    /// @pre same size; x ascending
    void setData(const QVector<double>& x, const QVector<double>& y);
    /// @param weight  of the past, 0 (none) to below 1
    void setSmoothing(double weight);
    /// A dot at every point; a single point has one anyway.
    void setDots(bool dots);
    QVector<QPointF> points() const; ///< as measured
    QVector<QPointF> drawnPoints() const; ///< as it is drawn
    void setVisible(bool visible);
    bool isVisible() const;
    void setMarkers(const QVector<QPointF>& points);
    QVector<QPointF> markers() const;
    /// Empty vectors leave nothing of it.
    void setBand(const QVector<double>& x, const QVector<double>& lower, const QVector<double>& upper);
    bool hasBand() const { return m_lower != nullptr; }
    /// Its lower and its upper edge.
    std::pair<QVector<QPointF>, QVector<QPointF>> band() const;
    void setMoment(std::optional<double> x);
    std::optional<double> moment() const;
    void setPalette(const QPalette& palette);

    /// Lowest and highest of what is seen; absent where that is nothing.
    std::optional<std::pair<double, double>> values(bool onlyPositive) const;
    /// Of the drawn point there. @param within  how far away it may be, not included; 0: exactly there
    std::optional<double> valueAt(double x, double within) const;
    std::optional<std::pair<double, double>> bandAt(double x, double within) const;

private:
    void applyData();
    void applyDots();
    void applyColors();

    QCustomPlot* m_plot;
    QString m_name;
    LineLook m_look;
    LineStyle m_style;
    bool m_isBehind = false;
    QPalette m_palette;
    QCPGraph *m_line, *m_ring;
    QCPGraph *m_lower = nullptr, *m_upper = nullptr;
    QCPGraph* m_raw = nullptr; ///< what was measured, where the line is smoothed
    QCPItemStraightLine* m_moment = nullptr;
    QVector<double> m_x, m_y;
    double m_smoothing = 0;
    bool m_hasDots = false;
};

} // namespace lodestone
