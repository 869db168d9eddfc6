// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MagneticOptions.h"
#include "core/Error.h"
#include "core/experiment/RunSpec.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::magneticOptionsTest {

namespace {
std::string valueOf(const std::vector<Setting>& settings, std::string_view key)
{
    const auto found = std::ranges::find(settings, key, &Setting::key);
    return found == settings.end() ? std::string() : found->value;
}
} // namespace

/// mml.md 11.
class MagneticOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultsAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("standard"); ///< column "default"
        QTest::addColumn<QString>("paper"); ///< column "paper" where it differs
        const auto row = [](const char* key, const char* standard, const char* paper = "") {
            QTest::newRow(key) << key << standard << paper;
        };
        row("dimension", "32");
        row("batch", "512");
        row("alpha", "0.7");
        row("lambda", "0.15", "0.5");
        row("theta", "0.3");
        row("rho", "0", "1");
        row("push_in_metric", "false", "true");
        row("learning_rate", "0.3", "0.02");
        row("learning_rate_metric", "0.05");
        row("learning_rate_metric_ui", "0.005");
        row("kappa", "0.05", "0");
        row("tau", "0.5", "1");
        row("learning_rate_margin", "0.05");
        row("omega_r", "5", "0.03");
        row("margin", "0.02");
        row("omega_p", "0.03");
        row("negatives", "5", "1");
        row("user_negatives", "5", "1");
        row("init", "gaussian", "uniform");
        row("metric", "full");
        row("schedule", "reproducible");
        row("adaptive_margins", "true");
    }

    void theDefaultsAreThoseOfTheSpecification()
    {
        QFETCH(QString, key);
        QFETCH(QString, standard);
        QFETCH(QString, paper);
        MagneticOptions options;
        const std::vector<Param> params = options.params();
        const Param* param = findParam(params, key.toStdString());
        QVERIFY(param);
        QCOMPARE(QString::fromStdString(format(*param)), standard);
        const ModelInfo& mml = modelInfo("mml");
        QCOMPARE(QString::fromStdString(valueOf(changesOf(mml, presetOf(mml, "paper")), key.toStdString())), paper);
    }

    void noOptionIsMissingAbove()
    {
        MagneticOptions options;
        QCOMPARE(options.params().size(), std::size_t(22));
        QCOMPARE(RunSpec().epochs, 40);
    }

    void whatIsOutOfRangeIsRefusedWithNameRangeAndValue()
    {
        MagneticOptions options;
        for (const Param& param : options.params()) {
            if (!std::holds_alternative<int*>(param.value) && !std::holds_alternative<double*>(param.value))
                continue;
            for (const double value : {param.min - 1, param.max + 1}) {
                const std::string text = std::to_string(static_cast<long long>(value));
                try {
                    applySettings(options.params(), std::vector<Setting>{{std::string(param.key), text}});
                    QFAIL(qPrintable(QString::fromStdString(std::string(param.key) + " takes " + text)));
                } catch (const Error& error) {
                    const std::string message = error.what();
                    for (const std::string& part : {std::string(param.key), rangeText(param), text})
                        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
                }
            }
        }
    }
};

LODESTONE_TEST(MagneticOptionsTest)

} // namespace lodestone::magneticOptionsTest

#include "MagneticOptionsTest.moc"
