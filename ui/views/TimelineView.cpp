// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TimelineView.h"

#include "ui/plot/TintedIcon.h"
#include "ui/session/Session.h"
#include "ui/views/EpochSlider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace lodestone {

TimelineView::TimelineView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_slider(new EpochSlider), m_label(new QLabel), m_live(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(2);
    m_first = addButton(QStringLiteral("first"), tr("First epoch"));
    m_previous = addButton(QStringLiteral("previous"), tr("Previous epoch (Alt+Left)"));
    m_next = addButton(QStringLiteral("next"), tr("Next epoch (Alt+Right)"));
    m_last = addButton(QStringLiteral("last"), tr("Newest epoch"));
    row->addWidget(m_slider, 1);
    row->addWidget(m_label);
    m_live->setText(tr("Live"));
    m_live->setCheckable(true);
    m_live->setAutoRaise(true);
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_live->setIconSize(QSize(10, 10));
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setToolTip(tr("Show every new epoch as it comes"));
    row->addWidget(m_live);
    setFocusProxy(m_slider);

    connect(m_first, &QToolButton::clicked, &session, [&session] { session.showEpoch(0); });
    connect(m_previous, &QToolButton::clicked, &session, &Session::showPrevious);
    connect(m_next, &QToolButton::clicked, &session, &Session::showNext);
    connect(m_last, &QToolButton::clicked, &session, &Session::followLatest);
    connect(m_slider, &EpochSlider::picked, &session, &Session::showEpoch);
    connect(m_live, &QToolButton::clicked, this, [this](bool follow) {
        if (follow)
            m_session.followLatest();
        else
            m_session.stopFollowing();
    });
    connect(&session, &Session::latestChanged, this, &TimelineView::updateEpochs);
    connect(&session, &Session::runBegan, this, &TimelineView::updateEpochs);
    connect(&session, &Session::plannedEpochsChanged, this, &TimelineView::updateEpochs);
    connect(&session, &Session::shownChanged, this, &TimelineView::updateShown);
    updateEpochs();
}

QToolButton* TimelineView::addButton(const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(tintedIcon(name));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    layout()->addWidget(button);
    return button;
}

QString TimelineView::text() const
{
    return m_label->text();
}

void TimelineView::updateEpochs()
{
    const auto& history = m_session.history();
    const int newest = history.empty() ? 0 : history.back().epoch;
    m_slider->setEpochs(m_session.epochs().epochs(), m_session.bestEpoch(), std::max(m_session.plannedEpochs(), newest));
    m_slider->setToolTip(noteText());
    updateShown();
}

QString TimelineView::noteText() const
{
    const EpochStore& store = m_session.epochs();
    QStringList notes;
    if (m_session.bestEpoch() > 0)
        notes << tr("The ring marks the best epoch, %1.").arg(QLocale().toString(m_session.bestEpoch()));
    if (store.stride() > 1)
        notes << tr("Only every %1th epoch is kept: all of them need more than %2. Preferences can raise this limit.")
                     .arg(QLocale().toString(store.stride()), QLocale().formattedDataSize(qint64(store.budgetBytes())));
    return notes.join(u'\n');
}

void TimelineView::updateShown()
{
    const SnapshotPtr shown = m_session.shown();
    const EpochStore& store = m_session.epochs();
    const int epoch = m_session.shownEpoch();
    m_slider->setEnabled(shown != nullptr);
    m_slider->setShown(std::max(0, epoch));
    m_live->setEnabled(shown != nullptr);
    m_live->setChecked(shown && m_session.followsLatest());
    m_live->setIcon(tintedIcon(m_live->isChecked() ? QStringLiteral("live") : QStringLiteral("notlive")));
    const bool within = shown && shown->batch > 0;
    const bool hasPrevious = shown && (within || store.before(epoch));
    const bool hasNext = shown && store.after(epoch);
    m_first->setEnabled(hasPrevious);
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
    m_last->setEnabled(shown && shown != m_session.latest());
    if (!shown)
        m_label->setText(tr("No epochs yet"));
    else
        m_label->setText(tr("Epoch %1 of %2").arg(QLocale().toString(epoch), QLocale().toString(m_slider->maximum())));
}

} // namespace lodestone
