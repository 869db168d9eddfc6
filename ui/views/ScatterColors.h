// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "ui/views/Coloring.h"
#include "ui/views/EntityColors.h"

#include <QPalette>

#include <vector>

namespace lodestone {

class ScatterPicture;

/// Gives a picture its colors: those of the categories on the background of a palette, and what is muted, hidden, filtered
/// and selected.
class ScatterColors {
public:
    /// @pre picture outlives it
    explicit ScatterColors(ScatterPicture& picture);

    /// Forgets coloring, emphasis, selection and filter. recolor() must follow once the picture has the entities. May be
    /// null.
    void setDataset(const Dataset* data);
    void setPalette(const QPalette& palette);
    /// Null = gray.  @param emphasis  one per category; empty = all normal
    void setColoring(ColoringPtr coloring, std::vector<Emphasis> emphasis);
    void setEmphasis(std::vector<Emphasis> emphasis);
    /// @param selection  one byte per entity
    void setSelection(const std::vector<std::uint8_t>& selection);
    /// @param passes  one byte per entity; empty = all
    void setFilter(const std::vector<std::uint8_t>& passes);
    /// Of all but the selected points. @param opacity  smallestOpacity to 1
    void setOpacity(float opacity);
    float opacity() const { return m_opacity; }
    static constexpr float smallestOpacity = 0.1F; ///< below it colors get lost in the rounding to 8 bits
    void recolor();

    std::size_t numEntities() const { return m_order.size(); }
    const ColoringPtr& coloring() const { return m_coloring; }
    const std::vector<Emphasis>& emphasis() const { return m_emphasis; }
    bool hasSelection() const { return !m_selection.empty(); }
    bool isDark() const { return m_dark; }

private:
    bool mutes() const;
    Coloring plainColoring() const;
    void updateMarks();

    ScatterPicture& m_picture;
    ColoringPtr m_coloring;
    std::vector<Emphasis> m_emphasis;
    std::vector<std::uint32_t> m_order; ///< without emphasis
    std::vector<std::uint8_t> m_selection; ///< empty: nothing is selected
    std::vector<std::uint8_t> m_passes; ///< empty: no filter
    QColor m_plain; ///< of entities without a coloring
    float m_opacity = 1;
    bool m_dark = false;
};

} // namespace lodestone
