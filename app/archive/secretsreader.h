// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/secretstore.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace vp {

/** Reads everything that is kept where secrets are, for a backup. */
class SecretsReader : public QObject
{
    Q_OBJECT
public:
    /** @p store outlives this. */
    explicit SecretsReader(SecretStore &store, QObject *parent = nullptr);
    void start() { next(); }
    /** By their names; those that there are. */
    [[nodiscard]] const QMap<QString, QString> &secrets() const { return m_secrets; }
    /** A store that could not be read, or none. */
    [[nodiscard]] const Result<> &result() const { return m_result; }

    /** All names that there may be: nothing else is read, or taken from a backup. */
    [[nodiscard]] static QStringList names();

Q_SIGNALS:
    void finished(); ///< once

private:
    void next();

    SecretStore &m_store;
    QStringList m_left;
    QMap<QString, QString> m_secrets;
    Result<> m_result;
};

} // namespace vp
