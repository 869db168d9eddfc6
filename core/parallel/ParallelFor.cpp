// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <thread>

// ThreadSanitizer sees nothing through a oneTBB that was built without it, so the tsan preset runs on plain threads.
#ifdef LODESTONE_PLAIN_THREADS
#include <atomic>
#include <exception>
#include <mutex>
#include <vector>
#else
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#endif

namespace lodestone {

namespace {
int hardwareThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

struct Pieces {
    std::size_t begin, end, grain;
    void* context;
    detail::PieceBody body;

    std::size_t count() const { return (end - begin + grain - 1) / grain; }
    void call(std::size_t piece) const
    {
        const std::size_t first = begin + piece * grain;
        body(context, first, std::min(end, first + grain));
    }
};
} // namespace

#ifdef LODESTONE_PLAIN_THREADS

namespace {
thread_local int t_numThreads = 0;

void callAll(const Pieces& pieces, int threads)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto loop = [&] {
        for (std::size_t piece = next++; piece < pieces.count(); piece = next++) {
            try {
                pieces.call(piece);
            } catch (...) {
                const std::scoped_lock lock(mutex);
                failure = failure ? failure : std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(loop);
        loop();
    }
    if (failure)
        std::rethrow_exception(failure);
}
} // namespace

struct ThreadPool::Impl {
    int threads;
};

int numThreads()
{
    return t_numThreads > 0 ? t_numThreads : hardwareThreads();
}

void ThreadPool::runWork(void* context, detail::Work work)
{
    struct Restore {
        int saved;
        ~Restore() { t_numThreads = saved; }
    } restore{t_numThreads};
    t_numThreads = m_impl->threads;
    work(context);
}

#else

namespace {
void callAll(const Pieces& pieces, int)
{
    tbb::parallel_for(std::size_t(0), pieces.count(), [&](std::size_t piece) { pieces.call(piece); });
}
} // namespace

struct ThreadPool::Impl {
    explicit Impl(int n) : threads(n), arena(n)
    {
        if (n > hardwareThreads())
            more = std::make_unique<tbb::global_control>(tbb::global_control::max_allowed_parallelism, std::size_t(n));
    }
    int threads;
    std::unique_ptr<tbb::global_control> more;
    tbb::task_arena arena;
};

int numThreads()
{
    return std::max(1, tbb::this_task_arena::max_concurrency());
}

void ThreadPool::runWork(void* context, detail::Work work)
{
    m_impl->arena.execute([&] { work(context); });
}

#endif

void detail::parallelPieces(std::size_t begin, std::size_t end, std::size_t grain, void* context, PieceBody body)
{
    if (begin >= end)
        return;
    const Pieces pieces{begin, end, std::max<std::size_t>(1, grain), context, body};
    const int threads = static_cast<int>(std::min<std::size_t>(pieces.count(), static_cast<std::size_t>(numThreads())));
    if (threads > 1) {
        callAll(pieces, threads);
        return;
    }
    for (std::size_t piece = 0; piece < pieces.count(); ++piece)
        pieces.call(piece);
}

ThreadPool::ThreadPool(int numThreads) : m_impl(new Impl{numThreads > 0 ? numThreads : hardwareThreads()}) { }

ThreadPool::~ThreadPool() = default;

int ThreadPool::numThreads() const
{
    return m_impl->threads;
}

} // namespace lodestone
