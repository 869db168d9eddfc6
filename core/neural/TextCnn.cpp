// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/neural/DocumentNetwork.h"
#include "core/sample/RandomStream.h"

#include <ATen/Parallel.h>
#include <torch/optim/rmsprop.h>
#include <torch/types.h>

#include <dlfcn.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace lodestone {

namespace {
constexpr double wordScale = 0.05, decay = 0.9, epsilon = 1e-8;
constexpr std::size_t readTogether = 512; ///< documents

/// Every call computes on its thread alone. OpenMP remembers it per thread, and a training may move from one to another.
void useOneThread()
{
    at::set_num_threads(1);
    // Known where OpenBLAS is installed; it does not ask OpenMP.
    static const auto setBlasThreads = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (setBlasThreads)
        setBlasThreads(1);
}

/// What torch throws becomes an Error: its types stay on this side.
template <typename Work> auto guarded(Work&& work)
{
    try {
        useOneThread();
        return work();
    } catch (const c10::Error& error) {
        throw Error(std::string("libtorch: ") + error.what_without_backtrace());
    }
}

at::Tensor viewOf(std::span<const float> values, at::IntArrayRef sizes)
{
    return at::from_blob(const_cast<float*>(values.data()), sizes, at::kFloat); // only read
}

/// ConvMF's network (Kim et al., RecSys 2016; baselines.md 3.6).
class TextCnn : public DocumentNetwork {
public:
    TextCnn(const TextCnnShape& shape, std::uint64_t seed);
    double step(std::span<const std::int32_t> words, std::span<const float> targets, std::span<const float> weights,
                double learningRate, std::uint64_t epoch, std::uint64_t step) override;
    void read(std::span<const std::int32_t> words, std::span<float> outputs) override;
    std::vector<float> state() const override;
    void setState(std::span<const float> state) override;

private:
    std::size_t documentsOf(std::span<const std::int32_t> words) const;
    at::Tensor layer(std::vector<std::int64_t> sizes, double bound, std::uint64_t seed);
    at::Tensor glorot(std::vector<std::int64_t> sizes, std::int64_t inputs, std::int64_t outputs, std::uint64_t seed);
    at::Tensor zeros(std::int64_t size);
    at::Tensor hidden(std::span<const std::int32_t> words) const;
    at::Tensor output(const at::Tensor& hidden) const;
    at::Tensor keptOf(std::size_t documents, std::uint64_t epoch, std::uint64_t step) const;
    at::Tensor& meanSquareOf(const at::Tensor& parameter) const;
    void makeOptimizer();

    struct Filters {
        at::Tensor weights, biases;
    };
    const TextCnnShape m_shape;
    const std::uint64_t m_seed;
    std::vector<at::Tensor> m_parameters; ///< in the order of state()
    at::Tensor m_words;
    std::vector<Filters> m_filters; ///< per window
    at::Tensor m_hiddenWeights, m_hiddenBiases, m_outputWeights, m_outputBiases;
    std::unique_ptr<torch::optim::RMSprop> m_optimizer;
};

/// Starts as in Keras, which its authors used.
TextCnn::TextCnn(const TextCnnShape& shape, std::uint64_t seed) : m_shape(shape), m_seed(seed)
{
    m_words = layer({shape.numWords, shape.wordDimension}, wordScale, seed);
    for (const int window : shape.windows) {
        assert(window <= shape.length);
        Filters filters;
        filters.weights = glorot({shape.filters, shape.wordDimension, window}, std::int64_t(window) * shape.wordDimension,
                                 std::int64_t(window) * shape.filters, seed);
        filters.biases = zeros(shape.filters);
        m_filters.push_back(filters);
    }
    const std::int64_t features = std::int64_t(shape.filters) * std::int64_t(shape.windows.size());
    m_hiddenWeights = glorot({shape.hidden, features}, features, shape.hidden, seed);
    m_hiddenBiases = zeros(shape.hidden);
    m_outputWeights = glorot({shape.dimension, shape.hidden}, shape.hidden, shape.dimension, seed);
    m_outputBiases = zeros(shape.dimension);
    makeOptimizer();
}

/// Uniform in (-bound, bound).
at::Tensor TextCnn::layer(std::vector<std::int64_t> sizes, double bound, std::uint64_t seed)
{
    const at::Tensor values = at::empty(sizes, at::kFloat);
    RandomStream random(seed, Purpose::InitialVectors, m_parameters.size(), 1);
    float* value = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i)
        value[i] = static_cast<float>(bound * (2 * random.uniform() - 1));
    m_parameters.push_back(values.requires_grad_());
    return m_parameters.back();
}

at::Tensor TextCnn::glorot(std::vector<std::int64_t> sizes, std::int64_t inputs, std::int64_t outputs, std::uint64_t seed)
{
    return layer(std::move(sizes), std::sqrt(6. / static_cast<double>(inputs + outputs)), seed);
}

at::Tensor TextCnn::zeros(std::int64_t size)
{
    m_parameters.push_back(at::zeros({size}, at::kFloat).requires_grad_());
    return m_parameters.back();
}

void TextCnn::makeOptimizer()
{
    m_optimizer =
        std::make_unique<torch::optim::RMSprop>(m_parameters, torch::optim::RMSpropOptions().alpha(decay).eps(epsilon));
    for (const at::Tensor& parameter : m_parameters) {
        auto state = std::make_unique<torch::optim::RMSpropParamState>();
        state->step(0);
        state->square_avg(at::zeros_like(parameter.detach()));
        m_optimizer->state()[c10::guts::to_string(parameter.unsafeGetTensorImpl())] = std::move(state);
    }
}

