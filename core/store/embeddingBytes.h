// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <span>
#include <vector>

namespace lodestone {

enum class Precision {
    Full, ///< float32: every bit
    Half, ///< vectors and margins as float16, about three decimals; float32 where a value lies outside its range
};

/// A snapshot without its history as bytes of a fixed form: little-endian, the same on every machine.
std::vector<char> embeddingBytes(const Snapshot& snapshot, Precision precision);
/// Throws Error if the bytes are no such snapshot.
Snapshot snapshotOf(std::span<const char> bytes);

} // namespace lodestone
