// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/settingsrun.h"

#include "desktop/keychainsecretstore.h"
#include "desktop/singleinstance.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

void print(std::FILE *where, const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), where);
}

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

std::vector<SettingWish> wishesOf(const QStringList &words)
{
    std::vector<SettingWish> wishes;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString value = word.sliced(equals + 1);
        wishes.push_back({word.first(equals).trimmed(), value == u'-' ? readInput() : value});
    }
    return wishes;
}

int refuse(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        const QString near = settingsedit::nearest(error.detail);
        print(stderr,
              u"virtualphoned: there is no setting “"_s % error.detail % u"”. "_s
                  % (near.isEmpty() ? u"The README lists all of them."_s
                                    : QString(u"Did you mean "_s % near % u'?')));
        return exitcode::Usage;
    }
    print(stderr, QString(u"virtualphoned: "_s % error.detail % u". Nothing has been changed."_s));
    return exitcode::InvalidValue;
}

int giveUp(const Error &error)
{
    const bool busy = error.code == ErrorCode::Conflict;
    print(stderr,
          QString(u"virtualphoned: the settings cannot be written: "_s % error.detail
                  % (busy ? u". Try again."_s : u"."_s)));
    return busy ? exitcode::AlreadyRunning : exitcode::DataFolder;
}

void tellChanges(const std::vector<SettingChange> &changes)
{
    for (const SettingChange &change : changes) {
        print(stdout,
              QString(change.name % u" = "_s % change.shown()
                      % (change.value.isEmpty() && change.key ? u" (default)"_s : QString())));
    }
}

/** Why what was written may not be what counts. */
void tellNotes(const std::vector<SettingChange> &changes, const DataFolder &folder)
{
    Settings settings(folder.settingsFile);
    static_cast<void>(settings.applyEnvironment(QProcessEnvironment::systemEnvironment()));
    for (const SettingChange &change : changes) {
        if (change.key && settings.isLocked(*change.key)) {
            print(stderr,
                  QString(u"A virtualphone_… variable that is set here wins over "_s % change.name
                          % u"."_s));
        }
    }
    if (SingleInstance::isRunning(folder.root)) {
        print(
            stderr,
            u"VirtualPhone is running with these settings: the change counts from its next start on."_s);
    }
}

/** In the keyring, or in the file of a folder that keeps everything; the first error. */
Result<> keepSecrets(const std::vector<SettingChange> &changes, const DataFolder &folder,
                     const QString &name)
{
    std::vector<SettingChange> secrets;
    std::ranges::copy_if(changes, std::back_inserter(secrets),
                         [](const SettingChange &change) { return !change.key; });
    if (secrets.empty()) {
        return {};
    }
    FileSecretStore file(folder.secretsFile);
    KeychainSecretStore keychain(file, name);
    SecretsKeeper keeper(folder.isPrivate ? static_cast<SecretStore &>(file) : keychain, secrets);
    QObject::connect(&keeper, &SecretsKeeper::finished, &keeper, &QCoreApplication::quit);
    QMetaObject::invokeMethod(&keeper, &SecretsKeeper::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return keeper.result();
}

} // namespace

SecretsKeeper::SecretsKeeper(SecretStore &store, std::vector<SettingChange> changes,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_left(std::move(changes))
{
}

void SecretsKeeper::next()
{
    if (m_left.empty()) {
        Q_EMIT finished();
        return;
    }
    const SettingChange change = m_left.front();
    m_left.erase(m_left.begin());
    m_store.write(change.name, change.value, this, [this](const Result<> &done) {
        if (done) {
            next();
        } else {
            m_result = done;
            Q_EMIT finished();
        }
    });
}

int runSettings(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const DataFolder folder = DataFolder::locate(line.dataDir, line.name);
    const Settings before(folder.settingsFile);
    const auto changes = settingsedit::judge(wishesOf(line.wishes), before.region());
    if (!changes) {
        return refuse(changes.error());
    }
    // The secrets first: they are the likelier to fail, and then the settings stay as they are.
    if (const Result<> kept = keepSecrets(*changes, folder, line.name); !kept) {
        return giveUp(kept.error());
    }
    if (const Result<> written = settingsedit::write(folder.settingsFile, *changes); !written) {
        return giveUp(written.error());
    }
    tellChanges(*changes);
    tellNotes(*changes, folder);
    return 0;
}

} // namespace vp
