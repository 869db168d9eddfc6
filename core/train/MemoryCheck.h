// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace lodestone {

/// Bytes that can be taken without swapping, as the kernel and the control group say; absent where neither does.
std::optional<std::uint64_t> availableMemory();

/// Throws Error with both figures and what to change if `needed` bytes are more than `available`.
void checkMemory(std::uint64_t needed, std::optional<std::uint64_t> available);

} // namespace lodestone
