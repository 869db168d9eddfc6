// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

class QUndoStack;

namespace lodestone {

/// One byte per entity: 1 = a member, 0 = not.
using EntityMask = std::vector<std::uint8_t>;
/// The same in bits, to be kept; never changes once made.
using PackedMask = std::shared_ptr<const std::vector<bool>>;
PackedMask packed(const EntityMask& mask);
EntityMask unpacked(const PackedMask& mask);

/// What becomes of the selection when further entities are pointed out.
enum class SelectMode { Replace, Add, Remove, Toggle };

/// Which entities are selected, seen by every view and table. Each change is a step that can be undone; what changes
/// nothing is none. GUI thread only.
class SelectionModel : public QObject {
    Q_OBJECT

public:
    explicit SelectionModel(QUndoStack& undo, QObject* parent = nullptr);

    /// Other data: nothing is selected. No step.
    void reset(std::size_t numEntities);
    const EntityMask& mask() const { return m_mask; }
    std::size_t count() const { return m_count; }
    bool empty() const { return m_count == 0; }
    bool contains(EntityId entity) const { return m_mask[at(entity)] != 0; }
    /// All selected ones, ascending; listed when first asked for.
    const std::vector<EntityId>& entities() const;
    PackedMask packedMask() const { return m_packed; }

    /// @param mask  one per entity.  @param gesture  not 0: merges with the step before if that had the same
    void select(const EntityMask& mask, SelectMode mode = SelectMode::Replace, int gesture = 0);
    /// Entities out of range are left out.
    void select(const std::vector<EntityId>& entities, SelectMode mode = SelectMode::Replace, int gesture = 0);
    void clear();

signals:
    void changed();

private:
    void assign(const PackedMask& state);

    QUndoStack& m_undo;
    EntityMask m_mask;
    PackedMask m_packed;
    std::size_t m_count = 0;
    mutable std::vector<EntityId> m_entities;
    mutable bool m_listed = true;
};

} // namespace lodestone
