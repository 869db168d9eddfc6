// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LossShareColoring.h"

#include <cmath>

namespace lodestone {

QString LossShareColoring::key() const
{
    return QStringLiteral("loss share");
}

QString LossShareColoring::title() const
{
    return tr("Loss share, %");
}

QString LossShareColoring::about() const
{
    return tr(
        "Which part of the epoch's loss is of each user and item: the terms L1, L2 and LA of the triplets drawn in that "
        "epoch, at its vectors. Half of a term of a rating counts for its user, half for its item; a latent term for "
        "whose relation it is. Regularizers are left out.");
}

NumberScale LossShareColoring::firstScale() const
{
    NumberScale scale;
    scale.logarithmic = true; // few have many times an even share
    return scale;
}

QString LossShareColoring::problem(const Dataset& data) const
{
    return data.interactions.size() > 0 ? QString() : tr("These vectors were made elsewhere: there is no loss.");
}

NumberColoring::Numbers LossShareColoring::numbers(const Dataset& data, const LayoutPtr& layout) const
{
    return numbersWith(data, layout, {});
}

NumberColoring::Numbers LossShareColoring::numbersWith(const Dataset& data, const LayoutPtr&,
                                                       const ColoringOptions& options) const
{
    if (!options.loss || options.loss->shares.size() != data.numEntities())
        return {{}, options.lossProblem.isEmpty() ? tr("The loss is being worked out.") : options.lossProblem};
    Numbers result;
    result.values = options.loss->shares;
    std::size_t numShares = 0;
    for (float& value : result.values) {
        value *= 100; // percent
        numShares += std::isfinite(value) ? 1 : 0;
    }
    if (numShares > 0)
        result.unit = 10 / static_cast<float>(numShares); // a tenth of an even share
    const QString text = options.loss->loss > 0
        ? tr("Part of the loss at epoch %L1, all together 100 %. Gray: without a train positive.")
        : tr("At epoch %L1 no hinge is active: there is no loss to share.");
    result.note = text.arg(options.loss->snapshot->epoch);
    return result;
}

} // namespace lodestone
