// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/backuprun.h"

#include "archive/backupreader.h"
#include "archive/backupwriter.h"
#include "archive/restore.h"
#include "archive/secretsreader.h"
#include "desktop/keychainsecretstore.h"
#include "desktop/singleinstance.h"
#include "main/commandline.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/settingsrun.h"
#include "main/startup.h"
#include "main/terminal.h"
#include "service/backupphrases.h"
#include "service/terminalphrases.h"
#include "settings/secretskeeper.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** In the keyring, or in the file of a folder that keeps everything. */
struct Secrets
{
    explicit Secrets(const DataFolder &folder, const QString &name)
        : file(folder.secretsFile)
        , keychain(file, name)
        , store(folder.isPrivate ? static_cast<SecretStore &>(file) : keychain)
    {
    }
    FileSecretStore file;
    KeychainSecretStore keychain;
    SecretStore &store;
};

/** Runs something that says finished() to its end. */
template<class Work>
void runToEnd(Work &work)
{
    QObject::connect(&work, &Work::finished, &work, &QCoreApplication::quit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&work, &Work::start, Qt::QueuedConnection);
    QCoreApplication::exec();
}

/** Those of the backup that may be put where secrets are kept. */
std::vector<SettingWish> wishesOf(const QMap<QString, QString> &secrets)
{
    std::vector<SettingWish> wishes;
    for (const QString &name : SecretsReader::names()) {
        if (secrets.contains(name)) {
            wishes.push_back({name, secrets.value(name)});
        }
    }
    return wishes;
}

int refuse(const Error &error)
{
    terminal::complain(u"virtualphoned: "_s + BackupPhrases::notUsable(error));
    return error.code == ErrorCode::Storage ? exitcode::DataFolder : exitcode::NoInput;
}

/** Asks for the password of what is staged; none = leave the secrets. */
Result<QMap<QString, QString>> askForSecrets(const QString &file)
{
    const QString password = terminal::askSecret(BackupPhrases::askPassword()).value_or(QString());
    if (password.isEmpty()) {
        return QMap<QString, QString> {};
    }
    return readSecrets(file, password);
}

/** 0, or the code to leave with. */
int confirm(const CommandLine &line, const QString &question)
{
    if (line.yes) {
        return 0;
    }
    const std::optional<QString> answer = terminal::ask(question);
    if (!answer) {
        terminal::complain(BackupPhrases::nobodyAnswers());
        return exitcode::Usage;
    }
    if (TerminalPhrases::isYes(*answer)) {
        return 0;
    }
    terminal::print(BackupPhrases::nothingChanged());
    return exitcode::NotWanted;
}

int carryOut(const DataPlaces &places, const QString &words)
{
    const Result<bool> done = restore::carryOut(places);
    if (!done) {
        return settingsNotWritten(done.error());
    }
    terminal::print(words);
    return 0;
}

int undo(const CommandLine &line, const DataPlaces &places)
{
    if (!restore::mayUndo(places)) {
        terminal::complain(u"virtualphoned: "_s + BackupPhrases::nothingToUndo());
        return exitcode::NoInput;
    }
    if (const int code = confirm(line, BackupPhrases::askUndo()); code != 0) {
        return code == exitcode::NotWanted ? 0 : code;
    }
    if (const Result<> done = restore::undo(places); !done) {
        return settingsNotWritten(done.error());
    }
    return carryOut(places, BackupPhrases::undone());
}

/** What is staged is wanted. */
int putInPlace(const CommandLine &line, const DataFolder &folder, const DataPlaces &places,
               bool hasSecrets)
{
    const auto secrets = hasSecrets && line.withSecrets ? askForSecrets(line.restoreFile)
                                                        : QMap<QString, QString> {};
    if (!secrets) {
        return refuse(secrets.error());
    }
    const std::vector<SettingWish> wishes = wishesOf(*secrets);
    QStringList names;
    for (const SettingWish &wish : wishes) {
        names.append(wish.name);
    }
    if (!wishes.empty()) {
        Secrets kept(folder, line.name);
        SecretsKeeper keeper(kept.store, wishes);
        runToEnd(keeper);
        if (!keeper.result()) {
            return settingsNotWritten(keeper.result().error());
        }
    }
    if (const Result<> done = restore::confirm(places, names); !done) {
        return settingsNotWritten(done.error());
    }
    return carryOut(places, BackupPhrases::restored());
}

