// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/Interrupt.h"
#include "app/cli/ProgressBar.h"
#include "core/data/SampleData.h"
#include "core/data/formats/FolderWriter.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

namespace lodestone {

namespace {
/// Thrown by the progress when the user interrupts.
struct Interrupted { };

struct GenerateArguments {
    std::string out, shape;
    std::optional<std::size_t> users, items, ratings;
    std::optional<double> density;
    std::optional<int> labels;
    GeneratorOptions other; ///< all but the sizes
    bool quiet = false;

    /// The shape's sizes, or the sample's, with those given on top.
    GeneratorOptions options() const
    {
        GeneratorOptions options = other;
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
        if (density)
            options.numRatings = static_cast<std::size_t>(
                std::llround(*density * static_cast<double>(options.numUsers) * static_cast<double>(options.numItems)));
        options.numLabels = labels.value_or(options.numLabels);
        return options;
    }
};

DatasetPtr generateAndWrite(const GenerateArguments& arguments, const Interrupt& interrupt)
{
    ProgressBar bar("Generating", arguments.quiet);
    const WorkProgress progress = [&](double part) {
        if (interrupt.requested())
            throw Interrupted{};
        bar.update(part);
    };
    DatasetPtr data = generateDataset(arguments.options(), partOf(progress, 0, 0.8));
    writeFolder(*data, arguments.out, partOf(progress, 0.8, 1));
    return data;
}

int generate(const GenerateArguments& arguments)
{
    const Interrupt interrupt;
    try {
        const DatasetPtr data = generateAndWrite(arguments, interrupt);
        if (!arguments.quiet)
            std::cerr << arguments.out << ": " << data->numUsers() << " users, " << data->numItems() << " items, "
                      << data->interactions.size() << " ratings, " << data->labels.names.size() << " labels\n";
        return exitDone;
    } catch (const Interrupted&) {
        if (!arguments.quiet)
            std::cerr << "interrupted; nothing was left in " << arguments.out << '\n';
        return exitInterrupted;
    }
}

std::vector<std::string> shapeKeys()
{
    std::vector<std::string> keys;
    for (const GeneratorShape& shape : generatorShapes())
        keys.emplace_back(shape.key);
    return keys;
}

/// CLI's own range of decimal numbers lets "nan" pass.
CLI::Validator share(double most)
{
    const auto check = [most](const std::string& text) {
        double value = 0;
        return CLI::detail::lexical_cast(text, value) && value >= 0 && value <= most
            ? std::string()
            : "'" + text + "' does not lie between 0 and " + std::to_string(static_cast<int>(most));
    };
    return {check, "FLOAT in [0 - " + std::to_string(static_cast<int>(most)) + "]", "share"};
}

void addSizes(CLI::App& command, GenerateArguments& arguments)
{
    const std::string group = "Sizes";
    command.add_option("--shape", arguments.shape, "Sizes of a data set of the paper")
        ->check(CLI::IsMember(shapeKeys()))
        ->group(group);
    command.add_option("--users", arguments.users, "Number of users")->check(CLI::PositiveNumber)->group(group);
    command.add_option("--items", arguments.items, "Number of items")->check(CLI::PositiveNumber)->group(group);
    CLI::Option* ratings =
        command.add_option("--ratings", arguments.ratings, "Number of ratings")->check(CLI::PositiveNumber)->group(group);
    command.add_option("--density", arguments.density, "Number of ratings as a share of all pairs of user and item")
        ->check(share(1))
        ->excludes(ratings)
        ->group(group);
    command.add_option("--labels", arguments.labels, "Number of labels")->check(CLI::PositiveNumber)->group(group);
}

void addTaste(CLI::App& command, GeneratorOptions& options)
{
    const std::string group = "Taste";
    command.add_option("--noise", options.noise, "Share of the ratings that ignore the user's taste")
        ->check(share(1))
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--skew", options.popularitySkew,
                    "How unequal items of a label are in popularity: exponent of a power law, 0 for equal ones")
        ->check(share(10))
        ->capture_default_str()
        ->group(group);
    command.add_option("--favorites", options.maxFavorites, "Most favorite labels of a user; most users have fewer")
        ->check(CLI::Range(1, GeneratorOptions::mostFavorites))
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--focus", options.focus,
                    "Share of the ratings by taste that go to the label favored most; all favorites share the rest")
        ->check(share(1))
        ->capture_default_str()
        ->group(group);
    command.add_option("--contrast", options.contrast, "Stars by which favorite labels are rated higher than others")
        ->check(share(4))
        ->capture_default_str()
        ->group(group);
}
} // namespace

void addGenerateCommand(CLI::App& app, int& exitCode)
{
    static const std::map<std::string, IdStyle> idStyles{
        {"letters", IdStyle::Lettered}, {"numbers", IdStyle::Numbers}, {"codes", IdStyle::Codes}};
    CLI::App* command = app.add_subcommand("generate", "Write made-up ratings with planted taste groups to a folder");
    const auto arguments = std::make_shared<GenerateArguments>();
    command->add_option("OUT", arguments->out, "Folder to write to; made if needed")->required();
    addSizes(*command, *arguments);
    addTaste(*command, arguments->other);
    command->add_option("--ids", arguments->other.ids, "Ids such as u1 and i1, 1 and 1, or codes as shops have them")
        ->transform(CLI::CheckedTransformer(idStyles))
        ->default_str("letters");
    command->add_option("--seed", arguments->other.seed, "Another seed gives other ratings")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--quiet", arguments->quiet, "Say nothing but errors");
    command->callback([arguments, &exitCode] { exitCode = generate(*arguments); });
}

} // namespace lodestone
