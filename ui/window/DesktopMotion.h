// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

namespace lodestone {

/// Whether the desktop asks programs to move less: reduced-motion of org.freedesktop.appearance, or animations switched off
/// in GNOME or KDE. Any of them is enough; where nothing answers, motion is welcome.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    explicit DesktopMotion(QObject* parent = nullptr);

    bool isReduced() const;
    /// What a setting of the desktop says; nothing for an unknown key or value.
    static std::optional<bool> reduces(const QString& key, const QVariant& value);
    /// As if the desktop had answered.
    void take(const QString& key, const QVariant& value);

signals:
    void changed();

private:
    QHash<QString, bool> m_reduces; ///< by key
};

} // namespace lodestone
