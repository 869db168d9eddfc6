// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followTheta.h"

#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/plot/chartCsv.h"
#include "ui/views/SimilarPairsView.h"

namespace lodestone {

void followTheta(SimilarPairsView& pairs, RunPanel& panel)
{
    const auto follow = [&pairs, &panel] {
        if (panel.isValid()) // what is being typed has no effect yet
            pairs.setNextRun(panel.spec());
    };
    QObject::connect(&panel, &RunPanel::edited, &pairs, follow);
    QObject::connect(&pairs, &SimilarPairsView::thetaChosen, &panel, [&panel](double theta) {
        panel.modelForm()->apply({{"theta", csvNumber(theta).toStdString()}});
    });
    follow();
}

} // namespace lodestone
