// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/FigureTable.h"

#include <QTableWidget>

namespace lodestone {

/// A table of the paper: our figures upright, the best of a column bold, and what the paper prints in slanted columns at the
/// end. Heads are in the language of the window.
class PaperTableView : public QTableWidget {
    Q_OBJECT

public:
    explicit PaperTableView(QWidget* parent = nullptr);

    /// What is selected and scrolled to stays where the table has the same size.
    void show(const FigureTable& content);
    using QTableWidget::show;
};

} // namespace lodestone
