// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/data/SampleData.h"
#include "core/data/formats/FolderWriter.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace lodestone {

namespace {
struct GenerateArguments {
    std::string out, shape;
    std::optional<std::size_t> users, items, ratings;
    std::optional<int> labels;
    std::uint64_t seed = GeneratorOptions{}.seed;
    bool quiet = false;

    /// The shape's sizes, or the sample's, with those given on top.
    GeneratorOptions options() const
    {
        GeneratorOptions options;
        for (const GeneratorShape& known : generatorShapes())
            if (known.key == shape) {
                options.numUsers = known.numUsers;
                options.numItems = known.numItems;
                options.numRatings = known.numRatings;
                options.numLabels = known.numLabels;
            }
        options.numUsers = users.value_or(options.numUsers);
        options.numItems = items.value_or(options.numItems);
        options.numRatings = ratings.value_or(options.numRatings);
        options.numLabels = labels.value_or(options.numLabels);
        options.seed = seed;
        return options;
    }
};

void generate(const GenerateArguments& arguments)
{
    const DatasetPtr data = generateDataset(arguments.options());
    writeFolder(*data, arguments.out);
    if (!arguments.quiet)
        std::cerr << arguments.out << ": " << data->numUsers() << " users, " << data->numItems() << " items, "
                  << data->interactions.size() << " ratings, " << data->labels.names.size() << " labels\n";
}

std::vector<std::string> shapeKeys()
{
    std::vector<std::string> keys;
    for (const GeneratorShape& shape : generatorShapes())
        keys.emplace_back(shape.key);
    return keys;
}
} // namespace

void addGenerateCommand(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand("generate", "Write made-up ratings with planted taste groups to a folder");
    const auto arguments = std::make_shared<GenerateArguments>();
    command->add_option("OUT", arguments->out, "Folder to write to; made if needed")->required();
    command->add_option("--shape", arguments->shape, "Sizes of a data set of the paper")->check(CLI::IsMember(shapeKeys()));
    command->add_option("--users", arguments->users, "Number of users")->check(CLI::PositiveNumber);
    command->add_option("--items", arguments->items, "Number of items")->check(CLI::PositiveNumber);
    command->add_option("--ratings", arguments->ratings, "Number of ratings")->check(CLI::PositiveNumber);
    command->add_option("--labels", arguments->labels, "Number of labels")->check(CLI::PositiveNumber);
    command->add_option("--seed", arguments->seed, "Another seed gives other ratings")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--quiet", arguments->quiet, "Say nothing but errors");
    command->callback([arguments] { generate(*arguments); });
}

} // namespace lodestone
