// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/comparisonTexts.h"

#include <QCoreApplication>

namespace lodestone {

namespace {
QString sayComparison(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}
} // namespace

QString comparisonText(Comparison comparison)
{
    return comparison == Comparison::Dot ? sayComparison(QT_TRANSLATE_NOOP("Comparison", "compares by dot product"))
                                         : QString();
}

QString comparisonHelp(Comparison comparison)
{
    if (comparison != Comparison::Dot)
        return {};
    return sayComparison(
        QT_TRANSLATE_NOOP("Comparison",
                          "This model compares by dot product: an item suits a user if it lies far out in the "
                          "user's direction, not if it lies "
                          "near. Clusters and NMI, t-SNE and UMAP compare directions only; PCA and the "
                          "distances between neighbors are those of "
                          "the vectors as they are."));
}

} // namespace lodestone
