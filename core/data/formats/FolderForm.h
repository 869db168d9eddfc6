// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/catalogue.h"

namespace lodestone {

/// Our own folder: ratings.tsv and, where they are there, items.tsv, social.tsv and kg.tsv, each plain or as .gz.
/// Tab between fields, no header, no quotes; `generate` writes it.
FormatInfo folderFormFormat();

} // namespace lodestone
