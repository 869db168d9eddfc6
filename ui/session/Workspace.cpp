// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Workspace.h"

#include "core/Error.h"
#include "core/experiment/RunPlan.h"
#include "core/model/catalogue.h"
#include "ui/session/QueueReport.h"
#include "ui/session/rateText.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
QString fromCore(const std::string& text)
{
    return QString::fromStdString(text);
}

QString absolutePath(const QString& source)
{
    return source == DataLoader::sampleSource ? source : QDir::cleanPath(QFileInfo(source).absoluteFilePath());
}
} // namespace

Workspace::Workspace(QObject* parent) : QObject(parent)
{
    connectLoader();
    connectTraining();
    connectProject();
    connectQueue();
    connect(&m_preferences, &Preferences::trainingThreadsChanged, this, &Workspace::applyPreferences);
    connect(&m_preferences, &Preferences::timelineMemoryChanged, this, &Workspace::applyPreferences);
    connect(&m_preferences, &Preferences::pictureEveryChanged, this, &Workspace::applyPreferences);
    applyPreferences();
}

void Workspace::applyPreferences()
{
    m_training.setNumThreads(m_preferences.trainingThreads());
    m_queue.setNumThreads(m_preferences.trainingThreads());
    m_session.setShowEvery(m_preferences.pictureEvery());
    m_session.setEpochBudget(static_cast<std::size_t>(m_preferences.timelineMemoryMib()) << 20);
}

void Workspace::connectLoader()
{
    connect(&m_loader, &DataLoader::started, this, [this](const QString& source) {
        if (m_purpose != Purpose::Look)
            emit openingStarted(source);
    });
    connect(&m_loader, &DataLoader::progressed, this, [this](double part) {
        if (m_purpose != Purpose::Look)
            emit openingProgressed(part);
    });
    connect(&m_loader, &DataLoader::loaded, this, &Workspace::onLoaded);
    connect(&m_loader, &DataLoader::vectorsLoaded, this,
            [this](const LoadedData& data, const SnapshotPtr& vectors, const QString& source) {
                take({data, source, vectors, {}});
            });
    connect(&m_loader, &DataLoader::failed, this, &Workspace::onLoadFailed);
    connect(&m_loader, &DataLoader::canceled, this, [this](const QString& source) {
        if (m_purpose == Purpose::Look)
            emit readingCanceled();
        else
            emit openingEnded(tr("Reading %1 was canceled").arg(QFileInfo(source).fileName()));
    });
}

void Workspace::onLoaded(const LoadedData& data, const QString& source)
{
    const Opened opened{data, source, nullptr, m_loader.options()};
    if (m_purpose != Purpose::Look) {
        take(opened);
    } else if (m_forgotten) { // it was read before it heard of the cancel
        emit readingCanceled();
    } else {
        m_read = opened;
        emit dataRead(data);
    }
}

void Workspace::onLoadFailed(const QString& text, const QString& source)
{
    if (m_purpose == Purpose::Look) {
        emit readingFailed(text);
        return;
    }
    if (m_purpose == Purpose::Project)
        return m_project.dataFailed(text, source);
    reportError(text);
    m_preferences.removeRecent(source);
    emit openingEnded(tr("%1 could not be opened; see Messages").arg(QFileInfo(source).fileName()));
}

