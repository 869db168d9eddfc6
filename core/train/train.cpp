// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include "core/Error.h"
#include "core/data/Summary.h"
#include "core/eval/Nmi.h"
#include "core/experiment/learningRate.h"
#include "core/model/catalogue.h"
#include "core/train/BinaryStream.h"
#include "core/train/MemoryBuffer.h"
#include "core/train/MemoryCheck.h"
#include "core/train/StateStream.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <istream>
#include <mutex>
#include <ostream>

namespace lodestone {

namespace {
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr std::uint32_t stateMagic = 0x33545354; // "TST3"
constexpr std::uint64_t stateCopies = 4; ///< the model, its last finished epoch, the best and the latest snapshot
constexpr double snapshotInterval = 0.5; ///< seconds between pictures within a long epoch
constexpr double copyShare = 10; ///< and at least so many times what taking one costs
} // namespace

struct Training::Impl {
    RunSpec spec;
    TrainingSetPtr data;
    std::unique_ptr<EmbeddingModel> model;
    std::unique_ptr<Evaluator> evaluator;
    EpochHistory history;
    bool prepared = false; ///< false: a stop came before everything was there
    int epoch = -1; ///< finished epochs; -1: not even the start is evaluated
    int bestEpoch = 0;
    SnapshotPtr best;
    std::optional<UserRanks> testRanks; ///< of the best epoch
    int evaluationsWithoutGain = 0;
    RowMatrix centroids10, centroids20;
    MemoryBuffer finished; ///< the model's state after the last finished epoch
    bool withinEpoch = false; ///< the model itself is past that state
    mutable std::mutex rateMutex; ///< guards the two below
    double nextRate = 0; ///< of the next epoch that begins
    int lastBegun = 0; ///< epoch

    enum class EpochEnd { Done, Stopped };

    RowMatrixRef itemRows(const EmbeddingView& view) const
    {
        return view.vectors.bottomRows(view.vectors.rows() - static_cast<Eigen::Index>(view.numUsers));
    }

    std::optional<double> nmi(int numClusters, RowMatrix& centroids, std::stop_token stop)
    {
        const auto result = clusterNmi(itemRows(model->embedding()), data->data->labels, numClusters, spec.seed,
                                       centroids.size() == 0 ? nullptr : &centroids, std::move(stop));
        if (!result)
            return std::nullopt;
        centroids = result->centroids;
        return result->nmi;
    }

    void evaluate(EpochStats& stats, std::stop_token stop)
    {
        const auto start = Clock::now();
        const EmbeddingView view = model->embedding();
        const std::array centroids{centroids10, centroids20};
        if (spec.evaluateTrain)
            stats.train = evaluator->evaluate(view, Part::Train, stop);
        stats.validation = evaluator->evaluate(view, Part::Validation, stop);
        if (spec.evaluateTest)
            stats.test = evaluator->evaluate(view, Part::Test, stop);
        stats.nmi10 = nmi(10, centroids10, stop);
        stats.nmi20 = nmi(20, centroids20, stop);
        stats.evaluationSeconds = secondsSince(start);
        if (stop.stop_requested()) { // the epoch will be done again, and must find them as this time
            centroids10 = centroids[0];
            centroids20 = centroids[1];
        }
    }

    SnapshotPtr takeSnapshot(std::size_t batch) const
    {
        auto snapshot = std::make_shared<Snapshot>();
        model->fill(*snapshot);
        snapshot->epoch = epoch;
        snapshot->batch = batch;
        snapshot->numBatches = model->numBatches();
        snapshot->history = history;
        snapshot->bestEpoch = bestEpoch;
        return snapshot;
    }

    void keepState()
    {
        finished.clear();
        std::ostream out(&finished);
        model->save(out);
    }

    void restoreState()
    {
        finished.rewind();
        std::istream in(&finished);
        model->load(in);
        withinEpoch = false;
        const std::scoped_lock lock(rateMutex);
        lastBegun = std::max(0, epoch);
    }

