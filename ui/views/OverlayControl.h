// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/UnitBall.h"
#include "ui/session/Layout.h"
#include "ui/session/LinkFinder.h"
#include "ui/views/OverlayContent.h"

#include <QObject>

namespace lodestone {

class OverlayLayer;
class ScatterView;
class Session;

/// Says what is drawn over a scatter, as its overlay actions ask: lines from the selected entities to what the shown model
/// recommends to them, to their neighbors and to similar ones, found in the full space and in the background; the unit ball
/// where the projection is linear. The choices are remembered.
class OverlayControl : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive it
    OverlayControl(Session& session, ScatterView& scatter);

    /// As the Inspector lists them.
    struct Choices {
        std::size_t count = 10; ///< recommendations, and neighbors of each kind
        Part part = Part::Test; ///< whose positives are hits
        std::optional<Relation> relation = Relation::UserItem; ///< of the neighbors
        bool operator==(const Choices&) const = default;
    };
    void setChoices(const Choices& choices);
    /// Null: none is shown.
    void takeLayout(const LayoutPtr& layout);
    bool isBusy() const { return m_finder.isBusy() || m_counting.isBusy(); }

signals:
    /// The text is for the user.
    void failed(const QString& text);

private:
    void connectActions();
    void connectSession();
    void updateAvailable();
    void follow();
    void findLinks();
    void takeLinks(const Links& links);
    void showBall();
    void takeCounts(const BallCounts& counts);

    Session& m_session;
    ScatterView& m_scatter;
    OverlayLayer& m_layer;
    Choices m_choices;
    LayoutPtr m_layout;
    SnapshotPtr m_counted; ///< that the shown counts are of
    bool m_behind = false; ///< another epoch is shown since the question
    LinkFinder m_finder;
    BackgroundTask m_counting;
};

/// A link as it is drawn: hits solid and wide, other recommendations dotted, neighbors thin, similar ones dashed.
OverlayLine lineOf(const Link& link);

} // namespace lodestone
