// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColoringFacts.h"

#include "ui/session/Session.h"

#include <utility>

namespace lodestone {

namespace {
constexpr int laterMs = 100;
}

ColoringFacts::ColoringFacts(Session& session) : m_session(session)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &ColoringFacts::changed);
    connect(&session, &Session::runBegan, this, &ColoringFacts::forget);
    connect(&session, &Session::dataChanged, this, [this] {
        m_inspected.reset(); // of the other data
        forget();
    });
    connect(&m_splitTask, &BackgroundTask::failed, this, &ColoringFacts::failed);
}

ColoringFacts::~ColoringFacts() = default;

void ColoringFacts::forget()
{
    m_splitTask.cancel();
    m_split.reset();
}

void ColoringFacts::setInspected(std::optional<EntityId> entity)
{
    if (std::exchange(m_inspected, entity) != entity)
        m_later.start();
}

void ColoringFacts::prepare(const ColoringMethod& method, const SnapshotPtr& snapshot)
{
    if (!snapshot || !m_session.hasRatings())
        return;
    const InspectedRun run{m_session.data(), m_session.spec(), snapshot};
    if (method.needsSplit() && !m_split && !m_splitTask.isBusy())
        findSplit(run);
}

void ColoringFacts::findSplit(const InspectedRun& run)
{
    m_splitTask.start([this, run](const std::stop_token&) -> BackgroundTask::Delivery {
        const SplitPtr split = m_sets.of(run.data, run.spec.split)->split;
        return [this, split] {
            m_split = split;
            emit changed();
        };
    });
}

ColoringOptions ColoringFacts::options(std::size_t numLabels) const
{
    ColoringOptions options;
    options.numLabels = numLabels;
    options.inspected = m_inspected;
    options.split = m_split;
    return options;
}

} // namespace lodestone
