// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/DataArguments.h"
#include "app/cli/InspectOutput.h"
#include "app/cli/Interrupt.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace lodestone {

namespace {
constexpr std::size_t mostRatingsToSplit = 5'000'000; ///< unasked: more would take as long as reading the file

struct InspectCommand {
    std::shared_ptr<DataArguments> data;
    bool json = false, quiet = false, splits = false;

    int execute() const
    {
        const Interrupt interrupt;
        InspectedData inspection{data->open(quiet, interrupt.token()), {}, {}};
        if (!inspection.loaded.dataset)
            return exitInterrupted;
        const Dataset& dataset = *inspection.loaded.dataset;
        inspection.summary = summaryOf(dataset);
        if (splits || dataset.interactions.size() <= mostRatingsToSplit)
            inspection.splits = splitSummaries(dataset);
        if (json)
            printJson(inspection);
        else
            printTables(inspection);
        return exitDone;
    }
};
} // namespace

void addInspectCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("inspect", "Show the statistics of a data set");
    const auto inspect = std::make_shared<InspectCommand>();
    inspect->data = DataArguments::addTo(*command);
    command->add_flag("--splits", inspect->splits,
                      "Count what each split leaves to train with; done by itself for up to 5,000,000 ratings");
    command->add_flag("--json", inspect->json, "Print one JSON object");
    command->add_flag("--quiet", inspect->quiet, "Show no progress");
    command->callback([inspect, &exitCode] { exitCode = inspect->execute(); });
}

} // namespace lodestone
