// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/filefetch.h"

#include <QDateTime>
#include <QFileInfo>

namespace vp {

namespace {

constexpr qint64 Piece = 256LL * 1024;

} // namespace

FileFetch::FileFetch(Clock &clock, const FetchRequest &request, QObject *parent)
    : FetchTask(clock, request.limits, parent)
    , m_file(request.url.toLocalFile())
    , m_knownTag(request.etag)
{
}

void FileFetch::start()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists()) {
        return fail({.trouble = FetchTrouble::Missing});
    }
    if (!info.isFile()) { // opening a pipe would wait for its other end
        return fail({.trouble = FetchTrouble::Refused});
    }
    if (info.size() > limits().bytes) {
        return fail({.trouble = FetchTrouble::TooLarge});
    }
    m_answer.etag = "file-" + QByteArray::number(info.size()) + '-'
        + QByteArray::number(info.lastModified().toMSecsSinceEpoch());
    if (m_answer.etag == m_knownTag) {
        m_answer.notModified = true;
        return finish(m_answer);
    }
    if (!m_file.open(QIODevice::ReadOnly)) {
        return fail({.trouble = FetchTrouble::Forbidden});
    }
    readOn();
}

void FileFetch::stop()
{
    m_file.close();
}

void FileFetch::readOn()
{
    if (isFinished()) {
        return;
    }
    const QByteArray piece = m_file.read(Piece);
    if (piece.isEmpty()) {
        return m_file.error() == QFileDevice::NoError ? finish(m_answer)
                                                      : fail({.trouble = FetchTrouble::Broken});
    }
    m_answer.body += piece;
    if (m_answer.body.size() > limits().bytes) {
        return fail({.trouble = FetchTrouble::TooLarge});
    }
    stillAlive();
    QMetaObject::invokeMethod(this, &FileFetch::readOn, Qt::QueuedConnection);
}

} // namespace vp
