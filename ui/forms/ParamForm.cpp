// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ParamForm.h"

#include "core/Error.h"
#include "ui/forms/FoldSection.h"
#include "ui/forms/ParamRow.h"
#include "ui/models/toText.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

ParamForm::ParamForm(const std::vector<Param>& params, const QStringList& openGroups, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Param& param : params) {
        const QString name = toText(param.group);
        Group& group = groupOf(name, openGroups.contains(name));
        auto* row = new ParamRow(param);
        group.section->contents()->addWidget(row);
        group.rows.push_back(row);
        connect(row, &ParamRow::edited, this, [this] {
            updateNotes();
            emit edited();
        });
    }
}

ParamForm::Group& ParamForm::groupOf(const QString& name, bool open)
{
    const auto found = m_names.indexOf(name);
    if (found >= 0)
        return m_groups[static_cast<std::size_t>(found)];
    auto* section = new FoldSection(QCoreApplication::translate("Param", name.toUtf8().constData()));
    section->setOpen(open);
    layout()->addWidget(section);
    m_names << name;
    return m_groups.emplace_back(Group{section, {}});
}

void ParamForm::updateNotes()
{
    for (const Group& group : m_groups) {
        const auto numChanged = std::count_if(group.rows.begin(), group.rows.end(),
                                              [](const ParamRow* row) { return row->isChanged() || !row->isValid(); });
        group.section->setNote(numChanged == 0 ? QString() : tr("%n changed", nullptr, static_cast<int>(numChanged)));
    }
}

std::vector<Setting> ParamForm::changedSettings() const
{
    std::vector<Setting> settings;
    for (const Group& group : m_groups)
        for (const ParamRow* row : group.rows)
            if (row->isChanged())
                settings.push_back({std::string(row->param().key), format(row->param())});
    return settings;
}

bool ParamForm::isValid() const
{
    return firstProblem().isEmpty();
}

QString ParamForm::firstProblem() const
{
    for (const Group& group : m_groups)
        for (const ParamRow* row : group.rows)
            if (!row->isValid())
                return tr("%1: %2").arg(row->label()->text(), row->problem());
    return {};
}

void ParamForm::resetAll()
{
    for (const Group& group : m_groups)
        for (ParamRow* row : group.rows)
            if (row->isChanged() || !row->isValid())
                row->reset();
}

void ParamForm::apply(const std::vector<Setting>& settings)
{
    for (const Setting& setting : settings) {
        ParamRow* target = row(setting.key);
        if (!target)
            continue;
        try {
            parse(target->param(), setting.value);
        } catch (const Error&) {
            // The range may depend on the model; the default stays and shows.
        }
        target->readField();
    }
    updateNotes();
    emit edited();
}

ParamRow* ParamForm::row(std::string_view key) const
{
    for (const Group& group : m_groups)
        for (ParamRow* row : group.rows)
            if (row->param().key == key)
                return row;
    return nullptr;
}

} // namespace lodestone
