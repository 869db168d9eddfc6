// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowActions.h"

#include "ui/plot/TintedIcon.h"
#include "ui/session/Session.h"

namespace lodestone {

namespace {
constexpr const char* plainToolTip = "plainToolTip";

QString withKeys(const QAction& action)
{
    const QString text = action.property(plainToolTip).toString();
    if (action.shortcut().isEmpty())
        return text;
    //: %1 is what a command does, %2 its key
    return WindowActions::tr("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}
} // namespace

void setAvailable(QAction* action, const QString& reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? withKeys(*action) : reason);
    action->setStatusTip({});
}

WindowActions::WindowActions(QObject* parent) : QObject(parent)
{
    createProjectActions();
    createFileActions();
    createViewActions();
    createTrainActions();
    createEpochActions();
    createHelpActions();
    for (QAction* action : findChildren<QAction*>())
        action->setToolTip(withKeys(*action));
}

QAction* WindowActions::add(const QString& text, const QString& toolTip, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setProperty(plainToolTip, toolTip);
    if (!icon.isEmpty())
        action->setIcon(tintedIcon(icon));
    return action;
}

void WindowActions::createProjectActions()
{
    newProject = add(tr("&New project"), tr("Begin a project without runs; the data stay open"));
    newProject->setShortcut(QKeySequence(QKeySequence::New));
    openProject = add(tr("Open &project\u2026"), tr("Open a project with its runs"), QStringLiteral("project"));
    openProject->setShortcut(QKeySequence(QKeySequence::Open));
    save = add(tr("&Save"), tr("Keep all runs in a file; from then on it follows every epoch"), QStringLiteral("save"));
    save->setShortcut(QKeySequence(QKeySequence::Save));
    saveAs = add(tr("Save &as\u2026"), tr("Go on in a copy of the project"));
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    copyData = add(tr("Keep a copy of the &data in the project"),
                   tr("Keep the files of the data in the project, compressed, so that it can be opened without them"));
    copyData->setCheckable(true);
}

void WindowActions::createFileActions()
{
    openFile = add(tr("&Open ratings\u2026"), tr("Open a file of ratings"), QStringLiteral("open"));
    openFile->setIconText(tr("Open"));
    openFile->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openFolder =
        add(tr("Open &folder\u2026"), tr("Open a folder with a data set, such as MovieLens"), QStringLiteral("folder"));
    importVectors = add(tr("&Import vectors\u2026"),
                        tr("Show vectors that were made elsewhere: .npy, or text with a vector in each line"));
    sample = add(tr("&Try it with sample data"), tr("Open the built-in sample and train at once"), QStringLiteral("sample"));
    preview =
        add(tr("Pre&view\u2026"), tr("Look at the rows of the open file, or of another one, and change how they are read"));
    summary = add(tr("S&ummary"), tr("Sizes, distributions, labels and splits of the open data"));
    summary->setCheckable(true);
    getData = add(tr("&Get data set\u2026"), tr("Fetch a public data set from its publisher"));
    showMessages = add(tr("&Warnings and bad lines"), tr("What was said while reading and training"));
    clearRecent = add(tr("&Clear list"), tr("Forget the files opened before"));
    quit = add(tr("&Quit"), tr("Close the window and end the program"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    preferences = add(tr("&Preferences\u2026"), tr("Language, theme, motion, threads and memory"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::createViewActions()
{
    explore = add(tr("&Explore"), tr("See one run: its picture, its epochs and the panels"), QStringLiteral("explore"));
    explore->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    explore->setCheckable(true);
    compare = add(tr("&Compare"), tr("See two to six runs of the project side by side"), QStringLiteral("compare"));
    compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    compare->setCheckable(true);
    sweep = add(tr("S&weep"), tr("See all runs of the project across their options and figures"), QStringLiteral("sweep"));
    sweep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    sweep->setCheckable(true);
    overfitting =
        add(tr("&Overfitting of MML, NP-MML, NR-MML"),
            tr("NMI and HR@50 over the epochs, of MML, without its covariance and without its margin regularizer"));
    fullScreen = add(tr("F&ull screen"), tr("Use the whole screen"));
    fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    lockPanels = add(tr("&Lock panels"), tr("Keep panels from being moved by accident"));
    lockPanels->setCheckable(true);
    resetLayout = add(tr("&Reset layout"), tr("Bring all panels back to where they were at first"));
}

void WindowActions::createTrainActions()
{
    train = add(tr("&Train"), tr("Train the model on this data"), QStringLiteral("train"));
    train->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    // Only one of the two is enabled at a time, so they can share the key.
    pause = add(tr("&Pause"), tr("Hold the training after this batch"), QStringLiteral("pause"));
    pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    step = add(tr("St&ep"), tr("Train one epoch, then pause"), QStringLiteral("step"));
    step->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    stop = add(tr("&Stop"), tr("End the run; all finished epochs are kept"), QStringLiteral("stop"));
    stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    continueRun = add(tr("&Continue for n epochs\u2026"), tr("Train the finished run further"));
    learningRate = add(tr("&Learning rate\u2026"), tr("Change the learning rate from the next epoch on"));
}

void WindowActions::createEpochActions()
{
    goToBest = add(tr("Go to &best epoch"), tr("Show the epoch with the best Recall@50 on the validation ratings"),
                   QStringLiteral("best"));
    goToBest->setShortcut(QKeySequence(Qt::Key_B));
    // Letters act only while the picture or the timeline has the focus.
    goToBest->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    previousEpoch = add(tr("Pre&vious epoch"), tr("Show the epoch before"), QStringLiteral("previous"));
    previousEpoch->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    nextEpoch = add(tr("&Next epoch"), tr("Show the epoch after"), QStringLiteral("next"));
    nextEpoch->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    newestEpoch = add(tr("Ne&west epoch"), tr("Follow the training again"), QStringLiteral("last"));
    replay = add(tr("Repla&y"), tr("Watch the run again from its first epoch"), QStringLiteral("train"));
    replay->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Home));
}

void WindowActions::createHelpActions()
{
    shortcuts = add(tr("&Keyboard shortcuts"), tr("All keys of this window"));
    shortcuts->setShortcut(QKeySequence(Qt::Key_F1));
    tour = add(tr("&Tour"), tr("What the parts of this window are for"));
    palette = add(tr("&Command palette\u2026"), tr("Find any command by typing"));
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    showLog =
        add(tr("Show &log\u2026"), tr("What the program noted of this run and the ones before; it stays on this computer"));
    aboutModel = add(tr("What is &MML?"), tr("The idea of the model in a few sentences"));
    about = add(tr("&About Lodestone"), tr("Versions and license"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::update(const Session& session, const WindowState& state)
{
    setAvailable(summary,
                 !state.hasData             ? tr("Open ratings or the sample first.")
                     : session.hasRatings() ? QString()
                                            : tr("These vectors were made elsewhere: there are no ratings to sum up."));
    updateRun(session, state);
    updateEpochs(session);
}

void WindowActions::updateRun(const Session& session, const WindowState& state)
{
    const RunState run = session.runState();
    const bool paused = run == RunState::Paused;
    const QString noData = !state.hasData ? tr("Open ratings or the sample first.")
        : session.hasRatings()            ? QString()
                                          : tr("These vectors were made elsewhere: there are no ratings to train on.");
    const QString notActive = isActive(run) ? QString() : tr("No training is running.");
    const QString stopping = run == RunState::Stopping ? tr("The run is being stopped.") : QString();
    const auto first = [](std::initializer_list<QString> reasons) {
        for (const QString& reason : reasons)
            if (!reason.isEmpty())
                return reason;
        return QString();
    };
    const QString readOnly = state.isReadOnly
        ? tr("This project is open for reading only; save it under another name to train in it.")
        : QString();
    const QString running = run == RunState::Running ? tr("A training is running; pause or stop it first.") : QString();
    train->setText(paused ? tr("&Resume") : tr("&Train"));
    train->setProperty(plainToolTip, paused ? tr("Go on training") : tr("Train the model on this data"));
    setAvailable(train, first({noData, stopping, running, readOnly, paused ? QString() : state.problem}));
    setAvailable(
        step, first({noData, stopping, running, readOnly, isActive(run) || state.canContinue ? QString() : state.problem}));
    setAvailable(pause, first({notActive, stopping, paused ? tr("The training is paused already.") : QString()}));
    setAvailable(stop, first({notActive, stopping}));
    setAvailable(learningRate,
                 first({notActive, stopping,
                        state.hasLearningRate ? QString() : tr("The model that is trained has no learning rate.")}));
    setAvailable(continueRun,
                 first({noData, isActive(run) ? tr("The run is not finished yet.") : QString(), readOnly,
                        state.canContinue ? QString() : tr("There is no finished run to continue.")}));
}

void WindowActions::updateEpochs(const Session& session)
{
    const SnapshotPtr shown = session.shown();
    const QString none = shown ? QString() : tr("Nothing was trained yet.");
    const auto unless = [&none](bool possible, const QString& reason) {
        return !none.isEmpty() ? none : possible ? QString() : reason;
    };
    setAvailable(goToBest, unless(session.bestEpoch() > 0, tr("No epoch is finished yet.")));
    const bool hasPrevious = shown && (shown->batch > 0 || session.epochs().before(shown->epoch));
    setAvailable(previousEpoch, unless(hasPrevious, tr("This is the first epoch.")));
    setAvailable(nextEpoch, unless(shown && session.epochs().after(shown->epoch), tr("This is the newest epoch.")));
    setAvailable(newestEpoch, unless(session.shown() != session.latest(), tr("The newest epoch is shown.")));
    setAvailable(replay, unless(session.epochs().epochs().size() > 1, tr("There is no run to watch yet.")));
}

} // namespace lodestone
