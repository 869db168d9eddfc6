// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"

#include <QString>

#include <string>
#include <vector>

namespace lodestone {

/// An option of a run with its value, defaults included.
struct RunParameter {
    std::string key; ///< as on the command line
    QString label; ///< for the window
    QString value; ///< in the C locale
};

/// Those of the model, then those of the run, in the order of the Run panel. Settings that this version does not know come
/// as they are.
std::vector<RunParameter> runParameters(const RunSpec& spec);

} // namespace lodestone
