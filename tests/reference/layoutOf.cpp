// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// layout-of METHOD DIMENSION [key=value ...] reads float32 rows from standard input and writes the 2D layout as float32 to
// standard output, and what it took and how good it is to standard error.
#include "core/Error.h"
#include "core/projection/LayoutQuality.h"
#include "core/projection/Pca.h"
#include "core/projection/catalogue.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace lodestone;

namespace {
RowMatrix readRows(std::istream& in, Eigen::Index dimension)
{
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    const auto numValues = static_cast<Eigen::Index>(bytes.size() / sizeof(float));
    if (dimension < 1 || numValues == 0 || numValues % dimension != 0)
        throw Error("standard input does not hold whole rows of " + std::to_string(dimension) + " float32 values");
    RowMatrix rows(numValues / dimension, dimension);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(rows.data()));
    return rows;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

RowMatrix layoutOf(const RowMatrix& rows, const std::string& method, const std::vector<Setting>& settings)
{
    const RowMatrix pca = project(rows, {}, fitPca(rows, {}, 2));
    if (method == "pca")
        return pca;
    const auto layout = projectionInfo(method).create();
    applySettings(layout->params(), settings);
    const auto begin = std::chrono::steady_clock::now();
    const NeighborGraph graph = findNeighbors(rows, {}, {.numNeighbors = layout->numNeighbors()});
    const auto found = std::chrono::steady_clock::now();
    layout->start(graph, pca);
    const auto started = std::chrono::steady_clock::now();
    layout->run(layout->numIterations());
    std::cerr << "neighbors " << std::chrono::duration<double>(found - begin).count() << " s, start "
              << std::chrono::duration<double>(started - found).count() << " s, " << layout->iteration() << " iterations "
              << secondsSince(started) << " s\n";
    return layout->positions();
}

int run(const std::vector<std::string>& arguments)
{
    if (arguments.size() < 2)
        throw Error("usage: layout-of pca|tsne|umap DIMENSION [key=value ...] < rows > layout");
    std::vector<Setting> settings;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        const std::size_t split = arguments[i].find('=');
        if (split == std::string::npos)
            throw Error("'" + arguments[i] + "' is not key=value");
        settings.push_back({arguments[i].substr(0, split), arguments[i].substr(split + 1)});
    }
    const RowMatrix rows = readRows(std::cin, std::atol(arguments[1].c_str()));
    const RowMatrix layout = layoutOf(rows, arguments[0], settings);
    const LayoutQuality quality = layoutQuality(rows, {}, layout, {.maxPoints = 5000});
    std::cerr << "trustworthiness " << quality.trustworthiness << ", continuity " << quality.continuity << ", preserved "
              << quality.preserved << " at " << quality.numMeasured << " of " << quality.numPoints << " points\n";
    std::cout.write(reinterpret_cast<const char*>(layout.data()),
                    layout.size() * static_cast<std::streamsize>(sizeof(float)));
    return std::cout.good() ? 0 : 1;
}
} // namespace

int main(int count, char** values)
{
    try {
        return run({values + 1, values + count});
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
