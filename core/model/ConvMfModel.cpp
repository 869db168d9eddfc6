// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ConvMfModel.h"

#include "core/model/catalogue.h"
#include "core/neural/NeuralModule.h"
#include "core/sample/RandomStream.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lodestone {

namespace {
constexpr std::uint32_t convMfMagic = 0x314d4643; // "CFM1"
constexpr std::size_t convMfBatchRows = 4096;
constexpr std::uint64_t documentOrder = 4; ///< stream of the shuffle, beside those of other models

std::size_t partsOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

/// s_j = sqrt(n_j) / mean of it, by which often rated items are tied closer to their text.
std::vector<float> strengthsOf(const RatingRows& items, double lambda, bool byRatings)
{
    if (!byRatings)
        return {static_cast<float>(lambda)};
    std::vector<double> roots;
    for (std::size_t item = 0; item < items.numRows(); ++item)
        roots.push_back(std::sqrt(static_cast<double>(std::max<std::size_t>(1, items.count(item)))));
    const double mean = std::accumulate(roots.begin(), roots.end(), 0.) / static_cast<double>(roots.size());
    std::vector<float> strengths;
    for (const double root : roots)
        strengths.push_back(static_cast<float>(lambda * root / mean));
    return strengths;
}

TextCnnShape shapeOf(const ConvMfOptions& options, const ItemDocuments& documents)
{
    return {documents.numWords,    documents.length,
            options.wordDimension, {ConvMfOptions::windows.begin(), ConvMfOptions::windows.end()},
            options.filters,       options.hidden,
            options.dimension,     options.dropout};
}

ModelInfo entry(std::string_view key, std::string_view title, std::string_view summary)
{
    const Preset official{
        "official",
        PARAM_TEXT("Model", "The authors' values"),
        PARAM_TEXT("Model", "Those of the authors' script, made for long documents and for predicting ratings."),
        {{"dimension", "50"},
         {"unobserved", "0"},
         {"lambda_user", "10"},
         {"lambda_item", "100"},
         {"item_weights", "true"},
         {"vocabulary", "8000"},
         {"length", "300"},
         {"word_dimension", "200"},
         {"filters", "100"},
         {"hidden", "200"},
         {"dropout", "0.2"},
         {"rounds", "5"},
         {"batch", "128"},
         {"learning_rate", "0.001"}}};
    return {key,
            title,
            summary,
            "Kim et al., Convolutional Matrix Factorization for Document Context-Aware Recommendation, RecSys 2016",
            {},
            {official},
            []() -> std::unique_ptr<EmbeddingModel> { return std::make_unique<ConvMfModel>(); }};
}
} // namespace

ModelInfo ConvMfModel::info()
{
    ModelInfo info = entry("convmf", "ConvMF",
                           PARAM_TEXT("Model",
                                      "Convolutional matrix factorization: ratings are fitted, with the items near what a "
                                      "network reads in their titles; dot products."));
    info.remark = PARAM_TEXT("Model",
                             "ConvMF reads the titles of the items, never their labels, and compares vectors by dot products.");
    info.withoutText = "pmf";
    info.needsNeural = true;
    return info;
}

ModelInfo ConvMfModel::infoWithoutText()
{
    ModelInfo info = entry("pmf", "ConvMF (no text)",
                           PARAM_TEXT("Model",
                                      "ConvMF without its side data, the titles: probabilistic matrix factorization of the "
                                      "ratings; dot products."));
    info.settings = {{"documents", "none"}};
    info.remark = PARAM_TEXT("Model", "ConvMF runs without its side data, the titles, and compares vectors by dot products.");
    return info;
}

void ConvMfModel::start(TrainingSetPtr data, std::uint64_t seed, std::stop_token)
{
    m_data = std::move(data);
    m_seed = seed;
    m_userRatings = RatingRows(*m_data, EntityKind::User);
    m_itemRatings = RatingRows(*m_data, EntityKind::Item);
    m_itemStrengths = strengthsOf(m_itemRatings, m_options.lambdaItem, m_options.itemWeights);
    m_solver.emplace(m_options.dimension, m_options.unobserved);
    m_objective = {};
    m_network = nullptr;
    m_documents = {};
    m_read.assign(m_data->data->numItems() * static_cast<std::size_t>(m_options.dimension), 0);
    if (static_cast<DocumentKind>(m_options.documents.value) == DocumentKind::Titles && hasItemTexts(*m_data->data))
        startNetwork();
    startVectors();
}

/// Users at random; items where their titles say, or at random.
void ConvMfModel::startVectors()
{
    const auto width = static_cast<std::size_t>(m_options.dimension);
    const std::size_t numUsers = m_data->data->numUsers();
    m_vectors.resize(m_data->data->numEntities() * width);
    for (std::size_t row = 0; row < m_data->data->numEntities(); ++row) {
        RandomStream random(m_seed, Purpose::InitialVectors, row);
        float* vector = m_vectors.data() + row * width;
        for (std::size_t j = 0; j < width; ++j)
            vector[j] = static_cast<float>(row < numUsers ? random.uniform() : random.gaussian() / std::sqrt(double(width)));
    }
    if (m_network)
        std::copy(m_read.begin(), m_read.end(), items());
}

