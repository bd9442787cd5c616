// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventlocation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QString dump(const UnreadableNumber &number)
{
    const QString reason = number.reason == ErrorCode::EmergencyNumber ? u"emergency"_s
        : number.reason == ErrorCode::ServiceCode                      ? u"service"_s
                                                                       : u"invalid"_s;
    return u'?' + reason + u' ' + number.text;
}

/** "+39340… Office ?invalid …", "reject", "-". */
QString dump(const EventTarget &target)
{
    if (const auto *action = std::get_if<EventAction>(&target)) {
        return *action == EventAction::Reject ? u"reject"_s
            : *action == EventAction::Sms     ? u"sms"_s
            : *action == EventAction::Ask     ? u"ask"_s
                                              : u"voicemail"_s;
    }
    if (const auto *number = std::get_if<UnreadableNumber>(&target)) {
        return dump(*number);
    }
    const auto *phones = std::get_if<EventPhones>(&target);
    if (phones == nullptr) {
        return u"-"_s;
    }
    QStringList words;
    for (const EventPhone &phone : phones->phones) {
        words.append(phone.number.isNull() ? phone.name : phone.number.text());
    }
    for (const UnreadableNumber &number : phones->unreadable) {
        words.append(dump(number));
    }
    return words.join(u' ');
}

} // namespace

class EventLocationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locations_data();
    void locations();
};

void EventLocationTest::locations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("+393401234567", "+393401234567");
    row("+39 340 123 4567", "+393401234567");
    row(" +39 340 1234567, Italia", "+393401234567");
    row("+39 340 1234567 Italia", "+393401234567");
    row("(+39) 340-1234567", "+393401234567");
    row("0039 340 1234567", "+393401234567");
    row("0044 20 7946 0958", "+442079460958");
    row("340 1234567", "+393401234567");
    row("340 1234567, Italia", "+393401234567");
    row("340.123.4567", "+393401234567");
    row("340.1234567", "+393401234567");
    row("06 1234567", "+39061234567");
    row("Tel. 06/1234567", "+39061234567");
    row("tel:+39-340-1234567", "+393401234567");
    row("Cellulare: 340 1234567", "+393401234567");
    row("Casa di Anna, 340 1234567", "+393401234567");
    row("Via Roma 12, Milano, +39 340 1234567", "+393401234567");
    row("+39 340 1234567, +39 06 1234567", "+393401234567 +39061234567");
    row("+39 340 1234567 +39 06 1234567", "+393401234567 +39061234567");
    row("+39 340 1234567 / 06 1234567", "+393401234567 +39061234567");
    row("340 1234567; 06 1234567 & 347 7654321", "+393401234567 +39061234567 +393477654321");
    row("340 1234567\n06 1234567", "+393401234567 +39061234567");
    row("+39 340 1234567, +39 340 1234567", "+393401234567");
    row("+39 340 1234567, Office", "+393401234567 Office");
    row("office", "Office");
    row(" OFFICE ", "Office");
    row("Office, casa", "Office Casa");
    row("Café", "Cafe");
    row("Anna & Bob", "Anna & Bob");
    row("Office, 3rd floor", "-");
    row("Office, Milano", "-");
    row("reject", "reject");
    row("Reject!", "reject");
    row("RİFİUTA", "reject");
    row("Rifiuta", "reject");
    row("ablehnen", "reject");
    row("Rejeter", "reject");
    row("rechazar", "reject");
    row("Voicemail", "voicemail");
    row("Segreteria telefonica", "voicemail");
    row("Anrufbeantworter", "voicemail");
    row("Répondeur", "voicemail");
    row("Buzón de voz", "voicemail");
    row("SMS", "sms");
    row("texto", "sms");
    row("Ask me!", "ask");
    row("chiedi", "ask");
    row("ask at the desk", "-");
    row("The Mailbox, Birmingham", "-");
    row("+39 340 12", "?invalid +39 340 12");
    row("+39 340 1234567890123", "?invalid +39 340 1234567890123");
    row("+39 340 123456x", "?invalid +39 340 123456x");
    row("123456789012345678", "?invalid 123456789012345678");
    row("+39 340 12, +39 340 1234567", "+393401234567 ?invalid +39 340 12");
    row("+39 112", "?emergency +39 112");
    row("*21*3401234567#", "?service *21*3401234567#");
    row("", "-");
    row("112", "-");
    row("12", "-");
    row("4040", "-");
    row("Room 12, 2nd floor", "-");
    row("Room 3401234567", "-");
    row("Sala 4", "-");
    row("Via Roma 12, 20121 Milano", "-");
    row("Via Roma 12, 20121, Milano MI, Italia", "-");
    row("12345 Main St, Springfield, IL 62701, USA", "-");
    row("10 Downing Street, London SW1A 2AA", "-");
    row("https://meet.example.org/340-1234567", "-");
    row("https://zoom.us/j/93401234567?pwd=1", "-");
    row("Zoom Meeting ID: 934 0123 4567", "-");
    row("Meeting ID 934 0123 4567, +1 646 558 8656", "-");
    row("Microsoft Teams, +39 02 1234567", "-");
    row("45.4642, 9.1900", "-");
    row("45.464204,9.189982", "-");
    row("26.11.2026", "-");
    row("2026-11-26", "-");
    row("10:30-11:30", "-");
    row("Order 4501234567", "-");
    row("Gate B12, flight AZ1234567", "-");
    row("Studio dentistico Bianchi", "-");
    row("+", "-");
    row("anna.340@example.org", "-");
}

void EventLocationTest::locations()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const QStringList names {u"Office"_s, u"Casa"_s, u"Cafe"_s, u"Anna & Bob"_s};
    QCOMPARE(dump(readLocation(text, Region {}, names)), expected);
}

QTEST_GUILESS_MAIN(EventLocationTest)
#include "tst_eventlocation.moc"
