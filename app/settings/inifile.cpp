// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inifile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QString sectionOf(const QString &name)
{
    return name.section(u'/', 0, -2);
}

QString keyOf(const QString &name)
{
    return name.section(u'/', -1);
}

/** The name in "[name]", or nullopt when the line is no header. */
std::optional<QString> header(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (!trimmed.startsWith(u'[') || !trimmed.endsWith(u']')) {
        return std::nullopt;
    }
    return trimmed.sliced(1, trimmed.size() - 2).trimmed();
}

bool isComment(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u';') || trimmed.startsWith(u'#');
}

QString quoted(const QString &value)
{
    const bool plain = value == value.trimmed() && !value.startsWith(u'"')
        && !value.startsWith(u'\'')
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c < u' '; });
    if (plain) {
        return value;
    }
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
    return u'"' + text + u'"';
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return c;
    }
}

/** A value without quotes is taken as it stands, so that a path or an address needs no escaping. */
QString unquoted(const QString &raw)
{
    if (raw.size() > 1 && raw.startsWith(u'\'') && raw.indexOf(u'\'', 1) == raw.size() - 1) {
        return raw.sliced(1, raw.size() - 2); // as in a shell
    }
    if (!raw.startsWith(u'"')) {
        return raw;
    }
    QString text;
    for (qsizetype i = 1; i < raw.size(); ++i) {
        if (raw[i] == u'"') {
            return i == raw.size() - 1 ? text
                                       : raw; // something behind the quotes: not ours, kept whole
        }
        if (raw[i] == u'\\' && i + 1 < raw.size()) {
            text += unescaped(raw[++i]);
        } else {
            text += raw[i];
        }
    }
    return raw;
}

/** A rename lasts over a power cut only when its folder has been synced as well. */
void syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

IniFile::IniFile(QString path)
    : m_path(std::move(path))
{
}

Result<> IniFile::load()
{
    m_lines.clear();
    QFile file(m_path);
    if (!file.exists()) {
        return {};
    }
    if ((file.permissions() & Others) != QFile::Permissions()) {
        file.setPermissions(Private);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        const bool denied =
            file.error() == QFileDevice::PermissionsError || !QFileInfo(m_path).isReadable();
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::Storage,
                       file.errorString());
    }
    if (file.size() > LargestFile) {
        return failure(ErrorCode::Storage, u"the file is larger than 1 MiB"_s);
    }
    QString text = QString::fromUtf8(file.readAll());
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    text.remove(QChar(0xFEFF));
    text.replace(u"\r\n"_s, u"\n"_s);
    m_lines = text.split(u'\n');
    while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty()) {
        m_lines.removeLast();
    }
    return {};
}

qsizetype IniFile::position(const QString &name) const
{
    const QString section = sectionOf(name);
    const QString key = keyOf(name);
    QString current;
    qsizetype insert = m_lines.size();
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (const auto title = header(m_lines[i])) {
            current = *title;
        } else if (isComment(m_lines[i])) {
            continue;
        }
        const bool isInside = current.compare(section, Qt::CaseInsensitive) == 0;
        if (!isInside && !current.isEmpty()) {
            continue;
        }
        if (isInside) {
            insert = i + 1;
        }
        const qsizetype equals = m_lines[i].indexOf(u'=');
        if (equals > 0
            && m_lines[i].first(equals).trimmed().compare(isInside ? key : name,
                                                          Qt::CaseInsensitive)
                == 0) {
            found = i; // the last one counts, as in other programs
        }
    }
    return found >= 0 ? found : -1 - insert;
}

std::optional<QString> IniFile::value(const QString &name) const
{
    const qsizetype at = position(name);
    if (at < 0) {
        return std::nullopt;
    }
    const QString &line = m_lines[at];
    return unquoted(line.sliced(line.indexOf(u'=') + 1).trimmed());
}

void IniFile::setValue(const QString &name, const std::optional<QString> &value)
{
    qsizetype at = position(name);
    if (!value) {
        for (; at >= 0; at = position(name)) {
            m_lines.removeAt(at);
        }
        return;
    }
    const QString line = keyOf(name) + u'=' + quoted(*value);
    if (at >= 0) {
        const QString &old = m_lines[at];
        const bool isWhole = old.first(old.indexOf(u'=')).contains(u'/');
        m_lines[at] = isWhole ? QString(name + u'=' + quoted(*value)) : line;
        return;
    }
    const auto isHeader = [section = sectionOf(name)](const QString &text) {
        const auto title = header(text);
        return title && title->compare(section, Qt::CaseInsensitive) == 0;
    };
    if (std::none_of(m_lines.cbegin(), m_lines.cend(), isHeader)) {
        if (!m_lines.isEmpty()) {
            m_lines.append(QString());
        }
        m_lines.append(u'[' + sectionOf(name) + u']');
        m_lines.append(line);
        return;
    }
    m_lines.insert(-1 - at, line);
}

Result<> IniFile::save() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder)) {
            return failure(ErrorCode::Storage, u"the folder cannot be made"_s);
        }
        QFile::setPermissions(folder, Private | QFile::ExeOwner);
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    file.setPermissions(Private); // before the first byte
    const QString text = m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    file.write(text.toUtf8());
    if (!file.commit()) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    syncFolder(folder);
    return {};
}

} // namespace vp
