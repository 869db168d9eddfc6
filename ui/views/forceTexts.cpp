// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/forceTexts.h"

#include "ui/views/ForcesView.h"

#include <QLocale>

#include <array>
#include <cassert>

namespace lodestone {

namespace {

struct PartText {
    const char* label;
    const char* help;
    int hue; ///< pulls, pushes and the rest share one each
};

/// By Force.
constexpr std::array<PartText, numForces> partTexts{{
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Pull of ratings"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView",
                       "Towards the items (users) of its train ratings, where the hinge is active."),
     0},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push of negatives"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Away from sampled items (users) that it has no rating with."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push among users"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The user push of Eq. 7, scaled by rho."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push among items"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The item push of Eq. 8, scaled by rho."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Pull of the similar"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Towards users (items) with a similar list (latent term, Eq. 11)."), 0},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push of the dissimilar"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Away from users (items) without a similar list (latent term, Eq. 11)."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Covariance"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The regularizer that keeps the coordinates uncorrelated (Eq. 12)."), 2},
}};

constexpr int netHue = 3;

QString amountText(double amount)
{
    return QLocale().toString(amount, 'g', 3);
}

} // namespace

QString forceLabel(std::size_t bar)
{
    assert(bar < numForceBars);
    return bar < numForces ? ForcesView::tr(partTexts[bar].label) : ForcesView::tr("All together");
}

QString forceHelp(std::size_t bar)
{
    assert(bar < numForceBars);
    return bar < numForces ? ForcesView::tr(partTexts[bar].help)
                           : ForcesView::tr("The sum of all parts; pulls and pushes cancel where they oppose each other.");
}

std::vector<ForceBar> forceBars(const EntityForces& forces)
{
    std::vector<ForceBar> bars;
    for (std::size_t part = 0; part < numForces; ++part) {
        const double amount = forces.parts.col(static_cast<Eigen::Index>(part)).norm();
        bars.push_back({forceLabel(part), amount, amountText(amount),
                        ForcesView::tr("%1\nActive %L2 times.").arg(forceHelp(part)).arg(forces.contributions[part]),
                        partTexts[part].hue});
    }
    const double net = forces.parts.rowwise().sum().norm();
    bars.push_back({forceLabel(numForces), net, amountText(net), forceHelp(numForces), netHue});
    return bars;
}

QString forceNote()
{
    return ForcesView::tr(
        "Length of the summed gradient of each part. The triplets of the epoch that hold the point are drawn "
        "again and evaluated at the vectors shown, so that training pays nothing for this.");
}

QString noForces()
{
    return ForcesView::tr("Only MML and its variants are trained by forces.");
}

QString forceTriplets(const EntityForces& forces, int epoch)
{
    return forces.triplets == 0 ? ForcesView::tr("No triplet of epoch %L1 holds this point.").arg(epoch)
                                : ForcesView::tr("Triplets of epoch %L1 that hold it: %L2").arg(epoch).arg(forces.triplets);
}

} // namespace lodestone
