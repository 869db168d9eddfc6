// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loading delimited text: two million lines of user, item, rating and time, with numbers or with shop codes as ids, in a
// file that is made up first and lies in the page cache. "read" is the text up to the last rating, "load" the whole with
// the interactions by user and by item.
#include "core/data/SampleData.h"
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

void loadText(benchmark::State& state, IdStyle ids, bool stopAfterReading)
{
    const MadeUpFile file(ids);
    const auto numBytes = static_cast<std::int64_t>(std::filesystem::file_size(file.path()));
    LoadOptions options;
    options.format = "delimited";
    ThreadPool pool(static_cast<int>(state.range(0)));
    for (auto _ : state)
        pool.run([&] {
            std::stop_source stop;
            double last = -1;
            const auto progress = [&](double part) {
                if (stopAfterReading && part == last) // no bytes came any more: the text was read
                    stop.request_stop();
                last = part;
            };
            benchmark::DoNotOptimize(loadDataset(file.path(), options, progress, stop.get_token()));
        });
    state.SetBytesProcessed(state.iterations() * numBytes);
    state.counters["lines"] =
        benchmark::Counter(static_cast<double>(state.iterations() * numRatings), benchmark::Counter::kIsRate);
}
} // namespace

BENCHMARK_CAPTURE(loadText, readNumbers, IdStyle::Numbers, true)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadText, readCodes, IdStyle::Codes, true)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadText, loadNumbers, IdStyle::Numbers, false)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(loadText, loadCodes, IdStyle::Codes, false)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
