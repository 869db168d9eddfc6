// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/HeapWatch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LODESTONE_SANITIZER_HOOKS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define LODESTONE_SANITIZER_HOOKS 1
#endif
#endif
#ifdef LODESTONE_SANITIZER_HOOKS
// Declared here, as GCC comes without the header <sanitizer/allocator_interface.h>.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*onMalloc)(const volatile void*, std::size_t),
                                                         void (*onFree)(const volatile void*));
#endif

namespace {
/// Sizes of blocks by their address, in a hash table that takes nothing from the heap itself.
class BlockTable {
public:
    void start()
    {
        const Lock lock(m_flag);
        ++m_round; // empties the table
        m_numBlocks = m_live = m_peak = 0;
        m_isFull = false;
        m_watching = true;
    }
    void stop() { m_watching = false; }

    void add(const volatile void* block, std::size_t size)
    {
        if (!block || !m_watching)
            return;
        const Lock lock(m_flag);
        m_live += size;
        m_peak = std::max(m_peak, m_live);
        if (m_numBlocks > numSlots * 3 / 4) {
            m_isFull = true;
            return;
        }
        std::size_t place = home(block);
        while (m_slots[place].round == m_round)
            place = next(place);
        m_slots[place] = {block, size, m_round};
        ++m_numBlocks;
    }

    void remove(const volatile void* block)
    {
        if (!block || !m_watching)
            return;
        const Lock lock(m_flag);
        std::size_t place = home(block);
        while (m_slots[place].round == m_round && m_slots[place].block != block)
            place = next(place);
        if (m_slots[place].round != m_round)
            return; // was there before
        m_live -= m_slots[place].size;
        --m_numBlocks;
        closeGap(place);
    }

    std::size_t live() const { return m_live; }
    std::size_t peak() const { return m_peak; }
    bool isFull() const { return m_isFull; }

private:
    static constexpr std::size_t numSlots = 1 << 20;
    struct Slot {
        const volatile void* block;
        std::size_t size;
        std::uint64_t round; ///< the slot is free unless it is of this round
    };
    struct Lock {
        explicit Lock(std::atomic_flag& flag) : m_flag(flag)
        {
            while (m_flag.test_and_set(std::memory_order_acquire)) { }
        }
        ~Lock() { m_flag.clear(std::memory_order_release); }
        std::atomic_flag& m_flag;
    };

    static std::size_t home(const volatile void* block)
    {
        return static_cast<std::size_t>((reinterpret_cast<std::uintptr_t>(block) >> 4) * 0x9e37'79b9'7f4a'7c15 >> 44);
    }
    static std::size_t next(std::size_t place) { return (place + 1) % numSlots; }

    /// Moves those that were pushed on by the block at `gap` back to where they are looked for.
    void closeGap(std::size_t gap)
    {
        m_slots[gap].round = 0;
        for (std::size_t place = next(gap); m_slots[place].round == m_round; place = next(place)) {
            const std::size_t wanted = home(m_slots[place].block);
            if ((place + numSlots - wanted) % numSlots < (place + numSlots - gap) % numSlots)
                continue;
            m_slots[gap] = m_slots[place];
            m_slots[place].round = 0;
            gap = place;
        }
    }

    std::array<Slot, numSlots> m_slots{};
    std::uint64_t m_round = 0;
    std::size_t m_numBlocks = 0, m_live = 0, m_peak = 0;
    bool m_isFull = false;
    std::atomic<bool> m_watching = false;
    std::atomic_flag m_flag;
};

constinit BlockTable s_blocks;
} // namespace

#ifdef LODESTONE_SANITIZER_HOOKS

namespace {
void installHooks()
{
    static const int installed = __sanitizer_install_malloc_and_free_hooks(
        [](const volatile void* block, std::size_t size) { s_blocks.add(block, size); },
        [](const volatile void* block) { s_blocks.remove(block); });
    if (installed == 0) {
        std::fputs("the sanitizer took no hooks\n", stderr);
        std::abort();
    }
}
} // namespace

#else

// The names that glibc gives its own functions for whoever puts others in their place.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);

[[gnu::visibility("default")]] void* malloc(std::size_t size) noexcept
{
    void* const block = __libc_malloc(size);
    s_blocks.add(block, size);
    return block;
}

[[gnu::visibility("default")]] void* calloc(std::size_t count, std::size_t size) noexcept
{
    void* const block = __libc_calloc(count, size);
    s_blocks.add(block, count * size);
    return block;
}

[[gnu::visibility("default")]] void* realloc(void* old, std::size_t size) noexcept
{
    s_blocks.remove(old); // before another thread can get the address
    void* const block = __libc_realloc(old, size);
    s_blocks.add(block, size);
    return block;
}

[[gnu::visibility("default")]] void* memalign(std::size_t alignment, std::size_t size) noexcept
{
    void* const block = __libc_memalign(alignment, size);
    s_blocks.add(block, size);
    return block;
}

[[gnu::visibility("default")]] void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return memalign(alignment, size);
}

[[gnu::visibility("default")]] int posix_memalign(void** block, std::size_t alignment, std::size_t size) noexcept
{
    void* const made = memalign(alignment, size);
    if (!made)
        return ENOMEM;
    *block = made;
    return 0;
}

[[gnu::visibility("default")]] void free(void* block) noexcept
{
    s_blocks.remove(block);
    __libc_free(block);
}
}

namespace {
void installHooks() { }
} // namespace

#endif

namespace lodestone {

HeapWatch::HeapWatch()
{
    installHooks();
    s_blocks.start();
}

HeapWatch::~HeapWatch()
{
    s_blocks.stop();
}

std::size_t HeapWatch::liveBytes() const
{
    return s_blocks.live();
}

std::size_t HeapWatch::peakBytes() const
{
    return s_blocks.peak();
}

bool HeapWatch::hasLostCount() const
{
    return s_blocks.isFull();
}

} // namespace lodestone
