// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterColors.h"

#include "ui/views/DrawOrder.h"
#include "ui/views/ScatterPicture.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <utility>

namespace lodestone {

namespace {

Rgba toRgba(const QColor& color)
{
    return {static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
            static_cast<std::uint8_t>(color.blue()), 255};
}

} // namespace

ScatterColors::ScatterColors(ScatterPicture& picture) : m_picture(picture) { }

void ScatterColors::setDataset(const Dataset* data)
{
    m_coloring.reset();
    m_emphasis.clear();
    m_selection.clear();
    m_passes.clear();
    m_order = data ? drawOrder(*data) : std::vector<std::uint32_t>();
}

void ScatterColors::setPalette(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    constexpr int middle = 128, framePart = 5; // of the text color
    m_dark = base.lightness() < middle;
    m_plain = palette.color(QPalette::PlaceholderText);
    const auto mix = [&](int a, int b) { return a + (b - a) / framePart; };
    const QColor frame(mix(base.red(), text.red()), mix(base.green(), text.green()), mix(base.blue(), text.blue()));
    m_picture.setTheme(toRgba(base), toRgba(frame), toRgba(text));
    recolor();
}

void ScatterColors::setColoring(ColoringPtr coloring, std::vector<Emphasis> emphasis)
{
    assert(!coloring || coloring->categoryOf.size() == m_order.size());
    m_coloring = std::move(coloring);
    setEmphasis(std::move(emphasis));
}

void ScatterColors::setEmphasis(std::vector<Emphasis> emphasis)
{
    m_emphasis = std::move(emphasis);
    recolor();
}

void ScatterColors::setSelection(const std::vector<std::uint8_t>& selection)
{
    assert(selection.size() == m_order.size());
    const bool any = std::find(selection.begin(), selection.end(), std::uint8_t(1)) != selection.end();
    m_selection = any ? selection : std::vector<std::uint8_t>();
    recolor();
    updateMarks();
}

void ScatterColors::setFilter(const std::vector<std::uint8_t>& passes)
{
    assert(passes.empty() || passes.size() == m_order.size());
    m_passes = passes;
    recolor();
}

Coloring ScatterColors::plainColoring() const
{
    const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
    const Rgb plain{byte(m_plain.red()), byte(m_plain.green()), byte(m_plain.blue())};
    Coloring all;
    all.categories = {{QString(), {plain, plain}}};
    all.categoryOf.assign(m_order.size(), 0);
    return all;
}

void ScatterColors::setOpacity(float opacity)
{
    m_opacity = std::clamp(opacity, smallestOpacity, 1.0F);
    recolor();
}

/// Whether a selection mutes all others.
bool ScatterColors::mutes() const
{
    const std::optional<EntityId> subject = m_coloring ? m_coloring->subject : std::nullopt;
    const bool hasSubject = subject && !m_selection.empty() && m_selection[at(*subject)];
    return !hasSubject || std::count(m_selection.begin(), m_selection.end(), std::uint8_t(1)) > 1;
}

void ScatterColors::recolor()
{
    const std::span<const std::uint8_t> muting = mutes() ? m_selection : std::span<const std::uint8_t>();
    const EntityStates states{muting, m_passes, static_cast<std::uint8_t>(std::lround(255 * m_opacity))};
    const Rgba background = m_picture.content().background;
    if (m_coloring)
        m_picture.setColors(entityColors(*m_coloring, m_emphasis, background, m_dark, states),
                            emphasizedOrder(m_order, *m_coloring, m_emphasis));
    else
        m_picture.setColors(entityColors(plainColoring(), {}, background, m_dark, states), m_order);
}

void ScatterColors::updateMarks()
{
    std::vector<std::uint32_t> marked;
    if (!m_selection.empty())
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(marked),
                     [this](std::uint32_t entity) { return m_selection[entity] != 0; });
    m_picture.setMarked(std::move(marked));
}

} // namespace lodestone
