// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePane.h"

#include "ui/compare/figureTexts.h"
#include "ui/plot/LineSample.h"
#include "ui/plot/SeriesColors.h"
#include "ui/plot/TintedIcon.h"
#include "ui/views/EpochSlider.h"
#include "ui/views/comparisonTexts.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ranges>

namespace lodestone {

ComparePane::ComparePane(int place, ScatterView::Drawing drawing, QWidget* parent)
    : QWidget(parent), m_place(place), m_chooser(new QComboBox), m_swatch(new QLabel), m_figures(new QLabel),
      m_fit(new QLabel), m_epochText(new QLabel), m_view(new ScatterView(nullptr, drawing)), m_slider(new EpochSlider),
      m_best(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    createHeader();
    column->addWidget(m_figures);
    m_view->setBare(true);
    // What belongs to the run of the session, and would be without effect here.
    const ScatterActions& actions = m_view->viewActions();
    for (QAction* action : {actions.recommended, actions.neighbors, actions.similar, actions.unitBall})
        action->setVisible(false);
    m_view->setMinimumSize(140, 110);
    column->addWidget(m_view, 1);
    createFooter();
    setFocusProxy(m_view);
    updateSwatch();
    setFigures(nullptr, nullptr);
    setFit(nullptr, false);
    updateEpochText();
}

void ComparePane::createHeader()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 2, 4, 0);
    row->setSpacing(4);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(8);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: %1 is the place of a picture among those beside each other
    m_chooser->setAccessibleName(tr("Run of picture %1").arg(QLocale().toString(m_place + 1)));
    m_chooser->setToolTip(tr("The run that is shown here"));
    m_figures->setContentsMargins(6, 0, 6, 0);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_swatch);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_fit);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { emit runChosen(m_chooser->itemData(index).toLongLong()); });
}

void ComparePane::createFooter()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 2);
    row->setSpacing(4);
    m_slider->setAccessibleName(tr("Epoch of picture %1").arg(QLocale().toString(m_place + 1)));
    m_best->setIcon(tintedIcon(QStringLiteral("best")));
    m_best->setAutoRaise(true);
    m_best->setAccessibleName(tr("Best epoch of picture %1").arg(QLocale().toString(m_place + 1)));
    row->addWidget(m_slider, 1);
    row->addWidget(m_epochText);
    row->addWidget(m_best);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_slider, &EpochSlider::picked, this, &ComparePane::epochPicked);
    connect(m_best, &QToolButton::clicked, this, &ComparePane::bestRequested);
}

QColor ComparePane::color(bool onDark) const
{
    return shadeOf(m_look ? m_look->color : otherColor, onDark);
}

QString ComparePane::figures() const
{
    return plainText(m_figures->text());
}

QString ComparePane::title() const
{
    return QStringLiteral("<b>%1</b> \u00b7 %2").arg(m_chooser->currentText().toHtmlEscaped(), m_epochTitle);
}

