// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/logsink.h"

#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 5'000'000;
constexpr int OlderFiles = 3;

// Qt's handler is a plain function, so it needs to find the one sink.
std::atomic<LogSink *> activeSink =
    nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

QString fileName(int age)
{
    return age == 0 ? u"virtualphone.log"_s : u"virtualphone.%1.log"_s.arg(age);
}

} // namespace

LogSink::LogSink(QtMsgType quietBelow)
    : m_quietBelow(quietBelow)
{
    activeSink = this;
    m_previous = qInstallMessageHandler(&LogSink::handle);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_previous);
    activeSink = nullptr;
}

void LogSink::setFolder(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_file.close();
    m_folder = folder;
    if (!QDir().mkpath(folder)) {
        return;
    }
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    m_file.setFileName(QDir(folder).filePath(fileName(0)));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        m_file.setPermissions(ownerOnly);
    }
}

void LogSink::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogSink *sink = activeSink) {
        sink->write(type, context.category, message);
    }
}

void LogSink::write(QtMsgType type, const char *category, const QString &message)
{
    QString text = redactedText(message);
    text.replace(u'\n', u' ');
    const QString line = QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) % u' '
        % levelName(type) % u' ' % QLatin1StringView(category == nullptr ? "default" : category)
        % u": "_s % text % u'\n';
    m_recent.add(type, line.chopped(1));
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (severityOf(type) >= severityOf(m_quietBelow)) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    }
    if (m_file.isOpen()) {
        m_file.write(bytes);
        if (m_file.size() > LargestFile) {
            rotate();
        }
    }
}

void LogSink::rotate()
{
    const QDir folder(m_folder);
    m_file.close();
    QFile::remove(folder.filePath(fileName(OlderFiles)));
    for (int age = OlderFiles - 1; age >= 0; --age) {
        QFile::rename(folder.filePath(fileName(age)), folder.filePath(fileName(age + 1)));
    }
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

} // namespace vp
