// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/NeuralModule.h"
#include "core/Error.h"
#include "core/model/catalogue.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>

namespace lodestone::neuralModuleTest {

namespace {
QString whatIsSaid(const std::filesystem::path& file)
{
    try {
        const NeuralModule module(file);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
} // namespace

class NeuralModuleTest : public QObject {
    Q_OBJECT

private slots:
    void aMissingModuleIsNamed()
    {
        const QString text = whatIsSaid("/nowhere/liblodestone_neural.so");
        QVERIFY2(text.contains("/nowhere/liblodestone_neural.so") && text.contains("libtorch"), qPrintable(text));
    }

    void anotherLibraryIsRefused()
    {
        const QString text = whatIsSaid("libm.so.6"); // there on every system, and no module of ours
        QVERIFY2(text.contains("libm.so.6") && text.contains("another version"), qPrintable(text));
    }

    void theModuleOpensOnceWhereItWasBuilt()
    {
        if (!NeuralModule::isBuilt())
            QVERIFY_THROWS_EXCEPTION(Error, NeuralModule::instance());
        else
            QCOMPARE(&NeuralModule::instance(), &NeuralModule::instance());
    }

    void whatNeedsItIsHiddenWithoutIt()
    {
        const auto isListed = [](const std::vector<ModelInfo>& models, std::string_view key) {
            return std::ranges::find(models, key, &ModelInfo::key) != models.end();
        };
        QVERIFY(isListed(knownModels(), "convmf") && isListed(modelCatalogue(), "pmf"));
        QCOMPARE(isListed(modelCatalogue(), "convmf"), NeuralModule::isBuilt());
        for (const ModelInfo& info : knownModels())
            if (info.needsNeural && !NeuralModule::isBuilt())
                QVERIFY_THROWS_EXCEPTION(Error, checkCanTrain(info));
            else
                checkCanTrain(info);
    }
};

LODESTONE_TEST(NeuralModuleTest)

} // namespace lodestone::neuralModuleTest

#include "NeuralModuleTest.moc"
