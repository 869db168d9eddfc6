# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BestBar.cpp BestBar.h
    CommandPalette.cpp CommandPalette.h
    CrashBar.cpp CrashBar.h
    DataCommands.cpp DataCommands.h
    DataPage.cpp DataPage.h
    DesktopMotion.cpp DesktopMotion.h
    DesktopTheme.cpp DesktopTheme.h
    DockPanels.cpp DockPanels.h
    EditActions.cpp EditActions.h
    ExplorePage.cpp ExplorePage.h
    LogCommands.cpp LogCommands.h
    LogDialog.cpp LogDialog.h
    InterfaceLanguage.cpp InterfaceLanguage.h
    MainWindow.cpp MainWindow.h
    NoticeBar.cpp NoticeBar.h
    PortalSetting.cpp PortalSetting.h
    PreferencesDialog.cpp PreferencesDialog.h
    ProjectionActions.cpp ProjectionActions.h
    ProjectionBar.cpp ProjectionBar.h
    ProjectionDialog.cpp ProjectionDialog.h
    ProjectionStatus.cpp ProjectionStatus.h
    ReplaceQuestion.cpp ReplaceQuestion.h
    ShortcutSheet.cpp ShortcutSheet.h
    StartPage.cpp StartPage.h
    TaskStatus.cpp TaskStatus.h
    Theme.cpp Theme.h
    ThemeStyle.cpp ThemeStyle.h
    WindowActions.cpp WindowActions.h
    aboutTexts.cpp aboutTexts.h
    activityNote.cpp activityNote.h
    commandScore.cpp commandScore.h
    followInspector.cpp followInspector.h
    menuEntries.cpp menuEntries.h
    menus.cpp menus.h)
