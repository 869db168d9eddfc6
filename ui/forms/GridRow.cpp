// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/GridRow.h"

#include "core/Error.h"
#include "core/model/catalogue.h"
#include "ui/forms/ParamRow.h"
#include "ui/models/toText.h"
#include "ui/plot/TintedIcon.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace lodestone {

namespace {
QString labelOf(const Param& param)
{
    const QString label = QCoreApplication::translate("Param", toText(param.label).toUtf8().constData());
    return QStringLiteral("%1 (%2)").arg(label, toText(param.key));
}

/// What may be typed: names as they are written into the project, not as forms show them.
QString allowedText(const Param& param)
{
    const auto* choice = std::get_if<Choice*>(&param.value);
    if (!choice)
        return std::holds_alternative<bool*>(param.value) ? QStringLiteral("true, false") : localizedRange(param);
    QStringList names;
    for (const std::string_view name : (*choice)->names)
        names << toText(name);
    return names.join(QStringLiteral(", "));
}

/// As gridAxisOf() takes it. Where the decimal sign is a comma, values are told apart by semicolons or colons.
std::string plainList(QString typed)
{
    typed.remove(u' ');
    if (typed.contains(u';') || typed.contains(u':'))
        typed.replace(u',', u'.').replace(u';', u',');
    return typed.toStdString();
}
} // namespace

GridRow::GridRow(QWidget* parent)
    : QWidget(parent), m_option(new QComboBox), m_values(new QLineEdit), m_remove(new QToolButton),
      m_problemLabel(new QLabel)
{
    m_option->setAccessibleName(tr("Option"));
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_option->setMinimumContentsLength(22);
    m_values->setAccessibleName(tr("Values"));
    m_values->setPlaceholderText(QStringLiteral("4, 8, 16   0:1:0.1"));
    m_values->setToolTip(tr("Values, or from, to and step as in 0:1:0.1"));
    m_remove->setAutoRaise(true);
    m_remove->setIcon(tintedIcon(QStringLiteral("close")));
    m_remove->setIconSize(QSize(12, 12));
    m_remove->setToolTip(tr("Remove this option from the grid"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setObjectName(QStringLiteral("problem"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_option, 0, 0);
    grid->addWidget(m_values, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_problemLabel, 1, 0, 1, 3);
    connect(m_option, &QComboBox::currentIndexChanged, this, &GridRow::read);
    connect(m_values, &QLineEdit::textChanged, this, &GridRow::read);
}

void GridRow::setModels(const std::vector<std::string>& models)
{
    m_models = models;
    const QString before = m_option->currentData().toString();
    {
        const QSignalBlocker quiet(m_option);
        m_option->clear();
        if (!models.empty())
            for (const auto first = createModel(models.front()); const Param& param : first->params()) {
                const bool isCommon = std::all_of(models.begin() + 1, models.end(), [&](const std::string& key) {
                    return findParam(createModel(key)->params(), param.key) != nullptr;
                });
                if (isCommon)
                    m_option->addItem(labelOf(param), toText(param.key));
            }
        if (m_option->findData(before) < 0 && !before.isEmpty()) // its problem says that it is not there
            m_option->addItem(before, before);
        m_option->setCurrentIndex(std::max(0, m_option->findData(before)));
    }
    read();
}

std::string GridRow::key() const
{
    return m_option->currentData().toString().toStdString();
}

void GridRow::setTaken(bool taken)
{
    if (std::exchange(m_isTaken, taken) != taken)
        read();
}

QString GridRow::findProblem()
{
    if (m_isTaken)
        return tr("This option is there already; give all its values at once.");
    try {
        m_axis = gridAxisOf(key() + "=" + plainList(m_values->text()));
    } catch (const Error&) {
        return tr("Enter values as in 4, 8, 16, or from, to and step as in 0:1:0.1.");
    }
    for (const std::string& model : m_models) {
        const auto instance = createModel(model);
        const std::vector<Param> params = instance->params();
        const Param* param = findParam(params, m_axis.key);
        if (!param)
            return tr("%1 does not have this option.").arg(toText(modelInfo(model).title));
        const QString allowed = allowedText(*param);
        for (std::string& value : m_axis.values)
            try {
                parse(*param, value);
                value = format(*param);
            } catch (const Error&) {
                return tr("%1 is not possible; allowed: %2.").arg(QString::fromStdString(value), allowed);
            }
    }
    std::vector<std::string> values = m_axis.values;
    std::sort(values.begin(), values.end());
    if (const auto twice = std::adjacent_find(values.begin(), values.end()); twice != values.end())
        return tr("%1 is there twice.").arg(QString::fromStdString(*twice));
    return {};
}

void GridRow::read()
{
    m_problem = m_option->count() == 0 ? tr("The chosen models have no option in common.") : findProblem();
    m_problemLabel->setText(QStringLiteral("\u26a0 ") + m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    m_values->setAccessibleDescription(m_problem);
    emit edited();
}

} // namespace lodestone
