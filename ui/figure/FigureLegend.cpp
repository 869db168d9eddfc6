// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/FigureLegend.h"

#include "ui/views/NumberColoring.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr double symbol = 9, gap = 5, barWidth = 160, barHeight = 12;

QFont titleFont()
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    return font;
}

double rowHeight()
{
    return QFontMetricsF(QGuiApplication::font()).height() + 3;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 4);
}
} // namespace

FigureLegend::FigureLegend(ColoringPtr coloring, const std::vector<Emphasis>& emphasis, const QColor& background)
    : m_coloring(std::move(coloring))
{
    if (!m_coloring)
        return;
    constexpr int middle = 128;
    const bool isDark = background.lightness() < middle;
    const QLocale locale;
    for (std::size_t i = 0; i < m_coloring->categories.size() && !m_coloring->isByNumber(); ++i) {
        const Category& category = m_coloring->categories[i];
        const std::size_t count = category.numItems + category.numUsers;
        if (count == 0 || (i < emphasis.size() && emphasis[i] == Emphasis::Hidden))
            continue;
        const Rgb color = isDark ? category.color.onDark : category.color.onLight;
        m_rows.push_back({QStringLiteral("%1 (%2)").arg(category.name, locale.toString(qulonglong(count))),
                          QColor(color.red, color.green, color.blue), category.numItems > 0, category.numUsers > 0});
    }
    measure();
}

void FigureLegend::measure()
{
    const QFontMetricsF metrics(QGuiApplication::font());
    double width = QFontMetricsF(titleFont()).horizontalAdvance(m_coloring->title);
    for (const Row& row : m_rows)
        width = std::max(width, 2 * (symbol + gap) + metrics.horizontalAdvance(row.name));
    double height = rowHeight() * static_cast<double>(m_rows.size() + 1);
    if (m_coloring->isByNumber()) {
        width = std::max(width, barWidth);
        height += barHeight + rowHeight();
    }
    m_size = {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height))};
}

void FigureLegend::paintScale(QPainter& painter, QRectF bar) const
{
    const NumberScale& scale = m_coloring->scale;
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    constexpr int numStops = 32; // the map is straight between so near ones to the eye
    for (int i = 0; i <= numStops; ++i) {
        const double part = double(i) / numStops;
        const Rgb color = colorOnScale(*m_coloring, part);
        gradient.setColorAt(part, QColor(color.red, color.green, color.blue));
    }
    const QPen pen = painter.pen();
    painter.fillRect(bar, gradient);
    painter.setPen(pen);
    const QRectF below(bar.bottomLeft(), QSizeF(bar.width(), rowHeight()));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, numberText(double(scale.low)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, numberText(double(scale.high)));
    if (scale.logarithmic)
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignVCenter, QStringLiteral("log"));
}

void FigureLegend::paint(QPainter& painter, QPointF topLeft, const QColor& text) const
{
    const double height = rowHeight();
    painter.save();
    painter.translate(topLeft);
    painter.setPen(text);
    painter.setFont(titleFont());
    painter.drawText(QRectF(0, 0, m_size.width(), height), Qt::AlignLeft | Qt::AlignVCenter, m_coloring->title);
    painter.setFont(QGuiApplication::font());
    double y = height;
    for (const Row& row : m_rows) {
        const double top = y + (height - symbol) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.color);
        if (row.hasItems)
            painter.drawEllipse(QRectF(0, top, symbol, symbol));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(row.color, 2));
        if (row.hasUsers)
            painter.drawRect(QRectF(symbol + gap + 1, top + 1, symbol - 2, symbol - 2));
        painter.setPen(text);
        painter.drawText(QRectF(2 * (symbol + gap), y, m_size.width(), height), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        y += height;
    }
    if (m_coloring->isByNumber())
        paintScale(painter, {0, y, barWidth, barHeight});
    painter.restore();
}

} // namespace lodestone