void Workspace::connectProject()
{
    connect(&m_project, &ProjectSession::failed, this, &Workspace::reportError);
    connect(&m_project, &ProjectSession::troubled, this,
            [this](const QString& text) { reportError(tr("The run cannot be saved now; training goes on. %1").arg(text)); });
    connect(&m_project, &ProjectSession::leaving, &m_training, &TrainingController::forget);
    connect(&m_project, &ProjectSession::opened, this, [this] {
        if (m_project.runs().all().empty())
            clearRun();
    });
    connect(&m_project, &ProjectSession::dataNeeded, this,
            [this](const QString& source, const LoadOptions& reading, const DataLoader::Check& check) {
                m_trainAtOnce = false;
                m_purpose = Purpose::Project;
                m_read.reset();
                m_loader.load(source.isEmpty() ? source : absolutePath(source), reading, check);
            });
    connect(&m_project, &ProjectSession::dataMissing, this, [this](const QString& text, const QString& source) {
        reportError(text);
        emit openingEnded(tr("%1 could not be opened; see Messages").arg(QFileInfo(source).fileName()));
    });
    connect(&m_project, &ProjectSession::copyUsed, this, [this](const QString& source) {
        note(tr("%1 is not there as it was when the runs were trained; the copy in the project is read instead.")
                 .arg(QDir::toNativeSeparators(source)));
    });
    connect(&m_project, &ProjectSession::runShown, this,
            [this](const RunSpec& spec, int epoch, const std::shared_ptr<RunRecording>& recording) {
                warnIfUntrainable(spec);
                m_session.setPlannedEpochs(spec.epochs);
                m_training.adopt(m_session.data(), spec, epoch, recording);
            });
}

void Workspace::connectQueue()
{
    new QueueReport(m_queue, m_messages, this);
    connect(&m_queue, &QueueController::failed, this, &Workspace::reportError);
    connect(&m_queue, &QueueController::released, this, [this](const std::vector<RunId>& runs) {
        const std::optional<RunId> shown = m_project.shownRun();
        if (shown && !isActive(m_session.runState()) && std::find(runs.begin(), runs.end(), *shown) != runs.end())
            m_project.showAgain(*shown); // what is shown of it may be older
    });
}

void Workspace::saveProjectAs(const QString& path)
{
    const QueueState state = m_queue.state();
    if (state == QueueState::Working || state == QueueState::Waiting) {
        auto* once = new QObject(this);
        const auto goOn = [this, once] {
            once->deleteLater();
            m_queue.start();
        };
        connect(&m_project, &ProjectSession::saved, once, goOn);
        connect(&m_project, &ProjectSession::failed, once, goOn);
    }
    m_queue.whenStopped([this, path] { m_project.saveAs(path); });
}

void Workspace::beginProject()
{
    m_project.begin();
    clearRun();
}

/// The data stay open.
void Workspace::clearRun()
{
    if (m_session.hasRatings())
        m_session.setData(m_session.data(), m_session.report(), m_session.source(), m_session.reading());
}

void Workspace::openProject(const QString& path)
{
    m_project.open(absolutePath(path));
}

void Workspace::connectTraining()
{
    connect(&m_training, &TrainingController::stateChanged, &m_session, &Session::setRunState);
    connect(&m_training, &TrainingController::snapshotReady, &m_session, &Session::addSnapshots);
    connect(&m_training, &TrainingController::prepared, this, &Workspace::reportNotes);
    connect(&m_training, &TrainingController::progressed, this, &Workspace::trainingProgressed);
    connect(&m_training, &TrainingController::finished, this, [this](TrainEnd end) {
        reportEnd(end);
        if (m_mayReplace)
            takeData();
    });
    connect(&m_training, &TrainingController::failed, this, [this](const QString& text) {
        reportError(text);
        if (m_mayReplace)
            takeData();
    });
}

void Workspace::open(const QString& source, bool trainAtOnce)
{
    m_trainAtOnce = trainAtOnce;
    m_purpose = Purpose::Open;
    m_read.reset();
    load(source, m_preferences.readingOf(absolutePath(source)));
}

void Workspace::load(const QString& source, const LoadOptions& options)
{
    m_loader.load(absolutePath(source), options);
}

void Workspace::read(const QString& source, const LoadOptions& options)
{
    m_purpose = Purpose::Look;
    m_forgotten = false;
    m_read.reset();
    load(source, options);
}

void Workspace::openRead(bool trainAtOnce)
{
    m_trainAtOnce = trainAtOnce;
    m_purpose = Purpose::Open;
    if (const auto read = std::exchange(m_read, std::nullopt))
        take(*read);
    else if (m_loader.isLoading())
        emit openingStarted(m_loader.source());
}

