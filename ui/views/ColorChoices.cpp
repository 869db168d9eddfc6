// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColorChoices.h"

#include "core/export/ColorMap.h"
#include "ui/views/NumberColoring.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
const QString paletteKey = QStringLiteral("colors/palette");
const QString topKey = QStringLiteral("colors/topLabels");
const QString colorsGroup = QStringLiteral("colors/ofCategories");
constexpr int leastTop = 1, mostTop = 30;
} // namespace

QString ColorChoices::colorKey(const Coloring& coloring, const Category& category)
{
    return coloring.key + u'/' + category.name;
}

ColorChoices ColorChoices::load()
{
    ColorChoices choices;
    QSettings settings;
    choices.palette = settings.value(paletteKey, choices.palette).toString();
    choices.topLabels = std::clamp(settings.value(topKey, choices.topLabels).toInt(), leastTop, mostTop);
    const int count = settings.beginReadArray(colorsGroup);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QColor color(settings.value(QStringLiteral("color")).toString());
        if (color.isValid())
            choices.colors[settings.value(QStringLiteral("name")).toString()] = color;
    }
    settings.endArray();
    return choices;
}

void ColorChoices::save() const
{
    QSettings settings;
    settings.setValue(paletteKey, palette);
    settings.setValue(topKey, topLabels);
    settings.remove(colorsGroup);
    settings.beginWriteArray(colorsGroup, static_cast<int>(colors.size()));
    int index = 0;
    for (const auto& [name, color] : colors) {
        settings.setArrayIndex(index++);
        settings.setValue(QStringLiteral("name"), name);
        settings.setValue(QStringLiteral("color"), color.name());
    }
    settings.endArray();
}

ColoringPtr withChoices(const ColoringPtr& coloring, const ColorChoices& choices, std::size_t numUsers)
{
    if (!coloring)
        return nullptr;
    if (coloring->isByNumber()) {
        const auto chosen = choices.scales.find(coloring->key);
        if (chosen == choices.scales.end())
            return coloring;
        auto scaled = std::make_shared<Coloring>(*coloring);
        applyScale(*scaled, chosen->second, numUsers);
        return scaled;
    }
    const CategoryPalette& palette = findCategoryPalette(choices.palette.toStdString());
    auto colored = std::make_shared<Coloring>(*coloring);
    for (Category& category : colored->categories) {
        if (category.paletteIndex >= 0)
            category.color = palette.at(static_cast<std::size_t>(category.paletteIndex));
        const auto own = choices.colors.find(ColorChoices::colorKey(*coloring, category));
        if (own == choices.colors.end())
            continue;
        const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
        const QColor& color = own->second;
        const Rgb rgb{byte(color.red()), byte(color.green()), byte(color.blue())};
        category.color = {rgb, rgb};
    }
    return colored;
}

QString nameOf(ColorVision vision)
{
    switch (vision) {
    case ColorVision::Protanopia:
        return QCoreApplication::translate("lodestone::ColorVision", "protanopia");
    case ColorVision::Deuteranopia:
        return QCoreApplication::translate("lodestone::ColorVision", "deuteranopia");
    case ColorVision::Tritanopia:
        return QCoreApplication::translate("lodestone::ColorVision", "tritanopia");
    case ColorVision::Normal:
        break;
    }
    return {};
}

ColoringPtr seenWith(ColorVision vision, const ColoringPtr& coloring)
{
    if (!coloring || vision == ColorVision::Normal)
        return coloring;
    auto seen = std::make_shared<Coloring>(*coloring);
    for (Category& category : seen->categories)
        category.color = seenWith(vision, category.color);
    seen->note =
        QCoreApplication::translate("lodestone::ColorVision", "Colors as seen with %1 (Preferences).").arg(nameOf(vision))
        + (seen->note.isEmpty() ? QString() : QStringLiteral("\n") + seen->note);
    return seen;
}

} // namespace lodestone
