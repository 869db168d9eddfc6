// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace lodestone {

class InputFiles;

/// Most bytes of the heap that a reader may hold at a time.
constexpr std::size_t permittedBytes(std::size_t unpackedBytes)
{
    return 16'000'000 + 16 * unpackedBytes;
}

/// Reads what an input stands for. Throws Error if it is bad. @return what is wrong with what was read; empty if nothing is
using InputReader = std::function<std::string(const InputFiles& input)>;

/// A way to read that is fuzzed: a key of the format catalogue, "vectors" for ready-made ones, or "zip", which finds out for
/// itself what an archive or a folder holds.
InputReader readerOf(std::string_view key);
/// Name of the file if an input of that key is not several.
std::string_view plainNameOf(std::string_view key);

/// Reads an input and checks that bad input is an Error, that it has a text, that what was read is consistent, and
/// that no more than permittedBytes() were live at a time. What is thrown but no Error goes through.
/// @return what rule was broken; empty if none was
std::string brokenRule(const InputReader& read, const InputFiles& input);

/// The same for an input of the corpus.
std::string brokenRule(std::string_view key, std::string_view input);

} // namespace lodestone
