// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preview.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <thread>

namespace lodestone {

/// Takes first looks at data on a thread of its own: a slow disk must not hold the window. Latest wins. All functions are
/// called on the GUI thread and return at once.
class PreviewLoader : public QObject {
    Q_OBJECT

public:
    explicit PreviewLoader(QObject* parent = nullptr);
    ~PreviewLoader() override;

    /// found() or failed() follows, unless another look comes between.
    void look(const QString& source, const LoadOptions& options);

signals:
    void found(const lodestone::DataPreview& preview);
    /// The text names file, line and what to do.
    void failed(const QString& text);

private:
    struct Request {
        QString source;
        LoadOptions options;
    };
    void launch(const Request& request);
    void work(std::stop_token stop, const Request& request);
    void post(std::function<void()> report);
    void end(const std::function<void()>& report);

    bool m_looking = false;
    std::optional<Request> m_next; ///< starts when the one under way has ended
    std::jthread m_thread; ///< last, so that it is joined first
};

} // namespace lodestone
