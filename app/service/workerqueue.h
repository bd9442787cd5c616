// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace vp {

/** Heavy pure work, one piece after the other, in a thread beside the event loop. */
class WorkerQueue
{
public:
    WorkerQueue();
    /** Waits for the piece that is being worked on; what waits behind it is dropped. */
    ~WorkerQueue();
    Q_DISABLE_COPY_MOVE(WorkerQueue)

    /** Runs @p work in the worker and then @p done with its result here, unless @p context has
     * died meanwhile. */
    template<class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        post(context, [work = std::move(work), done = std::move(done)]() mutable -> Word {
            const auto value = std::make_shared<Value>(work());
            return [value, done = std::move(done)] {
                done(std::move(*value));
            };
        });
    }

private:
    using Word = std::function<void()>; ///< to be said in the event loop
    void post(QObject *context, std::function<Word()> work);

    QThreadPool m_pool;
};

} // namespace vp
