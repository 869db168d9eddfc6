// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lodestone {

/// How many have a share between 0 and 1, on a logarithmic axis, and a threshold that is dragged or moved by the arrow keys.
class ThresholdHistogram : public QWidget {
    Q_OBJECT

public:
    /// @param title  for screen readers.  @param hue  index of SeriesColors.h
    ThresholdHistogram(const QString& title, int hue, QWidget* parent = nullptr);

    /// @param bins  bin i of n: how many have a share above i / n, and not above (i + 1) / n
    void setBins(std::vector<double> bins);
    const std::vector<double>& bins() const { return m_bins; }
    /// From 0 to the number of bins.
    void setThreshold(int step);
    int threshold() const { return m_threshold; }
    /// What the threshold gives, above the bars; the title at first.
    void setHeading(const QString& heading);
    QString heading() const { return m_heading; }
    double placeOf(int step) const; ///< x in the widget
    /// What lies under a point of the widget; empty beside the plot.
    QString textAt(QPointF position) const;

    QSize sizeHint() const override { return {240, 150}; }
    QSize minimumSizeHint() const override { return {140, 80}; }

signals:
    /// By the user.
    void thresholdMoved(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF area() const;
    double shareOf(int step) const;
    void describe();
    void moveTo(int step);
    void paintBars(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintThreshold(QPainter& painter) const;

    QString m_heading;
    const int m_hue;
    std::vector<double> m_bins;
    int m_threshold = 0;
};

} // namespace lodestone
