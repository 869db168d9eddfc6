// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LegendEntry.h"

#include "core/export/LineColors.h"
#include "ui/plot/SeriesColors.h"
#include "ui/plot/markPath.h"

#include <QPainter>

namespace lodestone {

namespace {
constexpr int lineLength = 10, entryGap = 2, entryMargin = 2; // five of them and a title stand over a chart
} // namespace

LegendEntry::LegendEntry(const QString& name, const LineLook& look, QWidget* parent) : QAbstractButton(parent), m_look(look)
{
    setText(name);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setToolTip(tr("Show or hide %1").arg(name));
    setAccessibleName(tr("Show %1").arg(name));
}

LegendEntry::LegendEntry(const QString& name, int hue, QWidget* parent)
    : LegendEntry(name, LineLook{lineColor(static_cast<std::size_t>(hue))}, parent)
{
}

QSize LegendEntry::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {lineLength + entryGap + metrics.horizontalAdvance(text()) + 2 * entryMargin, metrics.height() + 4};
}

void LegendEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor shade = palette().color(QPalette::WindowText);
        shade.setAlphaF(0.1F);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight)) : QPen(Qt::NoPen));
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const auto group = isChecked() ? QPalette::Active : QPalette::Disabled;
    QColor line = shadeOf(m_look.color, isDark(palette()));
    line.setAlphaF(isChecked() ? 1.0F : 0.35F);
    painter.setPen(QPen(line, 2));
    const qreal middle = height() / 2.0;
    painter.drawLine(QPointF(entryMargin, middle), QPointF(entryMargin + lineLength, middle));
    paintMark(painter, {entryMargin + lineLength / 2.0, middle}, m_look.mark, line);
    QFont shown = font();
    shown.setStrikeOut(!isChecked());
    painter.setFont(shown);
    painter.setPen(palette().color(group, QPalette::WindowText));
    painter.drawText(rect().adjusted(entryMargin + lineLength + entryGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

void LegendEntry::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void LegendEntry::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace lodestone
