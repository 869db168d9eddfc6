// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ForceBars.h"

#include "ui/plot/SeriesColors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int barHeight = 5, gap = 5;
} // namespace

ForceBars::ForceBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ForceBars::setBars(std::vector<ForceBar> bars)
{
    m_bars = std::move(bars);
    QStringList lines;
    for (const ForceBar& bar : m_bars)
        lines << bar.label + QStringLiteral(": ") + bar.text;
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

int ForceBars::rowHeight() const
{
    return fontMetrics().height() + barHeight + gap;
}

QSize ForceBars::sizeHint() const
{
    return {200, rowHeight() * static_cast<int>(m_bars.size())};
}

void ForceBars::paintBar(QPainter& painter, const QRect& track, double share, const QColor& color, const QPalette& palette)
{
    painter.fillRect(track, palette.color(QPalette::Midlight));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), color);
}

void ForceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double longest = 0;
    for (const ForceBar& bar : m_bars)
        longest = std::max(longest, bar.amount);
    const QFontMetrics metrics = fontMetrics();
    QRect row(0, 0, width(), rowHeight());
    for (const ForceBar& bar : m_bars) {
        const QRect text(row.left(), row.top(), row.width(), metrics.height());
        painter.setPen(palette().color(bar.amount > 0 ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, bar.text);
        const int room = text.width() - metrics.horizontalAdvance(bar.text) - gap;
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(bar.label, Qt::ElideRight, room));
        const QRect track(row.left(), text.bottom() + 1, row.width(), barHeight);
        paintBar(painter, track, longest > 0 ? bar.amount / longest : 0, seriesColor(bar.hue, isDark(palette())), palette());
        row.translate(0, row.height());
    }
}

bool ForceBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto index = static_cast<std::size_t>(std::max(0, help->pos().y() / rowHeight()));
    QToolTip::showText(help->globalPos(), index < m_bars.size() ? m_bars[index].toolTip : QString(), this);
    return true;
}

} // namespace lodestone
