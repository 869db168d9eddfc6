// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/inspectorTexts.h"

#include <QCoreApplication>

namespace lodestone {

namespace {
QString sayInspector(const char* text)
{
    return QCoreApplication::translate("Inspector", text);
}
} // namespace

QString partText(RatedIn part)
{
    switch (part) {
    case RatedIn::Train:
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "train"));
    case RatedIn::Validation:
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "validation"));
    case RatedIn::Test:
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "test"));
    case RatedIn::None:
        break;
    }
    return sayInspector(QT_TRANSLATE_NOOP("Inspector", "in no part"));
}

QString markText(const RankedItem& item)
{
    if (item.part == RatedIn::None)
        return {};
    if (item.part == RatedIn::Train)
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "seen in training"));
    if (!item.isPositive)
        //: %1 is a part of the split; the rating is too low to be a target
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "%1, rated low")).arg(partText(item.part));
    if (!item.rank)
        //: %1 is a part of the split
        return sayInspector(QT_TRANSLATE_NOOP("Inspector", "%1, left out")).arg(partText(item.part));
    return sayInspector(item.part == RatedIn::Test ? QT_TRANSLATE_NOOP("Inspector", "\u25cf test hit")
                                                   : QT_TRANSLATE_NOOP("Inspector", "\u25cb validation hit"));
}

} // namespace lodestone
