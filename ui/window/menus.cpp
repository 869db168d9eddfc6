// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/views/ScatterActions.h"
#include "ui/window/DockPanels.h"
#include "ui/window/EditActions.h"
#include "ui/window/ExportCommands.h"
#include "ui/window/ProjectionActions.h"
#include "ui/window/WindowActions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace lodestone {

namespace {
QMenu* addMenu(QMenuBar& bar, const char* title)
{
    QMenu* menu = bar.addMenu(QCoreApplication::translate("Menu", title));
    // Disabled entries say there why they are.
    menu->setToolTipsVisible(true);
    return menu;
}

QMenu* addFileMenu(QMenuBar& bar, const WindowActions& actions, const ExportCommands& exports)
{
    QMenu* menu = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&File"));
    menu->addActions({actions.newProject, actions.openProject, actions.openFile, actions.openFolder});
    QMenu* recent = menu->addMenu(QCoreApplication::translate("Menu", "Open &recent"));
    recent->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addActions({actions.save, actions.saveAs, actions.copyData});
    menu->addSeparator();
    menu->addAction(actions.importVectors);
    QMenu* exporting = menu->addMenu(QCoreApplication::translate("Menu", "E&xport"));
    exporting->setToolTipsVisible(true);
    exports.addTo(*exporting);
    menu->addSeparator();
    menu->addAction(actions.quit);
    return recent;
}

void addViewMenu(QMenuBar& bar, const WindowActions& actions, const DockPanels& panels, const ScatterActions& picture)
{
    QMenu* menu = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&View"));
    menu->addActions({actions.explore, actions.compare, actions.sweep});
    menu->addSeparator();
    menu->addActions(picture.all());
    QMenu* overlays = menu->addMenu(QCoreApplication::translate("Menu", "O&verlays"));
    overlays->setToolTipsVisible(true);
    overlays->addActions(picture.overlays());
    menu->addSeparator();
    QMenu* list = menu->addMenu(QCoreApplication::translate("Menu", "&Panels"));
    list->setToolTipsVisible(true);
    list->addActions(panels.toggleActions());
    menu->addActions({actions.lockPanels, actions.resetLayout});
    menu->addSeparator();
    menu->addAction(actions.fullScreen);
}

void addTrainMenu(QMenuBar& bar, const WindowActions& actions, const QList<QAction*>& queue)
{
    QMenu* menu = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Train"));
    menu->addActions({actions.train, actions.pause, actions.step, actions.stop, actions.continueRun, actions.learningRate});
    menu->addSeparator();
    menu->addActions(queue);
    menu->addSeparator();
    menu->addActions({actions.goToBest, actions.previousEpoch, actions.nextEpoch, actions.newestEpoch, actions.replay});
}
} // namespace

QMenu* fillMenuBar(QMenuBar& bar, const MenuParts& parts)
{
    const WindowActions& actions = parts.actions;
    QMenu* recent = addFileMenu(bar, actions, parts.exports);
    QMenu* edit = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Edit"));
    parts.edits.addTo(*edit);
    edit->addSeparator();
    edit->addAction(actions.preferences);
    addViewMenu(bar, actions, parts.panels, parts.picture);
    addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Data"))
        ->addActions({actions.sample, actions.getData, actions.preview, actions.summary, actions.showMessages});
    addTrainMenu(bar, actions, parts.queue);
    QMenu* analyze = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Analyze"));
    QMenu* projection = analyze->addMenu(QCoreApplication::translate("Menu", "&Projection"));
    projection->setToolTipsVisible(true);
    parts.projections.addTo(*projection);
    QMenu* metric = analyze->addMenu(QCoreApplication::translate("Menu", "&Metric"));
    metric->setToolTipsVisible(true);
    metric->addActions(parts.picture.metrics->actions());
    analyze->addAction(parts.edits.makeCluster);
    analyze->addAction(actions.overfitting);
    QMenu* ofRuns = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Runs"));
    for (QAction* action : parts.runs)
        if (action)
            ofRuns->addAction(action);
        else
            ofRuns->addSeparator();
    QMenu* help = addMenu(bar, QT_TRANSLATE_NOOP("Menu", "&Help"));
    help->addActions({actions.tour, actions.shortcuts, actions.palette, actions.aboutModel});
    help->addSeparator();
    help->addActions({actions.showLog, actions.about});
    return recent;
}

} // namespace lodestone
