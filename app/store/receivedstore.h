// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariantList>

#include <vector>

namespace vp {

class Database;

/** One PDU as it arrived. */
struct ReceivedPart
{
    qint64 id = 0; ///< 0 = not stored yet; grows in the order of arrival
    QString line {};
    QDateTime receivedAt {}; ///< UTC
    qint64 sentAt = 0; ///< service centre's time in ms since 1970; 0 = it has none
    QString sender {};
    QByteArray identity {}; ///< octets that are the same when the network repeats it; not kept
    int copy = 0; ///< tells apart those without a time
    QByteArray pdu {}; ///< hexadecimal
    int length = 0; ///< as the modem told it
    qint64 messageId = 0; ///< the message that shows it, 0 = none yet
    bool operator==(const ReceivedPart &) const = default;
};

/** Everything that was taken out of a SIM: committed here before it is deleted there. */
class ReceivedStore
{
public:
    struct Added
    {
        qint64 id = 0;
        bool isNew = false; ///< false: it was here already
    };

    explicit ReceivedStore(Database &database);
    /** On the disk when it returns. */
    Result<Added> add(const ReceivedPart &part);
    /** Parts about which something is still to be done, in the order of arrival. */
    [[nodiscard]] Result<std::vector<ReceivedPart>> open() const;
    /** The parts of a message, in the order of arrival. */
    [[nodiscard]] Result<std::vector<ReceivedPart>> of(qint64 messageId) const;
    /** Nothing is left to be done about these. */
    Result<> settle(const std::vector<qint64> &ids);

private:
    [[nodiscard]] Result<std::vector<ReceivedPart>> read(const QString &where,
                                                         const QVariantList &values) const;
    Database &m_database;
};

} // namespace vp
