// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/RoleHeader.h"

#include "ui/import/columnRoles.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QScrollBar>

namespace lodestone {

namespace {
constexpr int gap = 2;
constexpr int smallestSection = 104; // a box with its longest word
} // namespace

RoleHeader::RoleHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setMinimumSectionSize(smallestSection);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &RoleHeader::placeBoxes);
    if (const auto* table = qobject_cast<QAbstractScrollArea*>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &RoleHeader::placeBoxes);
}

void RoleHeader::setRoles(const QStringList& roles)
{
    while (m_boxes.size() > static_cast<std::size_t>(roles.size())) {
        m_boxes.back()->deleteLater();
        m_boxes.back()->hide();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < static_cast<std::size_t>(roles.size()))
        m_boxes.push_back(createBox(static_cast<int>(m_boxes.size())));
    m_roles = roles;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QString role = roles[static_cast<qsizetype>(i)];
        m_boxes[i]->setCurrentIndex(m_boxes[i]->findData(role));
        m_boxes[i]->setToolTip(columnRoleHelp(role));
    }
    updateGeometries();
    emit geometriesChanged();
}

QComboBox* RoleHeader::createBox(int column)
{
    auto* box = new QComboBox(this);
    for (const QString& key : columnRoleKeys()) {
        box->addItem(columnRoleTitle(key), key);
        box->setItemData(box->count() - 1, columnRoleHelp(key), Qt::ToolTipRole);
    }
    box->setAccessibleName(tr("Role of column %1").arg(column + 1));
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, column] { onActivated(column); });
    box->show();
    return box;
}

void RoleHeader::onActivated(int column)
{
    const QString chosen = m_boxes[static_cast<std::size_t>(column)]->currentData().toString();
    if (chosen == m_roles[column])
        return;
    QStringList roles = m_roles;
    const qsizetype other = chosen == QLatin1String("skip") ? -1 : roles.indexOf(chosen);
    if (other >= 0)
        roles[other] = roles[column];
    roles[column] = chosen;
    setRoles(roles);
    emit edited();
}

int RoleHeader::boxHeight() const
{
    return m_boxes.empty() ? 0 : m_boxes.front()->sizeHint().height() + 2 * gap;
}

QSize RoleHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return {size.width(), size.height() + boxHeight()};
}

void RoleHeader::updateGeometries()
{
    setViewportMargins(0, boxHeight(), 0, 0);
    QHeaderView::updateGeometries();
    placeBoxes();
}

void RoleHeader::placeBoxes()
{
    for (std::size_t i = 0; i < m_boxes.size() && static_cast<int>(i) < count(); ++i) {
        const int section = static_cast<int>(i);
        m_boxes[i]->setGeometry(sectionViewportPosition(section) + gap, gap, sectionSize(section) - 2 * gap,
                                m_boxes[i]->sizeHint().height());
    }
}

} // namespace lodestone
