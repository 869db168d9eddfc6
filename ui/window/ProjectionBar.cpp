// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectionBar.h"

#include "ui/session/Session.h"
#include "ui/views/ProjectionControl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace lodestone {

ProjectionBar::ProjectionBar(const Session& session, ProjectionControl& control, QWidget* parent)
    : QFrame(parent), m_session(session), m_control(control), m_text(new QLabel), m_again(new QPushButton(tr("Run again"))),
      m_pca(new QPushButton(tr("Back to PCA")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_pca->setToolTip(tr("PCA follows the epoch that is shown"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 4, 3);
    row->addWidget(m_text, 1);
    row->addWidget(m_again);
    row->addWidget(m_pca);
    connect(m_again, &QPushButton::clicked, &control, &ProjectionControl::runAgain);
    connect(m_pca, &QPushButton::clicked, &control, &ProjectionControl::showPca);
    connect(&control, &ProjectionControl::changed, this, &ProjectionBar::refresh);
    refresh();
}

QString ProjectionBar::text() const
{
    return m_text->text();
}

void ProjectionBar::refresh()
{
    const bool outdated = m_control.isOutdated() && m_session.shown();
    if (outdated) {
        const QLocale locale;
        m_text->setText(tr("The picture is %1 of epoch %2; the timeline is at epoch %3.")
                            .arg(m_control.title(), locale.toString(m_control.epoch()),
                                 locale.toString(m_session.shownEpoch())));
        m_again->setToolTip(tr("Run %1 for epoch %2, from the picture as it is")
                                .arg(m_control.title(), locale.toString(m_session.shownEpoch())));
    }
    setVisible(outdated);
}

} // namespace lodestone