void Workspace::forgetRead()
{
    m_read.reset();
    if (m_purpose != Purpose::Look || !m_loader.isLoading())
        return;
    m_forgotten = true;
    m_loader.cancel();
}

void Workspace::importVectors(const QString& path)
{
    m_trainAtOnce = false;
    m_purpose = Purpose::Open;
    m_read.reset();
    m_loader.loadVectors(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}

void Workspace::take(Opened opened)
{
    m_opened = std::move(opened);
    m_mayReplace = !isActive(m_training.state()) || m_training.state() == RunState::Stopping;
    if (!isActive(m_training.state()))
        takeData();
    else if (!m_mayReplace)
        emit trainingInTheWay(m_opened->source);
}

void Workspace::replaceTraining()
{
    if (!m_opened)
        return;
    m_mayReplace = true;
    if (isActive(m_training.state()))
        m_training.stop();
    else
        takeData(); // it ended while the question was open
}

void Workspace::keepTraining()
{
    if (!m_opened || m_mayReplace)
        return;
    emit openingEnded(tr("%1 was not opened").arg(QFileInfo(m_opened->source).fileName()));
    m_opened.reset();
}

void Workspace::takeData()
{
    if (!m_opened)
        return;
    const Opened opened = *std::exchange(m_opened, std::nullopt);
    m_training.forget();
    if (opened.vectors)
        m_session.setVectors(opened.data.dataset, opened.data.report, opened.source, opened.vectors);
    else
        m_session.setData(opened.data.dataset, opened.data.report, opened.source, opened.reading);
    // What was opened before is opened as ratings.
    const bool isNamed = opened.source != DataLoader::sampleSource && !opened.source.isEmpty();
    if (isNamed && !opened.vectors && m_purpose != Purpose::Project)
        m_preferences.addRecent(opened.source, opened.reading);
    reportLoading(opened);
    emit dataOpened(m_trainAtOnce);
    if (std::exchange(m_purpose, Purpose::Open) == Purpose::Project)
        m_project.takeData();
}

void Workspace::reportLoading(const Opened& opened)
{
    const QLocale locale;
    const Dataset& data = *opened.data.dataset;
    const LoadReport& report = opened.data.report;
    std::vector<Message> messages;
    const QString items = locale.toString(qulonglong(data.numItems()));
    messages.push_back(
        {MessageLevel::Info,
         opened.vectors ? tr("%1 is open: %2 vectors of %3 numbers.")
                              .arg(fromCore(data.name), items, locale.toString(qlonglong(opened.vectors->embeddings.cols())))
                        : tr("%1 is open: %2 users, %3 items, %4 ratings.")
                              .arg(fromCore(data.name), locale.toString(qulonglong(data.numUsers())), items,
                                   locale.toString(qulonglong(data.interactions.size()))),
         opened.source == DataLoader::sampleSource ? QString() : QDir::toNativeSeparators(opened.source)});
    for (const std::string& warning : report.warnings)
        messages.push_back({MessageLevel::Warning, fromCore(warning), {}});
    if (report.numBadLines > report.badLines.size())
        messages.push_back(
            {MessageLevel::Warning,
             tr("%1 lines could not be used; the first %2 follow.")
                 .arg(locale.toString(qulonglong(report.numBadLines)), locale.toString(qulonglong(report.badLines.size()))),
             {}});
    for (const BadLine& line : report.badLines)
        messages.push_back(
            {MessageLevel::Warning, fromCore(line.reason), QStringLiteral("%1:%2").arg(fromCore(line.file)).arg(line.line)});
    m_messages.add(messages);
    if (report.numBadLines > 0)
        emit attentionNeeded();
}

/// A run can be shown by a program that could not have trained it.
void Workspace::warnIfUntrainable(const RunSpec& spec)
{
    try {
        checkCanTrain(modelInfo(spec.model));
    } catch (const Error& error) {
        m_messages.add({{MessageLevel::Warning, fromCore(error.what()), {}}});
        emit attentionNeeded();
    }
}

void Workspace::begin(const RunSpec& wanted, bool pauseAfterEpoch)
{
    const RunSpec spec = suitedTo(wanted, *m_session.data());
    m_session.beginRun(spec);
    note(tr("Training starts: %1").arg(fromCore(spec.commandLine(m_session.source().toStdString(), m_session.reading()))));
    m_training.start(m_session.data(), spec, pauseAfterEpoch, m_project.recordNew());
}

void Workspace::train(const RunSpec& spec)
{
    if (m_training.state() == RunState::Paused)
        m_training.resume();
    else if (m_session.data() && !isActive(m_training.state()))
        begin(spec, false);
}

void Workspace::step(const RunSpec& spec)
{
    if (m_training.state() == RunState::Paused)
        m_training.step();
    else if (canContinue())
        continueFor(1);
    else if (m_session.data() && !isActive(m_training.state()))
        begin(spec, true);
}

bool Workspace::canContinue() const
{
    const std::optional<RunId> shown = m_project.shownRun();
    return m_training.canContinue() && !(shown && m_queue.holds(*shown));
}

void Workspace::continueFor(int epochs)
{
    if (!canContinue())
        return;
    m_training.continueFor(epochs);
    m_session.setPlannedEpochs(m_training.untilEpoch());
    note(tr("Training goes on to epoch %1.").arg(QLocale().toString(m_training.untilEpoch())));
}

std::optional<LearningRate> Workspace::learningRate() const
{
    const RunState state = m_training.state();
    if (state != RunState::Running && state != RunState::Paused)
        return std::nullopt;
    std::optional<LearningRate> rate;
    try {
        rate = learningRateOf(m_session.spec());
    } catch (const Error&) {
        return std::nullopt; // the run is about to fail for the same reason
    }
    const auto& history = m_session.history();
    if (rate && m_training.learningRate())
        rate->value = *m_training.learningRate();
    else if (rate && !history.empty())
        rate->value = history.back().learningRate;
    return rate;
}

void Workspace::setLearningRate(double rate)
{
    const std::optional<LearningRate> before = learningRate();
    if (!before || before->value == rate)
        return;
    try {
        if (const std::optional<int> epoch = m_training.setLearningRate(rate))
            note(tr("Learning rate %1 from epoch %2 on, no longer %3.")
                     .arg(rateText(rate), QLocale().toString(*epoch), rateText(before->value)));
    } catch (const Error& error) {
        reportError(fromCore(error.what()));
    }
}

void Workspace::cancel()
{
    if (m_loader.isLoading())
        m_loader.cancel();
    else
        stop();
}

void Workspace::reportNotes(const std::vector<TrainingNote>& notes)
{
    std::vector<Message> messages;
    for (const TrainingNote& note : notes) {
        QString text = fromCore(note.text) + QLatin1Char('.');
        text.front() = text.front().toUpper();
        messages.push_back({note.isWarning ? MessageLevel::Warning : MessageLevel::Info, text, {}});
    }
    m_messages.add(messages);
}

void Workspace::reportEnd(TrainEnd end)
{
    const QLocale locale;
    const QString best = locale.toString(m_session.bestEpoch());
    const QString last = locale.toString(m_session.history().empty() ? 0 : m_session.history().back().epoch);
    switch (end) {
    case TrainEnd::Completed:
        note(tr("Training ended at epoch %1; the best epoch is %2.").arg(last, best));
        break;
    case TrainEnd::EarlyStopped:
        note(tr("Training stopped early at epoch %1 because nothing improved; the best epoch is %2.").arg(last, best));
        break;
    case TrainEnd::Stopped:
        note(tr("Training was stopped at epoch %1; the best epoch is %2.").arg(last, best));
        break;
    }
}

void Workspace::note(const QString& text)
{
    m_messages.add({MessageLevel::Info, text, {}});
}

void Workspace::reportError(const QString& text)
{
    m_messages.add({MessageLevel::Error, text, {}});
    emit attentionNeeded();
}

} // namespace lodestone