QString ComparePane::caption() const
{
    QStringList parts{m_shortFigures, m_fit->text().toHtmlEscaped()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString ComparePane::fitText() const
{
    return m_fit->text();
}

void ComparePane::setRuns(const ComparedRuns& runs, std::optional<RunId> chosen)
{
    const QSignalBlocker blocker(m_chooser);
    const bool same = m_chooser->count() == std::ssize(runs.runs)
        && std::ranges::equal(runs.runs, std::views::iota(0, m_chooser->count()), [this](const StoredRun& run, int row) {
                          return m_chooser->itemData(row).toLongLong() == std::int64_t(run.id)
                              && m_chooser->itemText(row) == runTitle(run);
                      });
    if (!same) {
        m_chooser->clear();
        for (const StoredRun& run : runs.runs) {
            m_chooser->addItem(runTitle(run), qlonglong(run.id));
            m_chooser->setItemData(m_chooser->count() - 1, runDescription(run), Qt::ToolTipRole);
        }
    }
    m_run = chosen && runs.find(*chosen) ? chosen : std::nullopt;
    m_chooser->setCurrentIndex(m_run ? m_chooser->findData(qlonglong(*m_run)) : -1);
    m_chooser->setEnabled(m_chooser->count() > 0);
}

void ComparePane::setEpochs(const std::vector<int>& kept, int best, int last)
{
    m_kept = kept;
    m_bestEpoch = best;
    m_slider->setEpochs(kept, best, std::max(last, kept.empty() ? 0 : kept.back()));
    m_slider->setEnabled(kept.size() > 1);
    m_best->setEnabled(best > 0 && !kept.empty());
    m_best->setToolTip(best > 0 ? tr("Go to the best epoch of this run, %1").arg(QLocale().toString(best))
                                : tr("No epoch of this run is ranked yet."));
    updateEpochText();
}

int ComparePane::nearestKept(int epoch) const
{
    const auto nearest = std::ranges::min_element(m_kept, {}, [epoch](int kept) { return std::abs(kept - epoch); });
    return nearest == m_kept.end() ? -1 : *nearest;
}

void ComparePane::setEpoch(int epoch)
{
    m_epoch = epoch;
    m_slider->setShown(std::max(0, epoch));
    updateEpochText();
}

void ComparePane::updateEpochText()
{
    const QLocale locale;
    if (m_epoch < 0)
        m_epochText->setText(tr("No epochs yet"));
    else
        m_epochText->setText(tr("%1 of %2").arg(locale.toString(m_epoch), locale.toString(m_slider->maximum())));
}

void ComparePane::setFigures(const EpochStats* stats, const EpochStats* left)
{
    const bool isBest = m_epoch == m_bestEpoch && m_bestEpoch > 0;
    m_epochTitle = m_shortFigures = QString();
    if (m_epoch >= 0) {
        m_epochTitle = (isBest ? tr("Epoch %1 (best)") : tr("Epoch %1")).arg(QLocale().toString(m_epoch));
        m_shortFigures = stats ? epochFigures(*stats, left) : tr("not evaluated");
    }
    m_figures->setToolTip(stats ? epochDescription(*stats) : QString());
    updateFigures();
}

/// Small pictures say no epoch here: it stands below them, too.
void ComparePane::updateFigures()
{
    const QString all = m_epochTitle + QStringLiteral(" \u00b7 ") + m_shortFigures;
    QFont bold = m_figures->font();
    bold.setBold(true);
    const QMargins margins = m_figures->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool fits = QFontMetrics(bold).horizontalAdvance(plainText(all)) <= room;
    m_figures->setText(m_epochTitle.isEmpty() ? QStringLiteral("\u2013") : fits ? all : m_shortFigures);
}

void ComparePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateFigures();
}

void ComparePane::setFit(const Layout* layout, bool isRotated)
{
    const Comparison comparison = layout && layout->snapshot ? layout->snapshot->comparison : Comparison::Euclid;
    QStringList parts;
    if (const QString compared = comparisonText(comparison); !compared.isEmpty())
        parts << compared;
    if (layout && isRotated)
        parts << tr("residual %1").arg(QLocale().toString(layout->residual, 'f', 2));
    if (layout)
        parts << tr("shows %1 %").arg(QLocale().toString(std::lround(100 * layout->explained.sum())));
    m_fit->setText(parts.join(QStringLiteral(" \u00b7 ")));
    QStringList help{
        tr("What is left between this run and the left one after it was rotated onto it, in all dimensions: 0 is the same "
           "shape, 1 or more has nothing in common. The larger it is, the less do places in the two pictures correspond."),
        tr("Shows: the share of the variance of this run's vectors that is seen in the picture.")};
    if (const QString compared = comparisonHelp(comparison); !compared.isEmpty())
        help << compared;
    m_fit->setToolTip(help.join(u'\n'));
}

void ComparePane::setLook(const std::optional<LineLook>& look)
{
    m_look = look;
    updateSwatch();
}

void ComparePane::updateSwatch()
{
    m_swatch->setVisible(m_look.has_value());
    if (!m_look)
        return;
    const QIcon sample = lineSample(color(isDark(palette())), LineStyle::Solid, m_look->mark);
    m_swatch->setPixmap(sample.pixmap(QSize(22, 12), devicePixelRatioF()));
}

void ComparePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSwatch();
    QWidget::changeEvent(event);
}

} // namespace lodestone
