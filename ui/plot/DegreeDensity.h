// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/MarginsByDegree.h"

#include <QPointF>
#include <QWidget>

#include <optional>

namespace lodestone {

/// Margins against numbers of ratings: the darker a cell, the more entities; over it their median and quartiles. Arrow keys
/// go from cell to cell, Enter is a click.
class DegreeDensity : public QWidget {
    Q_OBJECT

public:
    /// @param hue  index of SeriesColors.h
    DegreeDensity(const QString& title, int hue, QWidget* parent = nullptr);

    void setMargins(MarginsByDegree margins);
    const MarginsByDegree& margins() const { return m_margins; }
    /// A ring at a degree and a margin.
    void setMark(std::optional<QPointF> mark);
    std::optional<QPointF> mark() const { return m_mark; }
    /// The cell that the keys are at.
    std::optional<std::size_t> cursor() const { return m_cursor; }
    /// The middle of a cell of MarginsByDegree, in the widget.
    QPointF placeOf(std::size_t cell) const;
    /// What lies under a point of the widget; empty beside the plot.
    QString textAt(QPointF position) const;

    QSize sizeHint() const override { return {240, 190}; }
    QSize minimumSizeHint() const override { return {140, 100}; }

signals:
    /// The user clicked a cell that holds entities.
    void cellClicked(std::size_t cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF area() const;
    QPointF toWidget(double axis, double margin) const;
    std::optional<std::size_t> cellAt(QPointF position) const;
    void paintAxes(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintQuantiles(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    std::optional<std::size_t> cellBeside(std::size_t from, int right, int up) const;
    void moveCursor(int right, int up);

    const QString m_title;
    const int m_hue;
    MarginsByDegree m_margins;
    std::optional<QPointF> m_mark;
    std::optional<std::size_t> m_cursor;
};

} // namespace lodestone
