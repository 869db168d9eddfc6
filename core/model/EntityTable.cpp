// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/EntityTable.h"

#include "core/metric/VectorKernels.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "core/train/BinaryStream.h"

#include <cmath>

namespace lodestone {

namespace {
constexpr std::size_t tableGrain = 4096;
}

EntityTable::EntityTable(std::size_t numRows, int k, OptimizerKind kind, double longest)
    : dimension(k), stride(kernels::strideOf(k)), clip(static_cast<float>(longest)),
      vectors(numRows * static_cast<std::size_t>(stride), 0), optimizer(kind, numRows, k, stride)
{
}

void EntityTable::fillGaussian(std::uint64_t seed, std::uint64_t table)
{
    const double deviation = 1 / std::sqrt(dimension);
    parallelFor(0, numRows(), tableGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            RandomStream random(seed, Purpose::InitialVectors, i, table);
            float* values = row(static_cast<std::uint32_t>(i));
            for (int j = 0; j < dimension; ++j)
                values[j] = static_cast<float>(deviation * random.gaussian());
            kernels::dispatch(dimension, [&](auto size) { clipRow<size()>(static_cast<std::uint32_t>(i)); });
        }
    });
}

std::uint64_t EntityTable::bytes(std::size_t numRows, int dimension, OptimizerKind kind)
{
    const int stride = kernels::strideOf(dimension);
    return numRows * (static_cast<std::uint64_t>(stride) * sizeof(float) + RowOptimizer::bytesPerRow(kind, stride));
}

void EntityTable::save(std::ostream& out) const
{
    writeValue(out, dimension);
    writeValues(out, vectors);
    optimizer.save(out);
}

void EntityTable::load(std::istream& in)
{
    if (readValue<int>(in) != dimension)
        throw Error("the saved training state belongs to other data or options");
    readValues(in, vectors);
    optimizer.load(in);
}

} // namespace lodestone
