// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HoverCard.h"

#include "ui/models/toText.h"
#include "ui/views/entityName.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {

QString labelOf(const Dataset& data, std::size_t item)
{
    const LabelIndex label = data.labels.primary[item];
    return label < 0 ? HoverCard::tr("no label") : toText(data.labels.names[static_cast<std::size_t>(label)]);
}
} // namespace

HoverCard::HoverCard(QWidget* parent) : QFrame(parent), m_heading(new QLabel(this)), m_facts(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    for (QLabel* label : {m_heading, m_facts}) {
        label->setTextFormat(Qt::PlainText); // titles come from files
        label->setForegroundRole(QPalette::ToolTipText);
    }
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    hide();
}

void HoverCard::describe(const Dataset& dataset, EntityId entity, const QString& category)
{
    constexpr qsizetype maxTitle = 80;
    const bool isUser = dataset.isUser(entity);
    const QString id = entityId(dataset, entity);
    const QString heading = entityName(dataset, entity);
    QStringList facts;
    std::size_t numRatings = 0;
    if (isUser) {
        numRatings = dataset.interactions.itemsOf(UserIndex(at(entity))).size();
    } else {
        const std::size_t item = at(entity) - dataset.numUsers();
        numRatings = dataset.interactions.usersOf(ItemIndex(item)).size();
        if (heading != id)
            facts << id;
        if (!dataset.labels.empty())
            facts << tr("Label: %1").arg(labelOf(dataset, item));
    }
    if (dataset.interactions.size() > 0)
        facts << tr("Ratings: %L1").arg(numRatings);
    if (!category.isEmpty())
        facts << category;
    m_heading->setText(heading.size() > maxTitle ? heading.left(maxTitle - 1) + QChar(0x2026) : heading);
    m_facts->setText(facts.join(u'\n'));
    adjustSize();
}

void HoverCard::showNear(QPoint position)
{
    constexpr int gap = 14;
    const QSize room = parentWidget()->size();
    int x = position.x() + gap, y = position.y() + gap;
    if (x + width() > room.width())
        x = position.x() - gap - width();
    if (y + height() > room.height())
        y = position.y() - gap - height();
    move(std::max(0, x), std::max(0, y));
    show();
    raise();
}

QString HoverCard::text() const
{
    return m_heading->text() + u'\n' + m_facts->text();
}

} // namespace lodestone
