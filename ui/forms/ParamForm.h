// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"

#include <QWidget>

#include <vector>

namespace lodestone {

class FoldSection;
class ParamRow;

/// A form built from declarations: one row per parameter, one folding section per group, in the order given.
class ParamForm : public QWidget {
    Q_OBJECT

public:
    /// The values in the fields now count as defaults. The fields must outlive the form.
    /// @param openGroups  groups that start unfolded
    explicit ParamForm(const std::vector<Param>& params, const QStringList& openGroups = {}, QWidget* parent = nullptr);

    /// Parameters that differ from their defaults, in order.
    std::vector<Setting> changedSettings() const;
    bool isValid() const;
    /// "Margin: Enter a number from 0 to 1." of the first bad row; empty if there is none.
    QString firstProblem() const;
    void resetAll();
    /// Settings whose key or value does not fit are left out.
    void apply(const std::vector<Setting>& settings);
    /// Null if there is no such key.
    ParamRow* row(std::string_view key) const;

signals:
    void edited();

private:
    struct Group {
        FoldSection* section;
        std::vector<ParamRow*> rows;
    };
    Group& groupOf(const QString& name, bool open);
    void updateNotes();

    std::vector<Group> m_groups;
    QStringList m_names;
};

} // namespace lodestone
