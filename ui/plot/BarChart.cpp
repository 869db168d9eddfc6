// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/BarChart.h"

#include "ui/plot/SeriesColors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int barGap = 8; // between name, bar and figure
constexpr int widestName = 170;
constexpr int narrowestBars = 60;
} // namespace

BarChart::BarChart(int hue, QWidget* parent) : QWidget(parent), m_hue(hue)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(std::vector<Bar> bars, double full)
{
    m_bars = std::move(bars);
    m_full = full;
    QStringList lines;
    for (const Bar& bar : m_bars) {
        if (full <= 0)
            m_full = std::max(m_full, bar.value);
        lines << tr("%1: %2").arg(bar.name, bar.text);
    }
    if (m_full <= 0)
        m_full = 1;
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int BarChart::rowHeight() const
{
    return fontMetrics().height() + 6;
}

int BarChart::nameWidth() const
{
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name));
    return std::min(widest + 2, widestName); // advances are rounded
}

int BarChart::textWidth() const
{
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.text));
    return widest;
}

QSize BarChart::sizeHint() const
{
    return {nameWidth() + textWidth() + 2 * barGap + 3 * narrowestBars, rowHeight() * static_cast<int>(m_bars.size())};
}

QSize BarChart::minimumSizeHint() const
{
    return {nameWidth() + textWidth() + 2 * barGap + narrowestBars, sizeHint().height()};
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int left = nameWidth() + barGap, space = std::max(1, width() - left - barGap - textWidth());
    const QColor color = seriesColor(m_hue, isDark(palette()));
    int top = 0;
    for (const Bar& bar : m_bars) {
        const QRect row(0, top, width(), rowHeight());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(row.adjusted(0, 0, left - barGap - width(), 0), Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, left - barGap));
        const double part = std::clamp(bar.value / m_full, 0.0, 1.0);
        // What is there is seen, be it ever so little.
        const int length = bar.value > 0 ? std::max(1, static_cast<int>(part * space)) : 0;
        painter.fillRect(QRect(left, top + 3, length, rowHeight() - 6), color);
        painter.drawText(QRect(left + length + barGap, top, width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         bar.text);
        top += rowHeight();
    }
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = static_cast<std::size_t>(help->pos().y() / rowHeight());
        QToolTip::showText(help->globalPos(),
                           row < m_bars.size() ? tr("%1: %2").arg(m_bars[row].name, m_bars[row].text) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace lodestone
