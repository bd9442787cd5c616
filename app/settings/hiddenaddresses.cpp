// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/hiddenaddresses.h"

#include "base/logging.h"
#include "settings/settingstable.h"

using namespace Qt::StringLiterals;

namespace vp {

HiddenAddresses::HiddenAddresses(Settings &settings, SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_store(store)
{
}

void HiddenAddresses::read()
{
    for (const SettingRow &row : settingRows()) {
        if (row.isSecret && m_settings.isAwaited(row.key)) {
            m_toRead.append(row.key);
        }
    }
    QMetaObject::invokeMethod(this, &HiddenAddresses::readNext, Qt::QueuedConnection);
}

void HiddenAddresses::start()
{
    m_isFollowing = true;
    connect(&m_settings, &Settings::changed, this, &HiddenAddresses::settingChanged);
    read();
}

void HiddenAddresses::readNext()
{
    if (!m_toRead.isEmpty()) {
        const SettingKey key = m_toRead.takeFirst();
        m_store.read(Settings::nameOf(key), this,
                     [this, key](const Result<QString> &value) { take(key, value); });
        return;
    }
    if (m_isFollowing) {
        for (const SettingRow &row : settingRows()) {
            settingChanged(row.key);
        }
    }
    Q_EMIT settled();
}

void HiddenAddresses::take(SettingKey key, const Result<QString> &value)
{
    m_kept.insert(key);
    if (m_settings.isAwaited(key)) { // else another one was set meanwhile
        const Result<> taken = value ? m_settings.provide(key, *value)
                                     : Result<>(tl::unexpected<Error>(value.error()));
        if (!taken) {
            qCWarning(lcMain).noquote()
                << Settings::nameOf(key) << "is kept as a secret, and cannot be read: set it anew:"
                << redactedText(taken.error().detail);
        }
    }
    readNext();
}

void HiddenAddresses::settingChanged(SettingKey key)
{
    if (!settingRow(key).isSecret) {
        return;
    }
    if (!m_toSettle.contains(key)) {
        m_toSettle.append(key);
    }
    if (!m_isBusy) {
        settleNext();
    }
}

void HiddenAddresses::settleNext()
{
    m_isBusy = false;
    while (!m_toSettle.isEmpty() && !m_isBusy) {
        const SettingKey key = m_toSettle.constFirst();
        if (const std::optional<QString> value = m_settings.exposed(key)) {
            m_kept.insert(key);
            write(key, *value);
        } else if (!m_settings.isHidden(key) && m_kept.remove(key)) {
            write(key, {});
        } else {
            m_toSettle.removeFirst();
        }
    }
}

void HiddenAddresses::write(SettingKey key, const QString &value)
{
    m_isBusy = true;
    m_store.write(Settings::nameOf(key), value, this,
                  [this, key, value](const Result<> &done) { written(key, value, done); });
}

void HiddenAddresses::written(SettingKey key, const QString &value, const Result<> &done)
{
    if (!done || value.isEmpty()) {
        return finish(done);
    }
    m_store.read(Settings::nameOf(key), this,
                 [this, key, value](const Result<QString> &read) { readBack(key, value, read); });
}

void HiddenAddresses::readBack(SettingKey key, const QString &value, const Result<QString> &read)
{
    if (!read) {
        return finish(tl::unexpected<Error>(read.error()));
    }
    if (*read != value) {
        return finish(failure(ErrorCode::Storage, u"it was not kept as it is"_s));
    }
    if (m_settings.exposed(key) != value) {
        return settleNext(); // another one was set meanwhile, or none
    }
    finish(m_settings.hide(key));
}

void HiddenAddresses::finish(const Result<> &done)
{
    const SettingKey key = m_toSettle.takeFirst();
    if (!done) {
        qCWarning(lcMain).noquote()
            << Settings::nameOf(key)
            << "is a secret, and could not be moved between settings.ini and the secrets:"
            << redactedText(done.error().detail);
    } else if (m_settings.exposed(key)) {
        m_toSettle.append(key); // another one was set meanwhile
    }
    settleNext();
}

} // namespace vp
