// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand waits for at a million points: a lasso, the point under the cursor, new colors, a condition, a name; and the
// grid that the layout worker builds.
#include "core/select/EntityQuery.h"
#include "core/select/EntitySearch.h"
#include "core/select/PointGrid.h"
#include "core/select/PolygonMask.h"
#include "ui/views/EntityColors.h"
#include "ui/views/pick.h"
#include "ui/views/regionSelect.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace lodestone;

namespace {

/// Ten Gaussian blobs in a picture of 1000 x 800 pixels, in the plane or in space.
const ScatterContent& content(std::size_t count, Eigen::Index dimensions)
{
    static std::map<std::pair<std::size_t, Eigen::Index>, ScatterContent> known;
    auto [entry, isNew] = known.try_emplace({count, dimensions});
    ScatterContent& content = entry->second;
    if (!isNew)
        return content;
    std::mt19937 random(1);
    std::normal_distribution<float> spread(0, 0.6F);
    content.numUsers = count / 2;
    content.colors.assign(count, {90, 90, 90, 255});
    content.order.resize(count);
    std::iota(content.order.begin(), content.order.end(), 0U);
    std::shuffle(content.order.begin(), content.order.end(), random);
    content.positions.resize(Eigen::Index(count), dimensions);
    for (Eigen::Index i = 0; i < content.positions.rows(); ++i)
        for (Eigen::Index axis = 0; axis < dimensions; ++axis)
            content.positions(i, axis) = spread(random) + float((i * (axis + 3)) % 10) - 4.5F;
    content.plane = {{0, 0}, 0.012, {1000, 800}};
    content.orbit.screen = {1000, 800};
    content.orbit.fit({0, 0, 0}, 8);
    if (dimensions == 2)
        content.grid = std::make_shared<const PointGrid>(content.positions);
    return content;
}

QPolygonF lasso(int corners)
{
    QPolygonF outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * 3.14159265 * i / corners, radius = 250 + 60 * std::sin(5 * angle);
        outline << QPointF(500 + radius * std::cos(angle), 400 + radius * std::sin(angle));
    }
    return outline;
}

void lassoPoints(benchmark::State& state)
{
    const ScatterContent& points = content(std::size_t(state.range(0)), state.range(1));
    const QPolygonF outline = lasso(200);
    std::size_t count = 0;
    for (auto _ : state)
        count = entitiesInside(points, outline).count;
    state.counters["inside"] = double(count);
}

void plainLasso(benchmark::State& state)
{
    const ScatterContent& points = content(std::size_t(state.range(0)), 2);
    std::vector<PlanePoint> polygon;
    for (const QPointF& pixel : lasso(200)) {
        const QPointF corner = points.plane.toWorld(pixel);
        polygon.push_back({corner.x(), corner.y()});
    }
    for (auto _ : state) {
        std::size_t count = 0;
        for (Eigen::Index i = 0; i < points.positions.rows(); ++i)
            count += isInsideEvenOdd(polygon, double(points.positions(i, 0)), double(points.positions(i, 1))) ? 1 : 0;
        benchmark::DoNotOptimize(count);
    }
}

void hoverThroughTheGrid(benchmark::State& state)
{
    const ScatterContent& points = content(std::size_t(state.range(0)), 2);
    std::mt19937 random(2);
    std::uniform_real_distribution<double> x(0, 1000), y(0, 800);
    for (auto _ : state)
        benchmark::DoNotOptimize(pick(points, {x(random), y(random)}, 8));
}

void buildGrid(benchmark::State& state)
{
    const ScatterContent& points = content(std::size_t(state.range(0)), 2);
    for (auto _ : state)
        benchmark::DoNotOptimize(PointGrid(points.positions));
}

void recolor(benchmark::State& state)
{
    const auto count = std::size_t(state.range(0));
    Coloring coloring;
    for (std::size_t c = 0; c < 12; ++c)
        coloring.categories.push_back({QString(), categoryColor(c)});
    std::vector<std::uint8_t> selected(count);
    for (std::size_t i = 0; i < count; ++i) {
        coloring.categoryOf.push_back(std::uint16_t(i * 7 % 12));
        selected[i] = i % 5 == 0;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(entityColors(coloring, {}, {255, 255, 255, 255}, false, {selected, {}}));
}

/// Users and items with titles of two words.
const Dataset& dataset(std::size_t count)
{
    static std::map<std::size_t, Dataset> known;
    auto [entry, isNew] = known.try_emplace(count);
    Dataset& data = entry->second;
    for (std::size_t i = 0; isNew && i < count / 2; ++i) {
        data.userIds.append("user" + std::to_string(i * 7919 % count));
        data.itemIds.append("i" + std::to_string(i * 104729 % count));
        data.itemTitles.append("Title " + std::to_string(i % 5000) + " Film");
    }
    return data;
}

void findByTitle(benchmark::State& state)
{
    const Dataset& data = dataset(std::size_t(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(findEntities(data, "title 77", 50));
}

void condition(benchmark::State& state)
{
    const Dataset& data = dataset(std::size_t(state.range(0)));
    const EntityFields fields{{"id", {}, [&](std::uint32_t i) { return data.idOf(EntityId(i)); }, {}},
                              {"degree", [](std::uint32_t i) { return double(i % 50); }, {}, {}}};
    const EntityQuery query("degree > 5 and id ~ 77", fields);
    for (auto _ : state)
        benchmark::DoNotOptimize(query.matches(data.numEntities()));
}

} // namespace

BENCHMARK(lassoPoints)
    ->ArgNames({"points", "dimensions"})
    ->ArgsProduct({{100'000, 1'000'000, 8'000'000}, {2, 3}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(plainLasso)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(hoverThroughTheGrid)->Arg(1'000'000)->Arg(8'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(buildGrid)->Arg(1'000'000)->Arg(8'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(recolor)->Arg(1'000'000)->Arg(8'000'000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findByTitle)->Arg(1'000'000)->Arg(8'000'000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(condition)->Arg(1'000'000)->Arg(8'000'000)->UseRealTime()->Unit(benchmark::kMillisecond);
