// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace lodestone {

/// Keys of the figures that tables show, in their order, with the heads of their columns: "nmi@10", "NMI, 10 clusters".
/// Translation context: "PaperTable".
std::span<const std::pair<std::string_view, std::string_view>> figureTitles();
/// @pre it is one of the keys
std::string_view figureTitle(std::string_view key);

} // namespace lodestone
