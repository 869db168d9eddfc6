// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amazon reviews as lines of JSON, from a file in the page cache: the lines alone, and all the way to a data set. The file
// is made up: 200,000 reviews with texts of 20 to 1500 letters, about 500 in the mean.
#include "core/data/LoadContext.h"
#include "core/data/formats/JsonLines.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <fstream>
#include <unistd.h>

using namespace lodestone;

namespace {
constexpr std::size_t numReviews = 200'000, numUsers = 60'000, numItems = 20'000;

class ReviewFile {
public:
    ReviewFile()
        : m_path(std::filesystem::temp_directory_path() / ("lodestone-reviews-" + std::to_string(getpid()) + ".json"))
    {
        std::uint64_t state = 1;
        const auto random = [&state](std::uint64_t below) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            return (state >> 33) % below;
        };
        std::string text;
        while (text.size() < 4000)
            text += random(60) == 0 ? "\\\"It\\u2019s\\\" "
                : random(9) == 0    ? "fine.\\n"
                                    : std::string(1 + random(9), char('a' + random(26))) + ' ';
        std::ofstream out(m_path, std::ios::binary);
        for (std::size_t i = 0; i < numReviews; ++i) {
            const double u = static_cast<double>(random(1000) + 1) / 1000;
            const std::size_t length = std::min<std::size_t>(20 + static_cast<std::size_t>(-480 * std::log(u)), 1500);
            std::size_t begin = text.find(' ', random(2000)) + 1;
            const std::size_t end = text.find(' ', begin + length);
            const std::string user = std::to_string(1'000'000'000 + random(numUsers)),
                              item = std::to_string(10'000'000 + random(numItems));
            out << R"({"overall": )" << 1 + random(5)
                << R"(.0, "verified": true, "reviewTime": "12 29, 2013", "reviewerID": "A)" << user << R"(", "asin": "B0)"
                << item
                << R"(", "style": {"Color:": " Red", "Size:": " Large"}, "reviewerName": "Some Body", "reviewText": ")"
                << std::string_view(text).substr(begin, end - begin)
                << R"(", "summary": "Five Stars, really", "unixReviewTime": )" << 1388275200 + i << "}\n";
        }
    }
    ~ReviewFile() { std::filesystem::remove(m_path); }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

const std::filesystem::path& reviews()
{
    static const ReviewFile file;
    return file.path();
}

void setBytes(benchmark::State& state)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(reviews())));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(numReviews));
}

void linesAlone(benchmark::State& state)
{
    reviews();
    for (auto _ : state) {
        LoadContext context({}, {}, {});
        JsonLines lines(reviews(), {"reviewerID", "asin", "overall", "unixReviewTime"}, context);
        std::size_t count = 0;
        while (lines.next())
            count += lines.text(0) && lines.text(1) && lines.number(2);
        if (count != numReviews)
            state.SkipWithError("some lines cannot be used");
    }
    setBytes(state);
}

void toDataset(benchmark::State& state)
{
    reviews();
    for (auto _ : state) {
        const LoadedData loaded = loadDataset(reviews());
        if (loaded.report.format != "amazon" || loaded.report.numBadLines > 0)
            state.SkipWithError("the file was not read as it should");
    }
    setBytes(state);
}
} // namespace

BENCHMARK(linesAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(toDataset)->Unit(benchmark::kMillisecond);
