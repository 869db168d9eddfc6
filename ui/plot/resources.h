// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// Makes the files of resources/ known under ":/", and the translations under ":/i18n". A static library's resources are
/// linked only if someone asks for them.
void initResources();

} // namespace lodestone
