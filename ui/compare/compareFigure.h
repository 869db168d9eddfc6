// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace lodestone {

class ComparePage;
class Figure;

/// The pictures as they are seen now, each with its run and epoch, their legend, and how they stand to each other. Those
/// that show nothing are left out. @pre page.hasPicture()
std::shared_ptr<const Figure> figureOf(const ComparePage& page);

} // namespace lodestone
