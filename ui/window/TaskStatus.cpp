// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TaskStatus.h"

#include "core/model/catalogue.h"
#include "ui/models/toText.h"
#include "ui/plot/TintedIcon.h"
#include "ui/session/Session.h"
#include "ui/window/activityNote.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr int barSteps = 1000;
constexpr int barWidth = 150;

double epochSeconds(const EpochStats& stats)
{
    return stats.seconds + stats.evaluationSeconds;
}

QString modelTitle(const std::string& key)
{
    const std::string_view title = modelInfo(key).title;
    return toText(title);
}

/// The epochs are done, and the best one is ranked for good; an evaluation of an epoch knows of batches.
bool isFinalEvaluation(const TrainProgress& progress)
{
    return progress.phase == TrainProgress::Phase::Evaluating && progress.epoch > 0 && progress.numBatches == 0;
}

/// QProgressBar paints at once whenever its value changes, and with it everything else in the window that waits for paint.
void setValueQuietly(QProgressBar& bar, int value)
{
    bar.setUpdatesEnabled(false);
    bar.setValue(value);
    bar.setUpdatesEnabled(true);
}
} // namespace

int evaluationsWithoutGain(const EpochHistory& history, int bestEpoch)
{
    return static_cast<int>(std::count_if(history.begin(), history.end(), [bestEpoch](const EpochStats& stats) {
        return stats.epoch > bestEpoch && stats.validation.has_value();
    }));
}

QString durationText(double seconds)
{
    const auto total = static_cast<long long>(std::llround(seconds));
    const QString rest = QStringLiteral("%1:%2")
                             .arg(total / 60 % 60, total >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(total % 60, 2, 10, QLatin1Char('0'));
    return total >= 3600 ? QStringLiteral("%1:%2").arg(total / 3600).arg(rest) : rest;
}

double secondsLeft(const EpochHistory& history, const TrainProgress& progress, int plannedEpochs)
{
    constexpr std::size_t numRecent = 5;
    double seconds = 0;
    std::size_t count = 0;
    for (std::size_t at = history.size(); at > 0 && history[at - 1].epoch > 0 && count < numRecent; --at, ++count)
        seconds += epochSeconds(history[at - 1]);
    if (count == 0)
        return -1;
    const double part = progress.numBatches == 0 || progress.epoch <= history.back().epoch
        ? 0.0
        : static_cast<double>(progress.batch) / static_cast<double>(progress.numBatches);
    return std::max(0.0, seconds / static_cast<double>(count) * (plannedEpochs - history.back().epoch - part));
}

TaskStatus::TaskStatus(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel), m_bar(new QProgressBar), m_details(new QLabel),
      m_cancel(new QToolButton)
{
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(12);
    m_bar->setAccessibleName(tr("Progress"));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(tintedIcon(QStringLiteral("close")));
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, &TaskStatus::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_details, 1);
    showText(tr("Ready"));
}

QString TaskStatus::text() const
{
    return m_text->text();
}

void TaskStatus::setTask(const QString& text, const QString& cancelToolTip)
{
    m_text->setText(text);
    m_bar->show();
    m_cancel->setVisible(!cancelToolTip.isEmpty());
    m_cancel->setToolTip(cancelToolTip);
    m_details->clear();
}

void TaskStatus::showText(const QString& text)
{
    m_loading = false;
    m_text->setText(text);
    m_bar->hide();
    m_cancel->hide();
    m_details->clear();
}

void TaskStatus::showLoading(const QString& source)
{
    m_loading = true;
    setTask(tr("Reading %1").arg(QFileInfo(source).fileName()), tr("Stop reading this file"));
    m_bar->setRange(0, 0);
}

void TaskStatus::showLoadingPart(double part)
{
    m_bar->setRange(0, part < 0 ? 0 : barSteps);
    setValueQuietly(*m_bar, static_cast<int>(part * barSteps));
}

void TaskStatus::showProgress(const TrainProgress& progress)
{
    m_progress = progress;
    if (!m_loading && isActive(m_session.runState()))
        showRun();
}

void TaskStatus::showRun()
{
    if (m_loading)
        return;
    const QString model = modelTitle(m_session.spec().model);
    const int planned = m_session.plannedEpochs();
    const int done = m_session.history().empty() ? 0 : m_session.history().back().epoch;
    const QLocale locale;
    switch (m_session.runState()) {
    case RunState::Running:
        setTask(m_progress.phase == TrainProgress::Phase::Preparing ? tr("Preparing %1").arg(model)
                    : isFinalEvaluation(m_progress)                 ? tr("Evaluating the best epoch of %1").arg(model)
                                                                    : tr("Training %1").arg(model),
                tr("Stop training (Ctrl+.)"));
        break;
    case RunState::Paused:
        setTask(tr("%1 is paused").arg(model), tr("Stop training (Ctrl+.)"));
        break;
    case RunState::Stopping:
        setTask(tr("Stopping after this batch"), {});
        break;
    case RunState::Finished:
        m_progress = {};
        showText(tr("%1 trained to epoch %2").arg(model).arg(done));
        if (!m_session.history().empty())
            m_details->setText(activityNote(m_session.history().back(), m_session.spec()));
        return;
    case RunState::Failed:
        m_progress = {};
        showText(tr("%1 could not be trained; see Messages").arg(model));
        return;
    case RunState::Idle:
        showText(tr("Ready"));
        return;
    }
    const double within = m_progress.numBatches == 0 || m_progress.epoch <= done
        ? 0.0
        : static_cast<double>(m_progress.batch) / static_cast<double>(m_progress.numBatches);
    m_bar->setRange(0, barSteps);
    setValueQuietly(*m_bar, static_cast<int>(barSteps * (done + within) / std::max(1, planned)));
    m_details->setText(details());
}

QString TaskStatus::details() const
{
    const QLocale locale;
    const auto& history = m_session.history();
    const int done = history.empty() ? 0 : history.back().epoch;
    QStringList parts{
        tr("epoch %1 of %2")
            .arg(locale.toString(std::max(done, m_progress.epoch)), locale.toString(m_session.plannedEpochs()))};
    if (done > 0) {
        const EpochStats& last = history.back();
        if (const QString note = activityNote(last, m_session.spec()); !note.isEmpty())
            parts << note;
        parts << tr("%1 s/epoch").arg(locale.toString(epochSeconds(last), 'g', 2));
        parts << tr("%1 pairs/s").arg(locale.toString(std::llround(last.pairsPerSecond)));
        parts << tr("%1 left").arg(durationText(secondsLeft(history, m_progress, m_session.plannedEpochs())));
    }
    if (const int patience = m_session.spec().patience; patience > 0 && done > 0)
        parts << tr("%1 of %2 without gain")
                     .arg(locale.toString(evaluationsWithoutGain(history, m_session.bestEpoch())),
                          locale.toString(patience));
    return parts.join(QStringLiteral("  \u00b7  "));
}

} // namespace lodestone
