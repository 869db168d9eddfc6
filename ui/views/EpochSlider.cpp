// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EpochSlider.h"

#include "ui/plot/SeriesColors.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr qreal sideMargin = 9;
constexpr qreal minDotDistance = 5;
constexpr int pageSteps = 5;
} // namespace

EpochSlider::EpochSlider(QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Epoch"));
    setRange(0, 1);
}

QSize EpochSlider::sizeHint() const
{
    return {200, 26};
}

void EpochSlider::setEpochs(const std::vector<int>& kept, int best, int last)
{
    m_kept = kept;
    m_best = best;
    setRange(0, std::max(1, last));
    update();
}

void EpochSlider::setShown(int epoch)
{
    setValue(epoch);
    update();
}

qreal EpochSlider::xOf(int epoch) const
{
    return sideMargin + (width() - 2 * sideMargin) * epoch / maximum();
}

void EpochSlider::pick(int epoch)
{
    if (m_kept.empty())
        return;
    const auto above = std::lower_bound(m_kept.begin(), m_kept.end(), epoch);
    int nearest = above == m_kept.end() ? m_kept.back() : *above;
    if (above != m_kept.begin() && (above == m_kept.end() || epoch - *std::prev(above) <= *above - epoch))
        nearest = *std::prev(above);
    emit picked(nearest);
}

void EpochSlider::pickAt(qreal x)
{
    const qreal part = (x - sideMargin) / std::max(1.0, width() - 2 * sideMargin);
    pick(static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * maximum())));
}

int EpochSlider::neighbor(int steps) const
{
    const auto here = std::lower_bound(m_kept.begin(), m_kept.end(), value());
    const auto index = std::distance(m_kept.begin(), here) + steps;
    return m_kept[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, std::ssize(m_kept) - 1))];
}

void EpochSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        pickAt(event->position().x());
}

void EpochSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        pickAt(event->position().x());
}

void EpochSlider::keyPressEvent(QKeyEvent* event)
{
    if (m_kept.empty()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        pick(neighbor(-1));
        break;
    case Qt::Key_Right:
        pick(neighbor(1));
        break;
    case Qt::Key_PageDown:
        pick(neighbor(-pageSteps));
        break;
    case Qt::Key_PageUp:
        pick(neighbor(pageSteps));
        break;
    case Qt::Key_Home:
        pick(m_kept.front());
        break;
    case Qt::Key_End:
        pick(m_kept.back());
        break;
    default:
        event->ignore();
    }
}

void EpochSlider::changeEvent(QEvent* event)
{
    update();
    QAbstractSlider::changeEvent(event);
}

void EpochSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = height() / 2.0;
    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(0.25F);
    painter.setPen(QPen(track, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(maximum()), y));
    if (m_kept.empty())
        return;

    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(m_kept.back()), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    if (xOf(1) - xOf(0) >= minDotDistance)
        for (const int epoch : m_kept)
            painter.drawEllipse(QPointF(xOf(epoch), y), 3, 3);
    if (m_best > 0) {
        painter.setBrush(palette().color(QPalette::Window));
        painter.setPen(QPen(seriesColor(1, isDark(palette())), 2));
        painter.drawEllipse(QPointF(xOf(m_best), y), 6, 6);
    }
    const QRectF handle(xOf(value()) - 3.5, 2.5, 7, height() - 5);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(handle, 3, 3);
}

} // namespace lodestone
