// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/QueueCommands.h"

#include "core/experiment/RunPlan.h"
#include "ui/forms/QueueDialog.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/QueueFollower.h"
#include "ui/session/Workspace.h"
#include "ui/views/RunsView.h"
#include "ui/window/ProjectNotice.h"

#include <QAction>
#include <QTableView>

#include <algorithm>

namespace lodestone {

namespace {
void setPossible(QAction* action, const QString& reason)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString what = action->data().toString();
    const QString text = keys.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, keys);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? text : reason);
}

QString first(std::initializer_list<QString> reasons)
{
    for (const QString& reason : reasons)
        if (!reason.isEmpty())
            return reason;
    return {};
}
} // namespace

QueueCommands::QueueCommands(Workspace& workspace, const Surroundings& around)
    : QObject(&around.window), m_workspace(workspace), m_around(around),
      m_follower(new QueueFollower(workspace.session(), workspace.project(), workspace.queue(), this))
{
    createTrainActions();
    createRunActions();
    connectQueue();
    refresh();
}

QAction* QueueCommands::add(const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setData(toolTip); // for when it is possible
    return action;
}

void QueueCommands::createTrainActions()
{
    variants = add(tr("Run &all variants"),
                   tr("Train MML and its five ablations one after another, as the Run panel says, with one seed and split"));
    plan = add(tr("Queue &runs\u2026"), tr("Plan several runs: models, seeds, folds and values of options"));
    resume = add(tr("C&ontinue queue"), tr("Train the runs that wait in the queue of the project"));
    pause = add(tr("Pa&use queue"), tr("Hold the queue after this batch"));
    stop = add(tr("Stop &queue"), tr("End the queue after this batch; its run is saved and waits again"));
    follow =
        add(tr("&Follow the queue"), tr("The picture shows the run that the queue trains, until another run is opened"));
    follow->setToolTip(follow->data().toString());
    follow->setCheckable(true);
    follow->setChecked(m_follower->isFollowing());
    connect(follow, &QAction::triggered, m_follower, &QueueFollower::setFollowing);
    connect(m_follower, &QueueFollower::changed, follow, &QAction::setChecked);
    QueueController& queue = m_workspace.queue();
    connect(variants, &QAction::triggered, this, &QueueCommands::queueVariants);
    connect(plan, &QAction::triggered, this, &QueueCommands::planRuns);
    connect(resume, &QAction::triggered, &queue, &QueueController::start);
    connect(pause, &QAction::triggered, &queue, &QueueController::pause);
    connect(stop, &QAction::triggered, &queue, &QueueController::stop);
}

void QueueCommands::createRunActions()
{
    up = add(tr("Move &up in the queue"), tr("Train this run before the one above it"));
    down = add(tr("Move do&wn in the queue"), tr("Train this run after the one below it"));
    cancel = add(tr("T&ake out of the queue"), tr("Do not train the selected runs; what is trained of them stays"));
    retry = add(tr("Queue a&gain"), tr("Train the selected runs further that failed, diverged or were stopped"));
    up->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    down->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    QTableView* table = m_around.runs.table();
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    table->addAction(separator);
    for (QAction* action : runActions()) {
        action->setShortcutContext(Qt::WidgetShortcut); // they act on the selected rows
        table->addAction(action);
    }
    QueueController& queue = m_workspace.queue();
    const auto move = [this, &queue](int places) {
        if (const int place = placeOfSelected(); place >= 0)
            queue.move(queue.pending()[static_cast<std::size_t>(place)], places);
    };
    connect(up, &QAction::triggered, this, [move] { move(-1); });
    connect(down, &QAction::triggered, this, [move] { move(1); });
    connect(cancel, &QAction::triggered, this, [this, &queue] {
        for (const RunId run : queuedOfSelected())
            queue.cancel(run);
    });
    connect(retry, &QAction::triggered, this, [this, &queue] {
        for (const RunId run : failedOfSelected())
            queue.retry(run);
    });
}

void QueueCommands::connectQueue()
{
    QueueController& queue = m_workspace.queue();
    Session& session = m_workspace.session();
    connect(&queue, &QueueController::changed, this, [this, &queue] {
        m_around.runs.model().setQueue(queue.pending(), queue.current());
        if (queue.isAtWork() && m_around.notice.text() == m_offer)
            m_around.notice.hide();
        refresh();
    });
    connect(&queue, &QueueController::found, this, &QueueCommands::offer);
    connect(&session, &Session::dataChanged, this, &QueueCommands::refresh);
    connect(&session, &Session::runStateChanged, this, &QueueCommands::refresh);
    connect(&m_around.panel, &RunPanel::edited, this, &QueueCommands::refreshTrain);
    connect(&m_workspace.project(), &ProjectSession::changed, this, &QueueCommands::refresh);
    connect(m_around.runs.table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueueCommands::refreshRuns);
}

