// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QVector>

class QCustomPlot;

namespace lodestone {

/// The axes of a chart: what they reach over, their scales and ticks, and how they look. Values along x are epochs, or those
/// of setXValues(). For CurvePlot alone.
class CurveAxes {
public:
    explicit CurveAxes(QCustomPlot& plot);

    void setXRange(double from, double to);
    /// Logarithmic axes show what is greater than 0 only.
    void setLogScale(bool x, bool y);
    bool isLogY() const { return m_logY; }
    /// Ascending; empty: epochs.
    void setXValues(const QVector<double>& values);
    bool hasEpochs() const { return m_xValues.isEmpty(); }
    /// Room for these values and a little more.
    void fitY(double lowest, double highest);
    void setLook(const QPalette& palette, const QFont& font);

    double xAt(double pixel) const;
    QPointF placeOf(QPointF point) const; ///< in pixels
    /// Where there can be a point.
    double nearestX(double x) const;

private:
    void applyScale();

    QCustomPlot* m_plot;
    double m_from = 0, m_to = 1;
    bool m_logX = false, m_logY = false;
    QVector<double> m_xValues;
};

} // namespace lodestone
