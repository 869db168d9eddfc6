// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/settingRows.h"

#include "ui/models/runParameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestone {

namespace {
void add(std::vector<SettingRow>& rows, const RunParameter& setting, std::size_t run, std::size_t numRuns)
{
    auto row = std::ranges::find(rows, setting.key, &SettingRow::key);
    if (row == rows.end())
        row = rows.insert(row, {setting.key, setting.label, QStringList(qsizetype(numRuns))});
    row->values[qsizetype(run)] = setting.value;
}
} // namespace

std::vector<SettingRow> settingRows(std::span<const RunSpec> specs)
{
    std::vector<SettingRow> rows;
    for (std::size_t run = 0; run < specs.size(); ++run) {
        const QString label = QCoreApplication::translate("lodestone::SettingsTable", "Model");
        add(rows, {"model", label, QString::fromStdString(specs[run].model)}, run, specs.size());
    }
    for (std::size_t run = 0; run < specs.size(); ++run)
        for (const RunParameter& setting : runParameters(specs[run]))
            add(rows, setting, run, specs.size());
    return rows;
}

} // namespace lodestone
