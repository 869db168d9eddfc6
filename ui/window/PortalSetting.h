// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

class QDBusVariant;

namespace lodestone {

/// A setting of the desktop, asked of its portal (org.freedesktop.portal.Settings), which GNOME, KDE and others answer and
/// whose changes it reports. Without a portal, or where it does not know the setting, nothing ever comes.
class PortalSetting : public QObject {
    Q_OBJECT

public:
    PortalSetting(const QString& group, const QString& key, QObject* parent = nullptr);

signals:
    /// The first answer, and every change. @param value  not a variant within a variant
    void received(const QVariant& value);

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QString m_group, m_key;
};

} // namespace lodestone
