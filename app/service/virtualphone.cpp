// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/virtualphone.h"

#include "base/logging.h"
#include "service/chathealth.h"
#include "service/doctor.h"
#include "service/groupsguard.h"
#include "service/masterphone.h"
#include "service/phoneinside.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Why there is no port, as opening it told. */
std::optional<Error> openErrorOf(PortTrouble trouble)
{
    switch (trouble) {
    case PortTrouble::None:
    case PortTrouble::Silent:
    case PortTrouble::WrongPort:
        break;
    case PortTrouble::NoPermission:
        return Error {ErrorCode::PermissionDenied, 0, {}};
    case PortTrouble::HeldByOther:
    case PortTrouble::HeldByModemManager:
    case PortTrouble::TakenByInstance:
        return Error {ErrorCode::Conflict, 0, {}};
    case PortTrouble::CdRomMode:
    case PortTrouble::SeveralSticks:
    case PortTrouble::OtherStick:
    case PortTrouble::NotThere:
    case PortTrouble::Vanished:
        return Error {ErrorCode::PortLost, 0, {}};
    }
    return std::nullopt;
}

/** What an error of a plan is for those who only know Error. */
Error plainError(const CallProblem &problem)
{
    switch (problem.kind) {
    case CallProblem::Kind::BadCallee:
    case CallProblem::Kind::BadFrom:
        return problem.error;
    case CallProblem::Kind::UnknownName:
    case CallProblem::Kind::NoMasterPhone:
        return {ErrorCode::NotFound, 0, {}};
    case CallProblem::Kind::Ambiguous:
        return {ErrorCode::InvalidInput, 0, {}};
    case CallProblem::Kind::SamePhone:
        return {ErrorCode::Conflict, 0, {}};
    }
    return {};
}

} // namespace

VirtualPhone::Private::Private(VirtualPhone &phone, const PhoneParts &given)
    : q(phone)
    , parts(given)
    , contacts(*given.clock)
    , contactsImport(contacts, *given.clock, given.contactsKept)
    , voice(*given.settings, *given.clock, given.voicePort)
    , line(*given.modem, *given.history, *given.clock, given.portName)
    , networkSide(given, line)
    , log(line)
    , ways(line, *given.settings, given.simFacts, *given.clock)
    , ruleDesk(
          {given.settings, &contacts, given.database, given.fetcher, given.clock, given.sourcesDir})
    , incoming(line, ruleDesk.rules(), contacts, *given.clock, ways)
    , outgoing(line, *given.clock, ways)
    , console(line, *given.clock)
    , planner(*given.settings, contacts)
    , audit(given.database, *given.clock)
    , journal(given.database, *given.clock)
    , alive(given.sourcesDir.isEmpty() ? QString()
                                       : QDir(given.sourcesDir).filePath(u"last-alive"_s),
            *given.clock)
    , simCountry(line, console)
    , guard({*given.settings, contacts, *given.clock, given.database,
             [this] { return line.network().roaming; },
             [this] {
                 return simCountry.iso();
             }})
    , longestCall(line, *given.settings, *given.clock)
    , pairing(*given.settings, *given.clock)
    , window {{*given.settings, pairing, *given.clock},
              {contacts, contactsImport, ruleDesk.rules(), *given.settings, given.database},
              {phone, given.database, *given.clock},
              {phone, *given.history, given.database},
              {ruleDesk, *given.settings, *given.clock},
              {line, *given.clock},
              {phone, given.contactsDir},
              {phone, QFileInfo(given.sourcesDir).dir().filePath(u"rules.ics"_s)},
              {*given.clock, given.database},
              {line, incoming, *given.settings},
              {*given.settings, given.fetcher, *given.clock, given.version},
              {phone, line, given.database, *given.clock}}
    , talk({line, incoming, outgoing, voice.announcer(), networkSide.services()})
    , ownPrompts(*given.settings, given.promptsDir)
    , studio(*given.clock)
    , voiceProbe(*given.clock)
    , soundTest(line, *given.clock, given.voicePort)
    , recording({line, voice.announcer(), *given.settings, *given.clock, given.voicePort})
    , stopDeadline(*given.clock)
{
    window.talk = &talk;
    window.prompts = &ownPrompts;
    window.studio = &studio;
    window.sound = &soundTest;
    studio.setAnnouncement([this] { return voice.announcer().prompt(); });
    voice.setMeans(given.promptsDir, given.tongues);
    connect(&window.notices, &WindowNotices::answerWanted, &talk, &TalkDesk::answer);
    if (parts.notifier != nullptr) {
        notices = std::make_unique<DesktopNotices>(DesktopNoticesParts {
            line, incoming, ruleDesk, *parts.notifier, *parts.settings, *parts.clock, window});
    }
    if (parts.database != nullptr) {
        makeMessages();
        makeDailyLog();
        makeVoicemail();
    }
}

