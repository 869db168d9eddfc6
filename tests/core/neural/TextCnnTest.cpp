// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/NeuralModule.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

namespace lodestone::textCnnTest {

namespace {
TextCnnShape smallShape()
{
    return {7, 6, 3, {2, 3}, 4, 5, 2, 0};
}

/// Five documents, their targets and weights.
struct Batch {
    std::vector<std::int32_t> words{0, 0, 1, 2, 3, 4, 0, 0, 0, 5, 6, 1, 2, 3, 4,
                                    5, 6, 1, 0, 0, 0, 0, 0, 0, 6, 6, 5, 5, 4, 4};
    std::vector<float> targets{.5F, -.2F, .1F, .7F, -.6F, .3F, .4F, .4F, -.1F, -.8F};
    std::vector<float> weights{1, .5F, 2, 1, .3F};

    double loss(DocumentNetwork& network) const
    {
        std::vector<float> outputs(targets.size());
        network.read(words, outputs);
        double sum = 0;
        for (std::size_t i = 0; i < targets.size(); ++i)
            sum += static_cast<double>(weights[i / 2]) * std::pow(static_cast<double>(outputs[i] - targets[i]), 2) / 2;
        return sum / static_cast<double>(weights.size());
    }
};

std::unique_ptr<DocumentNetwork> created(const TextCnnShape& shape, std::uint64_t seed = 3)
{
    return NeuralModule::instance().createTextCnn(shape, seed);
}

/// Weights that are far from zero, so that every path of the network carries something.
std::vector<float> lively(std::vector<float> state)
{
    for (std::size_t i = 0; i < state.size() / 2; ++i)
        state[i] = .4F * std::sin(1.7F * static_cast<float>(i) + .3F);
    std::fill(state.begin() + static_cast<std::ptrdiff_t>(state.size() / 2), state.end(), 0.F);
    return state;
}
} // namespace

/// baselines.md 3.6.
class TextCnnTest : public QObject {
    Q_OBJECT

private slots:
    /// The example: one filter over two of three words gives 0.325 and 0.200, of which the larger counts.
    void theConvolutionIsThatOfTheExample()
    {
        const auto network = created({3, 3, 2, {2}, 1, 1, 1, 0});
        const std::vector<float> weights{.1F,  .2F, .3F,  -.1F, -.2F, .4F, // words
                                         .5F,  1,   -.5F, .25F, .1F, // the filter by coordinate, then word; its bias
                                         2,    .5F, // hidden
                                         1.5F, -.2F}; // output
        std::vector<float> state = weights;
        state.resize(2 * weights.size(), 0);
        QCOMPARE(network->state().size(), state.size());
        network->setState(state);
        float output = 0;
        network->read(std::vector<std::int32_t>{0, 1, 2}, {&output, 1});
        QVERIFY(std::abs(output - std::tanh(1.5 * std::tanh(2 * .325 + .5) - .2)) < 1e-6);
    }

    /// A first step of RMSprop leaves a tenth of the squared gradient behind, and goes against it.
    void theGradientIsThatOfCentralDifferences()
    {
        const auto network = created(smallShape());
        const Batch batch;
        const std::vector<float> start = lively(network->state());
        const std::size_t count = start.size() / 2;
        network->setState(start);
        const double before = batch.loss(*network);
        QVERIFY(std::abs(network->step(batch.words, batch.targets, batch.weights, 1e-3, 1, 0) - before) < 1e-6);
        const std::vector<float> after = network->state();
        std::vector<double> gradient(count);
        double largest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            gradient[i] = std::copysign(std::sqrt(10 * static_cast<double>(after[count + i])), start[i] - after[i]);
            largest = std::max(largest, std::abs(gradient[i]));
        }
        QVERIFY(largest > .01);
        int numMoving = 0;
        for (std::size_t i = 0; i < count; ++i) {
            constexpr float h = 2e-3F;
            std::vector<float> moved = start;
            moved[i] = start[i] + h;
            network->setState(moved);
            const double above = batch.loss(*network);
            moved[i] = start[i] - h;
            network->setState(moved);
            const double slope = (above - batch.loss(*network)) / (2 * static_cast<double>(h));
            QVERIFY2(std::abs(slope - gradient[i]) < 5e-4 + .01 * std::abs(gradient[i]),
                     qPrintable(QString("%1: %2, not %3").arg(i).arg(gradient[i]).arg(slope)));
            numMoving += std::abs(slope) > 1e-3;
        }
        QVERIFY(numMoving > static_cast<int>(count) / 3);
    }

    void theStepIsThatOfRmsprop()
    {
        const auto network = created(smallShape());
        const Batch batch;
        network->setState(lively(network->state()));
        std::vector<float> before = network->state();
        for (const double rate : {.001, .01}) {
            network->step(batch.words, batch.targets, batch.weights, rate, 1, 0);
            const std::vector<float> after = network->state();
            for (std::size_t i = 0; i < after.size() / 2; ++i) {
                const double square = static_cast<double>(after[after.size() / 2 + i]);
                const double gradient =
                    std::sqrt(std::max(0., (square - .9 * static_cast<double>(before[after.size() / 2 + i])) / .1));
                const double moved = std::abs(static_cast<double>(after[i]) - static_cast<double>(before[i]));
                QVERIFY(std::abs(moved - rate * gradient / (std::sqrt(square) + 1e-8)) < 1e-5);
            }
            before = after;
        }
    }

    void itLearnsToTellDocumentsApart()
    {
        const auto network = created(smallShape());
        const Batch batch;
        const double before = batch.loss(*network);
        for (std::uint64_t i = 0; i < 400; ++i)
            network->step(batch.words, batch.targets, batch.weights, .01, 1, i);
        QVERIFY2(batch.loss(*network) < .02 * before, qPrintable(QString::number(batch.loss(*network) / before)));
    }

    void sameKeysGiveTheSameBytesFromAnyThread()
    {
        TextCnnShape shape = smallShape();
        shape.dropout = .5;
        const Batch batch;
        const auto trained = [&](std::uint64_t seed, std::uint64_t firstStep) {
            const auto network = created(shape, seed);
            for (std::uint64_t i = firstStep; i < firstStep + 5; ++i)
                network->step(batch.words, batch.targets, batch.weights, .01, 1, i);
            return network->state();
        };
        const std::vector<float> once = trained(3, 0);
        std::vector<float> again;
        std::thread([&] { again = trained(3, 0); }).join();
        QVERIFY(once == again);
        QVERIFY(once != trained(4, 0));
        QVERIFY(once != trained(3, 1)); // another dropout
    }

    void itGoesOnFromItsState()
    {
        TextCnnShape shape = smallShape();
        shape.dropout = .5;
        const Batch batch;
        const auto whole = created(shape), first = created(shape), second = created(shape);
        for (std::uint64_t i = 0; i < 6; ++i) {
            whole->step(batch.words, batch.targets, batch.weights, .01, 1, i);
            if (i < 3)
                first->step(batch.words, batch.targets, batch.weights, .01, 1, i);
        }
        QVERIFY(first->state() != second->state());
        second->setState(first->state());
        for (std::uint64_t i = 3; i < 6; ++i)
            second->step(batch.words, batch.targets, batch.weights, .01, 1, i);
        QVERIFY(second->state() == whole->state());
    }
};

LODESTONE_TEST(TextCnnTest)

} // namespace lodestone::textCnnTest

#include "TextCnnTest.moc"
