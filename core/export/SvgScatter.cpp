// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/SvgScatter.h"

#include "core/export/Markup.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <numeric>

namespace lodestone {

namespace {
constexpr double size = 400; ///< of the picture in its own units, width and height
constexpr double border = 8;
/// Each layer is one path per category and kind: few enough elements for any viewer, enough layers to mix categories.
constexpr std::size_t numLayers = 8;

double dotSize(std::size_t numDrawn)
{
    return numDrawn <= 3000 ? 5 : numDrawn <= 12'000 ? 3.4 : 2.4;
}

/// One layer: coordinates of all members of a category in one path.
class Layer {
public:
    Layer(const SvgPicture& picture, double diameter) : m_picture(picture), m_diameter(diameter) { }

    void add(std::uint32_t entity)
    {
        const bool isUser = entity < m_picture.numUsers;
        std::string& path = m_paths[{isUser ? 0 : 1, m_picture.categoryOf[entity]}];
        const double scale = (size / 2 - border) / m_picture.extent;
        const double half = isUser ? side() / 2 : 0;
        const double x = size / 2 + scale * m_picture.layout(entity, 0) - half;
        const double y = size / 2 - scale * m_picture.layout(entity, 1) - half;
        path += 'M' + number(x, 1) + ' ' + number(y, 1);
        // A line of no length with round ends is a dot.
        path += isUser ? "h" + number(side(), 1) + "v" + number(side(), 1) + "h-" + number(side(), 1) + "z" : "h0";
    }

    std::string text() const
    {
        std::string text;
        for (const auto& [key, path] : m_paths)
            text += "<path class=\"" + std::string(key.first == 0 ? "user" : "item") + "\" style=\"stroke:var(--c"
                + std::to_string(key.second) + ")\" stroke-width=\""
                + number(key.first == 0 ? m_diameter / 5 : m_diameter, 1) + "\" d=\"" + path + "\"/>\n";
        return text;
    }

private:
    double side() const { return 0.7 * m_diameter; }

    const SvgPicture& m_picture;
    double m_diameter;
    std::map<std::pair<int, std::uint16_t>, std::string> m_paths;
};
} // namespace

std::vector<std::uint32_t> drawnEntities(std::size_t numEntities, std::size_t numUsers)
{
    std::vector<std::uint32_t> entities(numEntities);
    std::iota(entities.begin(), entities.end(), 0U);
    RandomStream random(0, Purpose::DrawOrder);
    shuffle(entities, random);
    entities.resize(std::min(numEntities, maxDrawnEntities));
    std::stable_partition(entities.begin(), entities.end(), [&](std::uint32_t entity) { return entity < numUsers; });
    return entities;
}

std::string svgScatter(const SvgPicture& picture, std::span<const std::uint32_t> drawn)
{
    assert(picture.layout.cols() == 2 && picture.extent > 0);
    std::string text = "<svg class=\"scatter\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(size) + ' '
        + number(size) + "\" role=\"img\" aria-label=\"" + escaped(picture.title) + "\">\n<title>" + escaped(picture.title)
        + "</title>\n<rect class=\"frame\" x=\"0.5\" y=\"0.5\" width=\"" + number(size - 1) + "\" height=\""
        + number(size - 1) + "\"/>\n";
    const auto items =
        std::find_if(drawn.begin(), drawn.end(), [&](std::uint32_t entity) { return entity >= picture.numUsers; });
    for (const std::span<const std::uint32_t> kind : {std::span(drawn.begin(), items), std::span(items, drawn.end())})
        for (std::size_t layer = 0; layer < numLayers; ++layer) {
            Layer paths(picture, dotSize(drawn.size()));
            for (std::size_t i = kind.size() * layer / numLayers; i < kind.size() * (layer + 1) / numLayers; ++i)
                paths.add(kind[i]);
            text += paths.text();
        }
    return text + "</svg>\n";
}

} // namespace lodestone
