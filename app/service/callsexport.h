// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/callfilter.h"

#include <QObject>
#include <QSaveFile>

#include <functional>

namespace vp {

/** Rows for other programs. */
namespace callrows {
/** UTF-8 with a mark, so that spreadsheets see it; times as 2026-11-22T14:03:05Z. */
[[nodiscard]] QByteArray csvHeader();
/** A text that a spreadsheet would take for a formula begins with an apostrophe; a number is left
 * as it is. */
[[nodiscard]] QByteArray csv(const CallRecord &call);
[[nodiscard]] QByteArray csvField(const QString &text);
/** One object, with the names of our code: they are the same in every language. */
[[nodiscard]] QByteArray json(const CallRecord &call);
} // namespace callrows

/** Writes calls into a file, some at a time, so that the window goes on. The file is there only
 * when all of it is. */
class CallsExport : public QObject
{
    Q_OBJECT
public:
    using Page = std::function<CallPage(qint64 beforeId)>;

    /** @p file: ends with .json for JSON, else CSV. */
    CallsExport(Clock &clock, Page page, const QString &file, QObject *parent = nullptr);
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

    Page m_page;
    QSaveFile m_file;
    Deadline m_breath;
    qint64 m_before = 0;
    int m_rows = 0;
    bool m_isJson = false;
    bool m_isOver = false;
};

} // namespace vp
