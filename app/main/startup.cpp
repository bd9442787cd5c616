// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/startup.h"

#include "main/programtongues.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vp {

CommandLine readCommandLine(int argc, char **argv, bool window)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return readCommandLine(arguments, window);
}

int printInstead(const CommandLine &line)
{
    const bool refused = line.action == CommandLine::Action::Refuse;
    std::fputs(line.text.toLocal8Bit().constData(), refused ? stderr : stdout);
    return refused ? exitcode::Usage : 0;
}

int printStartFailure(const StartFailure &failure)
{
    QString sentence;
    switch (failure.kind) {
    case StartFailure::Kind::DataFolder:
        sentence = u"The data folder cannot be used: %1"_s.arg(failure.detail);
        break;
    case StartFailure::Kind::NewerData:
        sentence =
            u"The data were made by a newer version of VirtualPhone: %1"_s.arg(failure.detail);
        break;
    case StartFailure::Kind::AlreadyRunning:
        sentence =
            u"VirtualPhone is already running on %1. Another instance needs a --name or another --data-dir."_s
                .arg(failure.detail);
        break;
    }
    std::fputs(QString(sentence % u'\n').toLocal8Bit().constData(), stderr);
    return failure.kind == StartFailure::Kind::AlreadyRunning ? exitcode::AlreadyRunning
                                                              : exitcode::DataFolder;
}

void installTranslator(QCoreApplication &app, const QString &language)
{
    auto *translator = new QTranslator(&app);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(localeOf(language, QLocale::system()));
    if (translator->load(locale, u"virtualphone"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

QString commandWithoutDemo()
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    if (const QString image = qEnvironmentVariable("APPIMAGE"); !image.isEmpty()) {
        return image % u' ' % program;
    }
    const bool isBuildFolder = QCoreApplication::applicationDirPath().endsWith("/app/main"_L1);
    return isBuildFolder ? u"packaging/run.sh"_s : program;
}

} // namespace vp
