// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RunPanel.h"
#include "core/neural/NeuralModule.h"
#include "tests/core/train/HandMadeData.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace lodestone::runPanelTest {

namespace {
DatasetPtr dataWith(const char* title)
{
    auto data = std::make_shared<Dataset>(*handMadeData(1, 1, {{UserIndex{0}, ItemIndex{0}, 5}}));
    data->itemTitles.append(title);
    return data;
}

/// The line above the button, as far as it is seen.
QString noteOf(const RunPanel& panel)
{
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->text().contains("side data") && !label->text().startsWith("ConvMF") && label->isVisibleTo(&panel))
            return label->text();
    return {};
}
} // namespace

class RunPanelTest : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhereAModelHasNothingToRead()
    {
        if (!NeuralModule::isBuilt())
            QSKIP("built without neural models");
        Session session;
        const RunPanel panel(session);
        const auto show = [&](const char* model) {
            panel.modelBox()->setCurrentIndex(panel.modelBox()->findData(model));
            QCOMPARE(panel.spec().model, std::string(model));
        };
        show("convmf");
        QVERIFY(noteOf(panel).isEmpty()); // without data nothing is known
        session.setData(dataWith(""), {}, QStringLiteral("plain"));
        QVERIFY2(noteOf(panel).contains("as ConvMF (no text)"), qPrintable(noteOf(panel)));
        show("mml");
        QVERIFY(noteOf(panel).isEmpty());
        show("convmf");
        QVERIFY(!noteOf(panel).isEmpty());
        session.setData(dataWith("A title"), {}, QStringLiteral("titled"));
        QVERIFY(noteOf(panel).isEmpty());
    }

    void withoutNeuralModelsOnlyTheOneWithoutTextIsOffered()
    {
        Session session;
        const RunPanel panel(session);
        QVERIFY(panel.modelBox()->findData("pmf") >= 0);
        QCOMPARE(panel.modelBox()->findData("convmf") >= 0, NeuralModule::isBuilt());
    }
};

LODESTONE_WINDOW_TEST(RunPanelTest)

} // namespace lodestone::runPanelTest

#include "RunPanelTest.moc"
