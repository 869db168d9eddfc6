// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loading delimited text: two million lines of user, item, rating and time, with numbers or with shop codes as ids, in a
// file that is made up first and lies in the page cache. "read" is the text up to the last rating, "load" the whole with
// the interactions by user and by item.
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/SampleData.h"
#include "core/data/formats/DelimitedText.h"
#include "core/data/formats/FolderWriter.h"
#include "core/data/load.h"
#include "core/parallel/ParallelFor.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

using namespace lodestone;

namespace {
constexpr std::size_t numRatings = 2'000'000;

/// ratings.tsv in a folder of its own, which goes away at the end.
class MadeUpFile {
public:
    explicit MadeUpFile(IdStyle ids)
    {
        std::string folder = (std::filesystem::temp_directory_path() / "lodestone-bench-XXXXXX").string();
        if (mkdtemp(folder.data()) == nullptr)
            std::abort();
        m_folder = folder;
        GeneratorOptions options;
        options.numUsers = 13'000;
        options.numItems = 20'000;
        options.numRatings = numRatings;
        options.ids = ids;
        writeFolder(*generateDataset(options), m_folder);
    }
    ~MadeUpFile() { std::filesystem::remove_all(m_folder); }
    MadeUpFile(const MadeUpFile&) = delete;
    MadeUpFile& operator=(const MadeUpFile&) = delete;

    std::filesystem::path path() const { return m_folder / "ratings.tsv"; }

private:
    std::filesystem::path m_folder;
};

template <typename Load> void loadText(benchmark::State& state, IdStyle ids, Load load)
{
    const MadeUpFile file(ids);
    ThreadPool pool(static_cast<int>(state.range(0)));
    for (auto _ : state)
        pool.run([&] { load(file.path()); });
    const auto numBytes = static_cast<std::int64_t>(std::filesystem::file_size(file.path()));
    state.SetBytesProcessed(state.iterations() * numBytes);
    state.counters["lines"] =
        benchmark::Counter(static_cast<double>(state.iterations() * numRatings), benchmark::Counter::kIsRate);
}

void read(benchmark::State& state, IdStyle ids)
{
    loadText(state, ids, [](const std::filesystem::path& path) {
        LoadContext context({}, {}, {});
        DatasetBuilder builder(context);
        delimitedTextFormat().read(path, builder);
        benchmark::DoNotOptimize(builder.numRatings());
    });
}

void load(benchmark::State& state, IdStyle ids)
{
    loadText(state, ids, [](const std::filesystem::path& path) {
        LoadOptions options;
        options.format = "delimited";
        benchmark::DoNotOptimize(loadDataset(path, options));
    });
}
} // namespace

#define TEXT_BENCHMARK(function, name, ids)                                                                                 \
    BENCHMARK_CAPTURE(function, name, ids)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond)

TEXT_BENCHMARK(read, numbers, IdStyle::Numbers);
TEXT_BENCHMARK(read, codes, IdStyle::Codes);
TEXT_BENCHMARK(load, numbers, IdStyle::Numbers);
TEXT_BENCHMARK(load, codes, IdStyle::Codes);
