// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/connectionwatch.h"
#include "net/telegramclient.h"

#include <QObject>

#include <functional>

namespace vp {

/**
 * Fetches files from a Bot API server, over connections of its own: a large one must not delay a
 * message. A file is held in memory, up to the limit that is given with it. The token stays in
 * here: no error text holds it.
 */
class TelegramDownloads : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<QByteArray>)>;

    TelegramDownloads(const TelegramOptions &options, Clock &clock, QObject *parent = nullptr);
    /** Downloads under way come back with Cancelled. */
    ~TelegramDownloads() override;

    /** Calls back once, later, unless @p context has died. Errors: Network, Timeout, Cancelled,
     * Rejected (larger than @p limit, or refused; native = HTTP status). */
    void get(const QString &path, qint64 limit, QObject *context, const Callback &callback);
    void cancelAll();

Q_SIGNALS:
    void abandonRequested(vp::ErrorCode reason);

private:
    const TelegramOptions &m_options;
    Clock &m_clock;
    ServerConnections m_connections;
};

} // namespace vp
