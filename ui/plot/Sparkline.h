// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include <vector>

namespace lodestone {

/// A line without axes: how one number went over the epochs. First and last value stand at its ends.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// @param points  ascending by x.  @param marked  x of the point that gets a dot, if there is one
    void setPoints(std::vector<QPointF> points, double marked);
    const std::vector<QPointF>& points() const { return m_points; }

    QSize sizeHint() const override { return {160, 40}; }
    QSize minimumSizeHint() const override { return {80, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QPointF> m_points;
    double m_marked = -1;
};

} // namespace lodestone
