// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/RatingParts.h"

#include <QWidget>

namespace lodestone {

class InspectorTable;

/// All ratings of an entity with the part of the split they are in.
class RatingsPage : public QWidget {
    Q_OBJECT

public:
    explicit RatingsPage(QWidget* parent = nullptr);

    void showRatings(const Dataset& dataset, EntityId entity, const std::vector<PartedRating>& ratings);
    InspectorTable* table() const { return m_table; }

signals:
    void picked(lodestone::EntityId entity);
    void opened(lodestone::EntityId entity);

private:
    InspectorTable* m_table;
};

} // namespace lodestone
