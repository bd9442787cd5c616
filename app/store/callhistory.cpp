// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "store/calllist.h"
#include "store/database.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QVariant milliseconds(const std::optional<QDateTime> &at)
{
    return at ? QVariant(at->toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<QDateTime> optionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(timeOf(value));
}

/** A number that no enumerator has (a damaged file) becomes the fallback. */
template<class Enum>
Enum enumOf(const QVariant &value, Enum last, Enum fallback)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

template<class Enum>
int numberOf(Enum value)
{
    return static_cast<int>(value);
}

QVariantList columnsOf(const CallRecord &record)
{
    QVariantList values {record.line.isNull() ? u""_s : record.line,
                         numberOf(record.direction),
                         record.remoteNumber.isNull() ? u""_s : record.remoteNumber,
                         record.remoteName.isNull() ? u""_s : record.remoteName,
                         record.masterNumber.isNull() ? u""_s : record.masterNumber,
                         record.startedAt.toMSecsSinceEpoch(),
                         milliseconds(record.joinedAt),
                         milliseconds(record.endedAt)};
    if (record.outcome) {
        const ReleaseCause &cause = record.outcome->cause;
        values << numberOf(record.outcome->kind) << numberOf(record.outcome->party)
               << numberOf(cause.reason) << cause.endStatus << cause.cause
               << static_cast<qint64>(cause.connected.count());
    } else {
        values << QVariant() << QVariant() << QVariant() << QVariant() << QVariant() << QVariant();
    }
    return values;
}

constexpr auto Insert =
    "INSERT INTO calls (line, direction, remote_number, remote_name, master_number, started_at, "
    "joined_at, ended_at, outcome, party, release_reason, release_end_status, release_cause, "
    "release_connected_s) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_L1;
constexpr auto Update =
    "UPDATE calls SET line=?, direction=?, remote_number=?, remote_name=?, master_number=?, "
    "started_at=?, joined_at=?, ended_at=?, outcome=?, party=?, release_reason=?, "
    "release_end_status=?, release_cause=?, release_connected_s=? WHERE id=?"_L1;
constexpr auto Select =
    "SELECT id, line, direction, remote_number, remote_name, master_number, started_at, joined_at, "
    "ended_at, outcome, party, release_reason, release_end_status, release_cause, "
    "release_connected_s FROM calls "_L1;

Result<qint64> writeRow(const QSqlDatabase &database, const CallRecord &record)
{
    QVariantList values = columnsOf(record);
    if (record.id != 0) {
        values << record.id;
    }
    const auto done = runSql(database, record.id == 0 ? Insert : Update, values);
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (record.id == 0) {
        return done->lastInsertId().toLongLong();
    }
    if (done->numRowsAffected() != 1) {
        return failure(ErrorCode::NotFound, u"no such call"_s);
    }
    return record.id;
}

/** Puts a list below a call, row by row; rows beyond its length go. */
template<class List, class Values>
Result<> writeList(const QSqlDatabase &database, const QString &table, const QString &columns,
                   const List &list, Values values)
{
    const QString insert =
        u"INSERT OR REPLACE INTO %1 (call_id, line, position, %2) VALUES (?,?,?%3)"_s.arg(
            table, columns, u",?"_s.repeated(columns.count(u',') + 1));
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto done = runSql(database, insert, values(list[i], static_cast<qint64>(i)));
            !done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<> writeLists(const QSqlDatabase &database, const CallRecord &record, qint64 id)
{
    const QString line = record.line.isNull() ? u""_s : record.line;
    const auto steps = writeList(database, u"call_steps"_s, u"at, stage, phone, reason"_s,
                                 record.steps, [&](const CallStep &step, qint64 position) {
                                     return QVariantList {id,
                                                          line,
                                                          position,
                                                          step.at.toMSecsSinceEpoch(),
                                                          numberOf(step.stage),
                                                          step.phone.isNull() ? u""_s : step.phone,
                                                          numberOf(step.reason)};
                                 });
    if (!steps) {
        return steps;
    }
    const auto reasons = writeList(
        database, u"call_reasons"_s, u"reason, what, source, until"_s, record.reasons,
        [&](const DecisionReason &reason, qint64 position) {
            return QVariantList {id,
                                 line,
                                 position,
                                 numberOf(reason.kind),
                                 reason.what.isNull() ? u""_s : reason.what,
                                 reason.source.isNull() ? u""_s : reason.source,
                                 reason.until.isValid() ? QVariant(reason.until.toMSecsSinceEpoch())
                                                        : QVariant()};
        });
    if (!reasons) {
        return reasons;
    }
    for (const auto &[table, size] : {std::pair(u"call_steps"_s, record.steps.size()),
                                      std::pair(u"call_reasons"_s, record.reasons.size())}) {
        const auto done =
            runSql(database, u"DELETE FROM %1 WHERE call_id=? AND position>=?"_s.arg(table),
                   {id, static_cast<qint64>(size)});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return {};
}

CallRecord recordOf(const QSqlQuery &row)
{
    CallRecord record;
    record.id = row.value(0).toLongLong();
    record.line = row.value(1).toString();
    record.direction = enumOf(row.value(2), StoryDirection::Outbound, StoryDirection::Inbound);
    record.remoteNumber = row.value(3).toString();
    record.remoteName = row.value(4).toString();
    record.masterNumber = row.value(5).toString();
    record.startedAt = timeOf(row.value(6));
    record.joinedAt = optionalTime(row.value(7));
    record.endedAt = optionalTime(row.value(8));
    if (!row.value(9).isNull()) {
        CallOutcome outcome;
        outcome.kind = enumOf(row.value(9), LastOutcomeKind, OutcomeKind::ModemLost);
        outcome.party = enumOf(row.value(10), CallParty::Remote, CallParty::Nobody);
        outcome.cause.reason = enumOf(row.value(11), LastReleaseReason, ReleaseReason::Unknown);
        outcome.cause.endStatus = row.value(12).toInt();
        outcome.cause.cause = row.value(13).toInt();
        outcome.cause.connected = std::chrono::seconds(row.value(14).toLongLong());
        record.outcome = outcome;
    }
    return record;
}

constexpr auto NewestFirst = " ORDER BY call_id DESC, position"_L1;

/** "12,7,3" */
QString idsOf(const std::vector<CallRecord> &records)
{
    QStringList ids;
    for (const CallRecord &record : records) {
        ids.append(QString::number(record.id));
    }
    return ids.join(u',');
}

/** Rows of a table below the calls @p records (newest first), each handed to the record it belongs
 * to. */
template<class Add>
Result<> readList(const QSqlDatabase &database, const QString &select,
                  std::vector<CallRecord> &records, Add add)
{
    if (records.empty()) {
        return {};
    }
    const auto span = static_cast<std::size_t>(records.front().id - records.back().id);
    const bool isDense = span < 2 * records.size();
    auto rows = isDense
        ? runSql(database, select + u" WHERE call_id BETWEEN ? AND ?"_s + NewestFirst,
                 {records.back().id, records.front().id})
        : runSql(database, select + u" WHERE call_id IN (%1)"_s.arg(idsOf(records)) + NewestFirst);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    auto record = records.begin();
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        record = std::find_if(record, records.end(),
                              [id](const CallRecord &one) { return one.id <= id; });
        if (record != records.end() && record->id == id) {
            add(*record, *rows);
        }
    }
    return endOfRows(*rows);
}

} // namespace

Result<std::vector<CallRecord>> readCalls(const QSqlDatabase &database, const QString &where,
                                          const QVariantList &values)
{
    auto rows = runSql(database, Select + where, values);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<CallRecord> records;
    while (rows->next()) {
        records.push_back(recordOf(*rows));
    }
    if (const Result<> whole = endOfRows(*rows); !whole) {
        return tl::unexpected(whole.error());
    }
    const Result<> steps = readList(
        database, u"SELECT call_id, at, stage, phone, reason FROM call_steps"_s, records,
        [](CallRecord &record, const QSqlQuery &row) {
            record.steps.push_back(
                {timeOf(row.value(1)), enumOf(row.value(2), LastCallStage, CallStage::Idle),
                 row.value(3).toString(),
                 enumOf(row.value(4), LastReleaseReason, ReleaseReason::Unknown)});
        });
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    const Result<> reasons = readList(
        database, u"SELECT call_id, reason, what, source, until FROM call_reasons"_s, records,
        [](CallRecord &record, const QSqlQuery &row) {
            record.reasons.push_back({enumOf(row.value(1), LastRoutingReason, RoutingReason::None),
                                      row.value(2).toString(), row.value(3).toString(),
                                      row.value(4).isNull() ? QDateTime() : timeOf(row.value(4))});
        });
    if (!reasons) {
        return tl::unexpected(reasons.error());
    }
    return records;
}

CallHistory::CallHistory(Database &database)
    : m_database(database)
{
}

Result<qint64> CallHistory::save(const CallRecord &record)
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    const Result<qint64> id = writeRow(database, record);
    if (!id) {
        return id;
    }
    if (const Result<> written = writeLists(database, record, *id); !written) {
        return tl::unexpected(written.error());
    }
    if (const Result<> committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return id;
}

Result<std::vector<CallRecord>> CallHistory::page(int limit, qint64 beforeId) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return readCalls(database, u"WHERE id<? ORDER BY id DESC LIMIT ?"_s,
                     {before, std::max(limit, 0)});
}

