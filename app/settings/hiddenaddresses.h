// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace vp {

/**
 * Keeps the addresses that are secrets (of calendars, of private lists) where secrets are kept.
 * settings.ini then holds a mark in their place, so that it still says what is set: an address that
 * a person writes over the mark is moved again, and a line that is removed is an address removed.
 * Whatever fails, the address stays where it was; it leaves settings.ini only once the store has
 * given it back.
 */
class HiddenAddresses : public QObject
{
    Q_OBJECT
public:
    /** Both outlive this. */
    HiddenAddresses(Settings &settings, SecretStore &store, QObject *parent = nullptr);

    /** Reads what the store keeps; settled() follows. */
    void read();
    /** The same, and from now on moves every secret address out of settings.ini. */
    void start();

Q_SIGNALS:
    void settled(); ///< once for each read() or start()

private:
    void readNext();
    void take(SettingKey key, const Result<QString> &value);
    void settingChanged(SettingKey key);
    void settleNext();
    void write(SettingKey key, const QString &value);
    void written(SettingKey key, const QString &value, const Result<> &done);
    void readBack(SettingKey key, const QString &value, const Result<QString> &read);
    /** The first of m_toSettle is done. */
    void finish(const Result<> &done);

    Settings &m_settings;
    SecretStore &m_store;
    QList<SettingKey> m_toRead;
    /** Where settings.ini and the store are to be made to agree. One at a time, so that what was
     * set last is what stays. */
    QList<SettingKey> m_toSettle;
    QSet<SettingKey> m_kept; ///< of which the store may have something
    bool m_isFollowing = false;
    bool m_isBusy = false; ///< with the first of m_toSettle
};

} // namespace vp
