// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColoringFacts.h"

#include "core/model/catalogue.h"
#include "ui/models/toText.h"
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
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_isAboutInspected)
            emit changed();
    });
    connect(&session, &Session::runBegan, this, &ColoringFacts::forget);
    connect(&session, &Session::dataChanged, this, [this] {
        m_inspected.reset(); // of the other data
        forget();
    });
    connect(&m_splitTask, &BackgroundTask::failed, this, &ColoringFacts::failed);
    connect(&m_lossTask, &BackgroundTask::failed, this, [this](const QString& text) {
        m_lossProblem = text;
        emit changed(); // m_wanted stays: it is not tried again
        emit failed(text);
    });
}

ColoringFacts::~ColoringFacts() = default;

void ColoringFacts::forget()
{
    m_splitTask.cancel();
    m_lossTask.cancel();
    m_split.reset();
    m_loss.reset();
    m_wanted.reset();
    m_lossProblem.clear();
}

void ColoringFacts::setInspected(std::optional<EntityId> entity)
{
    if (std::exchange(m_inspected, entity) != entity)
        m_later.start();
}

void ColoringFacts::setOwnClusters(const SelectionSetModel& clusters)
{
    m_ownClusters = &clusters;
    connect(&clusters, &QAbstractItemModel::modelReset, this, &ColoringFacts::changed);
    connect(&clusters, &QAbstractItemModel::dataChanged, this, &ColoringFacts::changed);
}

void ColoringFacts::prepare(const ColoringMethod& method, const SnapshotPtr& snapshot)
{
    m_isAboutInspected = method.needsSplit();
    if (!snapshot || !m_session.hasRatings())
        return;
    const InspectedRun run{m_session.data(), m_session.spec(), snapshot};
    if (method.needsSplit() && !m_split && !m_splitTask.isBusy())
        findSplit(run);
    if (!method.needsLoss() || m_wanted == snapshot || (m_loss && m_loss->snapshot == snapshot))
        return;
    m_lossProblem = lossProblem(run);
    // Epochs may pass faster than they are worked out; what is under way is shown first.
    m_wanted = m_lossProblem.isEmpty() ? snapshot : nullptr;
    if (m_wanted && !m_lossTask.isBusy())
        findLoss(run);
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

void ColoringFacts::findLoss(const InspectedRun& run)
{
    m_lossTask.start([this, run](const std::stop_token& stop) -> BackgroundTask::Delivery {
        const RunTriplets::Source source = m_triplets.of(run, stop);
        if (stop.stop_requested())
            return {};
        auto found = std::make_shared<const LossShares>(
            lossShares(source.rules, *source.replay, run.snapshot, epochOfTriplets(*run.snapshot), stop));
        if (stop.stop_requested())
            return {};
        return [this, run, found] {
            m_loss = found;
            if (m_wanted == run.snapshot)
                m_wanted.reset();
            emit changed();
            if (m_wanted && !m_lossTask.isBusy())
                findLoss({run.data, run.spec, m_wanted});
        };
    });
}

QString ColoringFacts::lossProblem(const InspectedRun& run) const
{
    if (hasTriplets(run.spec))
        return {};
    const std::string_view title = modelInfo(run.spec.model).title;
    return tr("Of %1 no triplet can be drawn again, so nobody's part of its loss is known. It is for MML, its variants and "
              "CML.")
        .arg(toText(title));
}

ColoringOptions ColoringFacts::options(std::size_t numLabels) const
{
    ColoringOptions options;
    options.numLabels = numLabels;
    options.inspected = m_inspected;
    options.split = m_split;
    options.loss = m_loss;
    options.lossProblem = m_lossProblem;
    for (const SelectionSet& set : m_ownClusters ? m_ownClusters->sets() : std::vector<SelectionSet>())
        if (m_session.data() && set.members->size() == m_session.data()->numEntities()) // else they are just being cleared
            options.ownClusters.push_back(set);
    return options;
}

} // namespace lodestone
