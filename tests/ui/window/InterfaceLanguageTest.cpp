// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/InterfaceLanguage.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/download/GetDataDialog.h"
#include "ui/forms/RunPanel.h"
#include "ui/import/ImportDialog.h"
#include "ui/session/Workspace.h"
#include "ui/window/DockPanels.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/WindowActions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

namespace lodestone::interfaceLanguageTest {

namespace {
constexpr int timeoutMs = 180000;
constexpr int settleMs = 10000; ///< most for a layout to settle

QChar accessKeyOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'&') {
            if (text[i + 1] != u'&')
                return text[i + 1].toUpper();
            ++i;
        }
    return {};
}

/// The texts among `texts` whose access key an earlier one has.
QStringList clashesOf(const QStringList& texts)
{
    QHash<QChar, QString> taken;
    QStringList clashes;
    for (const QString& text : texts) {
        const QChar key = accessKeyOf(text);
        if (!key.isNull() && taken.contains(key))
            clashes << QStringLiteral("%1 / %2").arg(taken[key], text);
        taken.insert(key, text);
    }
    return clashes;
}

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        texts << action->text();
    return texts;
}

/// Access keys act on buttons and on labels that lead to a field, while they are seen.
QStringList clashesWithin(const QWidget& dialog)
{
    QStringList texts;
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << button->text();
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts << label->text();
    return clashesOf(texts);
}

/// Buttons of the window, seen or not, that take the key of a menu.
QStringList takenFromMenus(const MainWindow& window)
{
    QHash<QChar, QString> menus;
    for (const QAction* menu : window.menuBar()->actions())
        menus.insert(accessKeyOf(menu->text()), menu->text());
    QStringList taken;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (const QString menu = menus.value(accessKeyOf(button->text())); !menu.isEmpty())
            taken << QStringLiteral("%1 / %2").arg(menu, button->text());
    return taken;
}

/// Of one line: a wrapped text takes as many lines as its panel has room for.
bool isClipped(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool hasText = label ? !label->wordWrap() && !label->text().isEmpty() : button && !button->text().isEmpty();
    return hasText && widget.minimumSizeHint().width() > widget.width() + 1;
}

QString textOf(const QWidget& widget)
{
    return QStringLiteral("%1 for %2: %3")
        .arg(widget.width())
        .arg(widget.minimumSizeHint().width())
        .arg(widget.property("text").toString().left(50));
}

/// Labels and buttons whose text has not room enough.
QStringList clippedWithin(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && isClipped(*widget))
            clipped << textOf(*widget);
    return clipped;
}

void trainTheSample(Workspace& workspace, const MainWindow& window)
{
    workspace.open(DataLoader::sampleSource);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
    RunSpec spec = window.runPanel()->spec();
    spec.epochs = 2;
    workspace.train(spec);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}
} // namespace

class InterfaceLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_settings = std::make_unique<TestSettings>(); }

    void everyLanguageSpeaks()
    {
        const QHash<QString, QString> fileMenus{{QStringLiteral("en"), QStringLiteral("&File")},
                                                {QStringLiteral("de"), QStringLiteral("&Datei")},
                                                {QStringLiteral("zh_CN"), QStringLiteral("\u6587\u4ef6(&F)")}};
        for (const Language& language : languages()) {
            const InterfaceLanguage spoken(language.key);
            Workspace workspace;
            const MainWindow window(workspace);
            QCOMPARE(window.menuBar()->actions().constFirst()->text(), fileMenus[language.key]);
        }
        Workspace workspace;
        const MainWindow window(workspace);
        QCOMPARE(window.menuBar()->actions().constFirst()->text(), fileMenus[QStringLiteral("en")]);
    }

    void numbersAndPluralsFollow()
    {
        {
            const InterfaceLanguage german(QStringLiteral("de"));
            QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
            QCOMPARE(QCoreApplication::translate("lodestone::SelectionModel", "Select %n point(s)", nullptr, 1),
                     QStringLiteral("1 Punkt ausw\u00e4hlen"));
        }
        const InterfaceLanguage english(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
        QCOMPARE(QCoreApplication::translate("lodestone::SelectionModel", "Select %n point(s)", nullptr, 1),
                 QStringLiteral("Select 1 point"));
        QCOMPARE(QCoreApplication::translate("lodestone::SelectionModel", "Select %n point(s)", nullptr, 2),
                 QStringLiteral("Select 2 points"));
    }

    void buttonsOfQtSpeakToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
            QSKIP("Qt's own translations are not installed");
        const InterfaceLanguage german(QStringLiteral("de"));
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Abbrechen"));
    }

    void thePreferenceIsKeptAndOffersARestart()
    {
        Preferences preferences;
        PreferencesDialog dialog(preferences);
        dialog.show();
        auto* box = dialog.findChild<QComboBox*>(QStringLiteral("language"));
        auto* restart = dialog.findChild<QPushButton*>(QStringLiteral("restart"));
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->itemText(2), QStringLiteral("Deutsch"));
        QVERIFY(!restart->isVisible());
        box->setCurrentIndex(2);
        QVERIFY(restart->isVisible());
        QCOMPARE(Preferences().language(), QStringLiteral("de"));
        QSignalSpy asked(&dialog, &PreferencesDialog::restartRequested);
        restart->click();
        QCOMPARE(asked.count(), 1);
        box->setCurrentIndex(0);
        QVERIFY(!restart->isVisible());
        QCOMPARE(Preferences().language(), QString());
    }

    void accessKeysDiffer_data() { addLanguages(); }
    void accessKeysDiffer()
    {
        QFETCH(QString, language);
        const InterfaceLanguage spoken(language);
        Workspace workspace;
        const MainWindow window(workspace);
        QCOMPARE(clashesOf(textsOf(window.menuBar()->actions())).join(u'\n'), QString());
        QCOMPARE(takenFromMenus(window).join(u'\n'), QString());
        const auto menus = window.menuBar()->findChildren<QMenu*>();
        QVERIFY(menus.size() > 7);
        for (const QMenu* menu : menus)
            QCOMPARE(clashesOf(textsOf(menu->actions())).join(u'\n'), QString());
        PreferencesDialog preferences(workspace.preferences());
        workspace.preferences().setLanguage(QStringLiteral("other"));
        GetDataDialog getData;
        ImportDialog import(workspace, DataLoader::sampleSource, {});
        for (QDialog* dialog :
             {static_cast<QDialog*>(&preferences), static_cast<QDialog*>(&getData), static_cast<QDialog*>(&import)}) {
            dialog->show();
            QCOMPARE(clashesWithin(*dialog).join(u'\n'), QString());
            QCOMPARE(clippedWithin(*dialog).join(u'\n'), QString());
        }
    }

    void everythingHasRoom_data() { addLanguages(); }
    void everythingHasRoom()
    {
        QFETCH(QString, language);
        const InterfaceLanguage spoken(language);
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QCOMPARE(window.size(), QSize(1280, 800));
        QCOMPARE(clippedWithin(window).join(u'\n'), QString());
        trainTheSample(workspace, window);
        QVERIFY2(window.minimumSizeHint().width() <= 1280, qPrintable(QString::number(window.minimumSizeHint().width())));
        QCOMPARE(window.size(), QSize(1280, 800));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            window.panels().reveal(dock->objectName());
            QTRY_COMPARE_WITH_TIMEOUT(clippedWithin(window).join(u'\n'), QString(), settleMs);
        }
        QVERIFY2(window.minimumSizeHint().width() <= 1280, qPrintable(QString::number(window.minimumSizeHint().width())));
        for (const QToolBar* bar : window.findChildren<QToolBar*>())
            for (QAction* action : bar->actions())
                QVERIFY2(!action->isVisible() || bar->widgetForAction(action)->isVisible() || !bar->isVisible(),
                         qPrintable(action->text()));
        window.commands().summary->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(clippedWithin(window).join(u'\n'), QString(), settleMs);
    }

private:
    std::unique_ptr<TestSettings> m_settings;
};

LODESTONE_WINDOW_TEST(InterfaceLanguageTest)

} // namespace lodestone::interfaceLanguageTest

#include "InterfaceLanguageTest.moc"
