// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

struct sqlite3;

namespace vp::test {

/**
 * Sees every statement that a connection runs, and can stop the connection: what has been begun is
 * carried out, nothing after that is.
 */
class SqlWatch
{
public:
    /** @p seen is called when a statement begins; it must not use the data base. */
    SqlWatch(const QString &connection, std::function<void(const QByteArray &sql)> seen);
    ~SqlWatch();
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    void stop() { m_stopped = true; }
    /** As after a crash: what was not committed is gone. */
    void recover();

private:
    static int trace(unsigned kind, void *self, void *statement, void *text);
    static int authorize(void *self, int action, const char *, const char *, const char *,
                         const char *);

    sqlite3 *m_handle = nullptr;
    std::function<void(const QByteArray &sql)> m_seen;
    bool m_stopped = false;
};

} // namespace vp::test