void ConvMfModel::startNetwork()
{
    m_documents = itemDocuments(*m_data->data, m_options.vocabulary, m_options.length, ConvMfOptions::windows.back());
    m_network = NeuralModule::instance().createTextCnn(shapeOf(m_options, m_documents), m_seed);
    m_order.resize(m_data->data->numItems());
    readAll();
}

std::uint64_t ConvMfModel::stateBytes(const TrainingSet& set) const
{
    const auto width = static_cast<std::uint64_t>(m_options.dimension);
    const std::uint64_t items = set.data->numItems();
    std::uint64_t bytes = (set.data->numEntities() + items) * width * sizeof(float)
        + 2 * set.split->train.size() * (sizeof(std::uint32_t) + sizeof(float));
    if (static_cast<DocumentKind>(m_options.documents.value) == DocumentKind::None || !hasItemTexts(*set.data))
        return bytes;
    const auto words = static_cast<std::uint64_t>(m_options.wordDimension),
               hidden = static_cast<std::uint64_t>(m_options.hidden);
    const std::uint64_t features = static_cast<std::uint64_t>(m_options.filters) * ConvMfOptions::windows.size();
    const std::uint64_t weights =
        static_cast<std::uint64_t>(m_options.vocabulary) * words + 5 * words * features + hidden * (features + width);
    bytes += items * static_cast<std::uint64_t>(m_options.length) * sizeof(std::int32_t);
    return bytes + 3 * weights * sizeof(float); // with gradients and their mean squares
}

float* ConvMfModel::items()
{
    return m_vectors.data() + m_data->data->numUsers() * static_cast<std::size_t>(m_options.dimension);
}

std::size_t ConvMfModel::numUserBatches() const
{
    return partsOf(m_data->data->numUsers(), convMfBatchRows);
}

std::size_t ConvMfModel::numItemBatches() const
{
    return partsOf(m_data->data->numItems(), convMfBatchRows);
}

std::size_t ConvMfModel::stepsPerRound() const
{
    return partsOf(m_data->data->numItems(), static_cast<std::size_t>(m_options.batch));
}

std::size_t ConvMfModel::numBatches() const
{
    const std::size_t steps = m_network ? static_cast<std::size_t>(m_options.rounds) * stepsPerRound() : 0;
    return numUserBatches() + numItemBatches() + steps;
}

void ConvMfModel::beginEpoch(int epoch)
{
    m_epoch = epoch;
}

void ConvMfModel::trainBatch(std::size_t batch)
{
    const std::size_t users = numUserBatches(), items = numItemBatches();
    if (batch < users)
        solveBatch(true, batch);
    else if (batch < users + items)
        solveBatch(false, batch - users);
    else
        stepNetwork(batch - users - items);
    checkFinite(batch);
}

void ConvMfModel::solveBatch(bool users, std::size_t batch)
{
    const std::size_t numUsers = m_data->data->numUsers(), numItems = m_data->data->numItems();
    if (batch == 0) {
        m_half = {};
        m_solver->hold(users ? items() : m_vectors.data(), users ? numItems : numUsers);
    }
    const auto lambda = static_cast<float>(m_options.lambdaUser);
    const PmfPrior prior = users ? PmfPrior{{}, {&lambda, 1}} : PmfPrior{m_read, m_itemStrengths};
    const std::size_t numRows = users ? numUsers : numItems, end = std::min(numRows, (batch + 1) * convMfBatchRows);
    const PmfObjective share = m_solver->solve(users ? m_userRatings : m_itemRatings, prior, batch * convMfBatchRows, end,
                                               users ? m_vectors.data() : items());
    m_half.data += share.data;
    m_half.prior += share.prior;
    if (end < numRows)
        return;
    m_objective.data = m_half.data;
    (users ? m_objective.ridge : m_objective.text) = m_half.prior;
    if (users)
        m_objective.text = textTerm();
}

void ConvMfModel::shuffleDocuments(std::size_t round)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    RandomStream random(m_seed, Purpose::Shuffle, static_cast<std::uint64_t>(m_epoch), documentOrder, round);
    shuffle(m_order, random);
}

