// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ProjectionControl.h"

#include <QAction>
#include <QObject>

#include <map>
#include <string>
#include <vector>

class QMenu;

namespace lodestone {

class Session;

/// The commands of Analyze > Projection: which method places the points. What is checked is what is shown.
class ProjectionActions : public QObject {
    Q_OBJECT

public:
    /// @pre session and control outlive it.  @param dialogs  parent of the forms
    ProjectionActions(const Session& session, ProjectionControl& control, QWidget* dialogs);

    QAction* pca;
    std::vector<QAction*> methods; ///< in the order of projectionCatalogue(); each opens a form
    QAction *again, *stop;

    void addTo(QMenu& menu) const;

private:
    QAction* add(const QString& text, const QString& toolTip);
    void ask(const std::string& method);
    void update();

    const Session& m_session;
    ProjectionControl& m_control;
    QWidget* m_dialogs;
    std::map<std::string, ProjectionChoice> m_choices; ///< the last ones, per method
};

} // namespace lodestone
