// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/doctorfile.h"

#include "base/logging.h"
#include "service/doctorphrases.h"
#include "settings/settingstable.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LogLines = 200;
constexpr qint64 LogBytes = 64 * 1024;

Result<> complaint(const QFile &file, const QString &why)
{
    return failure(ErrorCode::Storage,
                   u"The report %1 cannot be written: %2."_s.arg(file.fileName(), why));
}

/** Beyond what a log may hold anyway: no addresses of the web, and no name of the user. */
QString clean(const QString &text)
{
    static const QRegularExpression address(u"\\b[a-z][a-z0-9+.-]{1,15}://[^\\s\"'<>]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression imei(u"(imei:)[^\\s\"']+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString cleaned = text;
    cleaned.replace(address, u"(address)"_s);
    cleaned.replace(imei, u"\\1•••"_s);
    const QString home = QDir::homePath();
    if (home.size() > 1) {
        cleaned.replace(home, u"~"_s);
    }
    return redactedText(cleaned);
}

/** A value that cannot be anybody's: a switch, a small number, a word of ours, a device. */
QString shownValue(const SettingRow &row, const Settings &settings)
{
    static const QRegularExpression plain(
        u"^(?:true|false|[0-9]{1,3}|\\+[0-9]{1,3}|[A-Z]{2}|[a-z]{2}(?:_[A-Z]{2})?"
        "|reject|master|ask|sms|voicemail|auto|join|deflect|transfer|/dev/tty[A-Za-z]{1,8}[0-9]{1,3})$"_s);
    const QString value = settings.text(row.key);
    if (value.isEmpty()) {
        return u"(empty)"_s;
    }
    return plain.match(value).hasMatch() ? value : u"(set)"_s;
}

QStringList lastLines(const QString &logsDir)
{
    QFile file(QDir(logsDir).filePath(u"virtualphone.log"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    file.seek(std::max<qint64>(0, file.size() - LogBytes));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - LogLines));
}

} // namespace

DoctorFile::DoctorFile(const QString &path)
    : m_file(path)
{
}

Result<> DoctorFile::create()
{
    if (m_file.fileName().isEmpty()) {
        return {};
    }
    if (m_file.exists()) {
        return complaint(m_file, u"it exists already, and is not overwritten"_s);
    }
    const bool opened = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return opened ? Result<> {} : complaint(m_file, m_file.errorString());
}

Result<> DoctorFile::write(const DoctorReport &report, const Settings &settings,
                           const QString &logsDir)
{
    if (m_file.fileName().isEmpty()) {
        return {};
    }
    const QByteArray text = doctorReportText(report, settings, lastLines(logsDir)).toUtf8();
    const bool written = m_file.write(text) == text.size() && m_file.flush();
    m_file.close();
    return written ? Result<> {} : complaint(m_file, m_file.errorString());
}

QString doctorReportText(const DoctorReport &report, const Settings &settings,
                         const QStringList &log)
{
    QStringList lines {
        QString(u"VirtualPhone "_s % QStringLiteral(VP_VERSION)),
        QString(u"System: "_s % QSysInfo::prettyProductName() % u", "_s % QSysInfo::kernelType()
                % u' ' % QSysInfo::kernelVersion() % u' ' % QSysInfo::currentCpuArchitecture()
                % u", Qt "_s % QString::fromLatin1(qVersion())),
        QString(u"Modem: "_s % report.findings.manufacturer % u' ' % report.findings.model
                % u", firmware "_s % report.findings.revision),
        QString(),
        u"Examination"_s,
    };
    for (const DoctorLine &line : report.lines) {
        lines.append(QString(u"  "_s % DoctorPhrases::state(line.state) % u": "_s
                             % DoctorPhrases::title(line.check) % u": "_s % line.sentence));
    }
    lines += {QString(), u"Settings"_s};
    for (const SettingRow &row : settingRows()) {
        lines.append(QString(u"  "_s % row.name % u" = "_s % shownValue(row, settings)));
    }
    lines += {QString(), u"Log"_s};
    for (const QString &line : log) {
        lines.append(QString(u"  "_s % line));
    }
    QString text;
    for (const QString &line : lines) {
        text += QString(clean(line) % u'\n');
    }
    return text;
}

} // namespace vp
