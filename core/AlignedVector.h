// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace lodestone {

/// Allocates at cache-line borders, as the vector kernels need it, and asks for huge pages under large blocks: random rows
/// of a million entities otherwise wait as long for their page's address as for their values.
template <typename T> struct AlignedAllocator {
    using value_type = T;
    static constexpr std::size_t cacheLine = 64, hugePage = std::size_t(2) << 20, largeBlock = 2 * hugePage;

    AlignedAllocator() = default;
    template <typename U> AlignedAllocator(const AlignedAllocator<U>&) { }
    T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        void* memory = ::operator new(bytes, alignmentOf(count));
#ifdef __linux__
        if (bytes >= largeBlock)
            madvise(memory, bytes, MADV_HUGEPAGE); // a wish: small pages do as well
#endif
        return static_cast<T*>(memory);
    }
    void deallocate(T* pointer, std::size_t count)
    {
        ::operator delete(pointer, alignmentOf(count));
    }
    template <typename U> bool operator==(const AlignedAllocator<U>&) const
    {
        return true;
    }

private:
    static constexpr std::align_val_t alignmentOf(std::size_t count)
    {
        return std::align_val_t(count * sizeof(T) >= largeBlock ? hugePage : cacheLine);
    }
};

template <typename T> using AlignedVector = std::vector<T, AlignedAllocator<T>>;

} // namespace lodestone
