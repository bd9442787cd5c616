// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileserver.h"
#include "net/httpfetcher.h"

#include <QLoggingCategory>
#include <QTest>

#include <utility>
#include <vector>

namespace vp {

inline constexpr int Patience = 60'000; ///< ms of real time for what the loopback does at once

/** Fetches in virtual time over real sockets, and waits for the answer. */
struct FetchWorld
{
    ManualClock clock;
    HttpFetcher fetcher {clock, QStringLiteral("VirtualPhone/1.2")};
    QObject context;
    std::vector<FetchResult> results;

    Fetcher::Ticket begin(const FetchRequest &request)
    {
        return fetcher.fetch(request, &context,
                             [this](const FetchResult &result) { results.push_back(result); });
    }
    [[nodiscard]] FetchResult get(const FetchRequest &request)
    {
        results.clear();
        begin(request);
        if (!QTest::qWaitFor([this] { return !results.empty(); }, Patience)) {
            qFatal("no answer at all");
        }
        return results.front();
    }
    [[nodiscard]] FetchTrouble troubleOf(const FetchRequest &request)
    {
        const FetchResult result = get(request);
        return result ? FetchTrouble {} : result.error().trouble;
    }
};

/** Keeps what is logged, and judges it at the end: "secret" is in every address of these tests. */
class LogWatch
{
public:
    LogWatch()
    {
        current = this;
        m_before = qInstallMessageHandler(keep);
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*=false"));
    }
    ~LogWatch()
    {
        qInstallMessageHandler(m_before);
        current = nullptr;
    }
    LogWatch(const LogWatch &) = delete;
    LogWatch &operator=(const LogWatch &) = delete;
    [[nodiscard]] bool toldTheSecret() const { return m_log.contains(QStringLiteral("secret")); }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &message)
    {
        current->m_log += message + QChar(u'\n');
    }
    inline static LogWatch *current = nullptr;
    QtMessageHandler m_before = nullptr;
    QString m_log;
};

} // namespace vp
