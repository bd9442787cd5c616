// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/startup.h"

#include "desktop/imageentries.h"
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

QString startFailureText(const StartFailure &failure)
{
    switch (failure.kind) {
    case StartFailure::Kind::DataFolder:
        return QCoreApplication::translate("StartPhrases", "The data folder cannot be used: %1")
            .arg(failure.detail);
    case StartFailure::Kind::NewerData:
        return QCoreApplication::translate(
                   "StartPhrases",
                   "The data in %1 were made by a newer version of VirtualPhone than this one, %2. "
                   "Nothing has been changed. Start the newer version, or give this one a folder "
                   "of its own by --data-dir.")
            .arg(failure.detail, QStringLiteral(VP_VERSION));
    case StartFailure::Kind::AlreadyRunning:
        break;
    }
    return QCoreApplication::translate("StartPhrases",
                                       "VirtualPhone is already running on %1. Another instance "
                                       "needs a --name or another --data-dir.")
        .arg(failure.detail);
}

int printStartFailure(const StartFailure &failure)
{
    std::fputs(QString(startFailureText(failure) % u'\n').toLocal8Bit().constData(), stderr);
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
    if (const QString image = ImagePlaces::ownImage(); !image.isEmpty()) {
        return image % u' ' % program;
    }
    const bool isBuildFolder = QCoreApplication::applicationDirPath().endsWith("/app/main"_L1);
    return isBuildFolder ? u"packaging/run.sh"_s : program;
}

} // namespace vp