void VirtualPhone::Private::makeDailyLog()
{
    dailyLog = std::make_unique<DailyLog>(DailyLogParts {
        *parts.settings, *parts.clock, *parts.history, *parts.database, parts.logsDir,
        [this](const QString &number) { return contacts.nameOf(number); },
        [this] { return line.isSettingUp(); },
        [this] {
            audit.flush();
            journal.flush();
        }});
    journal.watch(*parts.settings);
    journal.watch(messages->disk());
    journal.watch(ruleDesk.calendars(), ruleDesk.lists());
    connect(parts.modem, &ModemSession::statusChanged, &journal,
            [this] { journal.tell(line.network()); });
    if (const SleepDesk *sleep = networkSide.sleepDesk()) {
        journal.watch(*sleep);
        connect(sleep, &SleepDesk::woke, dailyLog.get(), &DailyLog::look);
    }
}

void VirtualPhone::Private::makeMessages()
{
    messages = std::make_unique<MessageDesk>(line, *parts.database, *parts.settings, *parts.clock);
    connect(messages.get(), &MessageDesk::added, &q, [this](const MessageRecord &message) {
        if (notices) {
            notices->tellMessage(message, contacts.nameOf(message.remote));
        }
        Q_EMIT q.messageAdded(message);
    });
    connect(messages.get(), &MessageDesk::changed, &q, &VirtualPhone::messageChanged);
    if (notices) {
        connect(&messages->disk(), &DiskWatch::changed, notices.get(), &DesktopNotices::tellDisk);
    }
    autoReply = std::make_unique<AutoReply>(line, incoming, ruleDesk.rules(), *messages,
                                            *parts.database, *parts.settings, *parts.clock);
}

void VirtualPhone::Private::connectAll()
{
    connect(&contacts, &ContactsLoader::loaded, &q, &VirtualPhone::contactsChanged);
    connect(&line.recorder(), &StoryRecorder::liveChanged, &q, &VirtualPhone::liveCallChanged);
    connect(&recording, &RecordingDesk::changed, &q, &VirtualPhone::liveCallChanged);
    window.inHand.setRecording(recording);
    connect(&incoming, &IncomingCallDesk::secondCallerWaits, &q, &VirtualPhone::liveCallChanged);
    connect(&incoming, &IncomingCallDesk::secondCallerGone, &q, &VirtualPhone::liveCallChanged);
    connect(&line.recorder(), &StoryRecorder::saved, &q, &VirtualPhone::historyChanged);
    connect(parts.modem, &ModemSession::statusChanged, &q, &VirtualPhone::statusChanged);
    connect(parts.modem, &ModemSession::pinAccepted, &q, [this](const QString &pin) {
        if (std::exchange(rememberPin, false)) {
            Q_EMIT q.pinToKeep(pin);
        }
    });
    connect(parts.settings, &Settings::changed, &q,
            [this](SettingKey key) { settingChanged(key); });
    connectVoice();
    connect(&line, &Line::idle, &q, [this] { callsEnded(); });
    connect(&incoming, &IncomingCallDesk::decided, &q,
            [this](const RoutingDecision &decision) { decided(decision); });
    connect(&stopDeadline, &Deadline::expired, &q, [this] { patienceEnded(); });
    if (SleepDesk *sleep = networkSide.sleepDesk()) {
        sleep->setToldAll([this] { return hasToldAll(); });
        // Who were answered now would be left with a computer that sleeps.
        connect(sleep, &SleepDesk::goingToSleep, &q, [this] { incoming.close(); });
        connect(sleep, &SleepDesk::woke, &q, [this] {
            ruleDesk.wakeUp();
            if (stop == Stop::No) {
                incoming.open();
            }
        });
    }
    applyTimeouts();
}

/** Whatever takes long comes after the bytes for the modem. */
void VirtualPhone::Private::decided(const RoutingDecision &decision)
{
    ruleDesk.calendars().rings();
    const std::optional<LiveCall> &live = line.recorder().live();
    if (!live || decision.reasons.front().kind != RoutingReason::OwnBlockEntry) {
        return;
    }
    const CallRules::Caller caller = ruleDesk.rules().callerOf(live->record.remoteNumber);
    ruleDesk.lists().count(caller.number.value_or(PhoneNumber {}));
}

void VirtualPhone::Private::loadContacts()
{
    const QString own = parts.settings->text(SettingKey::ContactsDir);
    contacts.load(own.isEmpty() ? parts.contactsDir : own, parts.settings->region());
}

DoctorSurroundings VirtualPhone::Private::surroundings() const
{
    const NetworkStatus network = line.network();
    DoctorSurroundings around =
        parts.surroundings ? parts.surroundings(network.port) : DoctorSurroundings {};
    around.port = network.port;
    around.portNamed = parts.settings->isSet(SettingKey::ModemPort);
    around.country = parts.settings->region().iso;
    around.openError = openErrorOf(network.trouble);
    around.disconnects = network.recovery.losses;
    if (chat) {
        around.chat = healthOf(chat->transport);
        around.botOpenToGroups = isOpenToGroups(chat->transport, chat->owners.owners());
    }
    return around;
}

VirtualPhone::VirtualPhone(const PhoneParts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, parts))
{
    d->connectAll();
    setChat(parts.chat);
}

VirtualPhone::~VirtualPhone() = default;

RuleDesk &VirtualPhone::ruleDesk()
{
    return d->ruleDesk;
}

