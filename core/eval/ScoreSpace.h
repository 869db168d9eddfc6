// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/metric/Panels.h"
#include "core/model/EmbeddingModel.h"

#include <span>

namespace lodestone {

/// An embedding turned around so that the score of a user and an item is a plain dot product of depth() coordinates:
/// p.q for Dot; 2 z_u.z_i - |z_i|^2 otherwise, which orders items as -|z_u - z_i|^2 does. For Mahalanobis z = L e with
/// the factor of Relation::UserItem, else z = e (mml.md 12).
class ScoreSpace {
public:
    explicit ScoreSpace(const EmbeddingView& embedding);

    std::size_t numItems() const { return m_items.numRows(); }
    std::size_t depth() const { return m_depth; }
    /// Panels of panelWidth items.
    const Panels& items() const { return m_items; }
    /// False if a score might be NaN: a coordinate of an item is not finite, or so large that squares overflow.
    bool itemsAreTame() const { return m_itemsAreTame; }

    struct Users {
        Panels blocks; ///< panels of blockWidth users, in the order given
        bool areTame; ///< as itemsAreTame()
    };
    Users users(std::span<const UserIndex> users) const;

private:
    void mapItems(std::size_t panel);
    void map(const Panels& raw, float* mapped) const;
    void addNorms(float* panel) const;

    const EmbeddingView& m_embedding;
    std::size_t m_dimension, m_depth;
    Panels m_factor; ///< rows of L; empty for the identity
    Panels m_items;
    bool m_itemsAreTame;
};

} // namespace lodestone
