// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/commandline.h"

#include "base/openwish.h"
#include "main/explainrun.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

const QString &helpText()
{
    static const QString text = uR"(Usage: %1 [options]
A phone between your phone and the world: a GSM stick answers, and joins callers with your own phone.

Options:
  --modem PORT          the modem's port, such as /dev/ttyUSB0 or a name in /dev/serial/by-path,
                        or imei: and the modem's IMEI (default: found automatically)
  --modem-events PORT   the port that tells events, where it is another one
  --modem-voice PORT    the port that carries the sound of calls: callers are told that they are
                        being connected (default: the one that the modem is known to have)
  --telegram-api URL    root of the Bot API (default: https://api.telegram.org)
  --data-dir DIR        keep everything of this instance in DIR (default: the XDG folders)
  --name NAME           one more instance beside the first, with its own data, bot and modem
  --demo                a simulated modem and chat, to look around
  --background          virtualphone only: the window waits in the tray until it is asked for
  --do-not-disturb      virtualphone only: callers do not disturb for an hour, or do so again; beside
                        a running one, too
  --doctor              examine the modem, say what is wrong and what helps, and leave with
                        0 (all is well), 1 (something wants attention) or 2 (something is wrong)
  --report FILE         with --doctor: also write a report for somebody who helps, without secrets
  --set KEY=VALUE       virtualphoned only: change a setting and leave; may be given several times.
                        KEY= goes back to the default, KEY=- takes the value from standard input
  --pair                virtualphoned only: make somebody an owner by a code that he shows to the
                        bot (0 = there is a new owner, 1 = there is none)
  --audit [DAYS]        virtualphoned only: print who did what from the chat in the last 30 or so
                        many days, and leave
  --explain NUMBER      virtualphoned only: say who would get a call of NUMBER (or of hidden) and
                        why, and leave
  --at TIME             with --explain: at another time, such as 2026-12-24T18:00
  --import-legacy DIR   virtualphoned only: show what the earlier program (virtualphone.py) left in
                        DIR, ask, and take settings and contacts over
  --backup FILE         virtualphoned only: write settings, contacts, calls and messages into
                        FILE, and leave; beside a running phone, too
  --restore FILE        virtualphoned only: show what a backup would change, ask, and put it in the
                        place of what is there
  --undo-restore        virtualphoned only: go back to what was there before the last restore
  --with-secrets        with --backup and --restore: also the token, PIN, passwords and private
                        addresses, sealed by a password that is asked for
  --yes                 with --import-legacy: ask nothing, and replace groups that are there;
                        with --restore and --undo-restore: ask nothing
  --version             print the version
  --help                print this text

Environment: virtualphone_bottoken, virtualphone_botowner, virtualphone_defaultmasterphone,
virtualphone_defaultcountrycode, virtualphone_calendarurl, virtualphone_temporaryownerpassword,
virtualphone_simpin.
)"_s;
    return text;
}

/** Options of QGuiApplication that take a value; they are its business, not ours. */
constexpr std::array QtOptions {
    "-platform"_L1, "-platformtheme"_L1, "-style"_L1,          "-stylesheet"_L1,
    "-display"_L1,  "-geometry"_L1,      "-plugin"_L1,         "-platformpluginpath"_L1,
    "-session"_L1,  "-fontengine"_L1,    "-qwindowgeometry"_L1};

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (std::ranges::find(QtOptions, argument) != QtOptions.end()) {
            ++i;
        } else {
            ours.append(argument);
        }
    }
    return ours;
}

CommandLine refuse(const QString &sentence)
{
    CommandLine line;
    line.action = CommandLine::Action::Refuse;
    line.text = sentence;
    return line;
}

CommandLine print(const QString &text)
{
    CommandLine line;
    line.action = CommandLine::Action::Print;
    line.text = text;
    return line;
}

bool isInstanceName(const QString &name)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,31}\\z"_s);
    return shape.match(name).hasMatch();
}

