// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/ThresholdHistogram.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/tickText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace lodestone {

namespace {
constexpr int thresholdGap = 4, keyPage = 10;
constexpr double partOfOne = 0.3; // a bar of 1 has this part of a decade, so that it is seen

double decades(double count)
{
    return count <= 0 ? 0 : std::max(0.1, std::log10(count) + partOfOne);
}

QString shareText(double share)
{
    return QLocale().toString(share, 'f', 2);
}
} // namespace

ThresholdHistogram::ThresholdHistogram(const QString& title, int hue, QWidget* parent)
    : QWidget(parent), m_heading(title), m_hue(hue)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void ThresholdHistogram::setBins(std::vector<double> bins)
{
    m_bins = std::move(bins);
    setThreshold(m_threshold);
}

void ThresholdHistogram::setThreshold(int step)
{
    m_threshold = std::clamp(step, 0, static_cast<int>(m_bins.size()));
    describe();
}

void ThresholdHistogram::setHeading(const QString& heading)
{
    m_heading = heading;
    describe();
}

void ThresholdHistogram::describe()
{
    setAccessibleDescription(tr("Threshold %1. %2").arg(shareText(shareOf(m_threshold)), m_heading));
    update();
}

double ThresholdHistogram::shareOf(int step) const
{
    return m_bins.empty() ? 0 : step / static_cast<double>(m_bins.size());
}

QString ThresholdHistogram::textAt(QPointF position) const
{
    const QRectF plot = area();
    if (position.y() < plot.top()) // it may be cut
        return m_heading;
    if (m_bins.empty() || position.x() < plot.left() || position.x() >= plot.right())
        return {};
    const auto bin = static_cast<int>((position.x() - plot.left()) / plot.width() * static_cast<double>(m_bins.size()));
    const double here = m_bins[static_cast<std::size_t>(bin)],
                 above = std::accumulate(m_bins.begin() + bin, m_bins.end(), 0.0);
    return tr("Above %1, up to %2: %L3\nAll above %1: %L4")
        .arg(shareText(shareOf(bin)), shareText(shareOf(bin + 1)))
        .arg(std::llround(here))
        .arg(std::llround(above));
}

void ThresholdHistogram::moveTo(int step)
{
    const int before = m_threshold;
    setThreshold(step);
    if (m_threshold != before)
        emit thresholdMoved(m_threshold);
}

QRectF ThresholdHistogram::area() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("100M")) + 2 * thresholdGap;
    return QRectF(rect().adjusted(left, line + 2 * thresholdGap, -2 * thresholdGap, -line - thresholdGap));
}

double ThresholdHistogram::placeOf(int step) const
{
    return area().left() + area().width() * step / std::max(1.0, static_cast<double>(m_bins.size()));
}

void ThresholdHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxes(painter);
    paintBars(painter);
    paintThreshold(painter);
}

void ThresholdHistogram::paintAxes(QPainter& painter) const
{
    const QRectF plot = area();
    const int line = fontMetrics().height();
    const double most = m_bins.empty() ? 0 : *std::max_element(m_bins.begin(), m_bins.end());
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.15F);
    double freeBelow = plot.bottom() + line;
    for (double count = 1; count <= most; count *= 10) {
        const double y = plot.bottom() - decades(count) / decades(most) * plot.height();
        if (y > freeBelow - line)
            continue;
        freeBelow = y;
        painter.setPen(grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, y - line / 2.0, plot.left() - thresholdGap, line), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(count));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (int tick = 0; tick <= 10; tick += 2)
        painter.drawText(QRectF(plot.left() + plot.width() * tick / 10 - 20, plot.bottom() + 1, 40, line), Qt::AlignCenter,
                         QLocale().toString(tick / 10.0));
    painter.drawText(QRectF(thresholdGap, 2, width() - thresholdGap, line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_heading, Qt::ElideRight, width() - 2 * thresholdGap));
}

void ThresholdHistogram::paintBars(QPainter& painter) const
{
    const QRectF plot = area();
    const double most = m_bins.empty() ? 0 : *std::max_element(m_bins.begin(), m_bins.end());
    QColor color = seriesColor(m_hue, isDark(palette()));
    for (int bin = 0; bin < static_cast<int>(m_bins.size()); ++bin) {
        const double count = m_bins[static_cast<std::size_t>(bin)];
        if (count <= 0)
            continue;
        color.setAlphaF(bin >= m_threshold ? 1.F : 0.3F);
        const double height = decades(count) / decades(most) * plot.height();
        painter.fillRect(QRectF(QPointF(placeOf(bin), plot.bottom() - height), QPointF(placeOf(bin + 1), plot.bottom())),
                         color);
    }
}

void ThresholdHistogram::paintThreshold(QPainter& painter) const
{
    const QRectF plot = area();
    const double x = placeOf(m_threshold);
    const QString text = QStringLiteral("\u03b8 = ") + shareText(shareOf(m_threshold));
    const int width = fontMetrics().horizontalAdvance(text) + 2 * thresholdGap;
    const bool fitsRight = x + width <= plot.right();
    const QRectF box(fitsRight ? x : x - width, plot.top(), width, fontMetrics().height());
    QColor base = palette().color(QPalette::Base);
    base.setAlphaF(0.8F); // read over bars too
    painter.fillRect(box, base);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setPen(QPen(palette().color(QPalette::Text), hasFocus() ? 3 : 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ThresholdHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void ThresholdHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(static_cast<int>(
            std::lround((event->position().x() - area().left()) / area().width() * static_cast<double>(m_bins.size()))));
}

void ThresholdHistogram::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_threshold - 1);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_threshold + 1);
    case Qt::Key_PageDown:
        return moveTo(m_threshold - keyPage);
    case Qt::Key_PageUp:
        return moveTo(m_threshold + keyPage);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_bins.size()));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ThresholdHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace lodestone