int restoreFile(const CommandLine &line, const DataFolder &folder, const DataPlaces &places)
{
    BackupWatch watch;
    const Result<RestorePreview> preview = restore::stage(line.restoreFile, places, watch);
    if (!preview) {
        return refuse(preview.error());
    }
    for (const QString &words : BackupPhrases::preview(*preview)) {
        terminal::print(words);
    }
    int code = confirm(line, BackupPhrases::askRestore());
    code = code == 0 ? putInPlace(line, folder, places, preview->hasSecrets) : code;
    if (code != 0) {
        restore::drop(places);
    }
    return code == exitcode::NotWanted ? 0 : code;
}

} // namespace

DataPlaces placesOf(const DataFolder &folder)
{
    const QString own = Settings(folder.settingsFile).text(SettingKey::ContactsDir);
    return {folder.root,         folder.settingsFile,
            folder.databaseFile, own.isEmpty() ? folder.contactsDir : own,
            folder.root,         folder.voicemailDir,
            folder.promptsDir};
}

int runBackup(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const Result<DataFolder> folder = DataFolder::make(line.dataDir, line.name);
    if (!folder) {
        return settingsNotWritten(folder.error());
    }
    installTranslator(*QCoreApplication::instance(),
                      Settings(folder->settingsFile).text(SettingKey::Language));
    BackupWish wish {QFileInfo(line.backupFile).absoluteFilePath(), QStringLiteral(VP_VERSION),
                     QDateTime::currentDateTimeUtc()};
    if (line.withSecrets) {
        wish.password = terminal::askSecret(BackupPhrases::askNewPassword()).value_or(QString());
        if (wish.password.isEmpty()) {
            terminal::complain(u"virtualphoned: "_s + BackupPhrases::noPassword());
            return exitcode::Usage;
        }
        Secrets kept(*folder, line.name);
        SecretsReader reader(kept.store);
        runToEnd(reader);
        if (!reader.result()) {
            terminal::complain(u"virtualphoned: "_s
                               + BackupPhrases::notSaved(reader.result().error()));
            return exitcode::DataFolder;
        }
        wish.secrets = reader.secrets();
    }
    BackupWatch watch;
    const Result<DataCounts> counts = writeBackup(placesOf(*folder), wish, watch);
    if (!counts) {
        terminal::complain(u"virtualphoned: "_s + BackupPhrases::notSaved(counts.error()));
        return exitcode::DataFolder;
    }
    terminal::print(BackupPhrases::saved(wish.file, *counts));
    terminal::print(BackupPhrases::withSecrets(!wish.password.isEmpty()));
    return 0;
}

int runRestore(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const Result<DataFolder> folder = DataFolder::make(line.dataDir, line.name);
    if (!folder) {
        return settingsNotWritten(folder.error());
    }
    installTranslator(*QCoreApplication::instance(),
                      Settings(folder->settingsFile).text(SettingKey::Language));
    SingleInstance instance(folder->root); // no phone may begin meanwhile
    if (SingleInstance::isRunning(folder->root) || !instance.tryClaim()) {
        terminal::complain(u"virtualphoned: "_s + BackupPhrases::stopFirst());
        return exitcode::AlreadyRunning;
    }
    // One that was confirmed and waits for a start comes first.
    if (const Result<bool> earlier = restore::carryOut(placesOf(*folder)); !earlier) {
        return settingsNotWritten(earlier.error());
    }
    const DataPlaces places = placesOf(*folder);
    return line.undoRestore ? undo(line, places) : restoreFile(line, *folder, places);
}

} // namespace vp