at::Tensor& TextCnn::meanSquareOf(const at::Tensor& parameter) const
{
    auto& state = *m_optimizer->state().at(c10::guts::to_string(parameter.unsafeGetTensorImpl()));
    return static_cast<torch::optim::RMSpropParamState&>(state).square_avg();
}

std::size_t TextCnn::documentsOf(std::span<const std::int32_t> words) const
{
    assert(words.size() % static_cast<std::size_t>(m_shape.length) == 0);
    return words.size() / static_cast<std::size_t>(m_shape.length);
}

at::Tensor TextCnn::hidden(std::span<const std::int32_t> words) const
{
    const at::Tensor numbers = at::from_blob(const_cast<std::int32_t*>(words.data()),
                                             {static_cast<std::int64_t>(documentsOf(words)), m_shape.length}, at::kInt);
    const at::Tensor read = at::embedding(m_words, numbers).transpose(1, 2).contiguous();
    std::vector<at::Tensor> features;
    for (const Filters& filters : m_filters)
        features.push_back(std::get<0>(at::relu(at::conv1d(read, filters.weights, filters.biases)).max(2)));
    return at::tanh(at::linear(at::cat(features, 1), m_hiddenWeights, m_hiddenBiases));
}

at::Tensor TextCnn::output(const at::Tensor& hidden) const
{
    return at::tanh(at::linear(hidden, m_outputWeights, m_outputBiases));
}

/// 0 where the hidden layer is left out, else what makes up for that.
at::Tensor TextCnn::keptOf(std::size_t documents, std::uint64_t epoch, std::uint64_t step) const
{
    const at::Tensor kept = at::empty({static_cast<std::int64_t>(documents), m_shape.hidden}, at::kFloat);
    RandomStream random(m_seed, Purpose::Dropout, epoch, step);
    float* value = kept.data_ptr<float>();
    for (std::int64_t i = 0; i < kept.numel(); ++i)
        value[i] = random.uniform() < m_shape.dropout ? 0.F : static_cast<float>(1 / (1 - m_shape.dropout));
    return kept;
}

double TextCnn::step(std::span<const std::int32_t> words, std::span<const float> targets, std::span<const float> weights,
                     double learningRate, std::uint64_t epoch, std::uint64_t step)
{
    return guarded([&] {
        const std::size_t documents = documentsOf(words);
        const auto rows = static_cast<std::int64_t>(documents);
        assert(targets.size() == documents * static_cast<std::size_t>(m_shape.dimension) && weights.size() == documents);
        at::Tensor features = hidden(words);
        if (m_shape.dropout > 0)
            features = features * keptOf(documents, epoch, step);
        const at::Tensor error = output(features) - viewOf(targets, {rows, m_shape.dimension});
        const at::Tensor loss = (error.square().mean(1) * viewOf(weights, {rows})).mean();
        m_optimizer->zero_grad();
        loss.backward();
        for (torch::optim::OptimizerParamGroup& group : m_optimizer->param_groups())
            static_cast<torch::optim::RMSpropOptions&>(group.options()).lr(learningRate);
        m_optimizer->step();
        return static_cast<double>(loss.item<float>());
    });
}

void TextCnn::read(std::span<const std::int32_t> words, std::span<float> outputs)
{
    guarded([&] {
        const at::NoGradGuard noGradients;
        const std::size_t documents = documentsOf(words);
        const auto length = static_cast<std::size_t>(m_shape.length), width = static_cast<std::size_t>(m_shape.dimension);
        assert(outputs.size() == documents * width);
        for (std::size_t first = 0; first < documents; first += readTogether) {
            const std::size_t count = std::min(readTogether, documents - first);
            const at::Tensor vectors = output(hidden(words.subspan(first * length, count * length))).contiguous();
            std::copy_n(vectors.data_ptr<float>(), count * width, outputs.data() + first * width);
        }
    });
}

std::vector<float> TextCnn::state() const
{
    return guarded([&] {
        std::vector<float> all;
        const auto append = [&](const at::Tensor& values) {
            const at::Tensor plain = values.detach().contiguous();
            all.insert(all.end(), plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
        };
        for (const at::Tensor& parameter : m_parameters)
            append(parameter);
        for (const at::Tensor& parameter : m_parameters)
            append(meanSquareOf(parameter));
        return all;
    });
}

void TextCnn::setState(std::span<const float> state)
{
    guarded([&] {
        const at::NoGradGuard noGradients;
        const auto take = [&](const at::Tensor& values) {
            const auto count = static_cast<std::size_t>(values.numel());
            assert(count <= state.size());
            values.copy_(viewOf(state.first(count), values.sizes()));
            state = state.subspan(count);
        };
        for (const at::Tensor& parameter : m_parameters)
            take(parameter);
        for (const at::Tensor& parameter : m_parameters)
            take(meanSquareOf(parameter));
        assert(state.empty());
    });
}
} // namespace

} // namespace lodestone

extern "C" {
__attribute__((visibility("default"))) int lodestoneNeuralForm()
{
    return lodestone::neuralForm;
}

__attribute__((visibility("default"))) lodestone::DocumentNetwork*
lodestoneCreateTextCnn(const lodestone::TextCnnShape& shape, std::uint64_t seed)
{
    return lodestone::guarded([&] { return new lodestone::TextCnn(shape, seed); });
}
}
