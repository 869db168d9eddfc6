// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lodestone {

/// `text` itself, or with &amp; &lt; &gt; &quot; &#39; &apos; and &nbsp; written to `scratch` as the characters they stand
/// for.
std::string_view withoutEntities(std::string_view text, std::string& scratch);

} // namespace lodestone
