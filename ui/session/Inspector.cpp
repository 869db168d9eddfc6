// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Inspector.h"

#include "core/eval/ScoreSpace.h"
#include "core/model/MagneticOptions.h"
#include "core/model/catalogue.h"

#include <cassert>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t numLikedItems = 5;
} // namespace

std::optional<double> ownThetaOf(const RunSpec& spec)
{
    const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
    std::vector<Param> params = model->params();
    applySettings(params, spec.settings);
    for (const Param& param : params)
        if (param.key == "theta" && std::holds_alternative<double*>(param.value))
            return *std::get<double*>(param.value);
    return std::nullopt;
}

double thetaOf(const RunSpec& spec)
{
    return ownThetaOf(spec).value_or(MagneticOptions().theta);
}

/// What ranking by one snapshot needs; asked again and again while that is shown.
struct Inspector::Space {
    explicit Space(SnapshotPtr of) : snapshot(std::move(of)), view(viewOf(*snapshot)), scores(view) { }
    SnapshotPtr snapshot;
    EmbeddingView view;
    ScoreSpace scores;
};

Inspector::Inspector(QObject* parent) : QObject(parent)
{
    connect(&m_inspect, &BackgroundTask::failed, this, &Inspector::failed);
    connect(&m_explain, &BackgroundTask::failed, this, &Inspector::failed);
}

Inspector::~Inspector() = default;

void Inspector::cancel()
{
    m_inspect.cancel();
    m_explain.cancel();
}

const ScoreSpace& Inspector::space(const SnapshotPtr& snapshot)
{
    if (!m_space || m_space->snapshot != snapshot) {
        m_space.reset(); // the old one's memory first
        m_space = std::make_unique<Space>(snapshot);
    }
    return m_space->scores;
}

void Inspector::inspect(const InspectedRun& run, InspectionOptions options)
{
    assert(run.data && run.snapshot);
    options.mask = run.spec.evaluation.mask;
    m_inspect.start([this, run, options](std::stop_token stop) -> BackgroundTask::Delivery {
        InspectionOptions complete = options;
        complete.theta = thetaOf(run.spec);
        const TrainingSetPtr set = m_sets.of(run.data, run.spec.split);
        if (stop.stop_requested())
            return {};
        auto found =
            std::make_shared<const Inspection>(lodestone::inspect(*set, run.snapshot, space(run.snapshot), complete));
        return [this, found] { emit inspected(found); };
    });
}

void Inspector::explain(const InspectedRun& run, EntityId user, EntityId item, std::vector<SnapshotPtr> kept)
{
    assert(run.data && run.snapshot && run.data->isUser(user) && !run.data->isUser(item));
    m_explain.start([this, run, user, item, kept = std::move(kept)](std::stop_token) -> BackgroundTask::Delivery {
        ReasonsOverTime found;
        found.reasons =
            reasonsFor(*m_sets.of(run.data, run.spec.split), *run.snapshot, user, item, thetaOf(run.spec), numLikedItems);
        for (const SnapshotPtr& snapshot : kept)
            found.course.emplace_back(snapshot->epoch, distanceBetween(*snapshot, user, item, Relation::UserItem));
        return [this, found] { emit explained(found); };
    });
}

} // namespace lodestone
