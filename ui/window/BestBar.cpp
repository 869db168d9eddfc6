// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BestBar.h"

#include "ui/plot/TintedIcon.h"
#include "ui/session/Session.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace lodestone {

BestBar::BestBar(Session& session, QWidget* parent)
    : NoticeBar(parent), m_session(session), m_text(new QLabel), m_go(new QPushButton(tr("Go to best")))
{
    m_go->setIcon(tintedIcon(QStringLiteral("best")));
    fill({m_text, m_go}, m_text);
    connect(m_go, &QPushButton::clicked, &session, &Session::showBest);
    connect(&session, &Session::runStateChanged, this, &BestBar::refresh);
    connect(&session, &Session::runBegan, this, &BestBar::refresh);
    connect(&session, &Session::shownChanged, this, &BestBar::updateButton);
    refresh();
}

QString BestBar::text() const
{
    return m_text->text();
}

void BestBar::refresh()
{
    const int best = m_session.bestEpoch();
    const auto& history = m_session.history();
    const auto stats =
        std::find_if(history.begin(), history.end(), [best](const EpochStats& each) { return each.epoch == best; });
    setVisible(m_session.runState() == RunState::Finished && best > 0 && stats != history.end());
    if (!isVisibleTo(parentWidget()))
        return;
    const QLocale locale;
    QString text = tr("Best at epoch %1.").arg(locale.toString(best));
    if (stats->validation)
        text +=
            u' ' + tr("Recall@50 on the validation ratings: %1.").arg(locale.toString(stats->validation->recall50, 'f', 3));
    m_text->setText(text);
    updateButton();
}

void BestBar::updateButton()
{
    const bool there = m_session.shownEpoch() == m_session.bestEpoch();
    m_go->setEnabled(!there);
    m_go->setToolTip(there ? tr("The best epoch is shown.") : tr("Show the best epoch (B)"));
}

} // namespace lodestone
