// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneworld.h"

#include "sim/loopbackport.h"
#include "voice/opussound.h"
#include "voice/tones.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp::test {

PhoneWorld::PhoneWorld(const QString &owners)
{
    sim::NetworkDelays delays;
    delays.originate = 100ms;
    delays.alert = 500ms;
    delays.answer = 4s;
    delays.refuse = 300ms;
    delays.unreachable = 2s;
    delays.connect = 200ms;
    delays.hold = 200ms;
    delays.join = 200ms;
    delays.release = 100ms;
    network.setDelays(delays);
    modem.setNoise(false);

    settings = std::make_unique<Settings>(folder.filePath(u"settings.ini"_s));
    const bool set = settings->set(SettingKey::MasterPhone, master()).has_value()
        && settings->set(SettingKey::TelegramOwners, owners).has_value();
    if (!set) {
        qFatal("the settings of the test cannot be stored");
    }
    // Some tests call and write more in an hour than anybody does.
    for (const SettingKey limit : {SettingKey::CallsPerHour, SettingKey::SmsPerHour,
                                   SettingKey::MinutesPerMonth, SettingKey::SmsPerMonth}) {
        if (!settings->setForThisRun(limit, u"0"_s)) {
            qFatal("a limit cannot be lifted");
        }
    }
    // Some run for days and count every word.
    if (!settings->setForThisRun(SettingKey::LogDaily, u"false"_s)) {
        qFatal("the daily log cannot be switched off");
    }
    database = std::move(*Database::open(u":memory:"_s));
    history = std::make_unique<CallHistory>(*database);
    simFacts = std::make_unique<SimFacts>(*database);
    QDir().mkpath(folder.filePath(u"contacts"_s));
    build();

    connect(&chat, &sim::SimulatedChat::shown, this,
            [this](qint64 chatId, qint64 messageId, const ChatContent &content, bool edited) {
                SeenMessage &seen = m_seen[{messageId, chatId}];
                seen.chatId = chatId;
                seen.messageId = messageId;
                seen.silent = edited ? seen.silent : content.silent;
                seen.texts.append(content.text.plain());
                seen.keyboard = content.keyboard;
            });
    connect(&chat, &sim::SimulatedChat::toast, this,
            [this](const QString &text) { toasts.append(text); });
    connect(&modem, &sim::SimulatedModem::commandReceived, this, [this](const QByteArray &line) {
        if (line.startsWith("ATD")) {
            m_dialled.append(QString::fromLatin1(line));
        }
    });
}

void PhoneWorld::useFetcher(Fetcher &fetcher)
{
    m_fetcher = &fetcher;
    restart();
}

void PhoneWorld::useFile()
{
    phone.reset();
    session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    simFacts.reset();
    history.reset();
    database = std::move(*Database::open(folder.filePath(u"phone.db"_s)));
    history = std::make_unique<CallHistory>(*database);
    simFacts = std::make_unique<SimFacts>(*database);
    build();
}

void PhoneWorld::useVoice()
{
    m_voice = true;
    voicemailDir = folder.filePath(u"voicemail"_s);
    const QString greeting = folder.filePath(u"greeting.wav"_s);
    QFile file(greeting);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toWav(tone(440, 1s, -15)));
    file.close();
    QVERIFY(settings->set(SettingKey::VoicemailGreeting, greeting));
    QVERIFY(settings->set(SettingKey::VoiceAnnouncement, u"off"_s));
    QVERIFY(settings->set(SettingKey::VoiceConfirm, u"off"_s));
    restart();
}

void PhoneWorld::restart()
{
    phone.reset();
    session.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    build();
}

