// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LegendView.h"

#include "core/export/ColorMap.h"
#include "ui/models/LegendModel.h"
#include "ui/views/LegendDelegate.h"
#include "ui/views/ScaleView.h"

#include <QColorDialog>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

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

/// Of a column with numbers, hidden or not.
int neededWidth(const QTreeView& list, int column)
{
    const QAbstractItemView& cells = list;
    const QString title = list.model()->headerData(column, Qt::Horizontal).toString();
    const int margin = list.style()->pixelMetric(QStyle::PM_HeaderMargin);
    return std::max(cells.sizeHintForColumn(column), list.header()->fontMetrics().horizontalAdvance(title) + 4 * margin);
}

/// The marks beside a name, and margins.
int nameDecoration(const QTreeView& list)
{
    constexpr int margins = 12;
    return 2 * list.fontMetrics().height() + margins;
}

} // namespace

LegendView::LegendView(LegendModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(createList(model, this)), m_shapes(new QLabel(this)), m_note(new QLabel(this)),
      m_showAll(new QToolButton(this)), m_scale(new ScaleView(this)), m_colorRow(new QWidget(this)),
      m_palette(new QComboBox), m_top(new QSpinBox), m_color(new QToolButton)
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
    column->addWidget(m_scale, 1);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    createColorRow();
    column->addWidget(m_colorRow);
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
    connectColors();
    updateShapes();
    updateTexts();
}

void LegendView::createColorRow()
{
    for (const CategoryPalette& palette : categoryPalettes())
        m_palette->addItem(QString::fromUtf8(palette.title.data(), qsizetype(palette.title.size())),
                           QString::fromUtf8(palette.key.data(), qsizetype(palette.key.size())));
    m_palette->setAccessibleName(tr("Palette"));
    m_palette->setToolTip(tr("Colors of the categories; all are chosen to be told apart by the color-blind, too"));
    m_palette->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int fewest = 1, most = 30;
    m_top->setRange(fewest, most);
    //: before the number of labels that have a color of their own
    m_top->setPrefix(tr("top "));
    m_top->setAccessibleName(tr("Labels with a color of their own"));
    m_top->setToolTip(tr("So many labels have a color of their own, the most frequent ones; the rest is \u201cOther\u201d"));
    m_color->setText(tr("Color\u2026"));
    m_color->setToolTip(tr("Choose the color of the category that is current in the list"));
    m_color->setAutoRaise(true);
    auto* grid = new QGridLayout(m_colorRow);
    grid->setContentsMargins(4, 2, 4, 2);
    grid->setSpacing(4);
    grid->addWidget(m_palette, 0, 0, 1, 2);
    grid->addWidget(m_top, 1, 0);
    grid->addWidget(m_color, 1, 1, Qt::AlignRight);
}

void LegendView::connectColors()
{
    connect(m_palette, &QComboBox::activated, this, [this] { m_model.setPalette(m_palette->currentData().toString()); });
    connect(m_top, &QSpinBox::valueChanged, &m_model, &LegendModel::setTopLabels);
    connect(m_color, &QToolButton::clicked, this, &LegendView::chooseColor);
    connect(m_scale, &ScaleView::scaleChanged, &m_model, &LegendModel::setScale);
    connect(m_scale, &ScaleView::scaleReset, &m_model, &LegendModel::resetScale);
    connect(&m_model, &LegendModel::coloringChanged, this, &LegendView::updateTexts);
    connect(&m_model, &LegendModel::choicesChanged, this, &LegendView::updateTexts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LegendView::updateTexts);
}

void LegendView::chooseColor()
{
    const QModelIndex current = m_list->currentIndex();
    constexpr int middle = 128;
    const bool dark = palette().color(QPalette::Base).lightness() < middle;
    const QColor before = current.data(dark ? LegendModel::DarkColorRole : LegendModel::LightColorRole).value<QColor>();
    const QPersistentModelIndex row = current; // the categories may change while the dialog is open
    const QColor after = QColorDialog::getColor(before, this, tr("Color of %1").arg(current.data().toString()));
    if (after.isValid() && row.isValid())
        m_model.setColor(row.row(), after);
}

bool LegendView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        arrangeColumns();
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
    arrangeColumns();
    m_shapes->setVisible(coloring != nullptr);
    const bool byNumber = coloring && coloring->isByNumber();
    m_list->setVisible(!byNumber);
    m_scale->setVisible(byNumber);
    m_scale->setColoring(byNumber ? coloring : nullptr);
    m_colorRow->setVisible(coloring && !byNumber);
    m_palette->setCurrentIndex(m_palette->findData(m_model.choices().palette));
    const QSignalBlocker quiet(m_top);
    m_top->setValue(m_model.choices().topLabels);
    m_top->setVisible(coloring && coloring->key == QStringLiteral("label"));
    m_color->setEnabled(m_list->currentIndex().isValid());
}

void LegendView::arrangeColumns()
{
    // Counts of the data give way to those of the selection where the names could not be read any more.
    const bool hasSelected = m_model.hasSelected();
    m_list->setColumnHidden(LegendModel::Selected, !hasSelected);
    const int leastName = m_list->fontMetrics().horizontalAdvance(QStringLiteral("Documentary")) + nameDecoration(*m_list);
    int room = m_list->width() - leastName;
    for (const int column : {LegendModel::Items, LegendModel::Users, LegendModel::Selected})
        room -= neededWidth(*m_list, column);
    for (const int column : {LegendModel::Users, LegendModel::Items}) {
        const bool givesWay = hasSelected && room < 0;
        m_list->setColumnHidden(column, givesWay);
        room += givesWay ? neededWidth(*m_list, column) : 0;
    }
}

void LegendView::updateShapes()
{
    m_shapes->setText(tr("\u25cf item   \u25a1 user"));
}

} // namespace lodestone
