// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace vp::desktopentry {

namespace {

constexpr qint64 LargestEntry = 64 * 1024;

} // namespace

/** @see Desktop Entry Specification, The Exec key */
QString quoted(const QString &word)
{
    QString text = u"\""_s;
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\') {
            text += u'\\';
        }
        text += c;
        if (c == u'%') {
            text += c; // else it is a field code
        }
    }
    // A value's own escapes come on top of those of the quotes.
    return escaped(text + u'"');
}

QString escaped(const QString &text)
{
    QString value = text;
    return value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString value(const QByteArray &entry, const char *key)
{
    const QByteArray start = QByteArray(key) + '=';
    for (const QByteArray &line : entry.split('\n')) {
        if (!line.startsWith(start)) {
            continue;
        }
        QString text;
        const QString raw = QString::fromUtf8(line.mid(start.size()));
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const bool isEscape = raw[i] == u'\\' && i + 1 < raw.size();
            const QChar c = isEscape ? raw[++i] : raw[i];
            text += isEscape && c == u'n' ? QChar(u'\n') : isEscape && c == u'r' ? QChar(u'\r') : c;
        }
        return text;
    }
    return {};
}

QByteArray mark(const Writer &writer)
{
    if (writer.version.isEmpty()) {
        return {};
    }
    return QByteArray(VersionKey) + '=' + escaped(writer.version).toUtf8() + '\n' + ImageKey + '='
        + escaped(writer.image).toUtf8() + '\n';
}

bool isOfNewer(const QByteArray &entry, const Writer &writer)
{
    const QVersionNumber theirs = QVersionNumber::fromString(value(entry, VersionKey));
    const QString image = value(entry, ImageKey);
    return !writer.version.isEmpty() && theirs > QVersionNumber::fromString(writer.version)
        && !image.isEmpty() && QFileInfo::exists(image);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LargestEntry) : QByteArray();
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, u"an entry of the desktop cannot be written"_s);
    }
    return {};
}

} // namespace vp::desktopentry
