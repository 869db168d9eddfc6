// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectionStatus.h"

#include "ui/views/ProjectionControl.h"
#include "ui/window/TaskStatus.h"
#include "ui/window/statusRow.h"

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
    fillStatusRow(*this,
                  {m_text, m_bar, m_stop, tr("Progress of the projection"), tr("Stop the projection"),
                   tr("Stop the projection; the picture stays as it is then")},
                  stop);
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
    setBar(*m_bar, known ? progress.numIterations : 0, progress.iteration);
}

} // namespace lodestone
