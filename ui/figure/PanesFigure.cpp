// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/PanesFigure.h"

#include "ui/plot/LineSample.h"
#include "ui/plot/SeriesColors.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {
constexpr int paneMargin = 8, sampleWidth = 22;

/// The legend and the background are for all panes.
FigureOptions ofPane(FigureOptions options)
{
    options.legend = false;
    return options;
}

double titleWidth(const PanesFigure::Pane& pane, int width)
{
    return width - 2 * paneMargin - (pane.look ? sampleWidth + paneMargin : 0);
}

void paintText(QPainter& painter, QPointF topLeft, const QString& text, const QColor& color, double width)
{
    QTextDocument document;
    setFigureText(document, text, color, width);
    painter.save();
    painter.translate(topLeft);
    document.drawContents(&painter);
    painter.restore();
}
} // namespace

PanesFigure::PanesFigure(Parts parts)
    : m_parts(std::move(parts)), m_legend(m_parts.coloring, m_parts.emphasis, m_parts.background)
{
    assert(!m_parts.panes.empty() && m_parts.numColumns > 0);
}

PanesFigure::Grid PanesFigure::grid(const FigureOptions& options) const
{
    const std::size_t numPanes = m_parts.panes.size(), numColumns = std::min(m_parts.numColumns, numPanes);
    const std::size_t numRows = (numPanes + numColumns - 1) / numColumns;
    std::vector<int> widths(numColumns), heights(numRows);
    Grid grid{{}, std::vector<int>(numRows), {}};
    for (std::size_t i = 0; i < numPanes; ++i) {
        const QSize size = m_parts.panes[i].figure.size(ofPane(options));
        widths[i % numColumns] = std::max(widths[i % numColumns], size.width());
        heights[i / numColumns] = std::max(heights[i / numColumns], size.height());
    }
    for (std::size_t i = 0; i < numPanes; ++i) {
        const Pane& pane = m_parts.panes[i];
        const int height = figureTextHeight(pane.title, titleWidth(pane, widths[i % numColumns])) + paneMargin;
        grid.titleHeights[i / numColumns] = std::max(grid.titleHeights[i / numColumns], height);
    }
    int y = 0;
    for (std::size_t row = 0; row < numRows; ++row) {
        const int height = grid.titleHeights[row] + heights[row];
        int x = 0;
        for (std::size_t column = 0; column < numColumns; ++column) {
            if (row * numColumns + column < numPanes)
                grid.cells.emplace_back(x, y, widths[column], height);
            x += widths[column] + (column + 1 < numColumns ? paneMargin : 0);
        }
        y += height + (row + 1 < numRows ? paneMargin : 0);
        grid.size = {x, y};
    }
    return grid;
}

int PanesFigure::captionHeight(const FigureOptions& options, int width) const
{
    return options.caption && !m_parts.caption.isEmpty()
        ? figureTextHeight(m_parts.caption, width - 2 * paneMargin) + paneMargin
        : 0;
}

QSize PanesFigure::size(const FigureOptions& options) const
{
    QSize size = grid(options).size;
    size.rheight() += captionHeight(options, size.width());
    if (options.legend && !m_legend.isEmpty()) {
        size.rwidth() += m_legend.size().width() + 2 * paneMargin;
        size.setHeight(std::max(size.height(), m_legend.size().height() + 2 * paneMargin));
    }
    return size;
}

QSize PanesFigure::pixels(const FigureOptions& options) const
{
    return options.format == FigureFormat::Png ? options.scale * size(options)
                                               : m_parts.panes.front().figure.pixels(options);
}

void PanesFigure::paintPane(QPainter& painter, const Pane& pane, const QRect& cell, int titleHeight,
                            const FigureOptions& options) const
{
    painter.save();
    painter.translate(cell.topLeft());
    QPointF title(paneMargin, paneMargin / 2.0);
    if (pane.look) {
        constexpr int middle = 128;
        const QColor color = shadeOf(pane.look->color, m_parts.background.lightness() < middle);
        const double line = std::round(QFontMetricsF(QGuiApplication::font()).height() / 2); // whole pixels: sharp
        paintLineSample(painter, title + QPointF(0, line), color, LineStyle::Solid, pane.look->mark);
        title.rx() += sampleWidth + paneMargin;
    }
    paintText(painter, title, pane.title, m_parts.text, titleWidth(pane, cell.width()));
    painter.translate(0, titleHeight);
    pane.figure.paint(painter, ofPane(options));
    painter.restore();
}

void PanesFigure::paint(QPainter& painter, const FigureOptions& options) const
{
    const Grid grid = this->grid(options);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(0, 0), size(options)), m_parts.background);
    const std::size_t numColumns = std::min(m_parts.numColumns, m_parts.panes.size());
    for (std::size_t i = 0; i < m_parts.panes.size(); ++i)
        paintPane(painter, m_parts.panes[i], grid.cells[i], grid.titleHeights[i / numColumns], options);
    if (captionHeight(options, grid.size.width()) > 0)
        paintText(painter, QPointF(paneMargin, grid.size.height() + paneMargin / 2.0), m_parts.caption, m_parts.text,
                  grid.size.width() - 2 * paneMargin);
    if (options.legend && !m_legend.isEmpty())
        m_legend.paint(painter, QPointF(grid.size.width() + paneMargin, paneMargin), m_parts.text);
}

} // namespace lodestone
