// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TourCommands.h"

#include "ui/forms/RunPanel.h"
#include "ui/session/Session.h"
#include "ui/views/CurvesView.h"
#include "ui/views/ExploreView.h"
#include "ui/views/TimelineView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Tour.h"
#include "ui/window/WindowActions.h"

#include <QSettings>

namespace lodestone {

namespace {
const QString seenKey = QStringLiteral("tour/seen");
}

TourCommands::TourCommands(QAction& tour, MainWindow& window, Session& session)
    : QObject(&window), m_action(tour), m_window(window), m_session(session), m_tour(new Tour(window))
{
    connect(&tour, &QAction::triggered, this, &TourCommands::start);
    connect(m_tour, &Tour::ended, this, [] { QSettings().setValue(seenKey, true); });
    connect(&session, &Session::shownChanged, this, &TourCommands::updateAction);
    // It speaks of the page to explore; who goes elsewhere has left it.
    for (const QAction* other : {window.commands().compare, window.commands().sweep, window.commands().summary})
        connect(other, &QAction::triggered, m_tour, &Tour::end);
    updateAction();
}

bool TourCommands::wasSeen()
{
    return QSettings().value(seenKey).toBool();
}

void TourCommands::startOnce()
{
    if (wasSeen())
        return;
    connect(
        &m_session, &Session::latestChanged, this, [this] { start(); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void TourCommands::updateAction()
{
    setAvailable(&m_action,
                 m_session.shown() ? QString() : tr("There is no picture yet: open ratings or the sample and train."));
}

void TourCommands::start()
{
    const ExplorePage& page = *m_window.explorePage();
    if (!page.isVisible())
        m_window.commands().explore->trigger();
    m_tour->start({
        {page.picture(), tr("The space"),
         tr("Each disc is an item, each square a user; near ones belong together. Draw a line round points to select them: "
            "they "
            "are then selected in every panel. The wheel zooms, the middle button moves the picture, 3 shows three "
            "dimensions.")},
        {page.timeline(), tr("The epochs"),
         tr("The picture follows the training. Drag the handle to go back to any epoch; the ring marks the best one, and "
            "Live "
            "follows again.")},
        {m_window.curvesView(), tr("How it learns"),
         tr("Loss, clusters and hits of every epoch. A ring is the best epoch; a click goes to an epoch, a click on a name "
            "hides "
            "its line.")},
        {m_window.runPanel(), tr("The run"),
         tr("Model and options; what is not at its default is bold. The same run as a command stands at its end. F1 lists "
            "all "
            "keys, Ctrl+Shift+P finds any command.")},
    });
}

} // namespace lodestone
