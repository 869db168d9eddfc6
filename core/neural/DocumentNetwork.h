// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

// The border between the core and lodestone_neural, a library that is opened when a neural model starts and never linked
// (NeuralModule.h). Plain types of C++ cross it, and nothing of torch. Functions throw Error, and nothing else but
// std::bad_alloc. Where the border changes, so does neuralForm.

inline constexpr int neuralForm = 1;

/// Sizes of a convolutional network that turns documents into vectors: word table, convolutions, ReLU, maximum over the
/// document, a hidden layer and an output layer, both tanh.
struct TextCnnShape {
    int numWords = 0; ///< rows of the word table; row 0 fills short documents and is learned as the others
    int length = 0; ///< words of every document. @pre no window is wider
    int wordDimension = 0;
    std::vector<int> windows; ///< words under a filter
    int filters = 0; ///< of each window
    int hidden = 0;
    int dimension = 0; ///< of the output
    double dropout = 0; ///< share of the hidden layer that a step leaves out, 0 .. 1
};

/// A network that reads documents. It computes on one thread, so that its results do not depend on how many there are;
/// one thread at a time may use it. What is random depends on nothing but the keys that are given.
class DocumentNetwork {
public:
    virtual ~DocumentNetwork() = default;

    /// One step of RMSprop (decay 0.9) on the mean over the documents of
    /// weight * mean squared difference of target and output.
    /// @param words    documents x length, each below numWords
    /// @param targets  documents x dimension
    /// @param weights  one per document
    /// @param epoch, step  keys of the dropout
    /// @return the loss before the step
    virtual double step(std::span<const std::int32_t> words, std::span<const float> targets, std::span<const float> weights,
                        double learningRate, std::uint64_t epoch, std::uint64_t step) = 0;
    /// Outputs without dropout.
    /// @param words    documents x length
    /// @param outputs  documents x dimension
    virtual void read(std::span<const std::int32_t> words, std::span<float> outputs) = 0;

    /// All that training changes: word table; filters x wordDimension x window and biases of each window; weights and biases
    /// of the hidden and of the output layer, a row per output; then the mean squared gradients of all these.
    virtual std::vector<float> state() const = 0;
    /// @pre as many values as state() has
    virtual void setState(std::span<const float> state) = 0;
};

} // namespace lodestone
