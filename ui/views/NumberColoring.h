// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QCoreApplication>

namespace lodestone {

/// By a number of each entity: its colors are steps of a color map, and what has no number is gray.
class NumberColoring : public ColoringMethod {
    Q_DECLARE_TR_FUNCTIONS(lodestone::NumberColoring)

public:
    static constexpr std::size_t numSteps = 64;

    bool isByNumber() const override { return true; }
    using ColoringMethod::apply;
    ColoringPtr apply(const DatasetPtr& data, const LayoutPtr& layout, const ColoringOptions& options) const override;

protected:
    struct Numbers {
        std::vector<float> values; ///< one per entity, not a number where it has none; empty = nobody has one
        QString note; ///< what the user must know of them; why there are none
        float unit = 1; ///< NumberScale::unit
    };
    virtual Numbers numbers(const Dataset& data, const LayoutPtr& layout) const = 0;
    /// The same for those that look at the options, too.
    virtual Numbers numbersWith(const Dataset& data, const LayoutPtr& layout, const ColoringOptions&) const
    {
        return numbers(data, layout);
    }
    /// How they are shown until the user says otherwise.
    virtual NumberScale firstScale() const { return {}; }
};

/// The same numbers in other colors: sets categories and categoryOf by the scale.
void applyScale(Coloring& coloring, const NumberScale& scale, std::size_t numUsers);
/// Where a number stands between the ends of the scale, 0..1.
double placeOnScale(const NumberScale& scale, double number);
/// The color of a place between the ends of the scale, 0..1. @pre the coloring is by number
Rgb colorOnScale(const Coloring& coloring, double place);
/// What the scale is even in: the number itself, or its logarithm; and back.
double measureOnScale(const NumberScale& scale, double number);
double numberOfMeasure(const NumberScale& scale, double measure);

/// By how often an entity was rated or has rated.
class DegreeColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::DegreeColoring)
public:
    QString key() const override;
    QString title() const override;

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;
    NumberScale firstScale() const override;
};

/// By the length of the vector.
class NormColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::NormColoring)
public:
    QString key() const override;
    QString title() const override;
    bool followsLayout() const override { return true; }

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;
};

/// By the adaptive margin: m^u of users, m^i of items.
class MarginColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::MarginColoring)
public:
    QString key() const override;
    QString title() const override;
    bool followsLayout() const override { return true; }

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;
};

/// By the adaptive margin m^l of the latent relations.
class LatentMarginColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::LatentMarginColoring)
public:
    QString key() const override;
    QString title() const override;
    bool followsLayout() const override { return true; }

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;
};

/// By how far the vector has moved since another epoch: the one before, or the best.
class DriftColoring : public NumberColoring {
    Q_DECLARE_TR_FUNCTIONS(lodestone::DriftColoring)
public:
    enum class Since { LastEpoch, BestEpoch };
    explicit DriftColoring(Since since) : m_since(since) { }
    QString key() const override;
    QString title() const override;
    bool followsLayout() const override { return true; }

protected:
    Numbers numbers(const Dataset& data, const LayoutPtr& layout) const override;

private:
    Since m_since;
};

} // namespace lodestone
