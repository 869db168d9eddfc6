// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ProjectionControl.h"

#include "core/projection/catalogue.h"
#include "ui/models/toText.h"
#include "ui/session/Session.h"

#include <cassert>
#include <utility>

namespace lodestone {

ProjectionControl::ProjectionControl(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_worker, &ProjectionWorker::layoutReady, this, &ProjectionControl::takeLayout);
    connect(&m_worker, &ProjectionWorker::progressed, this, &ProjectionControl::progressed);
    // There is no picture of it.
    connect(&m_worker, &ProjectionWorker::abandoned, this, &ProjectionControl::showPca);
    connect(&m_worker, &ProjectionWorker::failed, this, [this](const QString& text) {
        showPca();
        emit failed(text);
    });
    connect(&session, &Session::shownChanged, this, [this] {
        if (!isPca())
            emit changed();
    });
}

QString ProjectionControl::title() const
{
    if (isPca())
        return tr("PCA");
    const std::string_view title = projectionInfo(m_choice.method).title;
    return toText(title);
}

bool ProjectionControl::isOutdated() const
{
    return m_snapshot && m_session.shown() != m_snapshot;
}

void ProjectionControl::run(ProjectionChoice choice)
{
    start(std::move(choice), m_layout);
}

void ProjectionControl::runAgain()
{
    assert(!isPca());
    ProjectionChoice choice = m_choice;
    choice.start = ProjectionChoice::Start::Picture;
    start(std::move(choice), m_layout);
}

void ProjectionControl::start(ProjectionChoice choice, LayoutPtr from)
{
    assert(m_session.shown());
    m_worker.cancel();
    m_choice = std::move(choice);
    m_snapshot = m_session.shown();
    m_from = m_choice.start == ProjectionChoice::Start::Picture ? std::move(from) : nullptr;
    m_waiting = true;
    emit pcaWanted();
    emit changed();
}

bool ProjectionControl::takePca(const LayoutPtr& layout, const LayoutSettings& wanted)
{
    if (isPca())
        return false;
    // Of an earlier request: the one that is waited for comes after it.
    if (!m_waiting || layout->snapshot != m_snapshot || !(layout->settings == wanted))
        return true;
    m_waiting = false;
    m_worker.request({m_choice.method, m_choice.settings, layout, std::exchange(m_from, nullptr), !m_reducedMotion});
    emit changed();
    return true;
}

void ProjectionControl::takeLayout(const LayoutPtr& layout)
{
    m_layout = layout;
    emit layoutReady(layout);
    if (layout->projection->isDone)
        emit changed();
}

void ProjectionControl::stop()
{
    if (m_waiting)
        showPca();
    else
        m_worker.stop();
}

void ProjectionControl::showPca()
{
    if (isPca())
        return;
    reset();
    emit pcaWanted();
}

void ProjectionControl::reset()
{
    if (isPca())
        return;
    m_worker.cancel();
    m_waiting = false;
    m_snapshot.reset();
    m_layout.reset();
    m_from.reset();
    emit changed();
}

} // namespace lodestone
