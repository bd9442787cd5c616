// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/legacyrun.h"

#include "desktop/keychainsecretstore.h"
#include "desktop/passwordhash.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/settingsrun.h"
#include "main/startup.h"
#include "main/terminal.h"
#include "service/legacyphrases.h"
#include "service/terminalphrases.h"
#include "settings/settings.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

void show(const LegacyFindings &findings, const QString &contacts)
{
    terminal::print(LegacyPhrases::found(findings.root));
    for (const LegacySetting &setting : findings.settings) {
        terminal::print(u"  "_s % LegacyPhrases::setting(setting));
    }
    if (!findings.groups.empty()) {
        terminal::print(LegacyPhrases::groupsTitle(contacts));
    }
    for (const LegacyGroup &group : findings.groups) {
        terminal::print(u"  "_s % LegacyPhrases::group(group));
    }
}

void showRemarks(const LegacyFindings &findings)
{
    if (findings.remarks.empty()) {
        return;
    }
    terminal::print(LegacyPhrases::remarksTitle());
    for (const LegacyRemark &remark : findings.remarks) {
        terminal::print(u"  "_s % LegacyPhrases::remark(remark));
    }
    if (findings.moreRemarks > 0) {
        terminal::print(u"  "_s % LegacyPhrases::moreRemarks(findings.moreRemarks));
    }
}

/** Runs the import to its end. */
LegacyOutcome carryOut(const LegacyFindings &findings, const LegacyTarget &target,
                       const DataFolder &folder, const CommandLine &line, bool replaceGroups)
{
    FileSecretStore file(folder.secretsFile);
    KeychainSecretStore keychain(file, line.name);
    HashingSecretStore secrets(folder.isPrivate ? static_cast<SecretStore &>(file) : keychain);
    LegacyImport import(target, secrets);
    QObject::connect(&import, &LegacyImport::finished, &import, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    import.start(findings, replaceGroups);
    QCoreApplication::exec();
    return import.outcome();
}

struct Answers
{
    bool isWanted = false;
    bool replaceGroups = false;
    int code = 0; ///< of the program, where nothing is wanted
};

Answers ask(bool groupsInTheWay)
{
    const std::optional<QString> answer = terminal::ask(LegacyPhrases::askAll());
    if (!answer) {
        terminal::complain(LegacyPhrases::nobodyAnswers());
        return {false, false, exitcode::Usage};
    }
    if (!TerminalPhrases::isYes(*answer)) {
        terminal::print(LegacyPhrases::nothingChanged());
        return {};
    }
    const bool replace = groupsInTheWay
        && TerminalPhrases::isYes(terminal::ask(LegacyPhrases::askReplace()).value_or(QString()));
    return {true, replace, 0};
}

int tell(const LegacyOutcome &outcome, const LegacyFindings &findings, const LegacyTarget &target)
{
    using Kind = LegacyGroupOutcome::Kind;
    if (!outcome.settings) {
        return settingsNotWritten(outcome.settings.error());
    }
    if (!findings.settings.empty()) {
        terminal::print(LegacyPhrases::settingsWritten(static_cast<int>(findings.settings.size())));
    }
    const auto has = [&outcome](Kind kind) {
        return std::ranges::any_of(outcome.groups,
                                   [kind](const auto &group) { return group.kind == kind; });
    };
    for (const LegacyGroupOutcome &group : outcome.groups) {
        terminal::print(LegacyPhrases::outcome(group));
    }
    if (has(Kind::Replaced)) {
        terminal::print(LegacyPhrases::undo(target.kept, target.contacts));
    }
    return has(Kind::Failed) ? exitcode::DataFolder : 0;
}

} // namespace

int runLegacyImport(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const DataFolder folder = DataFolder::locate(line.dataDir, line.name);
    const Settings settings(folder.settingsFile);
    installTranslator(*QCoreApplication::instance(), settings.text(SettingKey::Language));
    const Result<LegacyFindings> findings = readLegacy(line.legacyDir, settings.region());
    if (!findings) {
        terminal::complain(LegacyPhrases::notReadable(line.legacyDir, findings.error()));
        return exitcode::NoInput;
    }
    const QString own = settings.text(SettingKey::ContactsDir);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const LegacyTarget target {folder.settingsFile, own.isEmpty() ? folder.contactsDir : own,
                               QDir(folder.contactsKept).filePath(u"import-"_s + stamp),
                               settings.region()};
    if (findings->isEmpty()) {
        terminal::print(LegacyPhrases::nothingFound(findings->root));
        showRemarks(*findings);
        return exitcode::NoInput;
    }
    show(*findings, target.contacts);
    showRemarks(*findings);
    const QStringList inTheWay = groupsInTheWay(*findings, target.contacts);
    if (!inTheWay.isEmpty()) {
        terminal::print(LegacyPhrases::inTheWay(inTheWay));
    }
    const Answers answers = line.yes ? Answers {true, true, 0} : ask(!inTheWay.isEmpty());
    if (!answers.isWanted) {
        return answers.code;
    }
    if (const auto made = DataFolder::make(line.dataDir, line.name); !made) {
        return settingsNotWritten(made.error());
    }
    const LegacyOutcome outcome = carryOut(*findings, target, folder, line, answers.replaceGroups);
    const int code = tell(outcome, *findings, target);
    if (code == 0) {
        tellWhatWins(changesOf(*findings), folder);
    }
    return code;
}

} // namespace vp
