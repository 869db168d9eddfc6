// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareLinks.h"

#include <QToolBar>

class QComboBox;

namespace lodestone {

struct ScatterActions;

/// The strip above pictures of runs: how many there are, on which axes they stand, what they have in common, and the tools
/// of them all.
class CompareTools : public QToolBar {
    Q_OBJECT

public:
    /// @param pictures  of the left one, which the others follow; must outlive it
    explicit CompareTools(const ScatterActions& pictures, QWidget* parent = nullptr);

    QAction* addPane; ///< one more picture
    QAction* removePane; ///< the last picture
    QAction* chain; ///< all of the following at once; checkable
    QAction *linkCamera, *linkSelection, *linkEpoch; ///< checkable
    QAction* eachAtBest; ///< checkable
    QComboBox* axes; ///< 0: shared, 1: each its own

    CompareLinks links() const;
    bool sharesAxes() const;

signals:
    void linksChanged();
    void axesChanged();

private:
    QAction* add(const QString& text, const QString& toolTip, bool checkable);
    void addPictureTools(const ScatterActions& pictures);
};

} // namespace lodestone
