// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

namespace lodestone {

/// Figures of one epoch in which everything is set.
inline EpochStats fullStats(int epoch)
{
    EpochStats stats;
    stats.epoch = epoch;
    stats.seconds = 0.1 + epoch;
    stats.evaluationSeconds = 1.0 / 3;
    stats.pairsPerSecond = 12345.678;
    stats.learningRate = 0.3;
    stats.loss = {{"l1", 0.1 * epoch}, {"la", -0.25}};
    stats.active = {{"l1", 0.75}};
    RankMetrics metrics;
    metrics.hr10 = 0.1;
    metrics.hr50 = 1.0 / 7;
    metrics.hrAny10 = 0.3;
    metrics.hrAny50 = 0.4;
    metrics.hrSum50 = 5.5;
    metrics.recall50 = 0.6;
    metrics.ndcg50 = 0.7;
    metrics.mrr = 0.8;
    metrics.numUsers = 9;
    metrics.numUsersTotal = 10;
    stats.train = stats.validation = stats.test = metrics;
    stats.nmi10 = 0.5;
    stats.nmi20 = 0.6;
    stats.metricNmi10 = 0.7;
    stats.metricNmi20 = 0.8;
    stats.margins = {{"m_u", {0.1, 0.2, 0.3, 0.4, 0.5}}, {"m_i", {1, 2, 3, 4, 5}}};
    return stats;
}

inline bool sameStats(const EpochStats& x, const EpochStats& y)
{
    const auto sameMargins = [](const MarginBand& a, const MarginBand& b) {
        return a.key == b.key && a.quantiles == b.quantiles;
    };
    return x.epoch == y.epoch && x.seconds == y.seconds && x.evaluationSeconds == y.evaluationSeconds
        && x.pairsPerSecond == y.pairsPerSecond && x.learningRate == y.learningRate && x.loss == y.loss
        && x.active == y.active && x.train == y.train && x.validation == y.validation && x.test == y.test
        && x.nmi10 == y.nmi10 && x.nmi20 == y.nmi20 && x.metricNmi10 == y.metricNmi10 && x.metricNmi20 == y.metricNmi20
        && std::equal(x.margins.begin(), x.margins.end(), y.margins.begin(), y.margins.end(), sameMargins);
}

inline DataReference someData()
{
    DataReference data;
    data.source = "/data/ratings.csv";
    data.fingerprint = std::string(64, 'a');
    data.name = "ratings";
    data.numUsers = 2;
    data.numItems = 3;
    data.numRatings = 4;
    return data;
}

inline EntityNames someNames()
{
    return {2, {"u1", "u2", "i1", "i2", "i3"}, {"", "", "One", "Two", "Three"}, {"", "", "x", "", "y"}};
}

inline StoredRun someRun(const std::string& name, DataId data)
{
    StoredRun run;
    run.about.name = name;
    run.data = data;
    run.spec.settings = {{"dimension", "8"}};
    run.splitDigest = 0xfedcba9876543210;
    run.commandLine = "lodestone-cli train ratings.csv";
    run.program = "lodestone 0.1.0";
    run.machine = "a machine";
    run.created = 1'700'000'000;
    run.state = RunStatus::Running;
    return run;
}

inline Snapshot someSnapshot(int epoch, Eigen::Index rows = 5)
{
    Snapshot snapshot;
    snapshot.epoch = epoch;
    snapshot.numUsers = 2;
    snapshot.comparison = Comparison::Mahalanobis;
    snapshot.bestEpoch = epoch;
    snapshot.embeddings = RowMatrix::Constant(rows, 4, 1.0F / 3) * static_cast<float>(epoch + 1);
    for (Eigen::MatrixXf& factor : snapshot.factors)
        factor = Eigen::MatrixXf::Identity(4, 4) * 0.7F;
    snapshot.userMargins = Eigen::VectorXf::Constant(2, 0.3F);
    return snapshot;
}

} // namespace lodestone
