// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace lodestone {

/// Settings of a test live in a folder of its own and start empty. Create it before anything that reads settings.
class TestSettings {
public:
    TestSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("LodestoneTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lodestone
