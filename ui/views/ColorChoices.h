// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ColorVision.h"
#include "ui/views/Coloring.h"

#include <QColor>

#include <map>

namespace lodestone {

/// What the user has chosen about colors. It names what it is about, so it holds for any data and run.
struct ColorChoices {
    QString palette = QStringLiteral("standard"); ///< CategoryPalette::key
    int topLabels = 10; ///< so many labels have a color of their own, the most frequent ones; the rest is "Other"
    /// By method and name of the category: "label/Drama".
    std::map<QString, QColor> colors;
    /// By method; where there is none, the scale goes from the smallest to the largest number.
    std::map<QString, NumberScale> scales;
    bool operator==(const ColorChoices&) const = default;

    static QString colorKey(const Coloring& coloring, const Category& category);
    /// From and to the settings; unknown entries are left out.
    static ColorChoices load();
    void save() const;
};

/// The coloring in the chosen colors. @param numUsers  of its data
ColoringPtr withChoices(const ColoringPtr& coloring, const ColorChoices& choices, std::size_t numUsers);
/// The coloring as other eyes see it; its note says so.
ColoringPtr seenWith(ColorVision vision, const ColoringPtr& coloring);
/// Such as "deuteranopia"; empty for normal vision.
QString nameOf(ColorVision vision);

} // namespace lodestone
