// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrainOutput.h"

#include "app/cli/ProgressBar.h"
#include "core/data/Summary.h"
#include "core/model/catalogue.h"

#include <cstdio>

namespace lodestone {

namespace {
void printNumber(const std::optional<double>& value)
{
    if (value)
        std::printf(" %9.4f", *value);
    else
        std::printf(" %9s", "-");
}

std::optional<double> valueOf(const std::optional<RankMetrics>& metrics, double RankMetrics::*field)
{
    return metrics ? std::optional(*metrics.*field) : std::nullopt;
}

void printQuality(const std::optional<RankMetrics>& metrics)
{
    for (double RankMetrics::*field : {&RankMetrics::hr10, &RankMetrics::hr50, &RankMetrics::recall50})
        printNumber(valueOf(metrics, field));
}

class TextOutput : public TrainOutput {
public:
    TextOutput(int epochs, bool quiet) : m_epochs(epochs), m_bar("Training", quiet) { }

    void start(Training& training, const std::vector<std::string>&, int threads) override
    {
        const Dataset& data = *training.data().data;
        std::printf("%s on %s: %zu users, %zu items, %zu ratings, %zu train positives, %d threads\n",
                    std::string(modelInfo(training.spec().model).title).c_str(), data.name.c_str(), data.numUsers(),
                    data.numItems(), data.interactions.size(), training.data().positives.size(), threads);
        const SplitSummary split = summaryOf(data, *training.data().split);
        std::printf("split %s: %zu train, %zu validation, %zu test; without train positive: %zu users, %zu items\n",
                    describe(split.options).c_str(), split.train.ratings, split.validation.ratings, split.test.ratings,
                    split.coldUsers, split.coldItems);
        std::printf("validation:                  HR@10     HR@50 Recall@50    NMI@10    NMI@20\n");
        std::printf("%5s %9s %9s\n", "epoch", "seconds", "loss");
        std::fflush(stdout);
    }

    void progress(const TrainProgress& progress) override
    {
        const double part =
            progress.numBatches == 0 ? 0 : static_cast<double>(progress.batch) / static_cast<double>(progress.numBatches);
        const bool evaluating = progress.phase == TrainProgress::Phase::Evaluating;
        m_bar.update(part,
                     "epoch " + std::to_string(progress.epoch) + " of " + std::to_string(m_epochs)
                         + (evaluating ? ", evaluating" : ""));
    }

    void epoch(const EpochStats& stats) override
    {
        m_bar.clear();
        std::printf("%5d %9.2f %9.4f", stats.epoch, stats.seconds, stats.total());
        printQuality(stats.validation);
        printNumber(stats.nmi10);
        printNumber(stats.nmi20);
        std::printf("\n");
        std::fflush(stdout);
    }

    void end(TrainEnd end, const EpochStats& best, double seconds) override
    {
        m_bar.clear();
        const char* how =
            end == TrainEnd::Completed ? "done" : (end == TrainEnd::EarlyStopped ? "stopped early" : "interrupted");
        std::printf("%s after %.1f s; best epoch %d by validation Recall@50\n", how, seconds, best.epoch);
        std::printf("test:                  ");
        printQuality(best.test);
        printNumber(best.nmi10);
        printNumber(best.nmi20);
        std::printf("\n");
        if (best.metricNmi10 || best.metricNmi20) {
            std::printf("NMI of items in the space of W^I:                    ");
            printNumber(best.metricNmi10);
            printNumber(best.metricNmi20);
            std::printf("\n");
        }
        for (const auto& metrics : {best.validation, best.test})
            if (metrics && metrics->numUsers != metrics->numUsersTotal)
                std::printf("ranked for a fixed sample of %zu of %zu users\n", metrics->numUsers, metrics->numUsersTotal);
        std::fflush(stdout);
    }

private:
    int m_epochs;
    ProgressBar m_bar;
};
} // namespace

std::unique_ptr<TrainOutput> makeTextOutput(int epochs, bool quiet)
{
    return std::make_unique<TextOutput>(epochs, quiet);
}

} // namespace lodestone
