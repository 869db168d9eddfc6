// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/ScoreSpace.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <cassert>

namespace lodestone {

namespace {
/// Sums of products of two such numbers stay far from overflow for any dimension that fits into memory.
constexpr float largestTame = 1e15F;
constexpr std::size_t panelsPerPiece = 64;

Panels panelsOf(const Eigen::MatrixXf& factor)
{
    Panels panels(static_cast<std::size_t>(factor.rows()), static_cast<std::size_t>(factor.cols()), blockWidth);
    for (Eigen::Index i = 0; i < factor.rows(); ++i)
        panels.setRow(static_cast<std::size_t>(i), factor.row(i));
    return panels;
}

bool areTame(const float* values, std::size_t count)
{
    // A NaN fails the comparison too.
    return std::all_of(values, values + count, [](float value) { return std::abs(value) <= largestTame; });
}
} // namespace

ScoreSpace::ScoreSpace(const EmbeddingView& embedding)
    : m_embedding(embedding), m_dimension(static_cast<std::size_t>(embedding.vectors.cols())),
      m_depth(m_dimension + (embedding.comparison == Comparison::Dot ? 0 : 1)),
      m_items(static_cast<std::size_t>(embedding.vectors.rows()) - embedding.numUsers, m_depth, panelWidth)
{
    if (embedding.comparison == Comparison::Mahalanobis) {
        const Eigen::MatrixXf* factor = embedding.factors[static_cast<std::size_t>(Relation::UserItem)];
        assert(factor && static_cast<std::size_t>(factor->cols()) == m_dimension
               && static_cast<std::size_t>(factor->rows()) == m_dimension);
        m_factor = panelsOf(*factor);
    }
    std::atomic<bool> tame = true;
    parallelFor(0, m_items.numPanels(), panelsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t p = begin; p < end; ++p)
            mapItems(p);
        if (!areTame(m_items.panel(begin), (end - begin) * m_depth * panelWidth))
            tame = false;
    });
    m_itemsAreTame = tame;
}

void ScoreSpace::mapItems(std::size_t panel)
{
    const std::size_t first = panel * panelWidth;
    Panels raw(std::min(panelWidth, numItems() - first), m_dimension, panelWidth);
    for (std::size_t i = 0; i < raw.numRows(); ++i)
        raw.setRow(i, m_embedding.vectors.row(static_cast<Eigen::Index>(m_embedding.numUsers + first + i)));
    map(raw, m_items.panel(panel));
    if (m_depth > m_dimension)
        addNorms(m_items.panel(panel));
}

ScoreSpace::Users ScoreSpace::users(std::span<const UserIndex> users) const
{
    const float scale = m_depth > m_dimension ? 2 : 1;
    Users result{Panels(users.size(), m_depth, blockWidth), true};
    Panels mapped(panelWidth, m_dimension, panelWidth);
    for (std::size_t first = 0; first < users.size(); first += panelWidth) {
        Panels raw(std::min(panelWidth, users.size() - first), m_dimension, panelWidth);
        for (std::size_t i = 0; i < raw.numRows(); ++i)
            raw.setRow(i, m_embedding.vectors.row(static_cast<Eigen::Index>(at(users[first + i]))));
        map(raw, mapped.panel(0));
        result.areTame = result.areTame && areTame(mapped.panel(0), m_dimension * panelWidth);
        for (std::size_t i = 0; i < raw.numRows(); ++i) {
            float* to = result.blocks.row(first + i);
            for (std::size_t c = 0; c < m_dimension; ++c)
                to[c * blockWidth] = scale * mapped.row(i)[c * panelWidth];
            if (m_depth > m_dimension)
                to[m_dimension * blockWidth] = 1;
        }
    }
    return result;
}

/// L times each row of one panel. The product's rows are the panel's coordinates, so it lands where it belongs.
void ScoreSpace::map(const Panels& raw, float* mapped) const
{
    if (m_factor.numRows() == 0) {
        std::copy_n(raw.panel(0), m_dimension * panelWidth, mapped);
        return;
    }
    for (std::size_t block = 0; block < m_factor.numPanels(); ++block) {
        const std::size_t first = block * blockWidth;
        multiplyPanel(raw.panel(0), m_factor.panel(block), m_dimension, std::min(blockWidth, m_factor.numRows() - first),
                      mapped + first * panelWidth);
    }
}

void ScoreSpace::addNorms(float* panel) const
{
    for (std::size_t lane = 0; lane < panelWidth; ++lane) {
        double norm = 0;
        for (std::size_t c = 0; c < m_dimension; ++c)
            norm += static_cast<double>(panel[c * panelWidth + lane]) * panel[c * panelWidth + lane];
        panel[m_dimension * panelWidth + lane] = static_cast<float>(-norm);
    }
}

} // namespace lodestone
