// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/settingRows.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace lodestone {

/// The options of several runs side by side; at first only those that differ.
class SettingsTable : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTable(QWidget* parent = nullptr);

    /// @param titles  of the runs, for the columns
    void setRuns(const QStringList& titles, std::span<const RunSpec> specs);
    QTableWidget* table() const { return m_table; }
    QCheckBox* differencesOnly() const { return m_differencesOnly; }

private:
    void fill();

    QTableWidget* m_table;
    QCheckBox* m_differencesOnly;
    QLabel* m_note;
    QStringList m_titles;
    std::vector<SettingRow> m_rows;
};

} // namespace lodestone
