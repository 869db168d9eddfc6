// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/Snapshot.h"

#include "core/model/EmbeddingModel.h"

namespace lodestone {

Eigen::MatrixXf Snapshot::metric(Relation relation) const
{
    const Eigen::MatrixXf& factor = factors[static_cast<std::size_t>(relation)];
    if (factor.size() == 0)
        return Eigen::MatrixXf::Identity(embeddings.cols(), embeddings.cols());
    return factor.transpose() * factor;
}

EmbeddingView viewOf(const Snapshot& snapshot)
{
    EmbeddingView view{snapshot.embeddings, snapshot.numUsers, snapshot.comparison};
    if (snapshot.comparison == Comparison::Mahalanobis)
        for (std::size_t i = 0; i < numRelations; ++i)
            view.factors[i] = &snapshot.factors[i];
    return view;
}

} // namespace lodestone
