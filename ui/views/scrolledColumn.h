// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QWidget;

namespace lodestone {

/// Fills a panel with widgets below each other, which scroll up and down where it is not tall enough for them.
void fillWithScrolledColumn(QWidget& panel, std::initializer_list<QWidget*> widgets);

} // namespace lodestone
