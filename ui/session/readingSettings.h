// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <QVariantMap>

namespace lodestone {

/// How data were read, as settings keep it; defaults are left out.
QVariantMap toSettings(const LoadOptions& options);
/// What is missing or out of range is the default.
LoadOptions readingFromSettings(const QVariantMap& settings);

} // namespace lodestone
