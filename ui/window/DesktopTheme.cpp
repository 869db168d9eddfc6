// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DesktopTheme.h"

#include "ui/window/PortalSetting.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace lodestone {

namespace {
enum Scheme : uint { NoPreference = 0, PreferDark = 1, PreferLight = 2 };

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}
} // namespace

DesktopTheme::DesktopTheme(QObject* parent)
    : QObject(parent), m_platformIsDark(isDarkPalette(QGuiApplication::palette())), m_dark(m_platformIsDark)
{
    const auto* scheme =
        new PortalSetting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), this);
    connect(scheme, &PortalSetting::received, this, [this](const QVariant& value) { setScheme(value.toUInt()); });
}

void DesktopTheme::setScheme(uint scheme)
{
    const bool dark = scheme == PreferDark || (scheme == NoPreference && m_platformIsDark);
    if (std::exchange(m_dark, dark) != dark)
        emit changed();
}

} // namespace lodestone
