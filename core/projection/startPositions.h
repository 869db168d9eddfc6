// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <cstdint>

namespace lodestone {

/// A layout to start from: moved to mean 0 and scaled as a whole, so that its widest axis has the standard deviation
/// `deviation`; then each coordinate is moved by a seeded Gaussian of a hundredth of that, so that points in one place part.
/// A layout without any spread becomes those Gaussians alone.
/// Throws Error if a coordinate is not finite.
RowMatrix startPositions(const RowMatrixRef& layout, double deviation, std::uint64_t seed);

} // namespace lodestone
