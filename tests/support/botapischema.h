// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "botapiparameters.h"

#include <QJsonObject>
#include <QStringList>

namespace vp {

/** What the Bot API's reference says about each method's parameters, checked against real requests.
 */
class BotApiSchema
{
public:
    /** Reads the method table; aborts when it is missing, as no test would mean anything. */
    BotApiSchema();
    /** The method's name as documented ("getMe" for "getme"), or empty. */
    [[nodiscard]] QString methodNamed(const QString &name) const;
    /** Everything that the request does and the reference does not allow, in words. */
    [[nodiscard]] QStringList violations(const QString &method,
                                         const BotApiParameters &parameters) const;

private:
    void checkText(const QJsonObject &rule, const QString &where, const QString &text,
                   QStringList &found) const;
    void checkValue(const QString &type, const QString &where, const QJsonValue &value,
                    QStringList &found) const;
    void checkObject(const QString &type, const QString &where, const QJsonObject &object,
                     QStringList &found) const;
    void checkPresence(const QJsonObject &rules, const QString &where, const QStringList &present,
                       QStringList &found) const;

    QJsonObject m_methods;
    QJsonObject m_types;
    QJsonObject m_unions;
    QStringList m_legacy;
};

} // namespace vp
