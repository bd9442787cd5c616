// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpfetcher.h"

#include "net/filefetch.h"
#include "net/webfetch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Nothing to do but to say why. */
class FailedFetch : public FetchTask
{
public:
    FailedFetch(Clock &clock, const FetchError &error, QObject *parent)
        : FetchTask(clock, {}, parent)
        , m_error(error)
    {
    }

protected:
    void start() override { fail(m_error); }
    void stop() override { }

private:
    FetchError m_error;
};

} // namespace

HttpFetcher::HttpFetcher(Clock &clock, QString userAgent, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_userAgent(std::move(userAgent))
{
}

HttpFetcher::~HttpFetcher()
{
    Q_EMIT abandonRequested(0);
    qDeleteAll(findChildren<FetchTask *>()); // while their connections still live
}

Fetcher::Ticket HttpFetcher::fetch(const FetchRequest &request, QObject *context, Callback callback)
{
    const Ticket ticket = ++m_lastTicket;
    FetchTask *task = newTask(request);
    connect(this, &HttpFetcher::abandonRequested, task, [task, ticket](quint64 wanted) {
        if (wanted == 0 || wanted == ticket) {
            task->abandon(FetchTrouble::Cancelled);
        }
    });
    task->begin(context, std::move(callback));
    return ticket;
}

FetchTask *HttpFetcher::newTask(const FetchRequest &request)
{
    const QString scheme = request.url.scheme();
    if (request.url.isLocalFile()) {
        return new FileFetch(m_clock, request, this);
    }
    if ((scheme != "https"_L1 && scheme != "http"_L1) || request.url.host().isEmpty()) {
        return new FailedFetch(m_clock, {.trouble = FetchTrouble::BadAddress}, this);
    }
    // Not before: it brings all of TLS into memory, which those with files alone never need.
    const auto trust = trustOf(request);
    if (!trust) {
        return new FailedFetch(m_clock, trust.error(), this);
    }
    const WebFetch::Means means {m_connections[trust->key], *trust, m_userAgent};
    return new WebFetch(m_clock, request, means, this);
}

void HttpFetcher::cancel(Ticket ticket)
{
    QMetaObject::invokeMethod(
        this, [this, ticket] { Q_EMIT abandonRequested(ticket); }, Qt::QueuedConnection);
}

} // namespace vp
