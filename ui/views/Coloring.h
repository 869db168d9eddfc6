// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/export/Palette.h"
#include "ui/session/Layout.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace lodestone {

/// Entities of one color.
struct Category {
    QString name;
    CategoryColor color;
    std::size_t numUsers = 0, numItems = 0;
    bool usersDerived = false; ///< users have this category by what they like, not by the data itself
};

/// Which category each entity belongs to. Never changes once made.
struct Coloring {
    QString key; ///< of the method
    QString title; ///< heading of the legend
    QString note; ///< what the user must know of it; may be empty
    std::vector<Category> categories; ///< in legend order
    std::vector<std::uint16_t> categoryOf; ///< one per entity: index into categories
};

using ColoringPtr = std::shared_ptr<const Coloring>;

/// One way to color entities. A new one is a class and a line in coloringCatalogue().
class ColoringMethod {
public:
    virtual ~ColoringMethod() = default;
    virtual QString key() const = 0; ///< for settings
    virtual QString title() const = 0; ///< for menus
    /// Why it cannot be used with this data, for the user; empty where it can.
    virtual QString problem(const Dataset& data) const;
    /// True if every layout has colors of its own; then apply() needs one.
    virtual bool followsLayout() const { return false; }
    /// @pre problem() is empty; `layout` belongs to `data` and is not null if followsLayout()
    virtual ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout) const = 0;
};

/// In menu order.
const std::vector<std::unique_ptr<ColoringMethod>>& coloringCatalogue();
/// Null for an unknown key.
const ColoringMethod* findColoring(const QString& key);
/// The first method that can be used with this data.
const ColoringMethod& defaultColoring(const Dataset& data);

/// Counts the members of each category.
void countMembers(Coloring& coloring, std::size_t numUsers);

} // namespace lodestone

Q_DECLARE_METATYPE(lodestone::ColoringPtr)
