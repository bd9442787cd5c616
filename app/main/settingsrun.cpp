// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/settingsrun.h"

#include "desktop/keychainsecretstore.h"
#include "desktop/passwordhash.h"
#include "desktop/singleinstance.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/terminal.h"
#include "settings/secretskeeper.h"
#include "settings/settings.h"
#include "settings/settingstable.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** What comes in on standard input, without the new line that ends it. */
QString readInput()
{
    constexpr qint64 most = 64 * 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = input.read(most - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    return text;
}

/** A token or password of one line, which a terminal need not show; the addresses, which may be
 * several lines, are none. */
bool isOneSecret(const QString &name)
{
    const auto isIt = [&](const auto &other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    const auto rows = settingRows();
    return std::ranges::any_of(settingsedit::names(), isIt)
        && std::ranges::none_of(rows, [&](const SettingRow &row) { return isIt(row.name); });
}

/** From a person at a terminal a secret is one line that is not shown, and none when he leaves it;
 * everything else is what comes in until its end. */
std::optional<QString> readValue(const QString &name)
{
    if (!terminal::isAsked() || !isOneSecret(name)) {
        return readInput();
    }
    const std::optional<QString> typed = terminal::askSecret(QString(name % u':'));
    return typed && !typed->isEmpty() ? typed : std::nullopt;
}

/** None: somebody left without an answer. */
std::optional<std::vector<SettingWish>> wishesOf(const QStringList &words)
{
    std::vector<SettingWish> wishes;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.first(equals).trimmed();
        const QString value = word.sliced(equals + 1);
        const std::optional<QString> wanted = value == u'-' ? readValue(name) : value;
        if (!wanted) {
            return std::nullopt;
        }
        wishes.push_back({name, *wanted});
    }
    return wishes;
}

int refuse(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        const QString near = settingsedit::nearest(error.detail);
        terminal::complain(u"virtualphoned: there is no setting “"_s % error.detail % u"”. "_s
                           % (near.isEmpty() ? u"The README lists all of them."_s
                                             : QString(u"Did you mean "_s % near % u'?')));
        return exitcode::Usage;
    }
    terminal::complain(
        QString(u"virtualphoned: "_s % error.detail % u". Nothing has been changed."_s));
    return exitcode::InvalidValue;
}

void tellChanges(const std::vector<SettingChange> &changes)
{
    for (const SettingChange &change : changes) {
        terminal::print(
            QString(change.name % u" = "_s % change.shown()
                    % (change.value.isEmpty() && change.key ? u" (default)"_s : QString())));
    }
}

/** In the keyring, or in the file of a folder that keeps everything; the first error. */
Result<> keepSecrets(const std::vector<SettingWish> &secrets, const DataFolder &folder,
                     const QString &name)
{
    if (secrets.empty()) {
        return {};
    }
    FileSecretStore file(folder.secretsFile);
    KeychainSecretStore keychain(file, name);
    HashingSecretStore hashing(folder.isPrivate ? static_cast<SecretStore &>(file) : keychain);
    SecretsKeeper keeper(hashing, secrets);
    QObject::connect(&keeper, &SecretsKeeper::finished, &keeper, &QCoreApplication::quit);
    QMetaObject::invokeMethod(&keeper, &SecretsKeeper::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return keeper.result();
}

} // namespace

int settingsNotWritten(const Error &error)
{
    const bool busy = error.code == ErrorCode::Conflict;
    terminal::complain(QString(u"virtualphoned: the settings cannot be written: "_s % error.detail
                               % (busy ? u". Try again."_s : u"."_s)));
    return busy ? exitcode::AlreadyRunning : exitcode::DataFolder;
}

void tellWhatWins(const std::vector<SettingChange> &changes, const DataFolder &folder)
{
    Settings settings(folder.settingsFile);
    static_cast<void>(settings.applyEnvironment(QProcessEnvironment::systemEnvironment()));
    for (const SettingChange &change : changes) {
        if (change.key && settings.isLocked(*change.key)) {
            terminal::complain(QString(u"A virtualphone_… variable that is set here wins over "_s
                                       % change.name % u"."_s));
        }
    }
    if (SingleInstance::isRunning(folder.root)) {
        terminal::complain(
            u"VirtualPhone is running with these settings: the change counts from its next start on."_s);
    }
}

int runSettings(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const DataFolder folder = DataFolder::locate(line.dataDir, line.name);
    const Settings before(folder.settingsFile);
    const std::optional<std::vector<SettingWish>> wishes = wishesOf(line.wishes);
    if (!wishes) {
        terminal::complain(u"virtualphoned: nothing was typed. Nothing has been changed."_s);
        return exitcode::InvalidValue;
    }
    const auto changes = settingsedit::judge(*wishes, before.region());
    if (!changes) {
        return refuse(changes.error());
    }
    // The secrets first: they are the likelier to fail, and then the settings stay as they are.
    const Result<> kept = keepSecrets(settingsedit::secretsOf(*changes), folder, line.name);
    if (!kept) {
        return settingsNotWritten(kept.error());
    }
    if (const Result<> written = settingsedit::write(folder.settingsFile, *changes); !written) {
        return settingsNotWritten(written.error());
    }
    const Result<> gone = keepSecrets(settingsedit::goneSecretsOf(*changes), folder, line.name);
    if (!gone) {
        return settingsNotWritten(gone.error());
    }
    tellChanges(*changes);
    tellWhatWins(*changes, folder);
    return 0;
}

} // namespace vp
