// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp::bench {

namespace {

constexpr int Patience = 300'000;

/** What the program said, or nothing when it failed. */
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                   const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(Patience);
    const bool good =
        ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

bool install(const QString &folder, const QString &package)
{
    const QString name = package.first(package.lastIndexOf(u'@'));
    if (QFileInfo::exists(QString(folder + u"/node_modules/"_s + name))) {
        return true;
    }
    QDir().mkpath(folder);
    return outputOf(u"npm"_s,
                    {u"install"_s, u"--prefix"_s, folder, u"--no-save"_s, u"--ignore-scripts"_s,
                     u"--no-audit"_s, u"--no-fund"_s, u"--loglevel=error"_s, package})
        .has_value();
}

} // namespace

QHash<QByteArray, double> npmPeer(const QString &subject, const QString &package,
                                  const QByteArray &input)
{
    // Each in a folder of its own: npm removes what it did not install itself.
    const QString folder = QStringLiteral(VP_BENCH_PEERS) + u'/' + subject;
    if (QStandardPaths::findExecutable(u"npm"_s).isEmpty()
        || QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
        std::printf("(%s: left out, there is no npm here)\n", qPrintable(package));
        return {};
    }
    if (!install(folder, package)) {
        std::printf("(%s: left out, npm could not install it)\n", qPrintable(package));
        return {};
    }
    const auto said =
        outputOf(u"node"_s, {QStringLiteral(VP_BENCH_SCRIPT), subject, folder}, input);
    if (!said) {
        std::printf("(%s: left out, it does not run)\n", qPrintable(package));
        return {};
    }
    QHash<QByteArray, double> figures;
    for (const QByteArray &line : said->split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) {
            figures.insert(words[0], words[1].toDouble());
        }
    }
    return figures;
}

} // namespace vp::bench
