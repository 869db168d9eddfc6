// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace lodestone {

struct ScatterActions;

/// The strip above the picture.
class ScatterTools : public QToolBar {
    Q_OBJECT

public:
    ScatterTools(const ScatterActions& actions, QWidget* parent);

private:
    void addIcon(QAction* action);
};

} // namespace lodestone
