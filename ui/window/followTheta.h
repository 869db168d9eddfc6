// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class RunPanel;
class SimilarPairsView;

/// Similar pairs are those of what the Run panel would train, and a theta chosen there is written into it.
void followTheta(SimilarPairsView& pairs, RunPanel& panel);

} // namespace lodestone