    /// At the first batch and not before, so that what is set in a pause after an epoch holds for the one that follows.
    void takeLearningRate(int next)
    {
        const std::scoped_lock lock(rateMutex);
        lastBegun = next;
        model->setLearningRate(nextRate);
    }

    const EpochStats* find(int wanted) const
    {
        for (const EpochStats& stats : history)
            if (stats.epoch == wanted)
                return &stats;
        return nullptr;
    }

    /// By validation Recall@50; without validation items the latest epoch is the best.
    bool isBest(const EpochStats& stats) const
    {
        if (stats.epoch == 0)
            return false;
        if (!history.front().validation)
            return true;
        return stats.validation && (!best || stats.validation->recall50 > find(bestEpoch)->validation->recall50);
    }

    void finishEpoch(EpochStats stats, const TrainListener& listener)
    {
        const bool improved = isBest(stats);
        if (stats.validation && stats.epoch > 0)
            evaluationsWithoutGain = improved ? 0 : evaluationsWithoutGain + 1;
        epoch = stats.epoch;
        if (improved)
            bestEpoch = epoch;
        history.push_back(std::move(stats));
        keepState();
        withinEpoch = false;
        const SnapshotPtr snapshot = listener.snapshot || improved ? takeSnapshot(0) : nullptr;
        if (improved)
            best = snapshot;
        if (listener.epoch)
            listener.epoch(history.back());
        if (listener.snapshot)
            listener.snapshot(snapshot);
    }

    void report(const TrainListener& listener, int next, std::size_t batch, TrainProgress::Phase phase) const
    {
        if (listener.progress)
            listener.progress({next, batch, model->numBatches(), phase});
    }

    EpochEnd trainBatches(int next, const TrainListener& listener, PauseGate& pause, std::stop_token stop, double& seconds)
    {
        auto lastPicture = Clock::now();
        double pictureCost = 0;
        for (std::size_t batch = 0; batch < model->numBatches(); ++batch) {
            if (pause.isPaused() && listener.paused)
                listener.paused();
            pause.wait(stop);
            if (stop.stop_requested())
                return EpochEnd::Stopped;
            if (batch == 0)
                takeLearningRate(next);
            report(listener, next, batch, TrainProgress::Phase::Training);
            const auto start = Clock::now();
            model->trainBatch(batch);
            seconds += secondsSince(start);
            if (!listener.snapshot || !listener.withinEpochs
                || secondsSince(lastPicture) < std::max(snapshotInterval, copyShare * pictureCost))
                continue;
            lastPicture = Clock::now();
            listener.snapshot(takeSnapshot(batch + 1));
            pictureCost = secondsSince(lastPicture);
        }
        return EpochEnd::Done;
    }

    EpochEnd trainEpoch(int next, bool last, const TrainListener& listener, PauseGate& pause, std::stop_token stop)
    {
        EpochStats stats;
        stats.epoch = next;
        const auto start = Clock::now();
        withinEpoch = true;
        model->beginEpoch(next);
        stats.seconds = secondsSince(start);
        if (trainBatches(next, listener, pause, stop, stats.seconds) == EpochEnd::Stopped)
            return EpochEnd::Stopped;
        stats.learningRate = model->learningRate();
        EpochLoss loss = model->endEpoch();
        stats.loss = std::move(loss.loss);
        stats.active = std::move(loss.active);
        stats.margins = std::move(loss.margins);
        stats.pairsPerSecond = static_cast<double>(data->positives.size()) / std::max(stats.seconds, 1e-9);
        report(listener, next, model->numBatches(), TrainProgress::Phase::Evaluating);
        if (last || next % spec.evaluateEvery == 0)
            evaluate(stats, stop);
        if (stop.stop_requested())
            return EpochEnd::Stopped; // its figures are incomplete
        finishEpoch(std::move(stats), listener);
        return EpochEnd::Done;
    }

