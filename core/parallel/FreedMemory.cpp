// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/FreedMemory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lodestone {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mostKept = 256 << 20, largestKept = 128 << 20;
    mallopt(M_TRIM_THRESHOLD, mostKept);
    mallopt(M_MMAP_THRESHOLD, largestKept); // a larger array is a mapping of its own, which goes with it
#endif
}

} // namespace lodestone
