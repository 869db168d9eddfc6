// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "ui/views/Coloring.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <optional>

class QWidget;

namespace lodestone {

class HoverCard;
class ScatterNavigator;
class ScatterPicture;

/// Looks for the entity under the cursor at most 60 times a second, marks it and shows its card.
class HoverTracker : public QObject {
    Q_OBJECT

public:
    static constexpr double pickPixels = 8; ///< a point is under the cursor when not farther

    /// @param place  of the card, which stands above its other children.  @pre all outlive it
    HoverTracker(ScatterPicture& picture, const ScatterNavigator& navigator, QWidget* place);

    /// Null where there is none.
    void setDataset(DatasetPtr data) { m_data = std::move(data); }
    void setColoring(ColoringPtr coloring) { m_coloring = std::move(coloring); }
    /// On which the cursor moves.
    void setCanvas(const QWidget* canvas) { m_canvas = canvas; }
    void lookSoon();
    void look();

signals:
    /// Another entity, or none.
    void hovered(std::optional<lodestone::EntityId> entity);

private:
    QString categoryText(EntityId entity) const;

    ScatterPicture& m_picture;
    const ScatterNavigator& m_navigator;
    QWidget* m_place;
    const QWidget* m_canvas = nullptr;
    HoverCard* m_card;
    DatasetPtr m_data;
    ColoringPtr m_coloring;
    std::optional<EntityId> m_hovered;
    QTimer m_timer;
};

} // namespace lodestone
