// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/workerqueue.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace vp {

WorkerQueue::WorkerQueue()
{
    m_pool.setMaxThreadCount(1);
}

WorkerQueue::~WorkerQueue()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void WorkerQueue::post(QObject *context, std::function<Word()> work)
{
    // A watcher, not QFuture::then(): that one aborts in Qt 6.4 when its context dies.
    auto *watcher = new QFutureWatcher<Word>(context);
    QObject::connect(watcher, &QFutureWatcher<Word>::finished, context, [watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
            watcher->result()();
        }
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, std::move(work)));
}

} // namespace vp
