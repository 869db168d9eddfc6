// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ForcesWorker.h"

#include "core/Error.h"
#include "core/model/catalogue.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <utility>

namespace lodestone {

namespace {
std::unique_ptr<MagneticModel> magneticModel(const std::string& key)
{
    std::unique_ptr<EmbeddingModel> model = createModel(key);
    if (!dynamic_cast<MagneticModel*>(model.get()))
        return nullptr;
    return std::unique_ptr<MagneticModel>(static_cast<MagneticModel*>(model.release()));
}
} // namespace

int ForcesRequest::epoch() const
{
    return std::max(1, snapshot->batch > 0 ? snapshot->epoch + 1 : snapshot->epoch);
}

ForcesWorker::ForcesWorker(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ForcesWorker::~ForcesWorker()
{
    cancel();
    m_thread.waitForDone();
}

bool ForcesWorker::knows(const std::string& model)
{
    const auto& known = knownModels();
    return std::ranges::find(known, model, &ModelInfo::key) != known.end() && magneticModel(model);
}

void ForcesWorker::cancel()
{
    ++m_newest;
    m_stop.request_stop();
    m_thread.clear();
}

void ForcesWorker::request(ForcesRequest request)
{
    assert(request.data && request.snapshot && knows(request.spec.model));
    cancel();
    m_stop = std::stop_source();
    m_thread.start([this, request = std::move(request), number = m_newest, stop = m_stop.get_token()] {
        ThreadPool(1).run([&] { compute(request, number, stop); });
    });
}

TrainingSetPtr ForcesWorker::trainingSet(const ForcesRequest& request)
{
    if (!m_set || m_setData != request.data || !(m_setSplit == request.spec.split)) {
        m_set = makeTrainingSet(request.data, makeSplit(*request.data, request.spec.split));
        m_setData = request.data;
        m_setSplit = request.spec.split;
    }
    return m_set;
}

void ForcesWorker::compute(const ForcesRequest& request, std::uint64_t number, const std::stop_token& stop)
{
    const auto post = [this, number](auto report) {
        QMetaObject::invokeMethod(
            this,
            [this, number, report] {
                if (number == m_newest)
                    report();
            },
            Qt::QueuedConnection);
    };
    try {
        const std::unique_ptr<MagneticModel> model = magneticModel(request.spec.model);
        applySettings(model->params(), request.spec.settings);
        const MagneticForces forces(model->options(), trainingSet(request), request.spec.seed, request.snapshot, stop);
        const EntityForces found = forces.on(request.entity, request.epoch(), stop);
        if (!stop.stop_requested())
            post([this, found] { emit ready(found); });
    } catch (const Error& error) {
        post([this, text = QString::fromUtf8(error.what())] { emit failed(text); });
    } catch (const std::bad_alloc&) {
        post([this] { emit failed(tr("Not enough memory for the forces.")); });
    }
}

} // namespace lodestone
