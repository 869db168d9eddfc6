// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/TasteModel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
/// Streams of the generator, one family per kind of draw.
enum Draw : std::uint64_t { DrawLabels = 1, DrawTaste, DrawActivity, DrawQuality };

/// Position 0 .. count - 1 with density (position + 1) ^ -skew, by inversion of the continuous power law.
std::size_t drawPowerLaw(std::size_t count, double skew, RandomStream& random)
{
    const double end = static_cast<double>(count) + 1, u = random.uniform(), exponent = 1 - skew;
    const double x =
        std::abs(exponent) < 1e-9 ? std::pow(end, u) : std::pow(1 + u * (std::pow(end, exponent) - 1), 1 / exponent);
    return std::min(count - 1, static_cast<std::size_t>(x - 1));
}

/// Cuts `total` into parts in the ratio of `weights`, to the nearest whole; every part gets at least one.
std::vector<std::uint32_t> proportionalParts(std::size_t total, std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double spare = static_cast<double>(total - weights.size());
    std::vector<std::uint32_t> parts(weights.size());
    double cumulated = 0;
    std::size_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        cumulated += weights[i];
        const bool last = i + 1 == weights.size();
        const std::size_t upTo = last ? total - weights.size() : static_cast<std::size_t>(spare * (cumulated / sum));
        const std::size_t part = std::max(upTo, given) - given;
        parts[i] = static_cast<std::uint32_t>(1 + part);
        given += part;
    }
    return parts;
}
} // namespace

bool TasteModel::Taste::favors(int label) const
{
    return std::find(labels.begin(), labels.begin() + numLabels, label) != labels.begin() + numLabels;
}

TasteModel::TasteModel(const GeneratorOptions& options) : m_options(options)
{
    drawLabels();
}

void TasteModel::drawLabels()
{
    const auto numLabels = static_cast<std::size_t>(m_options.numLabels);
    std::vector<double> weights(numLabels);
    for (std::size_t label = 0; label < numLabels; ++label)
        weights[label] = 1 / std::sqrt(static_cast<double>(label) + 2);
    RandomStream random(m_options.seed, Purpose::Generator, DrawLabels);
    shuffle(weights, random); // so that size does not follow the order of names
    m_labelWeight.resize(numLabels);
    std::partial_sum(weights.begin(), weights.end(), m_labelWeight.begin());
    for (double& weight : m_labelWeight)
        weight /= m_labelWeight.back();

    m_items.resize(m_options.numItems);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i] = ItemIndex(i);
    shuffle(m_items, random);
    m_labelOffsets.assign(1, 0);
    for (const std::uint32_t size : proportionalParts(m_options.numItems, weights))
        m_labelOffsets.push_back(m_labelOffsets.back() + size);
    m_labelOfItem.resize(m_items.size());
    m_placeOfItem.resize(m_items.size());
    for (std::size_t label = 0; label < numLabels; ++label)
        for (std::uint32_t place = m_labelOffsets[label]; place < m_labelOffsets[label + 1]; ++place) {
            m_labelOfItem[at(m_items[place])] = static_cast<int>(label);
            m_placeOfItem[at(m_items[place])] = place;
        }
}

int TasteModel::drawLabel(RandomStream& random) const
{
    const auto found = std::upper_bound(m_labelWeight.begin(), m_labelWeight.end() - 1, random.uniform());
    return static_cast<int>(found - m_labelWeight.begin());
}

int TasteModel::drawNumFavorites(RandomStream& random) const
{
    // Half of the users have a number in the lower third of the range, 35 % in the middle one, 15 % in the upper one.
    constexpr std::array<double, 4> bounds{0, 0.5, 0.85, 1};
    const double u = random.uniform();
    const int third = u < bounds[1] ? 0 : u < bounds[2] ? 1 : 2;
    const auto index = static_cast<std::size_t>(third);
    const double place = (third + (u - bounds[index]) / (bounds[index + 1] - bounds[index])) / 3;
    const int most = (m_options.maxFavorites * (third + 1) + 2) / 3; // rounding must not lead out of the third
    return std::min({m_options.numLabels, most, 1 + static_cast<int>(place * m_options.maxFavorites)});
}

TasteModel::Taste TasteModel::tasteOf(UserIndex user) const
{
    RandomStream random(m_options.seed, Purpose::Generator, DrawTaste, at(user));
    const int wanted = drawNumFavorites(random);
    Taste taste;
    while (taste.numLabels < wanted) {
        const int label = drawLabel(random);
        if (!taste.favors(label))
            taste.labels[static_cast<std::size_t>(taste.numLabels++)] = label;
    }
    return taste;
}

ItemIndex TasteModel::drawItem(const Taste& taste, RandomStream& random) const
{
    int label;
    if (random.uniform() < m_options.noise) {
        label = drawLabel(random);
    } else {
        const bool first = random.uniform() < m_options.focus;
        label = taste.labels[first ? 0 : random.below(static_cast<std::uint32_t>(taste.numLabels))];
    }
    const std::uint32_t begin = m_labelOffsets[static_cast<std::size_t>(label)];
    const std::uint32_t count = m_labelOffsets[static_cast<std::size_t>(label) + 1] - begin;
    return m_items[begin + drawPowerLaw(count, m_options.popularitySkew, random)];
}

ItemIndex TasteModel::nextItem(ItemIndex item) const
{
    const std::size_t place = m_placeOfItem[at(item)] + std::size_t(1);
    return m_items[place < m_items.size() ? place : 0];
}

float TasteModel::drawRating(const Taste& taste, ItemIndex item, double userBias, RandomStream& random) const
{
    const double quality = 0.35 * RandomStream(m_options.seed, Purpose::Generator, DrawQuality, at(item)).gaussian();
    const double liking = taste.favors(labelOf(item)) ? 4.2 : 2.4 + (1.8 - m_options.contrast);
    const double value = std::round(liking + quality + userBias + 0.6 * random.gaussian());
    return static_cast<float>(std::clamp(value, 1.0, 5.0));
}

std::vector<std::uint32_t> TasteModel::drawActivity() const
{
    std::vector<double> weights(m_options.numUsers);
    for (std::size_t user = 0; user < weights.size(); ++user)
        weights[user] = std::exp(0.8 * RandomStream(m_options.seed, Purpose::Generator, DrawActivity, user).gaussian());
    std::vector<std::uint32_t> counts = proportionalParts(m_options.numRatings, weights);

    // Nobody can rate an item twice: what is too much for one user goes to the next ones with room.
    const auto limit = static_cast<std::uint32_t>(m_options.numItems);
    std::size_t excess = 0;
    for (std::uint32_t& count : counts) {
        excess += std::max(count, limit) - limit;
        count = std::min(count, limit);
    }
    while (excess > 0)
        for (std::size_t user = 0; user < counts.size() && excess > 0; ++user)
            if (counts[user] < limit) {
                ++counts[user];
                --excess;
            }
    return counts;
}

} // namespace lodestone
