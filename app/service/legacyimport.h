// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/importfolder.h"
#include "service/legacyfindings.h"
#include "settings/secretskeeper.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace vp {

/** Where findings go. */
struct LegacyTarget
{
    QString settingsFile;
    QString contacts;
    QString kept; ///< a new folder: groups as they were before this import
    Region region;
};

/** What became of a group. */
struct LegacyGroupOutcome
{
    enum class Kind : std::uint8_t { Added, Replaced, Unchanged, Left, Failed };
    QString group;
    Kind kind = Kind::Left; ///< Left: it is there already, and was not to be replaced
    int cards = 0; ///< of the group now, where it was written
    bool operator==(const LegacyGroupOutcome &) const = default;
};

struct LegacyOutcome
{
    /** Of settings and secrets; with an error nothing else was begun. */
    Result<> settings;
    std::vector<LegacyGroupOutcome> groups;
};

[[nodiscard]] std::vector<SettingChange> changesOf(const LegacyFindings &findings);
/** The groups of @p findings that are in the contacts folder already, and not the same. Reads
 * files. */
[[nodiscard]] QStringList groupsInTheWay(const LegacyFindings &findings, const QString &contacts);

/**
 * Writes findings down: secrets, settings (all or none), then groups, each as a whole, and what is
 * replaced is kept before. Lives until finished().
 */
class LegacyImport : public QObject
{
    Q_OBJECT
public:
    /** @p secrets outlives this. */
    LegacyImport(LegacyTarget target, SecretStore &secrets, QObject *parent = nullptr);
    ~LegacyImport() override;
    /** Once. With @p replaceGroups, groups that are there already are replaced. */
    void start(const LegacyFindings &findings, bool replaceGroups);
    [[nodiscard]] const LegacyOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished(); ///< once

private:
    void secretsKept();
    void settingsWritten();
    void fail(const Error &error);

    LegacyTarget m_target;
    SecretStore &m_secrets;
    LegacyFindings m_findings;
    bool m_replaceGroups = false;
    std::unique_ptr<SecretsKeeper> m_keeper;
    QFutureWatcher<std::vector<LegacyGroupOutcome>> m_worker;
    LegacyOutcome m_outcome;
};

} // namespace vp
