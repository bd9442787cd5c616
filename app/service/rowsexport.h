// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArrayList>
#include <QObject>
#include <QSaveFile>

#include <functional>

namespace vp {

/** Some rows of a file, and where the next ones are looked for. */
struct RowPiece
{
    QByteArrayList rows;
    qint64 nextBefore = 0;
    bool isLast = true;
};

/** Writes rows into a file, some at a time, so that the window goes on. The file is there only when
 * all of it is. */
class RowsExport : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<RowPiece(qint64 beforeId, bool isJson)>;

    /** @p file: ends with .json for JSON, else CSV, which begins with @p header. */
    RowsExport(Clock &clock, Source source, const QByteArray &header, const QString &file,
               QObject *parent = nullptr);
    void start();
    /** finished() follows. */
    void cancel();
    [[nodiscard]] int rows() const { return m_rows; }

Q_SIGNALS:
    void moved(int rows);
    /** Once. @p words are why there is no file; empty = it is there. */
    void finished(const QString &words);

private:
    void carryOn();
    void finish(const QString &words);
    [[nodiscard]] bool write(const QByteArray &bytes)
    {
        return m_file.write(bytes) == bytes.size();
    }

    Source m_source;
    QByteArray m_header;
    QSaveFile m_file;
    Deadline m_breath;
    qint64 m_before = 0;
    int m_rows = 0;
    bool m_isJson = false;
    bool m_isOver = false;
};

} // namespace vp
