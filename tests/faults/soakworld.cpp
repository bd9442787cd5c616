// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soakworld.h"

#include "sim/deliverpdu.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Cards = 200;
constexpr int Versions = 5; ///< of the file with them
constexpr std::chrono::milliseconds Step = 20s;
/** What happens in a step, in thousandths; 180 steps are an hour. */
constexpr quint32 Calls = 67; // some 12 an hour
constexpr quint32 Texts = 167; // 30
constexpr quint32 Orders = 28; // 5
constexpr quint32 Commands = 56; // 10
constexpr quint32 Imports = 2; // one in three hours

QByteArray calendar(int version)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    const QByteArrayList zones {"Europe/Rome", "America/New_York"};
    for (int i = 0; i < 40; ++i) {
        text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i)
            + "\r\nSUMMARY:Family\r\nLOCATION:+39333"
            + QByteArray::number(1'110'000 + i + version % 7) + "\r\nDTSTART;TZID=" + zones[i % 2]
            + ":20250106T" + QByteArray::number(10 + i % 10)
            + "0000\r\nDURATION:PT40M\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace

// An hour before Europe's clocks go back; a week and six hours before those of New York do.
const QDateTime SoakWorld::Begin {QDate(2026, 10, 25), QTime(0, 0), Qt::UTC};

Fetcher::Ticket SoakFetcher::fetch(const FetchRequest &request, QObject *context, Callback callback)
{
    const bool isCalendar = request.url.path().endsWith(".ics"_L1);
    refreshes += isCalendar ? 1 : 0;
    const FetchAnswer answer {.body =
                                  isCalendar ? calendar(refreshes) : QByteArray("kind,number\n")};
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer] { callback(answer); },
        Qt::QueuedConnection);
    return ++m_last;
}

SoakWorld::SoakWorld(QRandomGenerator chance)
    : m_chance(chance)
{
    clock.setWall(Begin);
    // Made once: the simulated chat keeps every file that was sent.
    for (int i = 0; i < Versions; ++i) {
        m_files.push_back(cards(Cards + i));
    }
    writeContacts(m_files.front());
    useFile();
    useFetcher(fetcher);
    const bool set = settings->set(SettingKey::CalendarUrls, u"Home=https://c.example/a.ics"_s)
        && settings->set(SettingKey::BlocklistUrls, u"world=https://l.example/list.csv"_s);
    if (!set) {
        qFatal("the settings of the test cannot be stored");
    }
    connect(&chat, &sim::SimulatedChat::shown, this,
            [this](qint64, qint64, const ChatContent &content, bool edited) {
                m_texts += !edited && content.text.plain().contains(u"soak-text"_s) ? 1 : 0;
            });
    connect(&modem, &sim::SimulatedModem::smsSubmitted, this, [this] { ++m_submitted; });
    start();
}

QByteArray SoakWorld::cards(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person " + QByteArray::number(i)
            + "\r\nTEL:+39340" + QByteArray::number(1'000'000 + i) + "\r\nEND:VCARD\r\n";
    }
    return text;
}

/** Also what comes back from workers. */
void SoakWorld::pass(std::chrono::milliseconds time)
{
    clock.advance(time);
    QCoreApplication::processEvents();
}

void SoakWorld::liveAnHour()
{
    for (auto time = 0ms; time < 1h; time += Step) {
        act();
        pass(Step);
    }
    forget();
}

void SoakWorld::act()
{
    const auto happens = [this](quint32 thousandths) {
        return m_chance.bounded(1000U) < thousandths;
    };
    if (happens(Calls) && network.calls().empty()) {
        ++calls;
        m_chance.bounded(3) == 0 ? callOut() : callIn();
    }
    if (happens(Texts)) {
        deliver();
    }
    if (happens(Orders)) {
        order();
    }
    if (happens(Commands)) {
        ++commands;
        const QStringList asked {
            u"/getmasterphone"_s,   u"/search person 1"_s,
            u"/getcontactscount"_s, u"/getmasterphonefromnumber +393401000001"_s,
            u"/problems"_s,         u"/command AT+CSQ"_s};
        say(asked[m_chance.bounded(static_cast<int>(asked.size()))]);
    }
    if (happens(Imports)) {
        import();
    }
}

void SoakWorld::callIn()
{
    masterIs(m_chance.bounded(3) == 0 ? sim::PartyBehaviour::Reaction::Busy
                                      : sim::PartyBehaviour::Reaction::Answer);
    const int known = m_chance.bounded(2 * Cards); // half of them are
    network.incoming(u"+39340%1"_s.arg(1'000'000 + known),
                     std::chrono::seconds(5 + m_chance.bounded(90)));
}

void SoakWorld::callOut()
{
    masterIs(sim::PartyBehaviour::Reaction::Answer);
    const QString to = u"+39340%1"_s.arg(1'000'000 + m_chance.bounded(Cards));
    sim::PartyBehaviour behaviour;
    behaviour.answerAfter = 3s;
    behaviour.hangUpAfter = std::chrono::seconds(5 + m_chance.bounded(90));
    network.setParty(to, behaviour);
    say(u"/call "_s + to);
}

void SoakWorld::deliver()
{
    ++smsIn;
    const QString from = u"+39340%1"_s.arg(1'000'000 + m_chance.bounded(2 * Cards));
    const QString text = u"soak-text %1 "_s.arg(++m_number)
        + QString(m_chance.bounded(4) == 0 ? 200 : 20, u'\u00e8'); // some in parts
    for (const QByteArray &pdu :
         sim::deliverPdus(from, text, clock.wall(), static_cast<quint8>(m_number % 256))) {
        modem.deliverPdu(pdu);
    }
}

void SoakWorld::order()
{
    ++smsOut;
    say(u"/sms +39340%1 soak-order %2"_s.arg(1'000'000 + m_chance.bounded(Cards)).arg(++m_number));
}

void SoakWorld::import()
{
    ++imports;
    chat.sayFile(Owner, u"Family.vcf"_s, m_files[m_chance.bounded(Versions)]);
    pass(1s);
}

/** What the test has seen is not the program's memory. */
void SoakWorld::forget()
{
    forgetMessages();
    toasts.clear();
    notifier.shown.clear();
    notifier.withdrawn.clear();
    network.clearRecords();
}

bool SoakWorld::comeToRest()
{
    const auto rests = [this] {
        return network.calls().empty() && !phone->liveCall() && modem.storedSmsCount() == 0
            && m_texts >= smsIn && m_submitted >= smsOut;
    };
    for (int i = 0; i < 200 && !rests(); ++i) {
        pass(Step);
    }
    return rests();
}

QString SoakWorld::complaint() const
{
    if (m_texts != smsIn) {
        return u"%1 of %2 SMS were told"_s.arg(m_texts).arg(smsIn);
    }
    if (m_submitted != smsOut) {
        return u"%1 of %2 SMS were sent"_s.arg(m_submitted).arg(smsOut);
    }
    for (const CallRecord &call : phone->history(10'000)) {
        if (!call.outcome) {
            return u"a call has no end"_s;
        }
    }
    return {};
}

} // namespace vp::test