void QueueCommands::queueVariants()
{
    std::vector<RunSpec> specs;
    for (const std::string& model : mmlVariants())
        specs.push_back(asModel(m_around.panel.spec(), model));
    emit runsWanted();
    m_workspace.queue().add(named(specs));
}

QueueDialog* QueueCommands::dialog() const
{
    return m_dialog;
}

void QueueCommands::planRuns()
{
    delete m_dialog;
    m_dialog = new QueueDialog(m_around.panel.spec(), &m_around.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        emit runsWanted();
        m_workspace.queue().add(m_dialog->runs());
    });
    m_dialog->open();
}

void QueueCommands::offer()
{
    QueueController& queue = m_workspace.queue();
    m_offer = tr("%n runs of this project wait to be trained.", nullptr, static_cast<int>(queue.pending().size()));
    m_around.notice.say(m_offer, {{tr("Continue queue"), resume->data().toString(), [&queue] { queue.start(); }}});
}

void QueueCommands::refresh()
{
    refreshTrain();
    refreshRuns();
}

void QueueCommands::refreshTrain()
{
    const Session& session = m_workspace.session();
    const QString noData = !session.data() ? tr("Open ratings or the sample first.")
        : session.hasRatings()             ? QString()
                                           : tr("These vectors were made elsewhere: there are no ratings to train on.");
    const QString readOnly = m_workspace.project().readOnlyReason();
    for (QAction* action : {variants, plan})
        setPossible(action, first({noData, m_around.panel.problem(), readOnly}));
    const QueueController& queue = m_workspace.queue();
    const QueueState state = queue.state();
    const QString idle = state == QueueState::Idle ? tr("The queue is not at work.") : QString();
    const QString stopping = state == QueueState::Stopping ? tr("The queue stops after this batch.") : QString();
    const bool canResume = state == QueueState::Paused || (state == QueueState::Idle && !queue.pending().empty());
    const QString nothing = state == QueueState::Idle ? tr("No run waits in the queue.") : tr("The queue is at work.");
    setPossible(resume, first({readOnly, stopping, canResume ? QString() : nothing}));
    setPossible(pause, first({idle, stopping, state == QueueState::Paused ? tr("The queue is paused.") : QString()}));
    setPossible(stop, first({idle, stopping}));
}

int QueueCommands::placeOfSelected() const
{
    const std::vector<RunId> selected = m_around.runs.selectedRuns();
    const std::vector<RunId>& pending = m_workspace.queue().pending();
    const auto place = selected.size() == 1 ? std::find(pending.begin(), pending.end(), selected.front()) : pending.end();
    return place == pending.end() ? -1 : static_cast<int>(place - pending.begin());
}

std::vector<RunId> QueueCommands::queuedOfSelected() const
{
    std::vector<RunId> runs = m_around.runs.selectedRuns();
    std::erase_if(runs, [this](RunId run) { return !m_workspace.queue().holds(run); });
    return runs;
}

std::vector<RunId> QueueCommands::failedOfSelected() const
{
    std::vector<RunId> runs = m_around.runs.selectedRuns();
    const bool trains = isActive(m_workspace.session().runState());
    std::erase_if(runs, [&](RunId run) {
        const RunEntry* entry = m_workspace.project().runs().find(run);
        const RunStatus state = entry ? entry->run.state : RunStatus::Completed;
        const bool isOpen = state == RunStatus::Failed || state == RunStatus::Diverged || state == RunStatus::Stopped
            || state == RunStatus::Interrupted;
        return !isOpen || m_workspace.queue().holds(run) || (trains && m_workspace.project().shownRun() == run);
    });
    return runs;
}

void QueueCommands::refreshRuns()
{
    const QString readOnly = m_workspace.project().readOnlyReason();
    const QString none = m_around.runs.selectedRuns().empty() ? tr("Select a run in the panel Runs first.") : QString();
    const int place = placeOfSelected(), last = static_cast<int>(m_workspace.queue().pending().size()) - 1;
    const QString other = place < 0 ? tr("Select one run that waits in the queue.") : QString();
    setPossible(up, first({none, readOnly, other, place == 0 ? tr("It is the next one already.") : QString()}));
    setPossible(down, first({none, readOnly, other, place == last ? tr("It is the last one already.") : QString()}));
    setPossible(cancel, first({none, readOnly, queuedOfSelected().empty() ? tr("It is not in the queue.") : QString()}));
    setPossible(
        retry,
        first({none, readOnly,
               failedOfSelected().empty() ? tr("Only runs that failed, diverged or were stopped can be queued again.")
                                          : QString()}));
}

} // namespace lodestone
