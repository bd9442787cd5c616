// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/heaphabits.h"

#include <cstdlib> // which defines __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vp {

void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int heaps = 2; // by itself, eight a core: what one worker lets go no other one takes
    constexpr int ownPagesFrom = 256 * 1024; // by itself, this grows with what is let go
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_MMAP_THRESHOLD, ownPagesFrom);
    mallopt(M_TRIM_THRESHOLD, ownPagesFrom);
#endif
}

} // namespace vp