/** A path is judged when it is opened. */
bool isModemPort(const QString &port)
{
    static const QRegularExpression imei(u"\\Aimei:(?:[ -]?[0-9]){14,17}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return !port.startsWith("imei:"_L1, Qt::CaseInsensitive) || imei.match(port).hasMatch();
}

QString auditComplaint(const CommandLine &line)
{
    if (line.audit
        && (line.demo || line.doctor || line.pair || !line.wishes.isEmpty()
            || !line.modemPort.isEmpty() || !line.explain.isEmpty()
            || !line.telegramApi.isEmpty())) {
        return u"--audit prints and leaves: only days, --data-dir or --name may go with it."_s;
    }
    return {};
}

/** What is wrong with the values, or nothing. */
QString complaint(const CommandLine &line)
{
    if (line.demo && (!line.modemPort.isEmpty() || !line.modemEventsPort.isEmpty())) {
        return u"--demo brings its own modem: it cannot go with --modem or --modem-events."_s;
    }
    if (line.demo && !line.modemVoicePort.isEmpty()) {
        return u"--demo brings its own modem: it cannot go with --modem-voice."_s;
    }
    if (line.doctor && line.demo) {
        return u"--doctor looks at a real modem: it cannot go with --demo."_s;
    }
    if (line.doctor && !line.addresses.isEmpty()) {
        return u"--doctor never calls anybody: it cannot go with an address."_s;
    }
    if (!line.reportFile.isEmpty() && !line.doctor) {
        return u"--report needs --doctor."_s;
    }
    if (!line.wishes.isEmpty()
        && (line.demo || line.doctor || !line.modemPort.isEmpty() || !line.telegramApi.isEmpty())) {
        return u"--set changes settings and leaves: only --data-dir or --name may go with it."_s;
    }
    if (!line.explain.isEmpty()
        && (line.demo || line.doctor || !line.wishes.isEmpty() || !line.modemPort.isEmpty()
            || !line.telegramApi.isEmpty())) {
        return u"--explain answers and leaves: only --at, --data-dir or --name may go with it."_s;
    }
    if (line.pair
        && (line.demo || line.doctor || !line.wishes.isEmpty() || !line.modemPort.isEmpty()
            || !line.explain.isEmpty())) {
        return u"--pair makes an owner and leaves: only --data-dir, --name or --telegram-api may go with it."_s;
    }
    if (!line.explainAt.isEmpty() && (line.explain.isEmpty() || !readExplainTime(line.explainAt))) {
        return u"--at needs --explain, and a time such as 2026-12-24T18:00."_s;
    }
    if (line.demo && !line.telegramApi.isEmpty()) {
        return u"--demo brings its own chat: it cannot go with --telegram-api."_s;
    }
    if (line.demo && !line.dataDir.isEmpty()) {
        return u"--demo uses a temporary folder: it cannot go with --data-dir."_s;
    }
    if (!line.name.isEmpty() && (line.demo || !line.dataDir.isEmpty())) {
        return u"--name chooses the data folder: it cannot go with --demo or --data-dir."_s;
    }
    if (!line.name.isEmpty() && !isInstanceName(line.name)) {
        return u"--name wants up to 32 letters, digits, - and _."_s;
    }
    if (!isModemPort(line.modemPort)) {
        return u"--modem imei: wants the 14 to 17 digits on the modem's label."_s;
    }
    if (!line.modemEventsPort.isEmpty() && line.modemPort.isEmpty()) {
        return u"--modem-events needs --modem."_s;
    }
    const QUrl api(line.telegramApi, QUrl::StrictMode);
    if (!line.telegramApi.isEmpty()
        && (!api.isValid() || api.host().isEmpty()
            || !QStringList {u"http"_s, u"https"_s}.contains(api.scheme()))) {
        return u"--telegram-api needs an address such as https://api.telegram.org."_s;
    }
    // What only looks like one is judged by the window, which can say so.
    const auto odd = std::ranges::find_if_not(line.addresses, looksLikeOpenWish);
    return odd == line.addresses.end() ? QString()
                                       : QString(u"“"_s % *odd % u"” is not understood."_s);
}

/** What is wrong with the values of --import-legacy, or nothing. */
QString legacyComplaint(const CommandLine &line, bool window)
{
    if (line.legacyDir.isEmpty()) {
        return line.yes && line.restoreFile.isEmpty() && !line.undoRestore
            ? u"--yes needs --import-legacy, --restore or --undo-restore."_s
            : QString();
    }
    if (window) {
        return u"--import-legacy is an option of virtualphoned."_s;
    }
    if (line.demo || line.doctor || !line.wishes.isEmpty() || !line.explain.isEmpty()
        || !line.modemPort.isEmpty() || !line.telegramApi.isEmpty()) {
        return u"--import-legacy takes over and leaves: only --yes, --data-dir or --name may go "
               "with it."_s;
    }
    return {};
}

/** What is wrong with the values of --backup and --restore, or nothing. */
QString backupComplaint(const CommandLine &line, bool window)
{
    const int wanted = static_cast<int>(!line.backupFile.isEmpty())
        + static_cast<int>(!line.restoreFile.isEmpty()) + static_cast<int>(line.undoRestore);
    if (wanted == 0) {
        return line.withSecrets ? u"--with-secrets needs --backup or --restore."_s : QString();
    }
    if (window) {
        return u"--backup, --restore and --undo-restore are options of virtualphoned."_s;
    }
    if (wanted > 1 || line.demo || line.doctor || line.pair || line.audit || !line.wishes.isEmpty()
        || !line.explain.isEmpty() || !line.legacyDir.isEmpty() || !line.modemPort.isEmpty()
        || !line.telegramApi.isEmpty()) {
        return u"--backup, --restore and --undo-restore leave when they are done: only "
               "--with-secrets, --yes, --data-dir or --name may go with one of them."_s;
    }
    return {};
}

/** What is wrong with the wishes of --set, or nothing; they may be secret and are not repeated. */
QString wishComplaint(const QStringList &wishes, bool window)
{
    if (window && !wishes.isEmpty()) {
        return u"--set is an option of virtualphoned."_s;
    }
    const auto isWish = [](const QString &wish) {
        return wish.indexOf(u'=') > 0;
    };
    if (std::ranges::find_if_not(wishes, isWish) != wishes.end()) {
        return u"--set needs KEY=VALUE."_s;
    }
    const auto isFromInput = [](const QString &wish) {
        return wish.endsWith("=-"_L1) && wish.indexOf(u'=') == wish.size() - 2;
    };
    return std::ranges::count_if(wishes, isFromInput) > 1
        ? u"--set can take one value only from standard input."_s
        : QString();
}

struct Options
{
    QCommandLineOption modem {u"modem"_s, {}, u"PORT"_s};
    QCommandLineOption events {u"modem-events"_s, {}, u"PORT"_s};
    QCommandLineOption voice {u"modem-voice"_s, {}, u"PORT"_s};
    QCommandLineOption api {u"telegram-api"_s, {}, u"URL"_s};
    QCommandLineOption dataDir {u"data-dir"_s, {}, u"DIR"_s};
    QCommandLineOption name {u"name"_s, {}, u"NAME"_s};
    QCommandLineOption demo {u"demo"_s};
    QCommandLineOption background {u"background"_s};
    QCommandLineOption doNotDisturb {u"do-not-disturb"_s};
    QCommandLineOption doctor {u"doctor"_s};
    QCommandLineOption report {u"report"_s, {}, u"FILE"_s};
    QCommandLineOption set {u"set"_s, {}, u"KEY=VALUE"_s};
    QCommandLineOption pair {u"pair"_s};
    QCommandLineOption audit {u"audit"_s};
    QCommandLineOption explain {u"explain"_s, {}, u"NUMBER"_s};
    QCommandLineOption at {u"at"_s, {}, u"TIME"_s};
    QCommandLineOption legacy {u"import-legacy"_s, {}, u"DIR"_s};
    QCommandLineOption backup {u"backup"_s, {}, u"FILE"_s};
    QCommandLineOption restore {u"restore"_s, {}, u"FILE"_s};
    QCommandLineOption undoRestore {u"undo-restore"_s};
    QCommandLineOption withSecrets {u"with-secrets"_s};
    QCommandLineOption yes {u"yes"_s};
    QCommandLineOption version {u"version"_s};
    QCommandLineOption help {u"help"_s};
    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {modem, events,     api,    dataDir, name,        demo,        doctor, report,
                set,   explain,    at,     legacy,  yes,         pair,        audit,  version,
                help,  background, backup, restore, undoRestore, withSecrets, voice,  doNotDisturb};
    }
};

