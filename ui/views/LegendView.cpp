// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LegendView.h"

#include "ui/models/LegendModel.h"
#include "ui/views/LegendDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace lodestone {

namespace {

QTreeView* createList(LegendModel& model, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setModel(&model);
    list->setItemDelegate(new LegendDelegate(list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setSelectionMode(QAbstractItemView::NoSelection); // what is chosen is drawn by emphasis
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(LegendModel::Name, QHeaderView::Stretch);
    list->header()->setSectionsMovable(false);
    list->setTextElideMode(Qt::ElideRight);
    list->setAccessibleName(LegendView::tr("Legend"));
    list->setAccessibleDescription(LegendView::tr("Space mutes all other categories, Enter hides them, Escape shows all."));
    return list;
}

} // namespace

LegendView::LegendView(LegendModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(createList(model, this)), m_shapes(new QLabel(this)), m_note(new QLabel(this)),
      m_showAll(new QToolButton(this))
{
    m_shapes->setContentsMargins(6, 4, 6, 2);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(6, 2, 6, 4);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Show all categories alike (Esc)"));
    m_showAll->setAutoRaise(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_shapes);
    column->addWidget(m_list, 1);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);

    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        m_model.isolate(index.row(), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(m_list, &QTreeView::doubleClicked, this,
            [this](const QModelIndex& index) { m_model.soloAfterIsolate(index.row()); });
    connect(m_showAll, &QToolButton::clicked, &m_model, &LegendModel::showAll);
    connect(&m_model, &LegendModel::emphasisChanged, this, &LegendView::updateTexts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LegendView::updateTexts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LegendView::updateTexts);
    updateShapes();
    updateTexts();
}

bool LegendView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool LegendView::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Escape && m_model.isFiltered())
        m_model.showAll();
    else if (key == Qt::Key_Space && row >= 0)
        m_model.isolate(row, modifiers & Qt::ControlModifier);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row >= 0)
        m_model.solo(row);
    else
        return false;
    return true;
}

void LegendView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateShapes();
    QWidget::changeEvent(event);
}

void LegendView::updateTexts()
{
    const ColoringPtr coloring = m_model.coloring();
    m_note->setText(coloring ? coloring->note : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_showAll->setVisible(m_model.isFiltered());
    m_shapes->setVisible(coloring != nullptr);
}

void LegendView::updateShapes()
{
    m_shapes->setText(tr("\u25cf item   \u25a1 user"));
}

} // namespace lodestone
