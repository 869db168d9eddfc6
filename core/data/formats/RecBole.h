// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// RecBole's atomic files: NAME.inter, and beside it NAME.item, NAME.link with NAME.kg, and NAME.net; each plain or as .gz.
/// The first line of each names fields and types, as in "user_id:token".
FormatInfo recBoleFormat();

} // namespace lodestone
