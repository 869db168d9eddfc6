// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace lodestone {

class MainWindow;
class Session;
class Tour;

/// Help > Tour: what the parts of the window are for. It comes by itself with the first training that a user ever watches.
class TourCommands : public QObject {
    Q_OBJECT

public:
    /// @pre all outlive it
    TourCommands(QAction& tour, MainWindow& window, Session& session);

    Tour* tour() const { return m_tour; }
    /// From the first picture on, unless the tour was seen or ended before.
    void startOnce();
    static bool wasSeen();

private:
    void start();
    void updateAction();

    QAction& m_action;
    MainWindow& m_window;
    Session& m_session;
    Tour* m_tour;
};

} // namespace lodestone
