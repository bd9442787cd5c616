// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace vp::test {

using namespace Qt::StringLiterals;

namespace {

QString labelIn(const QString &text)
{
    static const QRegularExpression shape(u"\\b(?:in|out)-\\d{5}\\b"_s);
    return shape.match(text).captured();
}

QString label(const QString &kind, qsizetype number)
{
    return kind + u'-' + QString::number(number).rightJustified(5, u'0');
}

} // namespace

QString SmsLedger::newText()
{
    m_run.count(u"SMS in"_s);
    m_texts.append(label(u"in"_s, m_texts.size()));
    return m_texts.last();
}

QString SmsLedger::newOrder()
{
    m_run.count(u"SMS out"_s);
    m_orders.append(label(u"out"_s, m_orders.size()));
    return m_orders.last();
}

void SmsLedger::shown(const ShownMessage &message)
{
    const QString found = labelIn(message.text);
    if (found.isEmpty()) {
        return;
    }
    Seen &seen = m_seen[found];
    if (!m_chatMessages.contains(message.id)) {
        m_chatMessages.insert(message.id);
        const int mark = message.text.contains(u"(possibly repeated)"_s) ? 1 : 0;
        seen.first = seen.shown == 0 ? message.id : seen.first;
        ++seen.shown;
        seen.marked += mark;
        m_marks += mark;
    }
    seen.waits = message.text.contains(u"🕓"_s);
}

int SmsLedger::unseenOf(const QStringList &labels) const
{
    return static_cast<int>(std::ranges::count_if(
        labels, [this](const QString &one) { return m_seen.value(one).shown == 0; }));
}

QStringList SmsLedger::undone() const
{
    QStringList list;
    for (const QString &one : m_texts + m_orders) {
        const Seen seen = m_seen.value(one);
        if (seen.shown == 0 || seen.waits) {
            list.append(one);
        }
    }
    return list;
}

QString SmsLedger::checkDisk(const DiskCopy &disk, const sim::SimCard &card)
{
    if (!disk.exists()) {
        return {}; // killed before it was made
    }
    if (const QString integrity = disk.integrity(); integrity != "ok"_L1) {
        return u"integrity_check: "_s + integrity;
    }
    for (const auto &[row, pdu] : disk.pdusAfter(m_lastRow)) {
        m_lastRow = row;
        m_arrived.remove(pdu);
    }
    QSet<QByteArray> lost = m_arrived;
    for (const auto &[slot, sms] : card.messages()) {
        lost.remove(sms.pdu.toUpper());
    }
    for (const QByteArray &pdu : card.waiting()) {
        lost.remove(pdu.toUpper());
    }
    return lost.isEmpty() ? QString()
                          : u"%1 PDUs are neither on the disk nor in the SIM"_s.arg(lost.size());
}

QString SmsLedger::checkChat(const QStringList &labels, const QString &kind)
{
    QString complaint;
    for (const QString &one : labels) {
        const Seen seen = m_seen.value(one);
        if (seen.shown == 0) {
            m_run.count(kind + u" lost"_s);
            complaint += one + u" was never shown; "_s;
        } else if (seen.shown - seen.marked > 1) {
            m_run.count(kind + u" doubled without a mark"_s);
            complaint += u"%1 was shown %2 times, %3 of them with a mark; "_s.arg(one)
                             .arg(seen.shown)
                             .arg(seen.marked);
        }
        m_run.count(kind + u" shown again, all marked"_s, qMax(0, seen.shown - 1));
    }
    return complaint;
}

QString SmsLedger::checkOrder(const std::vector<MessageRecord> &rows)
{
    QString complaint;
    QString before;
    qint64 newest = 0;
    for (const MessageRecord &row : rows) {
        const QString one = labelIn(row.text);
        const qint64 first = m_seen.value(one).first;
        if (row.direction != MessageDirection::In || first == 0) {
            continue;
        }
        m_run.count(u"SMS in shown in order"_s, first > newest ? 1 : 0);
        if (first < newest) {
            m_run.count(u"SMS in shown out of order"_s);
            complaint += u"%1 was shown before %2, which came first; "_s.arg(one, before);
        } else {
            newest = first;
            before = one;
        }
    }
    return complaint;
}

/** What is said to have been sent went out once; what nobody can know, at most once. */
QString SmsLedger::checkSent(const MessageRecord &row, const std::vector<OutgoingPart> &parts)
{
    const bool isKnown = row.state == MessageState::Sent || row.state == MessageState::Delivered;
    m_run.count(isKnown ? u"sent once"_s : u"sent once or not at all, and said so"_s);
    if (!isKnown && row.state != MessageState::Unknown) {
        return labelIn(row.text) + u" rests in state %1; "_s.arg(static_cast<int>(row.state));
    }
    for (const OutgoingPart &part : parts) {
        const int times = m_submitted.value(part.pdu.toUpper());
        if (times > 1) {
            m_run.count(u"sent twice"_s);
        }
        if (times > 1 || (isKnown && times != 1)) {
            return labelIn(row.text) + u" was sent %1 times; "_s.arg(times);
        }
    }
    return {};
}

QString SmsLedger::judge(const DiskCopy &disk)
{
    QString complaint = checkChat(m_texts, u"SMS in"_s) + checkChat(m_orders, u"SMS out"_s);
    std::vector<MessageRecord> all = disk.messages();
    std::ranges::sort(all, {}, &MessageRecord::id);
    complaint += checkOrder(all);
    QHash<QString, int> rows;
    for (const MessageRecord &row : all) {
        ++rows[labelIn(row.text)];
        if (row.direction == MessageDirection::Out) {
            complaint += checkSent(row, disk.parts(row.id));
        }
    }
    for (const QString &one : m_texts + m_orders) {
        if (rows.value(one) != 1) {
            complaint += u"%1 stands in %2 rows; "_s.arg(one).arg(rows.value(one));
        }
    }
    if (!m_arrived.isEmpty()) {
        complaint += u"%1 PDUs are not on the disk; "_s.arg(m_arrived.size());
    }
    if (disk.unfinishedCalls() != 0) {
        complaint += u"%1 calls have no end; "_s.arg(disk.unfinishedCalls());
    }
    return complaint;
}

} // namespace vp::test
