// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/activityNote.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QStringList>

namespace lodestone {

namespace {
/// Of a number among the options of the run's model.
double optionOf(const RunSpec& spec, std::string_view key, double otherwise)
{
    const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
    const std::vector<Param> params = model->params();
    applySettings(params, spec.settings);
    const Param* param = findParam(params, key);
    return param && std::holds_alternative<double*>(param->value) ? *std::get<double*>(param->value) : otherwise;
}

/// Whether a term of MML counts at all (mml.md 5): alpha weighs ratings against similar pairs, lambda users against items.
bool hasWeight(const std::string& term, const RunSpec& spec)
{
    const double alpha = optionOf(spec, "alpha", 0.5), lambda = optionOf(spec, "lambda", 0.5);
    if (term == "l1")
        return alpha > 0 && lambda < 1;
    if (term == "l2")
        return alpha > 0 && lambda > 0;
    return term != "la" || alpha < 1;
}
} // namespace

QString activityNote(const EpochStats& stats, const RunSpec& spec)
{
    QStringList notes;
    for (const NamedValue& term : stats.active) {
        if ((term.value > 0 && term.value < 1) || !hasWeight(term.key, spec))
            continue;
        //: %1 is a term of the loss, such as L1
        const char* form = term.value <= 0
            ? QT_TRANSLATE_NOOP("TaskStatus", "%1 is dead: 0 % of its triplets pull or push")
            : QT_TRANSLATE_NOOP("TaskStatus", "%1 is never satisfied: 100 % of its triplets pull or push");
        notes << QCoreApplication::translate("TaskStatus", form).arg(QString::fromStdString(term.key).toUpper());
    }
    return notes.join(QStringLiteral("  \u00b7  "));
}

} // namespace lodestone
