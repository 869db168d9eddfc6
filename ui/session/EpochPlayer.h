// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lodestone {

class Preferences;
class Session;

/// Shows epochs one after another where they end faster than the eye can follow: training is not slowed down, the picture
/// comes after it and catches up. Off with reduced motion.
class EpochPlayer : public QObject {
    Q_OBJECT

public:
    static constexpr int intervalMs = 150; ///< between two epochs

    /// @pre both outlive it
    EpochPlayer(Session& session, const Preferences& preferences, QObject* parent = nullptr);

    /// Shows the run again from its first kept epoch.
    void replay();

private:
    void wake();
    void tick();

    Session& m_session;
    const Preferences& m_preferences;
    QTimer m_timer;
};

} // namespace lodestone
