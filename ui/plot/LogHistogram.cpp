// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/LogHistogram.h"

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
constexpr int histogramGap = 4;
constexpr double belowOne = 0.3; // a bar of 1 has this part of a decade, so that it is seen

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString rangeText(std::size_t bin)
{
    const std::size_t first = std::size_t(1) << bin, last = 2 * first - 1;
    return first == last ? numberText(first) : LogHistogram::tr("%1 to %2").arg(numberText(first), numberText(last));
}
} // namespace

LogHistogram::LogHistogram(int hue, const QString& xTitle, const QString& yTitle, QWidget* parent)
    : QWidget(parent), m_hue(hue), m_xTitle(xTitle), m_yTitle(yTitle)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LogHistogram::setBins(std::vector<std::size_t> bins)
{
    m_bins = std::move(bins);
    QStringList lines;
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin)
        lines << tr("%1: %2").arg(rangeText(bin), numberText(m_bins[bin]));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

QSize LogHistogram::sizeHint() const
{
    return {320, 11 * fontMetrics().height()};
}

QSize LogHistogram::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

QRect LogHistogram::plotArea() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("9,999")) + 2 * histogramGap;
    return rect().adjusted(left, line + line / 2 + histogramGap, -histogramGap, -2 * line - 2 * histogramGap);
}

int LogHistogram::numDecades() const
{
    const std::size_t largest = m_bins.empty() ? 1 : *std::max_element(m_bins.begin(), m_bins.end());
    return std::max(1, static_cast<int>(std::ceil(std::log10(static_cast<double>(std::max<std::size_t>(largest, 2))))));
}

double LogHistogram::heightOf(double count) const
{
    return (std::log10(count) + belowOne) / (numDecades() + belowOne) * plotArea().height();
}

void LogHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAxes(painter);
    paintBars(painter);
}

void LogHistogram::paintAxes(QPainter& painter) const
{
    const QRect area = plotArea();
    const int line = fontMetrics().height();
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    for (int decade = 0; decade <= numDecades(); ++decade) {
        const int y = area.bottom() - static_cast<int>(heightOf(std::pow(10, decade)));
        painter.setPen(grid);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(text);
        painter.drawText(QRect(0, y - line / 2, area.left() - histogramGap, line), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(std::pow(10, decade)));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_yTitle);
    painter.drawText(QRect(area.left(), height() - line, area.width(), line), Qt::AlignHCenter | Qt::AlignVCenter, m_xTitle);
}

void LogHistogram::paintBars(QPainter& painter) const
{
    const QRect area = plotArea();
    const QColor color = seriesColor(m_hue, isDark(palette()));
    const double step = static_cast<double>(area.width()) / static_cast<double>(std::max<std::size_t>(m_bins.size(), 1));
    int freeFrom = 0; // where the next tick text has room
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        const double x = area.left() + step * static_cast<double>(bin);
        if (m_bins[bin] > 0) {
            const double height = heightOf(static_cast<double>(m_bins[bin]));
            painter.fillRect(QRectF(x + 1, area.bottom() - height, std::max(1.0, step - 2), height), color);
        }
        const QString tick = tickText(static_cast<double>(std::size_t(1) << bin));
        const int width = fontMetrics().horizontalAdvance(tick);
        if (static_cast<int>(x) < freeFrom || static_cast<int>(x) + width > this->width())
            continue;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QPointF(x + 1, area.bottom() + histogramGap + fontMetrics().ascent()), tick);
        freeFrom = static_cast<int>(x) + width + 2 * histogramGap;
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

bool LogHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect area = plotArea();
    const double place = static_cast<double>(help->pos().x() - area.left()) / area.width();
    const auto bin = static_cast<std::size_t>(std::max(0.0, place * static_cast<double>(m_bins.size())));
    const bool inside = place >= 0 && bin < m_bins.size();
    QToolTip::showText(
        help->globalPos(),
        inside ? tr("%1: %2\n%3: %4").arg(m_xTitle, rangeText(bin), m_yTitle, numberText(m_bins[bin])) : QString(), this);
    return true;
}

} // namespace lodestone
