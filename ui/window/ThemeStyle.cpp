// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ThemeStyle.h"

#include "ui/plot/TintedIcon.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace lodestone {

namespace {
bool hasOutline(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_FrameLineEdit;
}

QColor between(const QColor& a, const QColor& b, float part)
{
    const auto mix = [part](float from, float to) { return from + part * (to - from); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}
} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    constexpr int middle = 128;
    const QColor window = option->palette.color(QPalette::Window);
    const bool isFocused = option->state.testFlag(State_HasFocus); // then the outline has the color of the focus
    if (!hasOutline(element) || window.lightness() >= middle || isFocused)
        return;
    constexpr float part = 0.4F; // three times as light as the window: what lines need to be seen
    constexpr double radius = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(between(window, option->palette.color(QPalette::WindowText), part));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QIcon ThemeStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option, const QWidget* widget) const
{
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

} // namespace lodestone
