// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"

#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace lodestone {

/// One option of several runs.
struct SettingRow {
    std::string key; ///< as on the command line
    QString label;
    QStringList values; ///< one per run, in the C locale; empty where the run's model has no such option
    bool differs() const { return values.count(values.constFirst()) != values.size(); }
};

/// Model first, then all options in the order of the first run that has them. @pre not empty
std::vector<SettingRow> settingRows(std::span<const RunSpec> specs);

} // namespace lodestone
