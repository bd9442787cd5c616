// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacyimport.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** The file of a group that is there; empty where there is none. */
QString pathOfGroup(const QString &contacts, const QString &group)
{
    const QStringList files = QDir(contacts).entryList(QDir::Files, QDir::Name);
    const QString file = fileOfGroup(group, files);
    return files.contains(file) ? QDir(contacts).filePath(file) : QString();
}

tl::expected<QByteArray, SkipReason> bytesOf(const QString &root, const LegacyGroup &group)
{
    LegacyFolder folder;
    folder.root = root;
    return readLegacyFile(folder, group.file, LegacyBounds().contacts);
}

bool isSame(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QFileInfo(path).size() == bytes.size() && file.open(QIODevice::ReadOnly)
        && file.read(bytes.size()) == bytes;
}

LegacyGroupOutcome importOne(const ImportFolder &folder, const LegacyGroup &group,
                             const QByteArray &bytes, bool replace)
{
    using Kind = LegacyGroupOutcome::Kind;
    const QString path = pathOfGroup(folder.contacts, group.group);
    if (!path.isEmpty() && (isSame(path, bytes) || !replace)) {
        return {group.group, isSame(path, bytes) ? Kind::Unchanged : Kind::Left};
    }
    Result<ImportResult> result =
        importGroup(folder, QFileInfo(group.file).fileName(), bytes, ImportMode::Replace);
    if (result && result->needsConfirmation) {
        result = confirmImport(folder, result->ticket); // what was before is kept
    }
    if (!result) {
        qCWarning(lcService) << "a group was not taken over:"
                             << redactedText(result.error().detail);
        return {group.group, Kind::Failed};
    }
    return {group.group, path.isEmpty() ? Kind::Added : Kind::Replaced, result->counts.cards};
}

std::vector<LegacyGroupOutcome> importAll(const LegacyTarget &target,
                                          const LegacyFindings &findings, bool replace)
{
    std::vector<LegacyGroupOutcome> all;
    for (const LegacyGroup &group : findings.groups) {
        const auto bytes = bytesOf(findings.root, group);
        if (!bytes) {
            all.push_back({group.group, LegacyGroupOutcome::Kind::Failed});
            continue;
        }
        ImportFolder folder {target.contacts, target.kept, target.region, group.group};
        folder.most = 2 * static_cast<qsizetype>(findings.groups.size());
        all.push_back(importOne(folder, group, *bytes, replace));
    }
    return all;
}

} // namespace

std::vector<SettingChange> changesOf(const LegacyFindings &findings)
{
    std::vector<SettingChange> changes;
    for (const LegacySetting &setting : findings.settings) {
        changes.push_back(setting.change);
    }
    return changes;
}

QStringList groupsInTheWay(const LegacyFindings &findings, const QString &contacts)
{
    QStringList groups;
    for (const LegacyGroup &group : findings.groups) {
        const QString path = pathOfGroup(contacts, group.group);
        const auto bytes =
            path.isEmpty() ? tl::expected<QByteArray, SkipReason>() : bytesOf(findings.root, group);
        if (!path.isEmpty() && bytes && !isSame(path, *bytes)) {
            groups.append(group.group);
        }
    }
    return groups;
}

LegacyImport::LegacyImport(LegacyTarget target, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_secrets(secrets)
{
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] {
        m_outcome.groups = m_worker.result();
        Q_EMIT finished();
    });
}

LegacyImport::~LegacyImport() = default;

void LegacyImport::start(const LegacyFindings &findings, bool replaceGroups)
{
    m_findings = findings;
    m_replaceGroups = replaceGroups;
    // The secrets first: they are the likelier to fail, and then everything stays as it is.
    m_keeper =
        std::make_unique<SecretsKeeper>(m_secrets, settingsedit::secretsOf(changesOf(m_findings)));
    connect(m_keeper.get(), &SecretsKeeper::finished, this, &LegacyImport::secretsKept,
            Qt::QueuedConnection);
    m_keeper->start();
}

void LegacyImport::fail(const Error &error)
{
    m_outcome.settings = tl::unexpected<Error>(error);
    Q_EMIT finished();
}

void LegacyImport::secretsKept()
{
    if (const Result<> &kept = m_keeper->result(); !kept) {
        return fail(kept.error());
    }
    const Result<> written = settingsedit::write(m_target.settingsFile, changesOf(m_findings));
    if (!written) {
        return fail(written.error());
    }
    m_keeper = std::make_unique<SecretsKeeper>(m_secrets,
                                               settingsedit::goneSecretsOf(changesOf(m_findings)));
    connect(m_keeper.get(), &SecretsKeeper::finished, this, &LegacyImport::settingsWritten,
            Qt::QueuedConnection);
    m_keeper->start();
}

void LegacyImport::settingsWritten()
{
    if (const Result<> &gone = m_keeper->result(); !gone) {
        qCWarning(lcService) << "an address that has gone is still among the secrets:"
                             << redactedText(gone.error().detail);
    }
    m_worker.setFuture(
        QtConcurrent::run([target = m_target, findings = m_findings, replace = m_replaceGroups] {
            return importAll(target, findings, replace);
        }));
}

} // namespace vp
