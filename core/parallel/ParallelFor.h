// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>

namespace lodestone {

namespace detail {
using PieceBody = void (*)(void* context, std::size_t begin, std::size_t end);
void parallelPieces(std::size_t begin, std::size_t end, std::size_t grain, void* context, PieceBody body);
using Work = void (*)(void* context);
} // namespace detail

/// Calls body(begin, end) on disjoint pieces of [begin, end) that cover it, at most `grain` long each, on all threads of
/// the current ThreadPool. Pieces always start at begin + i * grain, whatever the number of threads, so that sums kept
/// per piece and added in order are the same on any machine. The first exception is rethrown here. On one thread, and for
/// a single piece, it is a plain loop that allocates nothing.
template <typename Body> void parallelFor(std::size_t begin, std::size_t end, std::size_t grain, Body&& body)
{
    using Plain = std::remove_reference_t<Body>;
    detail::parallelPieces(
        begin, end, grain, const_cast<void*>(static_cast<const void*>(&body)),
        [](void* context, std::size_t first, std::size_t last) { (*static_cast<Plain*>(context))(first, last); });
}

/// Threads that run() may use; loops inside it never use more.
class ThreadPool {
public:
    /// @param numThreads  0 = all cores; more than there are cores is allowed (tests do it)
    explicit ThreadPool(int numThreads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    int numThreads() const;

    /// Runs `work` on the calling thread; parallelFor inside it uses this pool.
    template <typename WorkBody> void run(WorkBody&& work)
    {
        using Plain = std::remove_reference_t<WorkBody>;
        runWork(const_cast<void*>(static_cast<const void*>(&work)),
                [](void* context) { (*static_cast<Plain*>(context))(); });
    }

private:
    void runWork(void* context, detail::Work work);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Threads of the pool this is called from; all cores outside any.
int numThreads();

} // namespace lodestone
