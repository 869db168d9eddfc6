// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompareOutput.h"

#include "app/cli/jsonLines.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace lodestone {

namespace {

constexpr std::array tableKeys{"hr_any@10", "hr_any@50", "recall@50", "ndcg@50", "nmi@10", "nmi@20"};

std::string titleOf(const std::string& model)
{
    return std::string(modelInfo(model).title);
}

class CompareText : public CompareOutput {
public:
    void run(const RunResult& result) override
    {
        if (!m_anyRun)
            printHead("model", "seed fold  best");
        m_anyRun = true;
        std::printf("%-16s %4llu %4d %5d", titleOf(result.spec.model).c_str(),
                    static_cast<unsigned long long>(result.spec.seed), result.spec.split.fold, result.best.epoch);
        const std::vector<NamedValue> figures = result.figures();
        for (const char* key : tableKeys) {
            const auto figure =
                std::find_if(figures.begin(), figures.end(), [&](const NamedValue& value) { return value.key == key; });
            std::printf(figure == figures.end() ? " %15s" : "", "-");
            if (figure != figures.end())
                std::printf(" %15.4f", figure->value);
        }
        std::printf("  %.2f s\n", result.seconds);
        std::fflush(stdout);
    }

    void end(const std::vector<ModelResult>& models, const std::string& metric) override
    {
        if (models.empty())
            return;
        std::printf("\ntest figures of the best epochs, mean and standard deviation over the runs:\n");
        printHead("model", "          runs");
        for (const ModelResult& model : models)
            printModel(model);
        for (const ModelResult& model : models)
            if (model.test)
                std::printf("%s: %s %+.4f against %s (95 %% interval %+.4f to %+.4f, p = %.4f; randomization test, paired "
                            "over %zu users)\n",
                            titleOf(model.model).c_str(), metric.c_str(), model.test->meanDifference,
                            titleOf(models.front().model).c_str(), model.test->low, model.test->high, model.test->pValue,
                            model.test->numPairs);
        std::fflush(stdout);
    }

private:
    static void printHead(const char* first, const char* second)
    {
        std::printf("%-16s %s", first, second);
        for (const char* key : tableKeys)
            std::printf(" %15s", key);
        std::printf("\n");
    }

    static void printModel(const ModelResult& model)
    {
        const std::size_t numRuns = model.figures.empty() ? 0 : model.figures.front().numRuns;
        std::printf("%-16s %14zu", titleOf(model.model).c_str(), numRuns);
        for (const char* key : tableKeys) {
            const auto figure =
                std::find_if(model.figures.begin(), model.figures.end(), [&](const Spread& f) { return f.key == key; });
            if (figure == model.figures.end())
                std::printf(" %15s", "-");
            else if (figure->numRuns == 1)
                std::printf(" %15.4f", figure->mean);
            else
                std::printf("   %.4f \u00b1%.4f", figure->mean, figure->deviation);
        }
        std::printf("\n");
    }

    bool m_anyRun = false;
};

class CompareJson : public CompareOutput {
public:
    void run(const RunResult& result) override
    {
        Json line{{"event", "run"},
                  {"model", result.spec.model},
                  {"seed", result.spec.seed},
                  {"fold", result.spec.split.fold},
                  {"best_epoch", result.best.epoch},
                  {"seconds", result.seconds}};
        addQuality(line, result.best);
        printLine(line);
    }

    void end(const std::vector<ModelResult>& models, const std::string& metric) override
    {
        Json list = Json::array();
        for (const ModelResult& model : models) {
            Json entry{{"model", model.model}, {"test", Json::object()}};
            for (const Spread& figure : model.figures)
                entry["test"][figure.key] = {
                    {"mean", figure.mean}, {"deviation", figure.deviation}, {"runs", figure.numRuns}};
            if (model.test)
                entry["significance"] = {{"against", models.front().model}, {"metric", metric},
                                         {"users", model.test->numPairs},   {"difference", model.test->meanDifference},
                                         {"low", model.test->low},          {"high", model.test->high},
                                         {"p", model.test->pValue}};
            list.push_back(entry);
        }
        printLine({{"event", "compare"}, {"models", list}});
    }
};

} // namespace

std::unique_ptr<CompareOutput> makeCompareJson()
{
    return std::make_unique<CompareJson>();
}

std::unique_ptr<CompareOutput> makeCompareText()
{
    return std::make_unique<CompareText>();
}

} // namespace lodestone
