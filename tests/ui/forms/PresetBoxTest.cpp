// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PresetBox.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QTest>

namespace lodestone::presetBoxTest {

namespace {
void choose(QComboBox* box, const QString& text)
{
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

std::string valueOf(const RunPanel& panel, const std::string& key)
{
    for (const Setting& setting : panel.spec().settings)
        if (setting.key == key)
            return setting.value;
    return {};
}
} // namespace

class PresetBoxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneClickSetsThePapersValuesAndSaysWhatIsDifferent()
    {
        Session session;
        const RunPanel panel(session);
        QCOMPARE(panel.presets()->box()->currentText(), "Defaults");
        QVERIFY(panel.presets()->differences().isEmpty());
        choose(panel.presets()->box(), "The paper's values");
        QCOMPARE(valueOf(panel, "lambda"), "0.5");
        QCOMPARE(valueOf(panel, "rho"), "1");
        const QString differences = panel.presets()->differences();
        QVERIFY2(differences.contains("0.5 instead of 0.15"), qPrintable(differences));
        QCOMPARE(differences.count(" instead of "), panel.spec().settings.size());
        choose(panel.presets()->box(), "Defaults");
        QVERIFY(panel.spec().settings.empty());
        QVERIFY(panel.presets()->differences().isEmpty());
    }

    void whatWasTypedComesBack()
    {
        Session session;
        const RunPanel panel(session);
        panel.modelForm()->apply({{"dimension", "16"}, {"alpha", "0.5"}});
        QCOMPARE(panel.presets()->box()->currentText(), "Typed by hand");
        choose(panel.presets()->box(), "The paper's values");
        QCOMPARE(valueOf(panel, "dimension"), "");
        choose(panel.presets()->box(), "Typed by hand");
        QCOMPARE(valueOf(panel, "dimension"), "16");
        QCOMPARE(valueOf(panel, "alpha"), "0.5");
        QCOMPARE(valueOf(panel, "lambda"), "");
    }

    void aPresetThatIsTypedIsRecognized()
    {
        Session session;
        const RunPanel panel(session);
        const ModelInfo& info = modelInfo("mml");
        panel.modelForm()->apply(presetOf(info, "paper").settings);
        QCOMPARE(panel.presets()->box()->currentText(), "The paper's values");
        panel.modelForm()->resetAll();
        QCOMPARE(panel.presets()->box()->currentText(), "Defaults");
    }

    /// EUC-MML is MML with metric = euclid; no preset may make another model of it.
    void aVariantKeepsWhatMakesItOne()
    {
        for (const ModelInfo& info : modelCatalogue())
            for (const Preset& preset : info.presets)
                for (const Setting& change : changesOf(info, preset))
                    for (const Setting& own : info.settings)
                        QVERIFY2(change.key != own.key, own.key.c_str());
    }
};

LODESTONE_WINDOW_TEST(PresetBoxTest)

} // namespace lodestone::presetBoxTest

#include "PresetBoxTest.moc"
