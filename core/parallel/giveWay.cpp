// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/giveWay.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lodestone {

void giveWay([[maybe_unused]] int niceness)
{
#ifdef __linux__
    const auto self = static_cast<id_t>(gettid());
    if (getpriority(PRIO_PROCESS, self) < niceness)
        setpriority(PRIO_PROCESS, self, niceness); // of a thread, on Linux; a refusal costs only smoothness
#endif
}

} // namespace lodestone
