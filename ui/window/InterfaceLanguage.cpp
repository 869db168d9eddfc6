// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/InterfaceLanguage.h"

#include "ui/plot/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace lodestone {

namespace {
bool isKnown(const QString& key)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& language) { return language.key == key; });
}

/// The system's own way to write numbers where it speaks the language: British ones stay British.
QLocale localeOf(const QString& key)
{
    const QLocale system = QLocale::system(), chosen(key);
    const bool sameLanguage = system.language() == chosen.language() && system.script() == chosen.script();
    return !isKnown(key) || sameLanguage ? system : chosen;
}
} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")}};
    return all;
}

InterfaceLanguage::InterfaceLanguage(const QString& key)
{
    initResources();
    const QLocale locale = localeOf(key);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    // English is a translation, too: of its plurals.
    const bool isTranslated = m_ours.load(locale, QStringLiteral("lodestone"), QStringLiteral("_"), folder)
        || m_ours.load(QStringLiteral("lodestone_en"), folder);
    Q_ASSERT(isTranslated);
    Q_UNUSED(isTranslated);
    QCoreApplication::installTranslator(&m_ours);
    // Buttons in the language of the rest: where that is English after all, Qt's are in English, too.
    const QString spoken = m_ours.language();
    if (m_ofQt.load(QLocale(spoken), QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
}

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_ours);
    QLocale::setDefault(QLocale::system());
}

} // namespace lodestone
