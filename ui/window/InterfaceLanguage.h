// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <vector>

namespace lodestone {

/// A language that the window speaks.
struct Language {
    QString key; ///< as in the name of its .ts file: "zh_CN"
    QString name; ///< in the language itself
};

/// In the order of the Preferences.
const std::vector<Language>& languages();

/// Makes the program speak a language, and write numbers as one writes them there, as long as it lives. Create it after the
/// application and before any window: what is on the screen already stays as it is.
class InterfaceLanguage {
public:
    /// @param key  of languages(); empty or unknown = the language of the system, or English if the window lacks it
    explicit InterfaceLanguage(const QString& key);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

private:
    QTranslator m_ours, m_ofQt;
};

} // namespace lodestone
