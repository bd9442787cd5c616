// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/sourcekeeper.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <memory>
#include <vector>

namespace vp {

/** Answers as the test says, when it says so. */
class StagedFetcher : public Fetcher
{
public:
    struct Order
    {
        FetchRequest request;
        QPointer<QObject> context;
        Callback callback;
    };
    Ticket fetch(const FetchRequest &request, QObject *context, Callback callback) override
    {
        orders.push_back({request, context, std::move(callback)});
        ++count;
        return static_cast<Ticket>(count);
    }
    void cancel(Ticket ticket) override { cancelled.push_back(ticket); }
    void answer(const FetchResult &result)
    {
        const Order order = orders.front();
        orders.pop_front();
        if (order.context) {
            order.callback(result);
        }
    }
    void answerWith(const QByteArray &body, const QByteArray &etag = {})
    {
        answer(FetchAnswer {.body = body, .etag = etag});
    }
    void refuse(FetchTrouble trouble, std::chrono::seconds wait = std::chrono::seconds {0})
    {
        answer(tl::unexpected(FetchError {.trouble = trouble, .retryAfter = wait}));
    }

    std::deque<Order> orders;
    std::vector<Ticket> cancelled;
    int count = 0;
};

/** A source in virtual time whose server is the test; what begins with "bad" is refused. */
class SourceWorld : public QObject
{
    Q_OBJECT
protected:
    inline static const QUrl Address {
        QStringLiteral("https://secret.example/private-abc/basic.ics")};
    static constexpr int Patience = 60'000; ///< ms of real time, for workers

    void renew()
    {
        m_keeper.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_fetcher = std::make_unique<StagedFetcher>();
        make();
    }
    void make(std::chrono::milliseconds every = std::chrono::hours {1})
    {
        m_judged.clear();
        m_inUse.clear();
        SourceOptions options;
        options.label = QStringLiteral("calendar 1");
        options.request.url = Address;
        options.request.limits.bytes = 1'000'000;
        options.copyPath = path();
        options.every = every;
        m_keeper = std::make_unique<SourceKeeper>(
            options, *m_fetcher, *m_clock,
            [this](const QByteArray &body, const SourceKeeper::Done &done) {
                m_judged.push_back(body);
                if (body.startsWith("bad")) {
                    done(failure(ErrorCode::InvalidInput, QStringLiteral("bad")));
                    return;
                }
                m_inUse = body;
                done({});
                done(failure(ErrorCode::InvalidInput,
                             QStringLiteral("a second word counts for nothing")));
            });
    }
    void startAndAnswer(const QByteArray &body, const QByteArray &etag = {})
    {
        m_keeper->start();
        due();
        m_fetcher->answerWith(body, etag);
        settle();
    }
    [[nodiscard]] bool isIdle() const { return !m_keeper->state().isRefreshing; }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(isIdle(), Patience); }
    /** Lets the request go out that is due. */
    void due() { QTRY_VERIFY_WITH_TIMEOUT(!m_fetcher->orders.empty(), Patience); }
    [[nodiscard]] QString path() const
    {
        return m_dir->filePath(QStringLiteral("sources/one.copy"));
    }
    [[nodiscard]] Result<SourceCopy> copy() const { return loadSourceCopy(path(), 1'000'000); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<StagedFetcher> m_fetcher;
    std::unique_ptr<SourceKeeper> m_keeper;
    std::vector<QByteArray> m_judged;
    QByteArray m_inUse;
};

} // namespace vp