/** The word behind --audit, when there is one and it is a number of days. */
void takeAuditDays(CommandLine &line)
{
    constexpr int most = 366;
    bool isNumber = false;
    const int days = line.addresses.value(0).toInt(&isNumber);
    if (line.audit && line.addresses.size() == 1 && isNumber && days >= 1 && days <= most) {
        line.auditDays = days;
        line.addresses.clear();
    }
}

CommandLine valuesOf(const QCommandLineParser &parser, const Options &options)
{
    CommandLine line;
    line.modemPort = parser.value(options.modem);
    line.modemEventsPort = parser.value(options.events);
    line.modemVoicePort = parser.value(options.voice);
    line.telegramApi = parser.value(options.api);
    line.dataDir = parser.value(options.dataDir);
    line.name = parser.value(options.name);
    line.demo = parser.isSet(options.demo);
    line.background = parser.isSet(options.background);
    line.doNotDisturb = parser.isSet(options.doNotDisturb);
    line.doctor = parser.isSet(options.doctor);
    line.reportFile = parser.value(options.report);
    line.wishes = parser.values(options.set);
    line.pair = parser.isSet(options.pair);
    line.audit = parser.isSet(options.audit);
    line.explain = parser.value(options.explain);
    line.explainAt = parser.value(options.at);
    line.legacyDir = parser.value(options.legacy);
    line.yes = parser.isSet(options.yes);
    line.backupFile = parser.value(options.backup);
    line.restoreFile = parser.value(options.restore);
    line.undoRestore = parser.isSet(options.undoRestore);
    line.withSecrets = parser.isSet(options.withSecrets);
    for (const QString &word : parser.positionalArguments()) {
        line.addresses.append(portableOpenWish(word));
    }
    takeAuditDays(line);
    return line;
}

