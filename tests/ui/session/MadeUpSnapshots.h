// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "core/sample/RandomStream.h"
#include "core/train/Snapshot.h"

#include <cmath>
#include <memory>
#include <vector>

namespace lodestone {

/// Vectors of the sample data that wander from noise to one group per label: what a training looks like, for tests of
/// what comes after it. The groups grow at different speeds, so that the principal axes change places.
class MadeUpSnapshots {
public:
    explicit MadeUpSnapshots(DatasetPtr data, int dimension = 8) : m_data(std::move(data)), m_dimension(dimension)
    {
        RandomStream random(7, Purpose::InitialVectors);
        const auto rows = static_cast<Eigen::Index>(m_data->numEntities());
        m_noise = RowMatrix::NullaryExpr(rows, dimension, [&] { return static_cast<float>(0.3 * random.gaussian()); });
    }

    SnapshotPtr at(int epoch, std::size_t batch = 0) const
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->epoch = epoch;
        snapshot->batch = batch;
        snapshot->numBatches = 10;
        snapshot->numUsers = m_data->numUsers();
        snapshot->comparison = Comparison::Mahalanobis;
        snapshot->embeddings = m_noise;
        const double time = epoch + static_cast<double>(batch) / 10;
        for (Eigen::Index row = 0; row < m_noise.rows(); ++row) {
            const int label = labelOf(static_cast<std::size_t>(row));
            const double speed = 0.02 * (1 + label % 4);
            snapshot->embeddings(row, label % m_dimension) += static_cast<float>(1 - std::exp(-speed * time));
        }
        for (Eigen::MatrixXf& factor : snapshot->factors)
            factor = Eigen::MatrixXf::Identity(m_dimension, m_dimension);
        snapshot->factors[1] *= 2;
        return snapshot;
    }

    std::vector<SnapshotPtr> at(const std::vector<int>& epochs) const
    {
        std::vector<SnapshotPtr> snapshots;
        for (const int epoch : epochs)
            snapshots.push_back(at(epoch));
        return snapshots;
    }

    const DatasetPtr& data() const { return m_data; }
    /// Users are spread over the groups by index.
    int labelOf(std::size_t entity) const
    {
        return entity < m_data->numUsers() ? static_cast<int>(entity % 8)
                                           : m_data->labels.primary[entity - m_data->numUsers()];
    }

private:
    DatasetPtr m_data;
    int m_dimension;
    RowMatrix m_noise;
};

} // namespace lodestone
