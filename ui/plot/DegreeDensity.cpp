// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/DegreeDensity.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/chartCsv.h"
#include "ui/plot/marginTexts.h"
#include "ui/plot/tickText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr int densityGap = 4;
enum Quantile { Least, Tenth, Quarter, Median, ThreeQuarters, NineTenths, Largest };

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 3);
}
} // namespace

DegreeDensity::DegreeDensity(const QString& title, int hue, QWidget* parent) : QWidget(parent), m_title(title), m_hue(hue)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    addCsvActions(this, [this] { return csvOf(m_margins); });
}

void DegreeDensity::setMargins(MarginsByDegree margins)
{
    m_margins = std::move(margins);
    m_cursor.reset();
    setAccessibleDescription(mediansText(m_margins));
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
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0.005")) + 2 * densityGap;
    return QRectF(rect().adjusted(left, line + line / 2 + densityGap, -2 * densityGap, -2 * line - densityGap));
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
    return cell ? cellText(m_margins, *cell) : QString();
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
    paintMarks(painter);
}

void DegreeDensity::paintMarks(QPainter& painter) const
{
    const QColor text = palette().color(QPalette::Text);
    painter.setBrush(Qt::NoBrush);
    if (m_mark) {
        painter.setPen(QPen(text, 2));
        painter.drawEllipse(toWidget(degreeAxis(m_mark->x()), m_mark->y()), 5, 5);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (m_cursor) {
        constexpr qreal reach = 6;
        painter.setPen(QPen(text, 2));
        painter.drawRect(QRectF(placeOf(*m_cursor), QSizeF()).adjusted(-reach, -reach, reach, reach));
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
        painter.drawText(QRectF(0, at.y() - line / 2.0, plot.left() - densityGap, line), Qt::AlignRight | Qt::AlignVCenter,
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
        freeFrom = x + width + 2 * densityGap;
    }
    painter.drawText(QRectF(densityGap, 2, width() - densityGap, line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
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
    for (const auto& [quantile, pen] : {std::pair(Median, QPen(palette().color(QPalette::Text), 1.8)),
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

/// The nearest cell in this direction that holds any, in the next column that has one or else in the same column.
std::optional<std::size_t> DegreeDensity::cellBeside(std::size_t from, int right, int up) const
{
    const auto columns = static_cast<int>(m_margins.numColumns());
    const int fromColumn = static_cast<int>(from) % columns, fromRow = static_cast<int>(from) / columns;
    std::optional<std::size_t> best;
    std::pair nearest(0, 0);
    for (std::size_t cell = 0; cell < m_margins.cells.size(); ++cell) {
        const int across = static_cast<int>(cell) % columns - fromColumn, along = static_cast<int>(cell) / columns - fromRow;
        const bool isThere = right != 0 ? across * right > 0 : across == 0 && along * up > 0;
        const std::pair distance(std::abs(across), std::abs(along));
        if (m_margins.cells[cell] == 0 || !isThere || (best && distance >= nearest))
            continue;
        best = cell;
        nearest = distance;
    }
    return best;
}

void DegreeDensity::moveCursor(int right, int up)
{
    const auto& cells = m_margins.cells;
    if (cells.empty())
        return;
    if (!m_cursor) // begins where most are
        m_cursor = static_cast<std::size_t>(std::max_element(cells.begin(), cells.end()) - cells.begin());
    else if (const auto next = cellBeside(*m_cursor, right, up))
        m_cursor = next;
    const QPoint place = placeOf(*m_cursor).toPoint();
    QToolTip::showText(mapToGlobal(place), cellText(m_margins, *m_cursor), this);
    update();
}

void DegreeDensity::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0);
    case Qt::Key_Right:
        return moveCursor(1, 0);
    case Qt::Key_Down:
        return moveCursor(0, -1);
    case Qt::Key_Up:
        return moveCursor(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            emit cellClicked(*m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
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
