// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepTools.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace lodestone {

namespace {
QLabel* createLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setContentsMargins(8, 0, 4, 0);
    return label;
}
} // namespace

SweepTools::SweepTools(QWidget* parent)
    : QToolBar(parent), axesMenu(new QMenu(this)), colorBox(new QComboBox), figuresBox(new QComboBox), count(new QLabel)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
    setMovable(false);
    setFloatable(false);
    setAccessibleName(tr("Tools of the sweep"));
    auto* axes = new QToolButton;
    axes->setText(tr("Axes"));
    axes->setToolTip(tr("Choose which axes are shown; the project remembers it"));
    axes->setPopupMode(QToolButton::InstantPopup);
    axes->setMenu(axesMenu);
    m_first = addWidget(axes);
    addWidget(createLabel(tr("Color by")));
    colorBox->setAccessibleName(tr("Color by"));
    colorBox->setToolTip(tr("The axis whose values color the lines, from dark to light"));
    colorBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(colorBox);
    addWidget(createLabel(tr("Figures of")));
    figuresBox->addItems({tr("validation ratings"), tr("test ratings")});
    figuresBox->setAccessibleName(tr("Figures of"));
    figuresBox->setToolTip(tr("Which ratings hit rates and recall are of, at the best epoch of each run. To choose options "
                              "by test ratings would make these look better than they are."));
    addWidget(figuresBox);
    addSeparator();
    clearBrushes = addAction(tr("Clear brushes"));
    clearBrushes->setToolTip(tr("Brush all runs again (Escape)"));
    count->setContentsMargins(8, 0, 8, 0);
    addWidget(count);
    retry = addAction(tr("Queue again"));
    connect(colorBox, &QComboBox::activated, this,
            [this] { emit colorChosen(colorBox->currentData().toString().toStdString()); });
    connect(figuresBox, &QComboBox::activated, this, &SweepTools::figuresChosen);
}

void SweepTools::setQueueAction(QAction* action)
{
    if (m_queue == action)
        return;
    if (m_queue)
        removeAction(m_queue);
    delete m_queueEnd;
    m_queueEnd = nullptr;
    m_queue = action;
    if (!action)
        return;
    m_queueEnd = insertSeparator(m_first);
    insertAction(m_queueEnd, action);
}

void SweepTools::show(const SweepRuns& sweep, const AxisArrangement& arrangement)
{
    fillAxesMenu(sweep, arrangement);
    fillColors(sweep, arrangement);
}

/// An entry may be what calls this, so they go only when there are other axes, or another order.
void SweepTools::fillAxesMenu(const SweepRuns& sweep, const AxisArrangement& arrangement)
{
    std::vector<std::string> keys;
    for (const int index : arrangement.all(sweep))
        keys.push_back(sweep.axes[static_cast<std::size_t>(index)].key);
    if (std::exchange(m_keys, keys) != keys) {
        axesMenu->clear();
        for (const std::string& key : keys) {
            QAction* action = axesMenu->addAction(QString());
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, key](bool shown) { emit hiddenChosen(key, !shown); });
        }
    }
    const std::size_t numShown = arrangement.shown(sweep).size();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        QAction* action = axesMenu->actions()[static_cast<qsizetype>(i)];
        const bool isShown = !arrangement.hidden.contains(keys[i]);
        QString name = sweep.axes[static_cast<std::size_t>(sweep.axisOf(keys[i]))].name();
        action->setText(name.replace(u'&', QStringLiteral("&&")));
        action->setChecked(isShown);
        action->setEnabled(!isShown || numShown > 1);
    }
}

void SweepTools::fillColors(const SweepRuns& sweep, const AxisArrangement& arrangement)
{
    const QSignalBlocker blocker(colorBox);
    colorBox->clear();
    colorBox->addItem(tr("the last axis"), QString());
    for (const int index : arrangement.all(sweep)) {
        const SweepAxis& axis = sweep.axes[static_cast<std::size_t>(index)];
        colorBox->addItem(axis.name(), QString::fromStdString(axis.key));
    }
    colorBox->setCurrentIndex(std::max(0, colorBox->findData(QString::fromStdString(arrangement.color))));
}

void SweepTools::setFigures(FigureSet figures)
{
    figuresBox->setCurrentIndex(static_cast<int>(figures));
}

FigureSet SweepTools::figures() const
{
    return static_cast<FigureSet>(figuresBox->currentIndex());
}

void SweepTools::setCount(int numBrushed, int numRuns, bool hasBrushes)
{
    const QLocale locale;
    clearBrushes->setEnabled(hasBrushes);
    count->setText(!hasBrushes ? tr("%n run(s)", nullptr, numRuns)
                               : tr("%1 of %2 runs brushed").arg(locale.toString(numBrushed), locale.toString(numRuns)));
}

} // namespace lodestone
