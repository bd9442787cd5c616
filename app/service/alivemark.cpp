// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/alivemark.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace vp {

namespace {

/** Longer ones are those of a clock that was not set. */
constexpr std::chrono::hours LongestOutage {24 * 366};

} // namespace

AliveMark::AliveMark(QString path, Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_next(clock)
{
    QObject::connect(&m_next, &Deadline::expired, &m_next, [this] { mark(); });
}

AliveMark::~AliveMark()
{
    if (m_started) {
        mark();
    }
}

void AliveMark::start()
{
    if (m_path.isEmpty()) {
        return;
    }
    const QFileInfo before(m_path);
    const QDateTime now = m_clock.wall().toUTC();
    if (before.exists()) {
        const QDateTime from = before.lastModified().toUTC();
        const std::chrono::milliseconds away {from.msecsTo(now)};
        if (away > ShortestOutage && away < LongestOutage) {
            m_outage = Outage {from, now};
        }
    }
    m_started = true;
    mark();
}

void AliveMark::mark()
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    // Qt sets the time of files only that are open for writing.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
        || !file.setFileTime(m_clock.wall(), QFileDevice::FileModificationTime)) {
        qCDebug(lcService) << "when the program was last there is not remembered:"
                           << file.errorString();
    }
    m_next.start(Every);
}

} // namespace vp