/** An option that needs a value but got none, or an empty one. */
QString emptyValue(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options) {
        if (!option.valueName().isEmpty() && parser.isSet(option)
            && parser.value(option).isEmpty()) {
            return QString(u"--"_s % option.names().constFirst() % u" needs a value."_s);
        }
    }
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments, bool window)
{
    const Options options;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(options.all());
    const QString program =
        arguments.isEmpty() ? u"virtualphone"_s : QFileInfo(arguments.constFirst()).fileName();
    const auto advise = [&program](const QString &sentence) {
        return refuse(QString(program % u": "_s % sentence % u" Try --help.\n"_s));
    };
    if (!parser.parse(window ? withoutQtOptions(arguments) : arguments)) {
        return advise(
            QString(parser.errorText() % (parser.errorText().endsWith(u'.') ? QString() : u"."_s)));
    }
    if (parser.isSet(options.help)) {
        return print(helpText().arg(program));
    }
    if (parser.isSet(options.version)) {
        return print(QString(program % u' ' % QStringLiteral(VP_VERSION) % u'\n'));
    }
    if (const QString sentence = emptyValue(parser, options.all()); !sentence.isEmpty()) {
        return advise(sentence);
    }
    CommandLine line = valuesOf(parser, options);
    if (window && !line.explain.isEmpty()) {
        return advise(u"--explain is an option of virtualphoned."_s);
    }
    if (window && line.pair) {
        return advise(u"--pair is an option of virtualphoned."_s);
    }
    if (window && line.audit) {
        return advise(u"--audit is an option of virtualphoned."_s);
    }
    if (!window && line.background) {
        return advise(u"--background is an option of virtualphone."_s);
    }
    if (!window && line.doNotDisturb) {
        return advise(u"--do-not-disturb is an option of virtualphone."_s);
    }
    if (!window && !line.addresses.isEmpty()) {
        return advise(QString(u"“"_s % line.addresses.constFirst() % u"” is not understood."_s));
    }
    for (const QString &sentence :
         {wishComplaint(line.wishes, window), legacyComplaint(line, window),
          backupComplaint(line, window), auditComplaint(line), complaint(line)}) {
        if (!sentence.isEmpty()) {
            return advise(sentence);
        }
    }
    return line;
}

} // namespace vp
