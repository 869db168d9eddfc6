// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/EntityTableModel.h"

#include <QTableView>

#include <optional>

namespace lodestone {

class ExploreView;
class Session;

/// The picture as a table, for those who read rather than look. The selection is that of the session: a click selects, with
/// Ctrl it adds or removes, with Shift it goes on to there; the arrow keys do the same with Shift, Space adds or removes,
/// Return shows the entity in the picture. What is selected elsewhere is marked, and a single one is scrolled to.
class EntityTableView : public QTableView {
    Q_OBJECT

public:
    /// @pre both outlive it
    EntityTableView(Session& session, ExploreView& picture, QWidget* parent = nullptr);

    EntityTableModel& entities() { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void select(int row, Qt::KeyboardModifiers modifiers);
    void selectTo(int row, bool add);
    void revealSelected();
    void updateColumns();

    Session& m_session;
    ExploreView& m_picture;
    EntityTableModel m_model;
    std::optional<EntityId> m_anchor; ///< from where Shift goes on
    int m_gesture = 0;
    bool m_selecting = false;
};

} // namespace lodestone
