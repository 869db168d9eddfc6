// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/DegreeDensity.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/tickText.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr int gap = 4;
enum Quantile { Least, Tenth, Quarter, Median, ThreeQuarters, NineTenths, Largest };

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString rangeText(std::size_t bin)
{
    const QLocale locale;
    const qulonglong least = bin == 0 ? 0 : 1ULL << (bin - 1), most = bin == 0 ? 0 : (1ULL << bin) - 1;
    return least == most ? locale.toString(least)
                         : DegreeDensity::tr("%1 to %2").arg(locale.toString(least), locale.toString(most));
}
} // namespace

DegreeDensity::DegreeDensity(const QString& title, int hue, QWidget* parent) : QWidget(parent), m_title(title), m_hue(hue)
{
    setAccessibleName(title);
}

void DegreeDensity::setMargins(MarginsByDegree margins)
{
    m_margins = std::move(margins);
    QStringList lines;
    for (std::size_t bin = 0; bin < m_margins.bins.size(); ++bin)
        if (m_margins.bins[bin].count > 0)
            lines << tr("%1 ratings: median %2").arg(rangeText(bin), numberText(m_margins.bins[bin].quantiles[Median]));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

void DegreeDensity::setMark(std::optional<QPointF> mark)
{
    m_mark = mark;
    update();
}

QRectF DegreeDensity::area() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0.005")) + 2 * gap;
    return QRectF(rect().adjusted(left, line + gap, -2 * gap, -2 * line - gap));
}

QPointF DegreeDensity::toWidget(double axis, double margin) const
{
    const QRectF plot = area();
    return {plot.left() + axis / static_cast<double>(std::max<std::size_t>(1, m_margins.bins.size())) * plot.width(),
            plot.bottom() - margin / m_margins.top * plot.height()};
}

QPointF DegreeDensity::placeOf(std::size_t cell) const
{
    const double column = static_cast<double>(cell % m_margins.numColumns()) + 0.5;
    const double row = static_cast<double>(cell / m_margins.numColumns()) + 0.5;
    return toWidget(column / MarginsByDegree::columnsPerBin, row / MarginsByDegree::numRows * m_margins.top);
}

std::optional<std::size_t> DegreeDensity::cellAt(QPointF position) const
{
    const QRectF plot = area();
    const double x = (position.x() - plot.left()) / plot.width(), y = (plot.bottom() - position.y()) / plot.height();
    if (m_margins.cells.empty() || x < 0 || x >= 1 || y < 0 || y >= 1)
        return std::nullopt;
    return static_cast<std::size_t>(y * MarginsByDegree::numRows) * m_margins.numColumns()
        + static_cast<std::size_t>(x * static_cast<double>(m_margins.numColumns()));
}

QString DegreeDensity::textAt(QPointF position) const
{
    const auto cell = cellAt(position);
    if (!cell)
        return {};
    const std::size_t index = *cell % m_margins.numColumns() / MarginsByDegree::columnsPerBin;
    const auto& bin = m_margins.bins[index];
    if (bin.count == 0)
        return tr("Nobody has %1 ratings.").arg(rangeText(index));
    QStringList values;
    for (const float value : bin.quantiles)
        values << numberText(static_cast<double>(value));
    return tr("With %1 ratings: %L2\nTheir margins: least, 10, 25, 50, 75, 90 %, largest:\n%3\nIn this cell: %L4")
        .arg(rangeText(index))
        .arg(bin.count)
        .arg(values.join(QStringLiteral("  ")))
        .arg(m_margins.cells[*cell]);
}

void DegreeDensity::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxes(painter);
    if (m_margins.cells.empty())
        return;
    paintCells(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintQuantiles(painter);
    if (m_mark) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(toWidget(degreeAxis(m_mark->x()), m_mark->y()), 5, 5);
    }
}

void DegreeDensity::paintAxes(QPainter& painter) const
{
    const QRectF plot = area();
    const int line = fontMetrics().height();
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    for (const double part : {0.0, 0.5, 1.0}) {
        const QPointF at = toWidget(0, part * m_margins.top);
        painter.setPen(grid);
        painter.drawLine(at, QPointF(plot.right(), at.y()));
        painter.setPen(text);
        painter.drawText(QRectF(0, at.y() - line / 2.0, plot.left() - gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         numberText(part * m_margins.top));
    }
    double freeFrom = 0; // where the next tick text has room
    for (std::size_t bin = 0; bin < m_margins.bins.size(); ++bin) {
        const double degree = bin == 0 ? 0 : std::exp2(static_cast<double>(bin - 1));
        const double x = toWidget(static_cast<double>(bin), 0).x();
        const int width = fontMetrics().horizontalAdvance(tickText(degree));
        if (x < freeFrom || x + width > this->width())
            continue;
        painter.drawText(QPointF(x, plot.bottom() + fontMetrics().ascent() + 1), tickText(degree));
        freeFrom = x + width + 2 * gap;
    }
    painter.drawText(QRectF(gap, 0, width() - gap, line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(plot.left(), height() - line, plot.width(), line), Qt::AlignHCenter, tr("Ratings"));
}

void DegreeDensity::paintCells(QPainter& painter) const
{
    const QRectF plot = area();
    const std::uint32_t most = *std::max_element(m_margins.cells.begin(), m_margins.cells.end());
    const double width = plot.width() / static_cast<double>(m_margins.numColumns());
    const double height = plot.height() / MarginsByDegree::numRows;
    QColor color = seriesColor(m_hue, isDark(palette()));
    for (std::size_t cell = 0; cell < m_margins.cells.size(); ++cell) {
        if (m_margins.cells[cell] == 0)
            continue;
        // Logarithmic, and a single entity is seen too.
        constexpr double faintest = 0.2;
        const double part = std::log1p(m_margins.cells[cell]) / std::log1p(most);
        color.setAlphaF(static_cast<float>(faintest + (1 - faintest) * part));
        const QPointF middle = placeOf(cell);
        painter.fillRect(QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height), color);
    }
}

void DegreeDensity::paintQuantiles(QPainter& painter) const
{
    for (const auto& [quantile, pen] :
         {std::pair(Median, QPen(palette().color(QPalette::Text), 1.8)),
          std::pair(Quarter, QPen(palette().color(QPalette::Text), 1, Qt::DashLine)),
          std::pair(ThreeQuarters, QPen(palette().color(QPalette::Text), 1, Qt::DashLine))}) {
        QPolygonF line;
        for (const auto& bin : m_margins.bins)
            if (bin.count > 0)
                line << toWidget(bin.place, static_cast<double>(bin.quantiles[quantile]));
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
}

void DegreeDensity::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell && m_margins.cells[*cell] > 0)
        emit cellClicked(*cell);
    else
        QWidget::mousePressEvent(event);
}

bool DegreeDensity::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace lodestone
