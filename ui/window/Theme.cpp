// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Theme.h"

#include "ui/session/Preferences.h"
#include "ui/window/DesktopTheme.h"
#include "ui/window/ThemeStyle.h"

#include <QApplication>
#include <QToolTip>

namespace lodestone {

namespace {
struct Tones {
    QRgb window, base, alternate, button, text, dim, disabled, accent, accentText, link, toolTip;
};

QPalette paletteOf(const Tones& tones)
{
    QPalette palette{QColor(tones.button), QColor(tones.window)};
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Button, tones.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.dim);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, tones.toolTip);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.alternate);
    palette.setColor(QPalette::Disabled, QPalette::Base, tones.window);
    return palette;
}
} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f4f6,
                      .base = 0xffffff,
                      .alternate = 0xe9ebef,
                      .button = 0xf7f8fa,
                      .text = 0x1d2329,
                      .dim = 0x5c6670,
                      .disabled = 0x8d959e,
                      .accent = 0x1f66b0,
                      .accentText = 0xffffff,
                      .link = 0x1a5ba0,
                      .toolTip = 0xfdfdf6});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x23272c,
                      .base = 0x191c20,
                      .alternate = 0x2c3137,
                      .button = 0x30353c,
                      .text = 0xe4e7ea,
                      .dim = 0xa2abb4,
                      .disabled = 0x767f88,
                      .accent = 0x3a7fc4,
                      .accentText = 0xffffff,
                      .link = 0x79b4ee,
                      .toolTip = 0x343a41});
}

void installTheme(const Preferences& preferences, const DesktopTheme& desktop)
{
    QApplication::setStyle(new ThemeStyle);
    const auto apply = [&preferences, &desktop] {
        const ThemeMode mode = preferences.theme();
        const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && desktop.isDark());
        const QPalette palette = dark ? darkPalette() : lightPalette();
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    };
    QObject::connect(&preferences, &Preferences::themeChanged, qApp, apply);
    QObject::connect(&desktop, &DesktopTheme::changed, qApp, apply);
    apply();
}

} // namespace lodestone
