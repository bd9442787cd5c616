// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "base/clock.h"
#include "base/notifier.h"
#include "base/result.h"
#include "service/doctorreport.h"
#include "service/phonestatus.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "telephony/message.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vp {

class CallHistory;
class CallRules;
class ChatTransport;
class Fetcher;
class ContactsImport;
class Database;
class ModemConsole;
class ModemSession;
class SimFacts;
class NetworkServices;
class PasswordCheck;
class Pairing;
class RuleDesk;
class SleepGuard;
class Tongues;
struct ChatSide;
struct WindowSide;

/** What the composition root hands to the application; everything outlives it. */
struct PhoneParts
{
    Clock *clock = nullptr;
    Settings *settings = nullptr;
    ModemSession *modem = nullptr;
    ChatTransport *chat = nullptr; ///< null = no bot is set up
    CallHistory *history = nullptr;
    Database *database = nullptr; ///< null = messages are not kept: they stay in the SIM
    Notifier *notifier = nullptr; ///< null = no desktop
    SimFacts *simFacts = nullptr; ///< null = remembered until the next start only
    SleepGuard *sleepGuard = nullptr; ///< null = nothing tells of the computer's sleep
    QString contactsDir;
    QString contactsKept; ///< groups as they were before an import; empty = beside contactsDir
    Fetcher *fetcher = nullptr; ///< null = neither calendars nor shared lists are read
    QString sourcesDir; ///< keeps the last good copies of them
    QString logsDir; ///< keeps the logs of the days; empty = they are only sent
    QString voicemailDir; ///< keeps what callers leave; empty = nothing is recorded
    QString version; ///< of this program
    QString networkFile; ///< keeps how forwards were before we changed them
    std::function<QString()>
        portName; ///< the port that is open, when it was found automatically; may be empty
    /** What the computer tells of the modem's port; may be empty. */
    std::function<DoctorSurroundings(const QString &port)> surroundings;
    /** Opens the port that carries the sound of calls; empty = there is none. */
    std::function<Result<std::unique_ptr<QIODevice>>()> voicePort;
    /** Whether it is there now; empty = it always is. */
    std::function<bool()> voicePortThere;
    /** Another encoder of messages, which runs in a worker; empty = Ogg/Opus. */
    std::function<Result<QByteArray>(const std::vector<qint16> &samples)> encodeMessage;
    PasswordCheck *guestPassword = nullptr; ///< null = nobody comes in by a password
    Tongues *tongues = nullptr; ///< null = the chat is spoken to in the program's language
    bool simulated = false;
    QString instance; ///< name of one more instance
    QString promptsDir; ///< keeps prompts of the owner's own; empty = there are none
};

/** The application without a face: commands in, facts out. The window and the chat both use it. */
class VirtualPhone : public QObject
{
    Q_OBJECT
public:
    explicit VirtualPhone(const PhoneParts &parts, QObject *parent = nullptr);
    ~VirtualPhone() override;

    void start();
    /** Ends all calls (2.5 s, then CHUP regardless), flushes, and emits stopped() within 3 s. */
    void stop();
    /** Another bot from now on (a new token); null = none. The old one must have been stopped and
     * may go afterwards. */
    void setChat(ChatTransport *chat);

    [[nodiscard]] PhoneStatus status() const;
    /** Whether a port for the sound of calls is known. */
    [[nodiscard]] bool carriesSound() const;
    [[nodiscard]] std::optional<LiveCall> liveCall() const;
    [[nodiscard]] std::vector<CallRecord> history(int limit, qint64 beforeId = 0) const;
    [[nodiscard]] const AddressBook &contacts() const;
    /** Takes in files of contacts. */
    [[nodiscard]] ContactsImport &contactsImport();
    [[nodiscard]] Settings &settings();
    /** Makes an owner of whoever shows the code. */
    [[nodiscard]] Pairing &pairing();
    /** What only the window needs. */
    [[nodiscard]] WindowSide &window();
    /** Who gets which call, and why. */
    [[nodiscard]] const CallRules &rules() const;
    /** Calendars, lists, the override, do not disturb. */
    [[nodiscard]] RuleDesk &ruleDesk();
    using ReportCallback = std::function<void(const Result<DoctorReport> &)>;
    /** Examines the modem as it is now, beside its work: CallInProgress while there is a call.
     * @p callback comes once, later than this call, unless @p context has died. */
    void examine(QObject *context, ReportCallback callback);
    /** What people say to the modem themselves, and what it answers. */
    [[nodiscard]] ModemConsole &console();
    /** Service codes, tones, forwarding, call waiting. */
    [[nodiscard]] NetworkServices &network();
    /** The contact's name for a number, or empty. */
    [[nodiscard]] QString nameOf(const QString &number) const;

    /** Call @p to (number, or the name of exactly one contact's only number) from @p from (empty =
     * the master phone). */
    Result<> call(const QString &to, const QString &from = {});
    /** Ends all calls; false when there was none. */
    bool endAll();
    /** Takes effect at once; stored unless the environment fixed it. The value is true when it
     * lasts only until the next start. */
    Result<bool> setMasterPhone(const QString &number);

    /** A SIM PIN that a person typed. Sent = on its way, the status tells what becomes of it; with
     * @p remember pinToKeep() follows once the SIM has accepted it. */
    PinVerdict enterPin(const QString &pin, bool confirmedLastTry, bool remember);
    /** Queues an SMS to a number, or to the only number of exactly one contact. Gives its id. */
    Result<qint64> sendSms(const QString &to, const QString &text);
    /** The newest @p limit messages with id < @p beforeId (0 = from the newest), newest first. */
    [[nodiscard]] std::vector<MessageRecord> messages(int limit, qint64 beforeId = 0) const;
    /** Once more what failed, or whose fate is not known. */
    Result<> retrySms(qint64 id);
    Result<> dropSms(qint64 id);

Q_SIGNALS:
    void statusChanged();
    /** To be kept as a secret; shown nowhere. */
    void pinToKeep(const QString &pin);
    /** The story started, moved on, or (nullopt) ended. */
    void liveCallChanged();
    /** One row was added or changed. */
    void historyChanged(qint64 id);
    void contactsChanged();
    /** A message is new, in either direction. */
    void messageAdded(const vp::MessageRecord &message);
    void messageChanged(const vp::MessageRecord &message);
    void stopped();

private:
    friend struct ChatSide;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vp
