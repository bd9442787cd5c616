// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskworld.h"

#include "sim/deliverpdu.h"
#include "sim/simcard.h"

#include <QCoreApplication>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vp::test {

DiskWorld::DiskWorld(FaultyDisk &below)
    : disk(below)
{
    kill();
    openFile();
    connect(&modem, &sim::SimulatedModem::smsSubmitted, this,
            [this](const QByteArray &pdu) { submitted.append(pdu); });
    connect(&modem, &sim::SimulatedModem::commandReceived, this, &DiskWorld::audit);
    connect(&chat, &sim::SimulatedChat::shown, this,
            [this](qint64, qint64 id, const ChatContent &content) {
                m_shown[id] = content.text.plain();
            });
}

void DiskWorld::kill()
{
    phone.reset();
    session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    simFacts.reset();
    history.reset();
    database.reset();
}

void DiskWorld::openFile()
{
    while (database == nullptr) {
        Result<std::unique_ptr<Database>> opened = Database::open(file());
        if (opened) {
            database = std::move(*opened);
        }
    }
    history = std::make_unique<CallHistory>(*database);
    simFacts = std::make_unique<SimFacts>(*database);
    restart();
}

void DiskWorld::killAndReopen()
{
    kill();
    openFile();
}

void DiskWorld::arrive(const QString &sender, const QString &text)
{
    arrived.append(text);
    const QByteArrayList parts =
        sim::deliverPdus(sender, text, clock.ManualClock::wall(), ++m_reference);
    for (const QByteArray &part : parts) {
        modem.deliverPdu(part);
    }
}

void DiskWorld::order(const QString &number, const QString &text)
{
    ordered.append(text.trimmed());
    say(u"/sms "_s + number + u' ' + text);
}

void DiskWorld::reportAll()
{
    for (; m_reported < static_cast<std::size_t>(submitted.size()); ++m_reported) {
        modem.reportSms(static_cast<int>(m_reported));
    }
}

int DiskWorld::shownWith(const QString &text) const
{
    return static_cast<int>(
        std::count_if(m_shown.begin(), m_shown.end(),
                      [&text](const auto &entry) { return entry.second.contains(text); }));
}

int DiskWorld::shownUnmarked(const QString &text) const
{
    return static_cast<int>(
        std::count_if(m_shown.begin(), m_shown.end(), [&text](const auto &entry) {
            return entry.second.contains(text) && !entry.second.contains(u"possibly repeated"_s);
        }));
}

int DiskWorld::repeatedUnmarked() const
{
    return static_cast<int>(
        std::count_if(arrived.begin(), arrived.end(),
                      [this](const QString &text) { return shownUnmarked(text) > 1; }));
}

int DiskWorld::committed(const QByteArray &pdu) const
{
    sqlite3 *reader = nullptr;
    sqlite3_stmt *statement = nullptr;
    int found = -1;
    if (sqlite3_open_v2(file().toUtf8().constData(), &reader, SQLITE_OPEN_READWRITE,
                        disk.realName().constData())
            == SQLITE_OK
        && sqlite3_prepare_v2(reader, "SELECT count(*) FROM sms_received WHERE pdu=?", -1,
                              &statement, nullptr)
            == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, pdu.constData(), static_cast<int>(pdu.size()),
                          SQLITE_TRANSIENT);
        if (sqlite3_step(statement) == SQLITE_ROW) {
            found = sqlite3_column_int(statement, 0);
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(reader);
    return found;
}

/** Nothing may be deleted from the SIM that is not in the file. */
void DiskWorld::audit(const QByteArray &line)
{
    if (!line.startsWith("AT+CMGD=")) {
        return;
    }
    ++removals;
    const auto &slots = modem.simCard().messages();
    const auto slot = slots.find(line.mid(8).toInt());
    if (slot != slots.end() && committed(slot->second.pdu) != 1) {
        lost.append(QString::fromLatin1(slot->second.pdu));
    }
}

QString DiskWorld::verdict(bool killed) const
{
    if (!lost.isEmpty()) {
        return u"deleted before it was stored: "_s + lost.first();
    }
    if (modem.storedSmsCount() != 0) {
        return u"%1 left in the SIM"_s.arg(modem.storedSmsCount());
    }
    const std::vector<MessageRecord> all = phone->messages(1000);
    for (const QString &text : arrived) {
        const auto rows = std::count_if(all.begin(), all.end(), [&text](const auto &message) {
            return message.text == text && message.state == MessageState::Received;
        });
        if (rows != 1) {
            return u"'%1' stands %2 times in the store"_s.arg(text.left(20)).arg(rows);
        }
        if (shownWith(text) == 0) {
            return u"'%1' was never shown"_s.arg(text.left(20));
        }
        // The mark of a repetition is on the disk before a chat is told, if the disk takes it.
        if (!killed && shownWith(text) != 1) {
            return u"'%1' was shown %2 times, %3 of them unmarked"_s.arg(text.left(20))
                .arg(shownWith(text))
                .arg(shownUnmarked(text));
        }
    }
    return verdictOnOrders(killed);
}

QString DiskWorld::verdictOnOrders(bool killed) const
{
    QByteArrayList distinct = submitted;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() != submitted.size()) {
        return u"a message was sent twice"_s;
    }
    const std::vector<MessageRecord> all = phone->messages(1000);
    qsizetype gone = 0;
    for (const QString &text : ordered) {
        const auto row = std::find_if(all.begin(), all.end(),
                                      [&text](const auto &one) { return one.text == text; });
        if (row == all.end()) {
            // Refused in words, or its sender did not see it taken on.
            if (shownWith(u"was not sent"_s) == 0) {
                return u"'%1' was neither sent nor refused"_s.arg(text);
            }
            continue;
        }
        const bool delivered = row->state == MessageState::Delivered;
        // A report that the modem keeps nowhere goes with a program that could not store it.
        const bool reportLost = killed && row->state == MessageState::Sent;
        if (!delivered && !reportLost && row->state != MessageState::Unknown) {
            return u"'%1' is in state %2"_s.arg(text).arg(static_cast<int>(row->state));
        }
        gone += delivered ? 1 : 0;
        if (shownWith(text.left(20)) == 0) { // a long one is cut
            return u"'%1' is not shown"_s.arg(text);
        }
    }
    return gone <= submitted.size() ? QString() : u"more delivered than sent"_s;
}

} // namespace vp::test
