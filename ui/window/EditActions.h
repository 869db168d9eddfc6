// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace lodestone {

class ExploreView;
class Session;

/// The commands of the Edit menu that are about points: undo, selection and the clipboard. Those that concern the picture
/// are in its context menu, too.
class EditActions : public QObject {
    Q_OBJECT

public:
    /// @pre session and picture outlive it
    EditActions(Session& session, ExploreView& picture, QObject* parent);

    QAction *undo, *redo;
    QAction *copyIds, *copyImage;
    QAction *selectAll, *invert;
    QAction *find, *selectWhere; ///< whoever has the widgets listens
    QAction* makeCluster; ///< likewise
    QAction* clear; ///< its key acts in the widgets it is added to

    void addTo(QMenu& menu) const;

private:
    QAction* add(const QString& text, const QString& toolTip, const QKeySequence& key);
    void update();

    Session& m_session;
    ExploreView& m_picture;
};

/// The original ids of the selection, one a line; with the kind before each where there are users and items among them.
QString selectedIds(const Session& session);

} // namespace lodestone
