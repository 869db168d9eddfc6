// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EpochPlayer.h"

#include "ui/session/Preferences.h"
#include "ui/session/Session.h"

namespace lodestone {

EpochPlayer::EpochPlayer(Session& session, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_session(session), m_preferences(preferences)
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &EpochPlayer::tick);
    connect(&session, &Session::latestChanged, this, &EpochPlayer::wake);
    connect(&session, &Session::runStateChanged, this, &EpochPlayer::wake); // the last epoch is shown whatever the pace
    const auto pace = [this] { m_session.setPaced(!m_preferences.reducedMotion()); };
    connect(&preferences, &Preferences::reducedMotionChanged, this, pace);
    pace();
}

void EpochPlayer::replay()
{
    m_session.rewind();
    wake();
}

void EpochPlayer::wake()
{
    if (m_timer.isActive() || !m_session.isBehind())
        return;
    m_session.catchUp();
    m_timer.start();
}

void EpochPlayer::tick()
{
    m_session.catchUp();
    if (!m_session.isBehind())
        m_timer.stop();
}

} // namespace lodestone
