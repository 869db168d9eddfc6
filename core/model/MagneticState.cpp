// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticState.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "core/train/BinaryStream.h"

#include <cmath>

namespace lodestone {

namespace {
constexpr std::size_t startGrain = 4096;

/// Gaussian with variance 1/k, or the paper's uniform with mean 0.2 and variance 0.04; then into the unit ball.
void fillRow(float* row, int dimension, bool uniform, RandomStream random)
{
    const double halfWidth = std::sqrt(3 * 0.04), deviation = 1 / std::sqrt(dimension);
    double squares = 0;
    for (int j = 0; j < dimension; ++j) {
        const double value = uniform ? 0.2 + halfWidth * (2 * random.uniform() - 1) : deviation * random.gaussian();
        row[j] = static_cast<float>(value);
        squares += value * value;
    }
    if (squares > 1)
        for (int j = 0; j < dimension; ++j)
            row[j] = static_cast<float>(row[j] / std::sqrt(squares));
}

/// Pull of the margin per visit (mml.md 8); entities without positives are never visited.
float pullOf(const MagneticState& state, const PositiveLists& lists, std::size_t entity, double omegaR)
{
    const bool user = entity < state.numUsers;
    const std::size_t length = user ? lists.itemsOf(UserIndex(static_cast<std::uint32_t>(entity))).size()
                                    : lists.usersOf(ItemIndex(static_cast<std::uint32_t>(entity - state.numUsers))).size();
    if (length == 0)
        return 0;
    const auto ofType = static_cast<double>(user ? state.numUsers : state.numItems);
    return static_cast<float>(omegaR * static_cast<double>(lists.size()) / ofType / static_cast<double>(length));
}
} // namespace

MagneticState::MagneticState(const MagneticOptions& options, const TrainingSet& data, std::uint64_t seed)
    : dimension(options.dimension), stride(kernels::strideOf(options.dimension)), numUsers(data.data->numUsers()),
      numItems(data.data->numItems()), sharedMetric(options.metricKind() == MetricKind::Shared)
{
    const std::size_t numEntities = numUsers + numItems, width = static_cast<std::size_t>(stride);
    vectors.assign(numEntities * width, 0);
    entities.resize(numEntities);
    metrics.fill(MetricMatrix(dimension, static_cast<float>(options.tau)));
    covariance.assign(width * width, 0);
    center.assign(width, 0);
    parallelFor(0, numEntities, startGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            fillRow(row(static_cast<std::uint32_t>(i)), dimension, options.isUniformInit(),
                    RandomStream(seed, Purpose::InitialVectors, i));
            entities[i].margin.value = entities[i].latentMargin.value = static_cast<float>(options.margin);
            entities[i].pull = pullOf(*this, data.positives, i, options.omegaR);
        }
    });
}

void MagneticState::save(std::ostream& out) const
{
    writeValues(out, vectors);
    writeValues(out, entities);
    for (const MetricMatrix& metric : metrics)
        metric.save(out);
    writeValues(out, covariance);
    writeValues(out, center);
}

void MagneticState::load(std::istream& in)
{
    readValues(in, vectors);
    readValues(in, entities);
    for (MetricMatrix& metric : metrics)
        metric.load(in);
    readValues(in, covariance);
    readValues(in, center);
}

} // namespace lodestone
