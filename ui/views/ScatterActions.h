// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Relation.h"
#include "ui/views/ScatterTool.h"

#include <QAction>
#include <QList>

#include <optional>

class QActionGroup;
class QWidget;

namespace lodestone {

/// What can be done with a scatter, each with its key; the keys act only while the view has the focus.
struct ScatterActions {
    /// Adds them all to `view`.
    explicit ScatterActions(QWidget* view);

    QAction* plane; ///< 2; checkable, exclusive with `space`
    QAction* space; ///< 3
    QAction* lasso; ///< V; checkable, exclusive with the other tools
    QAction* rectangle; ///< R
    QAction* pan; ///< H
    QAction* boxZoom; ///< Z
    QAction* fit; ///< Home
    QAction* fitSelection; ///< Shift+F
    QAction* back; ///< Backspace: the view before
    QAction* users; ///< U; checkable
    QAction* items; ///< I; checkable
    QAction* density; ///< D: an image of where points are many, instead of the points; checkable
    QAction* larger; ///< ]
    QAction* smaller; ///< [
    QAction* denser; ///< Shift+]: more opaque points
    QAction* fainter; ///< Shift+[
    QAction* drawAll; ///< draws every point, however long it takes; checkable
    QAction* names; ///< L; names of labels and clusters; checkable, as all that are drawn over the points
    QAction* recommended; ///< T; lines from the selection to its top recommendations
    QAction* neighbors; ///< N; lines from the selection to its neighbors
    QAction* similar; ///< S; lines from the selection to similar ones
    QAction* unitBall; ///< O
    QActionGroup* tools; ///< exclusive
    QActionGroup* metrics; ///< which metric the space is drawn with; exclusive

    /// Of the checked metric; absent = none.
    std::optional<Relation> relation() const;
    /// As if the user chose it.
    void setRelation(std::optional<Relation> relation);
    /// The checked one.
    ScatterTool tool() const;
    /// All but those of overlays().
    QList<QAction*> all() const;
    /// What is drawn over the points; each has an object name.
    QList<QAction*> overlays() const;
};

} // namespace lodestone
