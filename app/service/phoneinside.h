// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/ownerregistry.h"
#include "service/alertmessages.h"
#include "service/alivemark.h"
#include "service/auditlog.h"
#include "service/autoreply.h"
#include "service/autosmsnotices.h"
#include "service/callernames.h"
#include "service/callmessages.h"
#include "service/callreminders.h"
#include "service/carealerts.h"
#include "service/caredesk.h"
#include "service/chatdeletions.h"
#include "service/chatdesk.h"
#include "service/chatlanguage.h"
#include "service/chatprompts.h"
#include "service/commandmenu.h"
#include "service/contactsimport.h"
#include "service/contactsloader.h"
#include "service/dailylog.h"
#include "service/dailylogmail.h"
#include "service/desktopnotices.h"
#include "service/doctor.h"
#include "service/eventjournal.h"
#include "service/gonechats.h"
#include "service/incomingcalldesk.h"
#include "service/linenotices.h"
#include "service/longestcall.h"
#include "service/messagedesk.h"
#include "service/messagelook.h"
#include "service/messagenotices.h"
#include "service/messageticks.h"
#include "service/modemconsole.h"
#include "service/movedgroups.h"
#include "service/networknotices.h"
#include "service/networkside.h"
#include "service/numbermentions.h"
#include "service/outgoingcalldesk.h"
#include "service/ownprompts.h"
#include "service/pairing.h"
#include "service/phonelog.h"
#include "service/promptstudio.h"
#include "service/recordingdesk.h"
#include "service/ruledesk.h"
#include "service/rulenotices.h"
#include "service/simcountry.h"
#include "service/soundtest.h"
#include "service/soundtestdesk.h"
#include "service/spendingguard.h"
#include "service/startupnotice.h"
#include "service/storagenotice.h"
#include "service/talkdesk.h"
#include "service/virtualphone.h"
#include "service/voicedesk.h"
#include "service/voicemaildesk.h"
#include "service/voicemailmail.h"
#include "service/voiceprobe.h"
#include "service/waychooser.h"
#include "service/weeklyspam.h"
#include "service/windowside.h"
#include "store/database.h"
#include "store/outboxstore.h"

#include <chrono>
#include <functional>
#include <memory>

namespace vp {

/** Everything that exists only while a bot is set up. */
struct ChatSide
{
    ChatSide(ChatTransport &chat, VirtualPhone::Private &phone);
    void readOwners(const Settings &settings);
    void start();

    ChatTransport &transport;
    OwnerRegistry owners;
    MovedGroups moves;
    std::unique_ptr<OutboxStore> kept; ///< null = the outbox lives as long as the program
    Outbox outbox;
    NumberMentions mentions;
    ChatLanguage language;
    ChatPrompts prompts;
    CallMessages messages;
    std::unique_ptr<CallReminders> reminders;
    ChatDeletions deletions;
    MessageTicks ticks;
    std::unique_ptr<MessageLook> smsLook;
    std::unique_ptr<MessageNotices> smsNotices;
    std::unique_ptr<GoneChats> gone;
    std::unique_ptr<VoicemailMail> voicemails;
    CallerNames names;
    std::unique_ptr<DailyLogMail> logs; ///< null = there is nothing to make logs of
    AlertMessages alerts;
    CareDesk care;
    SoundTestDesk sound;
    ChatDesk desk;
    StartupNotice notice;
    LineNotices lineNotices;
    CareAlerts careAlerts;
    CommandMenu menu;
    NetworkNotices network;
    RuleNotices ruleNotices;
    WeeklySpam weeklySpam;
    AutoSmsNotices autoSms;
    std::unique_ptr<StorageNotice> storage;
    QObject limits; ///< whose life the notices of the limits, and of groups that move, share

private:
    void dismissOthers(Database &database);
    void watchMessages(VirtualPhone::Private &phone);
    void watchMoves(Settings &settings);
    [[nodiscard]] UssdDeskParts ussdParts(VirtualPhone::Private &phone);
    [[nodiscard]] HistoryDeskParts historyParts(VirtualPhone::Private &phone);
    [[nodiscard]] static QString menuFile(const VirtualPhone::Private &phone);
    [[nodiscard]] StatusFacts statusFacts(VirtualPhone::Private &phone) const;
    void tellOfLimits(VirtualPhone::Private &phone);
    void tellOfVoicePort(TalkDesk &talk);
    void tellOwners(const std::function<HtmlText()> &words);
};

/** The inside of a VirtualPhone: built and asked in virtualphone.cpp, brought to its end in
 * phonestop.cpp; its messages are in phonemessages.cpp, its chat in chatside.cpp. */
struct VirtualPhone::Private
{
    Private(VirtualPhone &phone, const PhoneParts &given);
    void connectAll();
    void makeMessages();
    void makeDailyLog();
    void makeVoicemail();
    void decided(const RoutingDecision &decision);
    void loadContacts();
    void applyTimeouts();
    void connectVoice();
    void tellVoice();
    void settingChanged(SettingKey key);
    void callsEnded();
    void patienceEnded();
    void sayFarewell();
    [[nodiscard]] bool hasToldAll() const;
    void lookForEnd();
    void finishStop();
    void lookForChatClosed();
    void leave();
    [[nodiscard]] std::chrono::milliseconds timeForLastWords() const;
    [[nodiscard]] DoctorSurroundings surroundings() const;
    [[nodiscard]] Result<PhoneNumber> recipient(const QString &to) const;

    VirtualPhone &q;
    PhoneParts parts;
    ContactsLoader contacts;
    ContactsImport contactsImport;
    VoiceDesk voice;
    Line line;
    NetworkSide networkSide;
    PhoneLog log;
    WayChooser ways;
    RuleDesk ruleDesk;
    IncomingCallDesk incoming;
    OutgoingCallDesk outgoing;
    ModemConsole console;
    CallPlanner planner;
    AuditLog audit;
    EventJournal journal;
    AliveMark alive;
    std::unique_ptr<DailyLog> dailyLog; ///< null = there is no data base
    SimCountry simCountry;
    SpendingGuard guard;
    LongestCall longestCall;
    Pairing pairing;
    WindowSide window;
    TalkDesk talk;
    OwnPrompts ownPrompts;
    PromptStudio studio;
    VoiceProbe voiceProbe;
    SoundTest soundTest;
    std::unique_ptr<MessageDesk> messages;
    std::unique_ptr<AutoReply> autoReply;
    std::unique_ptr<VoicemailDesk> voicemail; ///< null = nothing can be kept
    RecordingDesk recording;
    std::unique_ptr<DesktopNotices> notices;
    std::unique_ptr<ChatSide> chat;
    Deadline stopDeadline;
    std::chrono::milliseconds stopBegan {0};
    std::chrono::milliseconds startedAt {0}; ///< steady time
    enum class Stop : std::uint8_t { No, EndingCalls, Flushing, ClosingChat, Done } stop = Stop::No;
    bool started = false;
    bool rememberPin = false; ///< the one that is on its way
};

} // namespace vp
