// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/resources.h"

#include <QtCore/qglobal.h>

/// The macros work outside of namespaces only.
static void initLodestoneResources()
{
    Q_INIT_RESOURCE(lodestone);
    Q_INIT_RESOURCE(translations);
}

namespace lodestone {

void initResources()
{
    initLodestoneResources();
}

} // namespace lodestone
