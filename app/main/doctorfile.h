// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/doctorreport.h"
#include "settings/settings.h"

#include <QFile>
#include <QString>

namespace vp {

/**
 * A report for somebody who helps: versions, the doctor's lines, the settings that are no secrets,
 * and the end of the log. Numbers are shortened; tokens, PIN, IMEI, ICCID, addresses of the web and
 * texts of people are not in it. 0600; an existing file is never touched.
 */
class DoctorFile
{
public:
    /** An empty @p path: there is none, and everything succeeds. */
    explicit DoctorFile(const QString &path);
    /** Before the examination, so that a bad path is told at once. Error Storage with a sentence.
     */
    Result<> create();
    Result<> write(const DoctorReport &report, const Settings &settings, const QString &logsDir);

private:
    QFile m_file;
};

/** The text of it. @p log: its last lines. */
[[nodiscard]] QString doctorReportText(const DoctorReport &report, const Settings &settings,
                                       const QStringList &log);

} // namespace vp
