// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SelectionModel.h"

#include "ui/session/UndoStep.h"

#include <QUndoStack>

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {

EntityMask combined(const EntityMask& before, const EntityMask& mask, SelectMode mode)
{
    if (mode == SelectMode::Replace)
        return mask;
    EntityMask result(before.size());
    const auto combine = [&](auto operation) {
        std::transform(before.begin(), before.end(), mask.begin(), result.begin(), operation);
    };
    if (mode == SelectMode::Add)
        combine([](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a | b); });
    else if (mode == SelectMode::Remove)
        combine([](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a & (b ^ 1U)); });
    else
        combine([](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a ^ b); });
    return result;
}

} // namespace

PackedMask packed(const EntityMask& mask)
{
    return std::make_shared<const std::vector<bool>>(mask.begin(), mask.end());
}

EntityMask unpacked(const PackedMask& mask)
{
    return mask ? EntityMask(mask->begin(), mask->end()) : EntityMask();
}

SelectionModel::SelectionModel(QUndoStack& undo, QObject* parent) : QObject(parent), m_undo(undo), m_packed(packed({})) { }

void SelectionModel::reset(std::size_t numEntities)
{
    assign(packed(EntityMask(numEntities, 0)));
}

const std::vector<EntityId>& SelectionModel::entities() const
{
    if (!m_listed) {
        m_entities.clear();
        m_entities.reserve(m_count);
        for (std::size_t i = 0; i < m_mask.size(); ++i)
            if (m_mask[i])
                m_entities.push_back(EntityId(i));
        m_listed = true;
    }
    return m_entities;
}

void SelectionModel::select(const EntityMask& mask, SelectMode mode, int gesture)
{
    assert(mask.size() == m_mask.size());
    const EntityMask after = combined(m_mask, mask, mode);
    if (after == m_mask)
        return;
    const auto count = std::count(after.begin(), after.end(), std::uint8_t(1));
    const QString text =
        count == 0 ? tr("Clear selection") : tr("Select %n point(s)", nullptr, static_cast<int>(count));
    m_undo.push(new UndoStep<PackedMask>(text, UndoKind::Selection, this, gesture, m_packed, packed(after),
                                         [this](const PackedMask& state) { assign(state); }));
}

void SelectionModel::select(const std::vector<EntityId>& entities, SelectMode mode, int gesture)
{
    EntityMask mask(m_mask.size(), 0);
    for (const EntityId entity : entities)
        if (at(entity) < mask.size())
            mask[at(entity)] = 1;
    select(mask, mode, gesture);
}

void SelectionModel::clear()
{
    select(EntityMask(m_mask.size(), 0));
}

void SelectionModel::assign(const PackedMask& state)
{
    const bool stays = *state == *m_packed;
    m_packed = state;
    if (stays)
        return;
    const bool wasEmpty = m_count == 0;
    m_mask = unpacked(state);
    m_count = static_cast<std::size_t>(std::count(m_mask.begin(), m_mask.end(), std::uint8_t(1)));
    m_listed = false;
    if (m_count > 0 || !wasEmpty)
        emit changed();
}

} // namespace lodestone
