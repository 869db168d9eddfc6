// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HoverTracker.h"

#include "ui/views/HoverCard.h"
#include "ui/views/ScatterNavigator.h"
#include "ui/views/ScatterPicture.h"
#include "ui/views/pick.h"

#include <QLocale>
#include <QWidget>

#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr int hoverMs = 16;
} // namespace

HoverTracker::HoverTracker(ScatterPicture& picture, const ScatterNavigator& navigator, QWidget* place)
    : QObject(place), m_picture(picture), m_navigator(navigator), m_place(place), m_card(new HoverCard(place))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HoverTracker::look);
}

void HoverTracker::lookSoon()
{
    if (!m_timer.isActive())
        m_timer.start(hoverMs);
}

void HoverTracker::look()
{
    const ScatterContent& content = m_picture.content();
    const auto cursor = m_navigator.cursor();
    constexpr std::size_t mostWhileMoving = 200'000; // then there is no grid to look into
    const bool possible = cursor && m_data && (!m_picture.isMoving() || content.numEntities() <= mostWhileMoving);
    const auto entity = possible ? pick(content, *cursor, pickPixels) : std::nullopt;
    if (entity) {
        m_card->describe(*m_data, *entity, categoryText(*entity));
        m_card->showNear(m_canvas->mapTo(m_place, cursor->toPoint()));
    } else {
        m_card->hide();
    }
    if (std::exchange(m_hovered, entity) == entity)
        return;
    m_picture.setHovered(entity ? std::optional(static_cast<std::uint32_t>(at(*entity))) : std::nullopt);
    emit hovered(m_hovered);
}

QString HoverTracker::categoryText(EntityId entity) const
{
    if (!m_coloring)
        return {};
    const bool isUser = m_data->isUser(entity);
    if (m_coloring->isByNumber()) {
        const double number = m_coloring->numbers[at(entity)];
        const QString text = std::isfinite(number) ? QLocale().toString(number, 'g', 4) : tr("no value");
        return tr("%1: %2").arg(m_coloring->title, text);
    }
    if (m_coloring->key == QStringLiteral("label") && !isUser)
        return {}; // the card names an item's own label anyway
    const Category& found = m_coloring->categories[m_coloring->categoryOf[at(entity)]];
    const QString text = found.usersDerived && isUser ? tr("%1: %2 (derived)") : tr("%1: %2");
    return text.arg(m_coloring->title, found.name);
}

} // namespace lodestone
