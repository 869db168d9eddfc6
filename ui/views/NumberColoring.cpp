// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/NumberColoring.h"

#include "core/export/ColorMap.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace lodestone {

namespace {

constexpr std::size_t numberGrain = 1 << 16;
constexpr auto noCategory = static_cast<std::uint16_t>(NumberColoring::numSteps);

/// Smallest and largest of the numbers there are; 0 and 1 where there are none.
std::pair<float, float> rangeOf(const std::vector<float>& values)
{
    float low = std::numeric_limits<float>::infinity(), high = -low;
    for (const float value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return low <= high ? std::pair(low, high) : std::pair(0.0F, 1.0F);
}

} // namespace

double placeOnScale(const NumberScale& scale, double number)
{
    const double low = measureOnScale(scale, scale.low), high = measureOnScale(scale, scale.high);
    return high > low ? std::clamp((measureOnScale(scale, number) - low) / (high - low), 0.0, 1.0) : 0.5;
}

Rgb colorOnScale(const Coloring& coloring, double place)
{
    return coloring.categories[static_cast<std::size_t>(std::lround(place * (NumberColoring::numSteps - 1)))].color.onLight;
}

double measureOnScale(const NumberScale& scale, double number)
{
    // Numbers from 0 have a logarithm, too, when 1 is added; others have none below the end of the scale.
    return scale.logarithmic ? std::log1p(std::max(number / double(scale.unit), -0.999)) : number;
}

double numberOfMeasure(const NumberScale& scale, double measure)
{
    return scale.logarithmic ? std::expm1(measure) * double(scale.unit) : measure;
}

void applyScale(Coloring& coloring, const NumberScale& scale, std::size_t numUsers)
{
    constexpr std::size_t steps = NumberColoring::numSteps;
    const ColorMap& map = findColorMap(scale.map.toStdString());
    coloring.scale = scale;
    coloring.categories.clear();
    for (std::size_t step = 0; step < steps; ++step) {
        const double part = static_cast<double>(step) / (steps - 1);
        const Rgb color = map.at(scale.reversed ? 1 - part : part);
        coloring.categories.push_back({QString(), {color, color}});
    }
    coloring.categories.push_back({NumberColoring::tr("No value"), noCategoryColor});
    parallelFor(0, coloring.numbers.size(), numberGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const float value = coloring.numbers[i];
            coloring.categoryOf[i] = std::isfinite(value)
                ? static_cast<std::uint16_t>(std::lround(placeOnScale(scale, double(value)) * (steps - 1)))
                : noCategory;
        }
    });
    countMembers(coloring, numUsers);
}

ColoringPtr NumberColoring::apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const
{
    Numbers found = numbersWith(*data, layout, options);
    auto coloring = std::make_shared<Coloring>();
    coloring->key = key();
    coloring->title = title();
    coloring->note = found.note;
    coloring->numbers = std::move(found.values);
    coloring->numbers.resize(data->numEntities(), std::numeric_limits<float>::quiet_NaN());
    coloring->categoryOf.assign(data->numEntities(), noCategory);
    NumberScale scale = firstScale();
    scale.unit = found.unit;
    std::tie(coloring->smallest, coloring->largest) = rangeOf(coloring->numbers);
    scale.low = coloring->smallest;
    scale.high = coloring->largest;
    applyScale(*coloring, scale, data->numUsers());
    return coloring;
}

QString DegreeColoring::key() const
{
    return QStringLiteral("degree");
}

QString DegreeColoring::title() const
{
    return tr("Degree");
}

NumberColoring::Numbers DegreeColoring::numbers(const Dataset& data, const LayoutPtr&) const
{
    Numbers result;
    result.note = tr("How many ratings a user has given and an item has got.");
    for (std::size_t user = 0; user < data.numUsers(); ++user)
        result.values.push_back(static_cast<float>(data.interactions.itemsOf(UserIndex(user)).size()));
    for (std::size_t item = 0; item < data.numItems(); ++item)
        result.values.push_back(static_cast<float>(data.interactions.usersOf(ItemIndex(item)).size()));
    return result;
}

NumberScale DegreeColoring::firstScale() const
{
    NumberScale scale;
    scale.logarithmic = true;
    return scale;
}

QString NormColoring::key() const
{
    return QStringLiteral("norm");
}

QString NormColoring::title() const
{
    return tr("Norm");
}

NumberColoring::Numbers NormColoring::numbers(const Dataset&, const LayoutPtr& layout) const
{
    if (!layout || !layout->snapshot)
        return {{}, tr("Train to see the lengths of the vectors.")};
    const Eigen::VectorXf norms = layout->snapshot->embeddings.rowwise().norm();
    return {{norms.begin(), norms.end()}, tr("Length of each vector.")};
}

QString MarginColoring::key() const
{
    return QStringLiteral("margin");
}

QString MarginColoring::title() const
{
    return tr("Margin");
}

NumberColoring::Numbers MarginColoring::numbers(const Dataset& data, const LayoutPtr& layout) const
{
    const SnapshotPtr snapshot = layout ? layout->snapshot : nullptr;
    if (!snapshot || (snapshot->userMargins.size() == 0 && snapshot->itemMargins.size() == 0))
        return {{}, tr("The model has no adaptive margins.")};
    Numbers result{{}, tr("How much farther than a positive a negative must lie: m^u of users, m^i of items.")};
    result.values.assign(snapshot->userMargins.begin(), snapshot->userMargins.end());
    result.values.resize(data.numUsers(), std::numeric_limits<float>::quiet_NaN());
    result.values.insert(result.values.end(), snapshot->itemMargins.begin(), snapshot->itemMargins.end());
    return result;
}

QString LatentMarginColoring::key() const
{
    return QStringLiteral("latent margin");
}

QString LatentMarginColoring::title() const
{
    return tr("Latent margin");
}

NumberColoring::Numbers LatentMarginColoring::numbers(const Dataset&, const LayoutPtr& layout) const
{
    const SnapshotPtr snapshot = layout ? layout->snapshot : nullptr;
    if (!snapshot || snapshot->latentMargins.size() == 0)
        return {{}, tr("The model has no latent margins.")};
    return {{snapshot->latentMargins.begin(), snapshot->latentMargins.end()},
            tr("The margin m^l between similar and other users, and items.")};
}

QString DriftColoring::key() const
{
    return m_since == Since::LastEpoch ? QStringLiteral("drift") : QStringLiteral("drift from best");
}

QString DriftColoring::title() const
{
    return m_since == Since::LastEpoch ? tr("Drift since last epoch") : tr("Drift since best epoch");
}

NumberColoring::Numbers DriftColoring::numbers(const Dataset&, const LayoutPtr& layout) const
{
    const SnapshotPtr now = layout ? layout->snapshot : nullptr;
    const SnapshotPtr then = !layout ? nullptr : m_since == Since::LastEpoch ? layout->previous : layout->best;
    if (!now || !then || now->embeddings.rows() != then->embeddings.rows())
        return {{}, tr("There is no epoch yet to compare with.")};
    const Eigen::VectorXf moved = (now->embeddings - then->embeddings).rowwise().norm();
    return {{moved.begin(), moved.end()}, tr("How far each vector has moved since epoch %1.").arg(then->epoch)};
}

} // namespace lodestone
