// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DesktopMotion.h"

#include "ui/window/PortalSetting.h"

#include <algorithm>

namespace lodestone {

namespace {
const QString appearanceKey = QStringLiteral("reduced-motion");
const QString gnomeKey = QStringLiteral("enable-animations");
const QString kdeKey = QStringLiteral("AnimationDurationFactor");
} // namespace

DesktopMotion::DesktopMotion(QObject* parent) : QObject(parent)
{
    const std::pair<QString, QString> settings[] = {{QStringLiteral("org.freedesktop.appearance"), appearanceKey},
                                                    {QStringLiteral("org.gnome.desktop.interface"), gnomeKey},
                                                    {QStringLiteral("org.kde.kdeglobals.KDE"), kdeKey}};
    for (const auto& [group, key] : settings) {
        const auto* setting = new PortalSetting(group, key, this);
        connect(setting, &PortalSetting::received, this, [this, key = key](const QVariant& value) { take(key, value); });
    }
}

bool DesktopMotion::isReduced() const
{
    return std::any_of(m_reduces.begin(), m_reduces.end(), [](bool reduces) { return reduces; });
}

std::optional<bool> DesktopMotion::reduces(const QString& key, const QVariant& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber); // KDE keeps it as text
    if (key == appearanceKey && isNumber)
        return number == 1;
    if (key == kdeKey && isNumber)
        return number == 0;
    if (key == gnomeKey && value.typeId() == QMetaType::Bool)
        return !value.toBool();
    return std::nullopt;
}

void DesktopMotion::take(const QString& key, const QVariant& value)
{
    const std::optional<bool> reduced = reduces(key, value);
    if (!reduced)
        return;
    const bool before = isReduced();
    m_reduces[key] = *reduced;
    if (isReduced() != before)
        emit changed();
}

} // namespace lodestone
