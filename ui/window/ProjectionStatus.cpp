// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectionStatus.h"

#include "ui/plot/TintedIcon.h"
#include "ui/views/ProjectionControl.h"
#include "ui/window/TaskStatus.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace lodestone {

namespace {
QString progressText(const QString& title, const ProjectionProgress& progress)
{
    const QLocale locale;
    switch (progress.phase) {
    case ProjectionProgress::Phase::Neighbors:
        return ProjectionStatus::tr("%1: finding neighbors").arg(title);
    case ProjectionProgress::Phase::Measuring:
        return ProjectionStatus::tr("%1: measuring trustworthiness").arg(title);
    case ProjectionProgress::Phase::Iterating:
        break;
    }
    QString text = ProjectionStatus::tr("%1: iteration %2 of %3")
                       .arg(title, locale.toString(progress.iteration), locale.toString(progress.numIterations));
    if (progress.secondsLeft >= 0)
        text += ProjectionStatus::tr(", %1 left").arg(durationText(progress.secondsLeft));
    return text;
}
} // namespace

ProjectionStatus::ProjectionStatus(const ProjectionControl& control, QAction* stop, QWidget* parent)
    : QWidget(parent), m_control(control), m_text(new QLabel), m_bar(new QProgressBar), m_stop(new QToolButton)
{
    constexpr int barWidth = 100;
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(12);
    m_bar->setAccessibleName(tr("Progress of the projection"));
    m_stop->setAutoRaise(true);
    m_stop->setIcon(tintedIcon(QStringLiteral("close")));
    m_stop->setIconSize(QSize(12, 12));
    m_stop->setToolTip(tr("Stop the projection; the picture stays as it is then"));
    m_stop->setAccessibleName(tr("Stop the projection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, stop, &QAction::trigger);
    connect(&control, &ProjectionControl::changed, this, &ProjectionStatus::refresh);
    connect(&control, &ProjectionControl::progressed, this, &ProjectionStatus::refresh);
    refresh();
}

QString ProjectionStatus::text() const
{
    return m_text->text();
}

void ProjectionStatus::refresh()
{
    setVisible(m_control.isBusy());
    if (!m_control.isBusy())
        return;
    const ProjectionProgress& progress = m_control.progress();
    m_text->setText(progressText(m_control.title(), progress));
    const bool known = progress.phase == ProjectionProgress::Phase::Iterating;
    m_bar->setUpdatesEnabled(false); // else it paints at once, and all that waits for paint with it
    m_bar->setRange(0, known ? progress.numIterations : 0);
    m_bar->setValue(progress.iteration);
    m_bar->setUpdatesEnabled(true);
}

} // namespace lodestone
