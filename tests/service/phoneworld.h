// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/fetcher.h"
#include "base/notifier.h"
#include "base/passwordcheck.h"
#include "base/sleepguard.h"
#include "modem/modemsession.h"
#include "service/virtualphone.h"
#include "settableclock.h"
#include "settings/filesimmemory.h"
#include "settings/installationkey.h"
#include "settings/settings.h"
#include "sim/simulatedchat.h"
#include "sim/simulatedmodem.h"
#include "sim/simulatednetwork.h"
#include "store/database.h"
#include "store/simfacts.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace vp::test {

/** Keeps what was shown on the desktop. */
class NotifierDouble : public Notifier
{
    Q_OBJECT
public:
    using Notifier::Notifier;
    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw(const QString &key) override { withdrawn.append(key); }
    std::vector<Notification> shown;
    QStringList withdrawn;
};

/** A computer that sleeps when a test says so. */
class SleepGuardDouble : public SleepGuard
{
    Q_OBJECT
public:
    using SleepGuard::SleepGuard;
    void setSleepBlocked(bool isBlocked) override { blocked = isBlocked; }
    void readyToSleep() override { ++ready; }
    bool blocked = false;
    int ready = 0; ///< how often the sleep was let go on
};

/** A password that is judged at once, and known to the test. */
class PasswordDouble : public PasswordCheck
{
public:
    [[nodiscard]] bool isSet() const override { return !right.isEmpty(); }
    void check(const QString &typed, QObject *context, Callback callback) override
    {
        ++checks;
        QMetaObject::invokeMethod(
            context, [callback, matches = typed == right] { callback(matches); },
            Qt::QueuedConnection);
    }
    QString right; ///< empty = none is set
    int checks = 0;
};

/** One message of the bot as its reader saw it: every text it ever had. */
struct SeenMessage
{
    qint64 chatId = 0;
    qint64 messageId = 0;
    bool silent = false;
    QStringList texts; ///< plain, the oldest first
    ChatKeyboard keyboard; ///< as of now
};

/** The whole phone in virtual time: simulated network, modem and chat below the shipped code. */
class PhoneWorld : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 Owner = 1001;
    static constexpr qint64 SecondOwner = 1002;
    static constexpr qint64 Group = -5005;
    static constexpr qint64 Stranger = 6006;
    static QString master() { return QStringLiteral("+393331112222"); }

    explicit PhoneWorld(const QString &owners = QStringLiteral("1001"));
    ~PhoneWorld() override;

    /** Starts the phone and waits until the modem is ready and the owners have been told. */
    void start();
    /** Ends everything as a kill does, and makes it anew on the same disk, modem and chat; start()
     * again. */
    void restart();
    /** Writes @p vcard as the group "Family"; before start(). */
    void writeContacts(const QByteArray &vcard);
    /** Keeps calls and messages in a file instead of in memory; before start(). */
    void useFile();
    /** The modem has a voice port, and what callers leave is kept; before start(). What they hear
     * before is a short tone. */
    void useVoice();
    /** Where calendars and lists come from; before start(). Without it none are read. */
    void useFetcher(Fetcher &fetcher);
    void advance(std::chrono::milliseconds time) { clock.advance(time); }

    /** What the master phone does when it is called. */
    void masterIs(sim::PartyBehaviour::Reaction reaction,
                  std::chrono::milliseconds after = std::chrono::seconds(3));
    void partyIs(const QString &number, sim::PartyBehaviour::Reaction reaction,
                 std::chrono::milliseconds after = std::chrono::seconds(3));

    /** An owner's message in his private chat, @p age old; the phone has a second to answer. */
    void say(const QString &text, std::chrono::seconds age = std::chrono::seconds(0),
             qint64 sender = Owner);
    void deliver(ChatMessage message);
    /** Taps the button with this label of the newest message in the owner's chat that has one;
     * false = there is none. */
    bool tap(const QString &label, qint64 owner = Owner);

    /** The bot's messages in a chat, the oldest first. */
    [[nodiscard]] std::vector<SeenMessage> messages(qint64 chatId = Owner) const;
    /** The newest text of the newest message; empty when there is none. */
    [[nodiscard]] QString lastText(qint64 chatId = Owner) const;
    /** Forgets what has been shown so far. */
    void forgetMessages() { m_seen.clear(); }
    /** Labels of the buttons of the newest message. */
    [[nodiscard]] QStringList lastButtons(qint64 chatId = Owner) const;
    /** Every ATD that reached the modem. */
    [[nodiscard]] QStringList dialled() const { return m_dialled; }
    [[nodiscard]] CallRecord newestRow() const;
    [[nodiscard]] std::size_t rows() const { return phone->history(1000).size(); }

    SettableClock clock;
    sim::SimulatedNetwork network {clock};
    sim::SimulatedModem modem {network, clock};
    sim::SimulatedChat chat {clock};
    bool plugged = true; ///< false = there is no port
    bool voicePlugged = true; ///< the same of the port for sound
    QPointer<QIODevice> voicePort; ///< while it is open
    QStringList toasts;
    NotifierDouble notifier;
    SleepGuardDouble sleepGuard;
    PasswordDouble password;
    QTemporaryDir folder;
    FileSimMemory sims {folder.filePath(QStringLiteral("sims.ini")),
                        *InstallationKey::load(folder.filePath(QStringLiteral("key")))};
    std::function<Result<QByteArray>(const std::vector<qint16> &)>
        encoder; ///< from the next restart() on
    QString instance; ///< the phone's own name, from the next start on; empty = it has none
    QString voicemailDir; ///< empty = nothing can be recorded
    Tongues *tongues = nullptr; ///< from the next restart() on
    ChatTransport *otherChat = nullptr; ///< instead of `chat`, from the next restart() on
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<CallHistory> history;
    std::unique_ptr<SimFacts> simFacts;
    std::unique_ptr<ModemSession> session;
    std::unique_ptr<VirtualPhone> phone;

private:
    void build();
    std::map<std::pair<qint64, qint64>, SeenMessage> m_seen; ///< by message and chat id
    QStringList m_dialled;
    Fetcher *m_fetcher = nullptr;
    bool m_contacts = false;
    bool m_voice = false;
};

} // namespace vp::test