void PhoneWorld::build()
{
    ModemSessionOptions options;
    options.commandPort = [this]() -> Result<std::unique_ptr<QIODevice>> {
        if (!plugged) {
            return failure(ErrorCode::PortLost);
        }
        return sim::LoopbackPort::connectTo(modem, clock);
    };
    options.portName = u"ttyTEST"_s;
    options.simMemory = &sims;
    options.voice = m_voice;
    session = std::make_unique<ModemSession>(options, clock);

    PhoneParts parts;
    parts.clock = &clock;
    parts.settings = settings.get();
    parts.modem = session.get();
    parts.chat = otherChat != nullptr ? otherChat : &chat;
    parts.tongues = tongues;
    parts.history = history.get();
    parts.simFacts = simFacts.get();
    parts.database = database.get();
    parts.notifier = &notifier;
    parts.sleepGuard = &sleepGuard;
    parts.guestPassword = &password;
    parts.networkFile = folder.filePath(u"network.ini"_s);
    parts.fetcher = m_fetcher;
    parts.sourcesDir = folder.filePath(u"sources"_s);
    parts.logsDir = folder.filePath(u"logs"_s);
    parts.instance = instance;
    parts.voicemailDir = voicemailDir;
    parts.promptsDir = folder.filePath(u"prompts"_s);
    parts.encodeMessage = encoder;
    if (m_voice) {
        parts.voicePort = [this]() -> Result<std::unique_ptr<QIODevice>> {
            if (!voicePlugged) {
                return failure(ErrorCode::PortLost);
            }
            Result<std::unique_ptr<QIODevice>> port =
                sim::LoopbackPort::connectTo(modem, clock, sim::LoopbackPort::Channel::Voice);
            voicePort = port ? port->get() : nullptr;
            return port;
        };
    }
    parts.version = u"1.2.3"_s;
    parts.contactsDir = folder.filePath(u"contacts"_s);
    phone = std::make_unique<VirtualPhone>(parts);
}

PhoneWorld::~PhoneWorld()
{
    // Ports closed in a story are deleted later; they lean on the clock that goes now.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void PhoneWorld::writeContacts(const QByteArray &vcard)
{
    QFile file(folder.filePath(u"contacts/Family.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(vcard), vcard.size());
    m_contacts = true;
}

void PhoneWorld::start()
{
    QSignalSpy contacts(phone.get(), &VirtualPhone::contactsChanged);
    phone->start();
    if (m_contacts) {
        // They are read by a worker, in real time.
        QTRY_VERIFY_WITH_TIMEOUT(contacts.count() > 0, 60'000);
    }
    for (int i = 0; i < 60 && phone->status().network.modem != ModemState::Ready; ++i) {
        clock.advance(500ms);
    }
    QCOMPARE(phone->status().network.modem, ModemState::Ready);
    clock.advance(35s);
    forgetMessages();
}

void PhoneWorld::masterIs(sim::PartyBehaviour::Reaction reaction, std::chrono::milliseconds after)
{
    partyIs(master(), reaction, after);
}

void PhoneWorld::partyIs(const QString &number, sim::PartyBehaviour::Reaction reaction,
                         std::chrono::milliseconds after)
{
    sim::PartyBehaviour behaviour;
    behaviour.reaction = reaction;
    behaviour.answerAfter = after;
    network.setParty(number, behaviour);
}

void PhoneWorld::say(const QString &text, std::chrono::seconds age, qint64 sender)
{
    ChatMessage message;
    message.chatId = sender;
    message.senderId = sender;
    message.senderName = u"Anna"_s;
    message.text = text;
    message.date = clock.wall().toUTC().addSecs(-age.count());
    deliver(message);
}

void PhoneWorld::deliver(ChatMessage message)
{
    static qint64 update = 0;
    message.updateId = ++update;
    message.messageId = 1'000'000 + update;
    Q_EMIT chat.messageReceived(message);
    clock.advance(1s);
}

bool PhoneWorld::tap(const QString &label, qint64 owner)
{
    const std::vector<SeenMessage> seen = messages(owner);
    for (auto message = seen.rbegin(); message != seen.rend(); ++message) {
        for (const std::vector<ChatButton> &row : message->keyboard) {
            for (const ChatButton &button : row) {
                if (button.text.contains(label)) {
                    chat.tap(owner, message->messageId, button.data);
                    clock.advance(1s);
                    return true;
                }
            }
        }
    }
    return false;
}

std::vector<SeenMessage> PhoneWorld::messages(qint64 chatId) const
{
    std::vector<SeenMessage> found;
    for (const auto &[key, message] : m_seen) {
        if (message.chatId == chatId) {
            found.push_back(message);
        }
    }
    return found;
}

QString PhoneWorld::lastText(qint64 chatId) const
{
    const std::vector<SeenMessage> seen = messages(chatId);
    return seen.empty() ? QString() : seen.back().texts.constLast();
}

QStringList PhoneWorld::lastButtons(qint64 chatId) const
{
    QStringList labels;
    const std::vector<SeenMessage> seen = messages(chatId);
    if (!seen.empty()) {
        for (const std::vector<ChatButton> &row : seen.back().keyboard) {
            for (const ChatButton &button : row) {
                labels.append(button.text);
            }
        }
    }
    return labels;
}

CallRecord PhoneWorld::newestRow() const
{
    const std::vector<CallRecord> page = phone->history(1);
    return page.empty() ? CallRecord {} : page.front();
}

} // namespace vp::test
