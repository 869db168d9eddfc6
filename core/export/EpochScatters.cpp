// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/EpochScatters.h"

#include "core/export/CategoryLegend.h"
#include "core/export/Markup.h"
#include "core/export/SvgScatter.h"
#include "core/projection/Pca.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lodestone {

namespace {
/// L of W^UI; empty where the model has none.
const Eigen::MatrixXf& factorOf(const Snapshot& snapshot)
{
    return snapshot.factors[static_cast<std::size_t>(Relation::UserItem)];
}

/// Moves all layouts by the same amount, so that the square that holds them lies around the origin.
/// @return half the side of that square
double centerTogether(std::vector<RowMatrix>& layouts)
{
    Eigen::RowVectorXf smallest = layouts.front().colwise().minCoeff(), largest = layouts.front().colwise().maxCoeff();
    for (const RowMatrix& layout : layouts) {
        smallest = smallest.cwiseMin(layout.colwise().minCoeff());
        largest = largest.cwiseMax(layout.colwise().maxCoeff());
    }
    const Eigen::RowVectorXf center = (smallest + largest) / 2;
    for (RowMatrix& layout : layouts)
        layout.rowwise() -= center;
    const auto extent = static_cast<double>((largest - center).maxCoeff());
    return extent > 0 ? extent : 1;
}

std::string percent(float share)
{
    return number(100 * static_cast<double>(share), 0) + "\u00a0%";
}
} // namespace

std::vector<SnapshotPtr> chooseEpochs(std::span<const SnapshotPtr> kept, int bestEpoch)
{
    std::vector<SnapshotPtr> usable;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(usable),
                 [](const SnapshotPtr& snapshot) { return snapshot->embeddings.allFinite(); });
    if (usable.empty())
        return usable;
    auto best = std::find_if(usable.begin(), usable.end(),
                             [&](const SnapshotPtr& s) { return s->epoch == bestEpoch && s->batch == 0; });
    if (best == usable.end())
        best = usable.end() - 1;
    if (best == usable.begin())
        return {*best};
    if (best == usable.begin() + 1)
        return {usable.front(), *best};
    const int twiceHalfway = usable.front()->epoch + (*best)->epoch;
    const auto distance = [&](const SnapshotPtr& s) { return std::abs(2 * s->epoch - twiceHalfway); };
    const auto middle = std::min_element(
        usable.begin() + 1, best, [&](const SnapshotPtr& a, const SnapshotPtr& b) { return distance(a) < distance(b); });
    return {usable.front(), *middle, *best};
}

EpochScatters::EpochScatters(const Dataset& data, std::span<const SnapshotPtr> kept, int bestEpoch)
    : m_data(data), m_categories(categoriesOf(data)), m_shown(chooseEpochs(kept, bestEpoch)),
      m_drawn(drawnEntities(data.numEntities(), data.numUsers())), m_bestEpoch(bestEpoch)
{
}

std::vector<CategoryColor> EpochScatters::colors() const
{
    std::vector<CategoryColor> colors;
    for (const EntityCategories::Category& category : m_categories.categories)
        colors.push_back(category.color);
    return colors;
}

std::string EpochScatters::html() const
{
    if (m_shown.empty())
        return {};
    const Snapshot& last = *m_shown.back();
    const PcaBasis basis = fitPca(last.embeddings, factorOf(last), 2);
    std::vector<RowMatrix> layouts;
    for (const SnapshotPtr& snapshot : m_shown)
        layouts.push_back(project(snapshot->embeddings, factorOf(*snapshot), basis));
    const double extent = centerTogether(layouts);
    std::string text =
        "<h2>The space</h2>\n<p class=\"dim\">Round dots are items, small squares are users. All pictures have the "
        "same scale and axes: the two main directions of the last one, with "
        + percent(basis.explained[0]) + " (across) and " + percent(basis.explained[1]) + " (up) of its variance.";
    if (last.comparison == Comparison::Dot)
        text +=
            " This model compares by dot product: an item suits a user if it lies far out in the user's direction, not if "
            "it lies near.";
    if (m_drawn.size() < m_data.numEntities())
        text += " Drawn are " + grouped(m_drawn.size()) + " of " + grouped(m_data.numEntities()) + ", chosen at random.";
    text += "</p>\n<div class=\"grid3\">\n";
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        text += picture(*m_shown[i], layouts[i], extent);
    return text + "</div>\n" + categoryLegend(m_categories);
}

std::string EpochScatters::picture(const Snapshot& snapshot, const RowMatrix& layout, double extent) const
{
    const std::string epoch = "Epoch " + std::to_string(snapshot.epoch);
    const std::string remark = snapshot.epoch == m_bestEpoch ? " (best)" : snapshot.epoch == 0 ? " (start)" : "";
    const SvgPicture picture{epoch + remark, layout, m_data.numUsers(), m_categories.categoryOf, extent};
    return "<figure>" + svgScatter(picture, m_drawn) + "<figcaption><b>" + epoch + "</b>" + remark
        + "</figcaption></figure>\n";
}

} // namespace lodestone
