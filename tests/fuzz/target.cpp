// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/InputFiles.h"
#include "tests/fuzz/readerRules.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {
/// What the targets must find: a reader that takes more than its input permits.
std::string readGreedily(const lodestone::InputFiles&)
{
    const std::string text(20'000'000, 'x');
    return text.empty() ? "no text" : "";
}

std::string brokenRuleOf(std::string_view input)
{
    constexpr std::string_view key = LODESTONE_FUZZ_KEY;
    if (key == "greedy")
        return lodestone::brokenRule(readGreedily, lodestone::InputFiles(input, "a.txt"));
    return lodestone::brokenRule(key, input);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string broken = brokenRuleOf({reinterpret_cast<const char*>(bytes), size});
    if (!broken.empty()) {
        std::fprintf(stderr, "rule broken: %s\n", broken.c_str());
        std::abort();
    }
    return 0;
}