const CallRules &VirtualPhone::rules() const
{
    return d->ruleDesk.rules();
}

void VirtualPhone::setChat(ChatTransport *chat)
{
    d->window.people.setChat(nullptr, nullptr);
    d->chat.reset();
    d->parts.chat = chat;
    d->applyTimeouts();
    if (chat != nullptr) {
        d->chat = std::make_unique<ChatSide>(*chat, *d);
        d->window.people.setChat(&d->chat->desk.owners(), chat);
        connect(chat, &ChatTransport::linkChanged, this, &VirtualPhone::statusChanged);
        connect(chat, &ChatTransport::linkChanged, this, [this, chat] {
            PhoneLog::tellLink(*chat, healthOf(*chat));
            d->journal.tell(chat->linkState());
            d->lookForChatClosed();
        });
        connect(&d->chat->outbox, &Outbox::pendingChanged, this, [this] { d->lookForEnd(); });
        if (d->started) {
            d->chat->start();
        }
    }
    Q_EMIT statusChanged();
}

void VirtualPhone::start()
{
    d->started = true;
    d->alive.start();
    d->startedAt = d->parts.clock->steady();
    d->audit.start();
    d->journal.start(d->parts.version);
    d->loadContacts();
    d->ruleDesk.start();
    d->voice.look();
    if (d->voicemail) {
        d->voicemail->start();
    }
    if (d->messages) {
        d->messages->start();
    }
    d->parts.modem->start();
    if (d->chat) {
        d->chat->start();
    }
    if (d->dailyLog) {
        d->dailyLog->start();
    }
}

PhoneStatus VirtualPhone::status() const
{
    PhoneStatus status;
    status.network = d->line.network();
    if (d->parts.chat != nullptr) {
        status.chat = healthOf(*d->parts.chat);
        status.botName = d->parts.chat->botName();
    }
    status.masterPhone = d->parts.settings->text(SettingKey::MasterPhone);
    status.simulated = d->parts.simulated;
    status.instance = d->parts.instance;
    return status;
}

std::optional<LiveCall> VirtualPhone::liveCall() const
{
    return d->line.recorder().live();
}

std::vector<CallRecord> VirtualPhone::history(int limit, qint64 beforeId) const
{
    const Result<std::vector<CallRecord>> page = d->parts.history->page(limit, beforeId);
    if (!page) {
        qCWarning(lcService) << "the history cannot be read:" << page.error().detail;
    }
    return page.value_or(std::vector<CallRecord> {});
}

const AddressBook &VirtualPhone::contacts() const
{
    return d->contacts.book();
}

ContactsImport &VirtualPhone::contactsImport()
{
    return d->contactsImport;
}

Pairing &VirtualPhone::pairing()
{
    return d->pairing;
}

WindowSide &VirtualPhone::window()
{
    return d->window;
}

Settings &VirtualPhone::settings()
{
    return *d->parts.settings;
}

void VirtualPhone::examine(QObject *context, ReportCallback callback)
{
    const QPointer<VirtualPhone> self(this);
    if (!d->line.isFree()) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ErrorCode::CallInProgress)); },
            Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> asker(context);
    d->parts.modem->examine(context, [self, asker, callback](const ModemFindings &findings) {
        if (self == nullptr) {
            return;
        }
        if (!self->d->line.isFree()) { // whoever calls now needs the port for sound
            callback(diagnose(findings, self->d->surroundings()));
            return;
        }
        const Announcer &announcer = self->d->voice.announcer();
        const bool hasPort = announcer.hasPort();
        self->d->voiceProbe.start(hasPort ? self->d->parts.voicePort : VoiceProbe::Opener(),
                                  [self, asker, callback, findings](const VoicePortFacts &facts) {
                                      if (self != nullptr && asker != nullptr) {
                                          DoctorSurroundings around = self->d->surroundings();
                                          around.voicePort = facts;
                                          callback(diagnose(findings, around));
                                      }
                                  });
    });
}

ModemConsole &VirtualPhone::console()
{
    return d->console;
}

NetworkServices &VirtualPhone::network()
{
    return d->networkSide.services();
}

QString VirtualPhone::nameOf(const QString &number) const
{
    return d->contacts.nameOf(number);
}

Result<> VirtualPhone::call(const QString &to, const QString &from)
{
    const auto plan = d->planner.plan(to, from);
    if (!plan) {
        return tl::unexpected<Error>(plainError(plan.error()));
    }
    return d->outgoing.place(*plan);
}

bool VirtualPhone::endAll()
{
    const bool wished = d->talk.forget();
    const bool waiting = d->outgoing.forgetQueued();
    return d->line.endAll() || waiting || wished;
}

PinVerdict VirtualPhone::enterPin(const QString &pin, bool confirmedLastTry, bool remember)
{
    const PinVerdict verdict = d->parts.modem->enterPin(pin, confirmedLastTry);
    d->rememberPin = remember && verdict == PinVerdict::Sent;
    return verdict;
}

Result<bool> VirtualPhone::setMasterPhone(const QString &number)
{
    return changeMasterPhone(*d->parts.settings, number);
}

} // namespace vp
