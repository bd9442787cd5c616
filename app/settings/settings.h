// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"
#include "settings/inifile.h"
#include "settings/settingkey.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace vp {

struct SettingRow;

/**
 * Typed settings over settings.ini (0600), which is read once at construction. A value given by an
 * environment variable or the command line is locked: it wins, is not written to the file, and
 * set() on it fails with Conflict; only MasterPhone is then set for this run instead (see
 * setForThisRun).
 */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &iniPath, QObject *parent = nullptr);

    [[nodiscard]] QString text(SettingKey key) const;
    [[nodiscard]] int number(SettingKey key) const;
    [[nodiscard]] bool flag(SettingKey key) const;
    /** Whether the user (file, variable or command line) gave a value at all. */
    [[nodiscard]] bool isSet(SettingKey key) const;
    [[nodiscard]] bool isLocked(SettingKey key) const;
    /** What was wrong with the file when it was read; such a value counts as not set. Never quotes
     * a value. */
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /**
     * Validates and stores at once (fsync); an empty text removes the value, so that the default
     * counts. InvalidInput names the reason (of a number: its own code); Conflict when locked;
     * Storage when the disk refuses, then nothing changes.
     */
    Result<> set(SettingKey key, const QString &value);
    /** Takes effect at once until the next start, also over a lock. */
    Result<> setForThisRun(SettingKey key, const QString &value);
    /** Locks a value for this run (environment, command line). */
    Result<> lock(SettingKey key, const QString &value);
    /**
     * Locks what virtualphone_botowner, _defaultcountrycode, _defaultmasterphone, _calendarurl say.
     * One error a bad variable; the others are applied. (_bottoken and _temporaryownerpassword are
     * secrets: see SecretStore.)
     */
    std::vector<Error> applyEnvironment(const QProcessEnvironment &environment);

    // Addresses that are secrets are kept apart, @see HiddenAddresses; a mark stands in the file.
    /** Whether the mark stands there. */
    [[nodiscard]] bool isHidden(SettingKey key) const { return m_hidden.contains(key); }
    /** The same, and the value has not come yet; until then it is an empty text. */
    [[nodiscard]] bool isAwaited(SettingKey key) const;
    /** A secret address that stands in the file. */
    [[nodiscard]] std::optional<QString> exposed(SettingKey key) const;
    /** Gives the value of a hidden one. Errors: InvalidInput; Conflict where none is awaited. */
    Result<> provide(SettingKey key, const QString &value);
    /** Puts the mark in the place of an exposed one. Errors: Conflict (the file says something else
     * meanwhile), Storage. */
    Result<> hide(SettingKey key);

    /** The country of numbers written without one. */
    [[nodiscard]] Region region() const;
    [[nodiscard]] static QString nameOf(SettingKey key); ///< "phones/master"

Q_SIGNALS:
    void changed(vp::SettingKey key);

private:
    void load();
    [[nodiscard]] std::optional<QString> written(const SettingRow &row) const;
    /** Does @p change and tells when the effective value has become another one. */
    template<class Change>
    void apply(SettingKey key, Change change);
    IniFile m_file;
    std::vector<Error> m_problems;
    QHash<SettingKey, QString> m_stored;
    QHash<SettingKey, QString> m_locked;
    QHash<SettingKey, QString> m_thisRun;
    QSet<SettingKey> m_hidden; ///< the mark stands in the file
};

} // namespace vp