Result<CallRecord> CallHistory::record(qint64 id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto records = readCalls(database, u"WHERE id=?"_s, {id});
    if (!records) {
        return tl::unexpected(records.error());
    }
    if (records->empty()) {
        return failure(ErrorCode::NotFound, u"no such call"_s);
    }
    return records->front();
}

Result<std::vector<CallRecord>> CallHistory::between(const QDateTime &from, const QDateTime &to,
                                                     int limit) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    // No call lasts a day, and the index knows when they began.
    return readCalls(database,
                     u"WHERE started_at>=? AND started_at<? AND (outcome IS NULL OR "
                     "coalesce(ended_at, started_at)>=?) ORDER BY id DESC LIMIT ?"_s,
                     {from.addDays(-1).toMSecsSinceEpoch(), to.toMSecsSinceEpoch(),
                      from.toMSecsSinceEpoch(), std::max(limit, 0)});
}

Result<int> CallHistory::closeUnfinished()
{
    const QSqlDatabase database = QSqlDatabase::database(m_database.connectionName());
    const auto done = runSql(database,
                             u"UPDATE calls SET outcome=?, party=?, release_reason=?, "
                             u"release_end_status=-1, release_cause=-1, "
                             "release_connected_s=0, ended_at=coalesce(ended_at, (SELECT max(at) "
                             "FROM call_steps WHERE call_id=calls.id), "
                             "started_at) WHERE outcome IS NULL"_s,
                             {numberOf(OutcomeKind::ModemLost), numberOf(CallParty::Nobody),
                              numberOf(ReleaseReason::Unknown)});
    if (!done) {
        return tl::unexpected(done.error());
    }
    return done->numRowsAffected();
}

} // namespace vp
