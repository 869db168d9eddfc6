// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/export/Palette.h"
#include "core/inspect/LossShares.h"
#include "ui/models/SelectionSetModel.h"
#include "ui/session/Layout.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lodestone {

/// Entities of one color.
struct Category {
    QString name;
    CategoryColor color;
    std::size_t numUsers = 0, numItems = 0;
    bool usersDerived = false; ///< users have this category by what they like, not by the data itself
    int paletteIndex = -1; ///< of the color in a palette; -1: a gray that belongs to none
    QString caption = QString(); ///< where the points are, if it is not the name
    bool isOwn = false; ///< the user made it
};

/// How numbers become colors.
struct NumberScale {
    float low = 0, high = 1; ///< what the ends of the color map stand for; numbers beyond have the color of the end
    bool logarithmic = false, reversed = false;
    float unit = 1; ///< from where on a logarithmic scale compresses: below it is close to linear
    QString map = QStringLiteral("viridis"); ///< ColorMap::key
    bool operator==(const NumberScale&) const = default;
};

/// Which category each entity belongs to. Never changes once made.
struct Coloring {
    QString key; ///< of the method
    QString title; ///< heading of the legend
    QString note; ///< what the user must know of it; may be empty
    std::vector<Category> categories; ///< in legend order
    std::vector<std::uint16_t> categoryOf; ///< one per entity: index into categories
    /// One per entity, not a number where it has none; empty where it is not by number. The categories are then steps of
    /// the scale.
    std::vector<float> numbers;
    float smallest = 0, largest = 1; ///< of the numbers
    NumberScale scale;
    bool isByNumber() const { return !numbers.empty(); }
    /// Whom all colors are about: selected alone it mutes nobody.
    std::optional<EntityId> subject = std::nullopt;
};

/// What a method may be told.
struct ColoringOptions {
    std::size_t numLabels = numDistinctColors; ///< so many labels are told apart, the most frequent ones
    std::optional<EntityId> inspected = std::nullopt; ///< what the Inspector shows
    SplitPtr split = nullptr; ///< of the run; null: not known, or no run yet
    LossSharesPtr loss = nullptr; ///< of the shown epoch, or of one shown before while that is worked out; null: not known
    QString lossProblem = {}; ///< why it is not known, for the user
    std::vector<SelectionSet> ownClusters = {}; ///< clusters that the user made of the data
};

using ColoringPtr = std::shared_ptr<const Coloring>;

/// One way to color entities. A new one is a class and a line in coloringCatalogue().
class ColoringMethod {
public:
    virtual ~ColoringMethod() = default;
    virtual QString key() const = 0; ///< for settings
    virtual QString title() const = 0; ///< for menus
    /// What it shows, where the title does not say it; for tool tips.
    virtual QString about() const { return {}; }
    /// Why it cannot be used with this data, for the user; empty where it can.
    virtual QString problem(const Dataset& data) const;
    /// True if every layout has colors of its own; then apply() needs one.
    virtual bool followsLayout() const { return false; }
    virtual bool isByNumber() const { return false; }
    /// Which of the options it looks at besides the number of labels.
    virtual bool needsSplit() const { return false; }
    virtual bool needsLoss() const { return false; }
    virtual bool showsOwnClusters() const { return false; }
    bool needsFacts() const { return needsSplit() || needsLoss() || showsOwnClusters(); }
    /// @pre problem() is empty; `layout` belongs to `data` and is not null if followsLayout()
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout) const { return apply(data, layout, {}); }
    virtual ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const = 0;
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