    bool isOutOfPatience() const { return spec.patience > 0 && evaluationsWithoutGain >= spec.patience; }
};

Training::Training(DatasetPtr data, const RunSpec& spec, std::stop_token stop) : m_impl(std::make_unique<Impl>())
{
    m_impl->spec = spec;
    checkCanTrain(modelInfo(spec.model));
    m_impl->model = createModel(spec.model);
    applySettings(m_impl->model->params(), spec.settings);
    m_impl->nextRate = m_impl->model->learningRate();
    if (spec.epochs < 1 || spec.evaluateEvery < 1 || spec.patience < 0)
        throw Error("epochs and the epochs between evaluations must be at least 1, patience at least 0");
    SplitPtr split = makeSplit(*data, spec.split);
    m_impl->data = makeTrainingSet(data, split);
    checkMemory(m_impl->model->stateBytes(*m_impl->data) * stateCopies, availableMemory());
    m_impl->evaluator = std::make_unique<Evaluator>(data, split, spec.evaluation);
    m_impl->model->start(m_impl->data, spec.seed, stop);
    m_impl->prepared = !stop.stop_requested();
}

Training::~Training() = default;

TrainEnd Training::run(int untilEpoch, const TrainListener& listener, PauseGate& pause, std::stop_token stop)
{
    Impl& self = *m_impl;
    self.testRanks.reset();
    if (!self.prepared)
        return TrainEnd::Stopped;
    if (self.epoch < 0) {
        self.report(listener, 0, 0, TrainProgress::Phase::Evaluating);
        EpochStats start;
        start.learningRate = self.model->learningRate();
        self.evaluate(start, stop);
        if (stop.stop_requested())
            return TrainEnd::Stopped;
        self.finishEpoch(std::move(start), listener);
    }
    while (self.epoch < untilEpoch) {
        if (self.isOutOfPatience())
            return TrainEnd::EarlyStopped;
        const int next = self.epoch + 1;
        try {
            if (self.trainEpoch(next, next == untilEpoch, listener, pause, stop) == Impl::EpochEnd::Stopped) {
                self.restoreState();
                return TrainEnd::Stopped;
            }
        } catch (const DivergedError&) {
            self.restoreState();
            throw;
        }
    }
    return self.isOutOfPatience() ? TrainEnd::EarlyStopped : TrainEnd::Completed;
}

int Training::setLearningRate(double rate)
{
    Impl& self = *m_impl;
    const std::vector<Param> params = self.model->params();
    const Param* declared = findParam(params, LearningRate::key);
    if (!declared)
        throw Error("the model '" + self.spec.model + "' has no learning rate that could be changed");
    if (!(rate >= declared->min && rate <= declared->max))
        throw Error("the learning rate must be " + rangeText(*declared));
    const std::scoped_lock lock(self.rateMutex);
    self.nextRate = rate;
    return self.lastBegun + 1;
}

double Training::learningRate() const
{
    const std::scoped_lock lock(m_impl->rateMutex);
    return m_impl->nextRate;
}

EpochStats Training::evaluateBest(std::stop_token stop)
{
    Impl& self = *m_impl;
    if (!self.best)
        return {};
    EpochStats stats = *self.find(self.bestEpoch);
    if (stop.stop_requested())
        return stats;
    const EmbeddingView view = viewOf(*self.best);
    if (!stats.validation)
        stats.validation = self.evaluator->evaluate(view, Part::Validation, stop);
    self.testRanks = self.evaluator->ranks(view, Part::Test, stop);
    stats.test = self.testRanks ? std::optional(self.testRanks->metrics()) : std::nullopt;
    const auto nmi = [&](const RowMatrixRef& items, int numClusters) -> std::optional<double> {
        const auto result = clusterNmi(items, self.data->data->labels, numClusters, self.spec.seed, nullptr, stop);
        return result ? std::optional(result->nmi) : std::nullopt;
    };
    stats.nmi10 = nmi(self.itemRows(view), 10);
    stats.nmi20 = nmi(self.itemRows(view), 20);
    if (view.comparison == Comparison::Mahalanobis) {
        const RowMatrix mapped = self.itemRows(view) * view.factors[static_cast<std::size_t>(Relation::Item)]->transpose();
        stats.metricNmi10 = nmi(mapped, 10);
        stats.metricNmi20 = nmi(mapped, 20);
    }
    return stats;
}

const std::optional<UserRanks>& Training::testRanks() const
{
    return m_impl->testRanks;
}

void Training::save(std::ostream& out) const
{
    const Impl& self = *m_impl;
    writeValue(out, stateMagic);
    writeSplit(out, *self.data->split);
    writeValue(out, self.epoch);
    writeValue(out, self.bestEpoch);
    writeValue(out, self.evaluationsWithoutGain);
    writeValue(out, learningRate());
    writeValue<std::uint64_t>(out, self.history.size());
    for (const EpochStats& stats : self.history)
        writeStats(out, stats);
    writeMatrix(out, self.centroids10);
    writeMatrix(out, self.centroids20);
    writeValue<std::uint8_t>(out, self.best != nullptr);
    if (self.best)
        writeSnapshot(out, *self.best);
    if (!self.withinEpoch) {
        self.model->save(out);
        return;
    }
    const auto finished = self.finished.bytes();
    out.write(finished.data(), static_cast<std::streamsize>(finished.size()));
}

void Training::load(std::istream& in)
{
    Impl& self = *m_impl;
    if (readValue<std::uint32_t>(in) != stateMagic)
        throw Error("this is not a saved training");
    checkSplit(in, *self.data->split);
    self.epoch = readValue<int>(in);
    self.bestEpoch = readValue<int>(in);
    self.evaluationsWithoutGain = readValue<int>(in);
    const auto learningRate = readValue<double>(in);
    const auto epochs = readValue<std::uint64_t>(in);
    self.history.clear();
    for (std::uint64_t i = 0; i < epochs; ++i)
        self.history.push_back(readStats(in));
    self.centroids10 = readMatrix(in);
    self.centroids20 = readMatrix(in);
    self.best = nullptr;
    if (readValue<std::uint8_t>(in) != 0) {
        auto best = std::make_shared<Snapshot>(readSnapshot(in));
        best->history = self.history.upTo(best->epoch);
        self.best = std::move(best);
    }
    self.model->load(in);
    self.model->setLearningRate(learningRate);
    self.withinEpoch = false;
    self.keepState();
    const std::scoped_lock lock(self.rateMutex);
    self.nextRate = learningRate;
    self.lastBegun = std::max(0, self.epoch);
}

std::vector<TrainingNote> Training::notes() const
{
    const Impl& self = *m_impl;
    std::vector<TrainingNote> notes = self.model->notes();
    const Dataset& data = *self.data->data;
    if (data.labels.empty())
        notes.push_back({true, "the items have no labels, so NMI is left out"});
    if (!data.givenParts.empty() && self.spec.split.method != SplitMethod::Files)
        notes.push_back({true, "the data came with files for train, validation and test, but the split is not from files"});
    if (const SplitSummary split = summaryOf(data, *self.data->split); split.coldUsers + split.coldItems > 0)
        notes.push_back({false,
                         std::to_string(split.coldUsers) + " users and " + std::to_string(split.coldItems)
                             + " items have no positive to train with; they stay in the space, but nothing of their own "
                               "moves them"});
    const std::pair<const std::vector<RatingIndex>&, const char*> parts[] = {{self.data->split->validation, "validation"},
                                                                             {self.data->split->test, "test"}};
    for (const auto& [ratings, name] : parts)
        if (std::none_of(ratings.begin(), ratings.end(), [&](RatingIndex rating) { return data.isPositive(rating); }))
            notes.push_back({true,
                             std::string("no ") + name + " rating is a positive, so " + name + " ranking is left out"
                                 + (name == parts[0].second ? " and the latest epoch counts as the best" : "")});
    return notes;
}

const RunSpec& Training::spec() const
{
    return m_impl->spec;
}

const TrainingSet& Training::data() const
{
    return *m_impl->data;
}

int Training::epoch() const
{
    return std::max(0, m_impl->epoch);
}

const EpochHistory& Training::history() const
{
    return m_impl->history;
}

int Training::bestEpoch() const
{
    return m_impl->bestEpoch;
}

SnapshotPtr Training::best() const
{
    return m_impl->best;
}

EmbeddingModel& Training::model()
{
    return *m_impl->model;
}

} // namespace lodestone
