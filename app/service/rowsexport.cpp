// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rowsexport.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vp {

RowsExport::RowsExport(Clock &clock, Source source, const QByteArray &header, const QString &file,
                       QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_header(header)
    , m_file(file)
    , m_breath(clock)
    , m_isJson(file.endsWith(".json"_L1, Qt::CaseInsensitive))
{
    connect(&m_breath, &Deadline::expired, this, &RowsExport::carryOn);
}

void RowsExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_breath.stop();
        finish(m_file.errorString());
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!write(m_isJson ? QByteArray("[\n") : m_header)) {
        finish(m_file.errorString());
        return;
    }
    m_breath.start({});
}

void RowsExport::carryOn()
{
    const RowPiece page = m_source(m_before, m_isJson);
    for (const QByteArray &row : page.rows) {
        const QByteArray separator = m_isJson && m_rows > 0 ? ",\n" : "";
        if (!write(separator + row)) {
            finish(m_file.errorString());
            return;
        }
        ++m_rows;
    }
    Q_EMIT moved(m_rows);
    if (m_isOver) { // cancelled meanwhile
        return;
    }
    if (!page.isLast) {
        m_before = page.nextBefore;
        m_breath.start({});
        return;
    }
    const bool done = write(m_isJson ? "\n]\n" : "") && m_file.commit();
    finish(done ? QString() : m_file.errorString());
}

void RowsExport::cancel()
{
    if (!m_isOver) {
        m_breath.stop();
        m_file.cancelWriting();
        finish(tr("Cancelled"));
    }
}

void RowsExport::finish(const QString &words)
{
    m_isOver = true;
    Q_EMIT finished(words);
}

} // namespace vp
