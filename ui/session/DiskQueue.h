// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lodestone {

/// Reads and writes files, one piece of work after another, on a thread of its own.
class DiskQueue : public QObject {
    Q_OBJECT

public:
    /// What is done with the result, on the thread this object lives on; may be empty.
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery()>;

    explicit DiskQueue(QObject* parent = nullptr);
    /// Waits until all is done; what is not delivered then is not any more.
    ~DiskQueue() override;

    /// @param failed  gets the text of an Error that the work throws
    void post(Work work, std::function<void(const QString&)> failed);

private:
    QThreadPool m_thread;
};

} // namespace lodestone
