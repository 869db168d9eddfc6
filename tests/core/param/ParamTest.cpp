// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/Param.h"
#include "core/Error.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::paramTest {

namespace {
constexpr std::string_view metricNames[] = {"full", "diagonal", "euclid"};

struct Options {
    bool adaptive = true;
    int dimension = 32;
    double margin = 0.02;
    Choice metric{metricNames};

    std::vector<Param> params()
    {
        return {{"adaptive", &adaptive, 0, 0, "Margins", "Adaptive", "Help."},
                {"dimension", &dimension, 1, 1024, "Model", "Dimension", "Help."},
                {"margin", &margin, 0.001, 1, "Margins", "Margin", "Help."},
                {"metric", &metric, 0, 0, "Metric", "Metric", "Help."}};
    }
};

QString errorOf(const std::vector<Param>& params, std::vector<Setting> settings)
{
    try {
        applySettings(params, settings);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
} // namespace

class ParamTest : public QObject {
    Q_OBJECT

private slots:
    void settingsReachTheirFields()
    {
        Options options;
        const auto params = options.params();
        applySettings(
            params,
            std::vector<Setting>{{"adaptive", "false"}, {"dimension", "8"}, {"margin", "0.25"}, {"metric", "euclid"}});
        QCOMPARE(options.adaptive, false);
        QCOMPARE(options.dimension, 8);
        QCOMPARE(options.margin, 0.25);
        QCOMPARE(options.metric.value, 2);
    }

    void whatIsFormattedParsesToTheSameValue()
    {
        Options options;
        options.margin = 0.1 + 0.2;
        for (const Param& param : options.params()) {
            const std::string before = format(param);
            parse(param, before);
            QCOMPARE(format(param), before);
        }
        QCOMPARE(options.margin, 0.1 + 0.2);
    }

    void badValuesNameOptionRangeAndText()
    {
        Options options;
        const auto params = options.params();
        QCOMPARE(errorOf(params, {{"margin", "2"}}), "option margin: 0.001 to 1 is allowed, not '2'");
        QCOMPARE(errorOf(params, {{"margin", "nan"}}), "option margin: 0.001 to 1 is allowed, not 'nan'");
        QCOMPARE(errorOf(params, {{"dimension", "8.5"}}), "option dimension: 1 to 1024 is allowed, not '8.5'");
        QCOMPARE(errorOf(params, {{"dimension", "99999999999999"}}),
                 "option dimension: 1 to 1024 is allowed, not '99999999999999'");
        QCOMPARE(errorOf(params, {{"adaptive", "1"}}), "option adaptive: true or false is allowed, not '1'");
        QCOMPARE(errorOf(params, {{"metric", "cosine"}}),
                 "option metric: full, diagonal or euclid is allowed, not 'cosine'");
        QCOMPARE(options.margin, 0.02);
    }

    void anUnknownOptionListsTheKnownOnes()
    {
        Options options;
        QCOMPARE(errorOf(options.params(), {{"marign", "1"}}),
                 "there is no option 'marign'; the options of this model are adaptive, dimension, margin and metric");
    }
};

LODESTONE_TEST(ParamTest)

} // namespace lodestone::paramTest

#include "ParamTest.moc"
