// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/CurveSeries.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace lodestone {

class CurveAxes;

/// A small line chart over epochs, or over other values. Nobody but it, its series and its axes knows the plotting library.
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// @param hue  index of SeriesColors.h.  @return the number of the series, from 0
    int addSeries(const QString& name, int hue, LineStyle style = LineStyle::Solid);
    int addSeries(const QString& name, const LineLook& look, LineStyle style = LineStyle::Solid);
    /// A thinner line behind the others.
    int addOverlaid(const QString& name, const LineLook& look, LineStyle style = LineStyle::Solid);
    void clearSeries();
    /// Removes the series from this one on.
    void removeSeriesFrom(int first);
    int numSeries() const { return static_cast<int>(m_series.size()); }
    QString seriesName(int series) const { return at(series).name(); }
    /// @pre same size; x ascending
    void setData(int series, const QVector<double>& x, const QVector<double>& y) { at(series).setData(x, y); }
    QColor seriesColor(int series) const { return at(series).color(); }
    LineMark seriesMark(int series) const { return at(series).mark(); }
    QVector<QPointF> points(int series) const { return at(series).points(); }
    void setSeriesVisible(int series, bool visible) { at(series).setVisible(visible); }
    bool isSeriesVisible(int series) const { return at(series).isVisible(); }

    /// A ring on the series, such as its best epoch.
    void setMarker(int series, std::optional<QPointF> point);
    std::optional<QPointF> marker(int series) const;
    /// Rings on several points of the series.
    void setMarkers(int series, const QVector<QPointF>& points) { at(series).setMarkers(points); }
    QVector<QPointF> markers(int series) const { return at(series).markers(); }
    /// A shaded area around the series; empty vectors remove it.
    void setBand(int series, const QVector<double>& x, const QVector<double>& lower, const QVector<double>& upper)
    {
        at(series).setBand(x, lower, upper);
    }
    /// Its lower and its upper edge; empty if there is none.
    std::pair<QVector<QPointF>, QVector<QPointF>> band(int series) const { return at(series).band(); }
    /// A dashed vertical line in the color of the series, such as where overfitting begins.
    void setMoment(int series, std::optional<double> x) { at(series).setMoment(x); }
    std::optional<double> moment(int series) const { return at(series).moment(); }
    /// A vertical line over the whole chart.
    void setCrosshair(std::optional<double> x);
    std::optional<double> crosshair() const { return m_crosshairX; }
    void setXRange(double from, double to);
    /// Logarithmic axes show what is greater than 0 only.
    void setLogScale(bool x, bool y);
    /// Lines become exponential moving averages, corrected for their start; what was measured stays as a pale line.
    /// @param weight  of the past, 0 (none) to below 1
    void setSmoothing(double weight);
    /// Vertical lines where something happened, with what it was.
    struct Event {
        double x;
        QString text;
        bool operator==(const Event&) const = default;
    };
    void setEvents(std::vector<Event> events);
    const std::vector<Event>& events() const { return m_events; }
    /// As it is drawn: smoothed, if it is.
    QVector<QPointF> drawnPoints(int series) const { return at(series).drawnPoints(); }
    /// What x is, if no epoch.
    void setXName(const QString& name);
    /// Points stand at these values, not at epochs: each is a dot, and tool tips and ticks keep to them. Ascending; empty:
    /// epochs again.
    void setXValues(const QVector<double>& values);
    /// The nearest point of a visible series that has dots, a few pixels away at most, and its series.
    std::optional<std::pair<int, QPointF>> pointAt(QPointF position) const;
    /// Where a point is in this widget.
    QPointF placeOf(QPointF point) const;
    /// Fits the y axis to the visible series and draws; call it after changes of the data.
    void refresh();

    /// All series as measured, a row per x; offered in the context menu too.
    QString csv() const;
    /// By the ending: .png, .pdf or .svg. False if the file cannot be written.
    bool exportTo(const QString& path) const;

signals:
    /// The user clicked into the chart.
    void clicked(double x);
    /// The user clicked a dot, or the mouse came to one; series -1: it left it.
    void pointClicked(int series, double x);
    void pointHovered(int series, double x);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CurveSeries& at(int series) { return m_series.at(static_cast<std::size_t>(series)); }
    const CurveSeries& at(int series) const { return m_series.at(static_cast<std::size_t>(series)); }
    int add(CurveSeries series);
    void applyPalette();
    void hover(std::optional<std::pair<int, QPointF>> point);
    void fitValues();
    void createEventLines();
    QString textAt(double x) const;

    QCustomPlot* m_plot;
    QCPItemStraightLine* m_crosshair;
    std::unique_ptr<CurveAxes> m_axes;
    std::vector<CurveSeries> m_series;
    std::optional<double> m_crosshairX;
    std::vector<Event> m_events;
    std::vector<QCPItemStraightLine*> m_eventLines;
    double m_smoothing = 0;
    QString m_xName; ///< empty: epochs
    std::optional<std::pair<int, QPointF>> m_hovered;
};

} // namespace lodestone