void ConvMfModel::stepNetwork(std::size_t step)
{
    const std::size_t round = step / stepsPerRound(), within = step % stepsPerRound();
    if (within == 0)
        shuffleDocuments(round);
    const auto size = static_cast<std::size_t>(m_options.batch), width = static_cast<std::size_t>(m_options.dimension);
    const auto length = static_cast<std::size_t>(m_documents.length);
    const std::size_t begin = within * size, end = std::min(m_order.size(), begin + size);
    m_batchWords.clear();
    m_batchTargets.clear();
    m_batchWeights.clear();
    for (std::size_t i = begin; i < end; ++i) {
        const std::size_t item = m_order[i];
        const std::int32_t* words = m_documents.words.data() + item * length;
        const float* vector = items() + item * width;
        m_batchWords.insert(m_batchWords.end(), words, words + length);
        m_batchTargets.insert(m_batchTargets.end(), vector, vector + width);
        // s alone: lambda_v has no part in the network's loss.
        m_batchWeights.push_back(
            m_itemStrengths.size() == 1 ? 1.F : m_itemStrengths[item] / static_cast<float>(m_options.lambdaItem));
    }
    const double loss = m_network->step(m_batchWords, m_batchTargets, m_batchWeights, m_options.learningRate,
                                        static_cast<std::uint64_t>(m_epoch), step);
    if (!std::isfinite(loss))
        m_objective.text = loss;
    if (round + 1 == static_cast<std::size_t>(m_options.rounds) && end == m_order.size())
        readAll();
}

void ConvMfModel::readAll()
{
    m_network->read(m_documents.words, m_read);
    if (!m_vectors.empty())
        m_objective.text = textTerm();
}

double ConvMfModel::textTerm() const
{
    const auto width = static_cast<std::size_t>(m_options.dimension);
    const float* vectors = m_vectors.data() + m_data->data->numUsers() * width;
    double sum = 0;
    for (std::size_t item = 0; item < m_data->data->numItems(); ++item) {
        double squared = 0;
        for (std::size_t j = item * width; j < (item + 1) * width; ++j) {
            const double difference = static_cast<double>(vectors[j]) - static_cast<double>(m_read[j]);
            squared += difference * difference;
        }
        sum += static_cast<double>(m_itemStrengths[m_itemStrengths.size() == 1 ? 0 : item]) * squared;
    }
    return sum / 2;
}

void ConvMfModel::checkFinite(std::size_t batch) const
{
    const char* lost = !std::isfinite(m_half.data + m_objective.data) ? "data"
        : !std::isfinite(m_half.prior + m_objective.ridge)            ? "ridge"
        : !std::isfinite(m_objective.text)                            ? "text"
                                                                      : nullptr;
    if (lost)
        throw DivergedError("training diverged in epoch " + std::to_string(m_epoch) + ", batch " + std::to_string(batch + 1)
                            + ": the loss term " + lost
                            + " is no longer a finite number; raise lambda_user and lambda_item, or lower learning_rate");
}

EpochLoss ConvMfModel::endEpoch()
{
    const auto positives = static_cast<double>(m_data->positives.size());
    EpochLoss result;
    result.loss = {{"data", m_objective.data / positives},
                   {"ridge", m_objective.ridge / positives},
                   {"text", m_objective.text / positives}};
    return result;
}

std::vector<TrainingNote> ConvMfModel::notes() const
{
    const std::size_t numItems = m_data->data->numItems();
    if (!hasItemTexts(*m_data->data))
        return {{true,
                 "no item has a title or a text, so ConvMF runs without its side data: this is ConvMF (no text), plain "
                 "matrix factorization"}};
    if (!m_network)
        return {{false, "the items' titles are not read: this is ConvMF (no text), plain matrix factorization"}};
    std::string text = "ConvMF reads the titles of " + std::to_string(numItems - m_documents.numEmpty) + " of "
        + std::to_string(numItems) + " items, up to " + std::to_string(m_documents.length) + " words of a vocabulary of "
        + std::to_string(m_documents.numWords - 1);
    if (m_documents.numRareWords > 0)
        text += "; " + std::to_string(m_documents.numRareWords) + " rarer words are left out";
    if (m_documents.numCut > 0)
        text += "; " + std::to_string(m_documents.numCut) + " longer documents are cut";
    return {{false, text}};
}

EmbeddingView ConvMfModel::embedding() const
{
    return {Eigen::Map<const RowMatrix>(m_vectors.data(), static_cast<Eigen::Index>(m_data->data->numEntities()),
                                        m_options.dimension),
            m_data->data->numUsers(),
            Comparison::Dot,
            {}};
}

void ConvMfModel::fill(Snapshot& snapshot) const
{
    const EmbeddingView view = embedding();
    snapshot.embeddings = view.vectors;
    snapshot.numUsers = view.numUsers;
    snapshot.comparison = view.comparison;
}

void ConvMfModel::save(std::ostream& out) const
{
    writeValue(out, convMfMagic);
    writeValue(out, m_options.dimension);
    writeValues(out, m_vectors);
    writeValues(out, m_read);
    writeValues(out, m_network ? m_network->state() : std::vector<float>());
}

void ConvMfModel::load(std::istream& in)
{
    if (readValue<std::uint32_t>(in) != convMfMagic)
        throw Error("this is not a saved state of ConvMF");
    if (readValue<int>(in) != m_options.dimension)
        throw Error("the saved training state belongs to other data or options");
    readValues(in, m_vectors);
    readValues(in, m_read);
    std::vector<float> network = m_network ? m_network->state() : std::vector<float>();
    readValues(in, network);
    if (m_network)
        m_network->setState(network);
}

} // namespace lodestone
