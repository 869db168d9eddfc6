// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Layout.h"

namespace lodestone {

const Eigen::MatrixXf& drawnFactor(const Snapshot& snapshot, const LayoutSettings& settings)
{
    static const Eigen::MatrixXf none;
    if (!settings.relation || snapshot.comparison != Comparison::Mahalanobis)
        return none;
    return snapshot.factors[static_cast<std::size_t>(*settings.relation)];
}

bool isReferenceEpoch(int epoch)
{
    if (epoch > 0 && epoch % 3 == 0)
        epoch /= 3;
    return epoch >= 0 && (epoch & (epoch - 1)) == 0;
}

std::vector<int> referenceEpochs(int epoch, std::size_t batch)
{
    const int end = batch > 0 ? epoch + 1 : epoch;
    std::vector<int> epochs;
    if (end > 0)
        epochs.push_back(0);
    if (end > 1)
        epochs.push_back(1);
    for (int power = 2; power < end; power *= 2) {
        epochs.push_back(power);
        if (power + power / 2 < end)
            epochs.push_back(power + power / 2);
    }
    return epochs;
}

} // namespace lodestone
