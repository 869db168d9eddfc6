// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/TripletModel.h"

#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

void TripletModel::start(TrainingSetPtr data, std::uint64_t seed, std::stop_token stop)
{
    m_data = std::move(data);
    m_seed = seed;
    m_table = EntityTable(m_data->data->numEntities(), m_options.dimension, m_options.optimizerKind(), m_options.clip);
    m_table.fillGaussian(seed);
    m_batch = std::make_unique<TripletBatch>(m_options, m_data->positives, m_table, seed);
    startMore(std::move(stop));
}

std::uint64_t TripletModel::stateBytes(const TrainingSet& data) const
{
    const std::size_t entities = data.data->numEntities();
    return EntityTable::bytes(entities, m_options.dimension, m_options.optimizerKind())
        + TripletBatch::bytes(m_options, entities) + data.positives.size() * sizeof(PositivePair) + moreBytes(data);
}

std::size_t TripletModel::numBatches() const
{
    const auto size = static_cast<std::size_t>(m_options.batch);
    return (m_data->positives.size() + size - 1) / size;
}

void TripletModel::beginEpoch(int epoch)
{
    m_epoch = epoch;
    shufflePositives(m_data->positives, m_seed, epoch, m_positives);
    m_batch->sums = {};
}

std::span<const PositivePair> TripletModel::positivesOf(std::size_t batch) const
{
    const auto size = static_cast<std::size_t>(m_options.batch);
    return std::span(m_positives).subspan(batch * size, std::min(size, m_positives.size() - batch * size));
}

void TripletModel::trainBatch(std::size_t batch)
{
    trainOn(batch, positivesOf(batch));
    checkFinite(batch);
}

void TripletModel::checkFinite(std::size_t batch) const
{
    for (std::size_t term = 0; term < m_terms.size(); ++term)
        if (!std::isfinite(m_batch->sums.probe[term]))
            throw DivergedError("training diverged in epoch " + std::to_string(m_epoch) + ", batch "
                                + std::to_string(batch + 1) + ": the loss term " + std::string(m_terms[term])
                                + " is no longer a finite number; lower the learning rate");
}

EpochLoss TripletModel::endEpoch()
{
    const LossSums& sums = m_batch->sums;
    EpochLoss result;
    for (std::size_t term = 0; term < m_terms.size(); ++term) {
        const std::string name(m_terms[term]);
        result.loss.push_back({name, sums.loss[term] / static_cast<double>(m_positives.size())});
        if (sums.visited[term] > 0)
            result.active.push_back(
                {name, static_cast<double>(sums.active[term]) / static_cast<double>(sums.visited[term])});
    }
    return result;
}

EmbeddingView TripletModel::embedding() const
{
    return {m_table.rows(), m_data->data->numUsers(), Comparison::Euclid, {}};
}

void TripletModel::fill(Snapshot& snapshot) const
{
    snapshot.embeddings = m_table.rows();
    snapshot.numUsers = m_data->data->numUsers();
    snapshot.comparison = Comparison::Euclid;
}

void TripletModel::save(std::ostream& out) const
{
    writeValue(out, m_magic);
    writeValue(out, m_options.learningRate);
    m_table.save(out);
    saveMore(out);
}

void TripletModel::load(std::istream& in)
{
    if (readValue<std::uint32_t>(in) != m_magic)
        throw Error("this is not a saved state of this model");
    const auto rate = readValue<double>(in);
    m_table.load(in);
    loadMore(in);
    setLearningRate(rate);
}

} // namespace lodestone
