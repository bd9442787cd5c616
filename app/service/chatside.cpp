// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "service/blocklistdesk.h"
#include "service/chatphrases.h"
#include "service/limitphrases.h"
#include "service/messagephrases.h"
#include "service/outagesummary.h"
#include "service/ownerphrases.h"
#include "service/phoneinside.h"
#include "settings/hoursofday.h"
#include "store/gueststore.h"

#include <algorithm>

namespace vp {

namespace {

/** By an entry for this very number, as a button makes it. */
bool isBlocked(const BlocklistDesk &lists, const QString &number)
{
    const std::vector<BlockEntry> &entries = lists.own().entries();
    return std::any_of(entries.begin(), entries.end(), [&number](const BlockEntry &entry) {
        return !entry.allow && entry.kind == BlockKind::Number && entry.first == number;
    });
}

} // namespace

ChatSide::ChatSide(ChatTransport &given, VirtualPhone::Private &phone)
    : transport(given)
    , owners(*phone.parts.clock)
    , kept(phone.parts.database == nullptr
               ? nullptr
               : std::make_unique<OutboxStore>(*phone.parts.database, given.botId()))
    , outbox(given, *phone.parts.clock)
    , mentions(phone.parts.database == nullptr
                   ? nullptr
                   : std::make_unique<MentionStore>(*phone.parts.database, given.botId()),
               outbox, *phone.parts.clock)
    , language(phone.parts.tongues, *phone.parts.settings)
    , prompts(phone.parts.database == nullptr
                  ? nullptr
                  : std::make_unique<PromptStore>(*phone.parts.database, given.botId()),
              outbox, *phone.parts.clock)
    , messages({phone.line, phone.incoming, outbox, owners, phone.ruleDesk.rules(),
                *phone.parts.settings, *phone.parts.clock, phone.parts.database, &mentions,
                &language})
    , reminders(phone.parts.database == nullptr
                    ? nullptr
                    : std::make_unique<CallReminders>(
                        *phone.parts.database, outbox, owners, *phone.parts.clock,
                        [this](quint32 id) { return messages.find(id); }))
    , deletions(phone.parts.database == nullptr
                    ? nullptr
                    : std::make_unique<DeletionStore>(*phone.parts.database, given.botId()),
                given, outbox, *phone.parts.clock)
    , ticks(given, outbox, *phone.parts.clock)
    , smsLook(phone.messages == nullptr
                  ? nullptr
                  : std::make_unique<MessageLook>(MessageLookParts {
                      *phone.parts.database, *phone.parts.settings, owners, phone.contacts,
                      [&lists = phone.ruleDesk.lists()](const QString &number) {
                          return isBlocked(lists, number);
                      },
                      &language}))
    , smsNotices(phone.messages == nullptr ? nullptr
                                           : std::make_unique<MessageNotices>(
                                               *phone.messages, *phone.parts.database, outbox,
                                               owners, *phone.parts.clock, *smsLook))
    , gone(phone.messages == nullptr
               ? nullptr
               : std::make_unique<GoneChats>(*phone.parts.database, given, outbox, owners,
                                             *phone.parts.clock))
    , voicemails(phone.voicemail == nullptr
                     ? nullptr
                     : std::make_unique<VoicemailMail>(
                         VoicemailMailParts {*phone.voicemail, outbox, owners, mentions, language,
                                             [this](qint64 chatId, const QDateTime &begun) {
                                                 return messages.ticketOf(chatId, begun);
                                             }}))
    , names({phone.voice, phone.line, outbox, owners, mentions, language,
             [this](qint64 chatId, const QDateTime &begun) {
                 return messages.ticketOf(chatId, begun);
             },
             phone.parts.encodeMessage})
    , logs(phone.dailyLog == nullptr
               ? nullptr
               : std::make_unique<DailyLogMail>(*phone.dailyLog, *phone.parts.database, outbox,
                                                owners, *phone.parts.settings, *phone.parts.clock))
    , alerts(outbox, owners, language)
    , care(ussdParts(phone), historyParts(phone), [this, &phone] { return statusFacts(phone); })
    , sound({outbox, phone.soundTest, *phone.parts.settings, language, phone.guard,
             [&phone] {
                 return phone.voice.announcer().hasPort();
             }})
    , desk({given,
            outbox,
            prompts,
            owners,
            messages,
            phone.line,
            phone.outgoing,
            phone.console,
            phone.planner,
            *phone.parts.settings,
            *phone.parts.clock,
            phone.contacts,
            phone.contactsImport,
            phone.ruleDesk,
            {phone.parts.database, phone.parts.guestPassword, &phone.pairing, &phone.audit,
             phone.parts.instance},
            &phone.guard,
            phone.messages.get(),
            smsNotices.get(),
            reminders.get(),
            smsLook.get(),
            &deletions,
            &care,
            &language,
            logs.get(),
            &mentions,
            [&phone] { return phone.voice.announcer().hasPort(); },
            &phone.talk,
            &phone.ownPrompts})
    , notice(phone.line, outbox, owners, *phone.parts.settings, *phone.parts.clock)
    , lineNotices(phone.line, outbox, owners, alerts)
    , careAlerts(phone.line, phone.messages.get(), alerts, *phone.parts.clock)
    , menu(given, owners, language, *phone.parts.clock, menuFile(phone))
    , network(given, outbox, owners, phone.networkSide.whenOff(), phone.networkSide.sleepDesk())
    , ruleNotices(phone.ruleDesk, phone.contacts, outbox, owners, *phone.parts.clock,
                  phone.parts.sourcesDir)
    , weeklySpam(phone.parts.database, outbox, owners, *phone.parts.clock, phone.parts.sourcesDir)
    , autoSms(phone.autoReply.get(), outbox, owners)
    , storage(phone.messages == nullptr
                  ? nullptr
                  : std::make_unique<StorageNotice>(phone.messages->disk(), alerts))
{
    care.setSoundTest(sound);
    notice.setWhenOff(phone.networkSide.whenOff());
    notice.setLanguage(language);
    notice.setBot(transport);
    notice.setOutage(phone.alive, phone.messages == nullptr ? nullptr : phone.parts.database);
    if (phone.parts.database != nullptr) {
        language.remember(owners, *phone.parts.database);
    }
    lineNotices.setLanguage(language);
    network.setLanguage(language);
    ruleNotices.setLanguage(language);
    weeklySpam.setLanguage(language);
    if (logs != nullptr) {
        logs->setLanguage(&language);
    }
    autoSms.setLanguage(language);
    if (reminders) {
        reminders->setMentions(mentions);
        reminders->setLanguage(language);
    }
    outbox.setRepeatMark([this](qint64 chatId) {
        const auto speaking = language.speakingTo(chatId);
        return MessagePhrases::possiblyRepeated();
    });
    outbox.setQuiet([&parts = phone.parts] {
        const auto hours = readHoursOfDay(parts.settings->text(SettingKey::QuietHours));
        return hours && hours->contains(parts.clock->wall().toLocalTime().time());
    });
    if (kept) {
        outbox.setSummary([&parts = phone.parts, this](const OutboxBacklog &backlog) {
            const auto speaking = language.speakingTo(backlog.chatId);
            return OutageSummary::of(backlog, parts.database, parts.clock->wall());
        });
        outbox.setMemory(*kept);
        mentions.takeUp();
    }
    readOwners(*phone.parts.settings);
    watchMoves(*phone.parts.settings);
    if (kept) {
        dismissOthers(*phone.parts.database);
        prompts.takeUp();
        messages.takeUp(*phone.parts.history);
        alerts.takeUp();
        care.takeUp();
    }
    watchMessages(phone);
    tellOfLimits(phone);
    messages.setRecording(phone.recording);
    tellOfVoicePort(phone.talk);
    messages.setTellsBlocked(
        [&settings = *phone.parts.settings] { return settings.flag(SettingKey::BlocklistNotify); });
}

void ChatSide::start()
{
    if (logs) {
        logs->start();
    }
    if (voicemails) {
        voicemails->start();
    }
    desk.takeUp();
    outbox.releaseUnclaimed([this](qint64 chatId) {
        const auto speaking = language.speakingTo(chatId);
        return ChatPhrases::buttonsGone();
    });
    deletions.takeUp();
    transport.start();
    notice.start();
    lineNotices.start();
    weeklySpam.start();
    careAlerts.start();
    menu.start();
    if (storage) {
        storage->start();
    }
    if (smsNotices) {
        smsNotices->start();
        gone->start();
    }
    if (reminders) {
        reminders->start();
    }
}

void ChatSide::watchMessages(VirtualPhone::Private &phone)
{
    if (!smsNotices) {
        return;
    }
    smsNotices->setTicks(ticks);
    // An edit may make it a code: when its last part comes.
    const auto soonDeleted = [this, &settings = *phone.parts.settings](
                                 const MessageRecord &message, qint64 chatId, qint64 chatMessage) {
        const std::chrono::minutes after(settings.number(SettingKey::DeleteCodesMinutes));
        if (after.count() > 0 && smsLook->codeIn(message)
            && !deletions.isScheduled(chatId, chatMessage)) {
            deletions.schedule(chatId, chatMessage, after);
        }
    };
    QObject::connect(smsNotices.get(), &MessageNotices::shown, &deletions, soonDeleted);
    QObject::connect(smsNotices.get(), &MessageNotices::edited, &deletions, soonDeleted);
    QObject::connect(&deletions, &ChatDeletions::leaving, smsNotices.get(),
                     &MessageNotices::forget);
}

void ChatSide::watchMoves(Settings &settings)
{
    QObject::connect(&transport, &ChatTransport::chatMoved, &limits,
                     [this, &settings](qint64 from, qint64 to) {
                         if (moves.take(from, to, owners)) {
                             outbox.move(from, to);
                             if (!moves.write(settings)) {
                                 tellOwners([=] { return OwnerPhrases::groupMoved(from, to); });
                             }
                         }
                     });
}

/** Whoever talks at the computer may look at his telephone only. */
void ChatSide::tellOfVoicePort(TalkDesk &talk)
{
    QObject::connect(&talk, &TalkDesk::changed, &limits, [this, &talk] {
        const QString name = QStringLiteral("voiceport");
        const std::optional<TalkDesk::Talk> now = talk.talk();
        if (now && now->trouble == TalkDesk::Trouble::PortLost) {
            alerts.show(name, &AlertPhrases::voicePortLost);
        } else if (alerts.isShown(name)) {
            alerts.end(name, now ? &AlertPhrases::voicePortBack : &AlertPhrases::voicePortLeft);
        }
    });
}

void ChatSide::tellOfLimits(VirtualPhone::Private &phone)
{
    QObject::connect(&phone.guard, &SpendingGuard::nearsLimit, &limits,
                     [this](SpendingReason reason, int used, int limit) {
                         tellOwners([=] { return LimitPhrases::nearsLimit(reason, used, limit); });
                     });
    QObject::connect(&phone.longestCall, &LongestCall::endsSoon, &limits, [this](int minutes) {
        tellOwners([=] { return LimitPhrases::callEndsSoon(minutes); });
    });
    QObject::connect(&phone.longestCall, &LongestCall::ended, &limits, [this](int limit) {
        tellOwners([=] { return LimitPhrases::callEnded(limit); });
    });
}

void ChatSide::tellOwners(const std::function<HtmlText()> &words)
{
    for (const qint64 chatId : owners.owners()) {
        const auto speaking = language.speakingTo(chatId);
        outbox.retire(outbox.post(chatId, ChatContent {words(), {}, false, 0}));
    }
}

/** What the last run wanted to say to those who have been removed meanwhile. */
void ChatSide::dismissOthers(Database &database)
{
    std::vector<qint64> known = owners.owners();
    const Result<std::vector<Guest>> guests = GuestStore(database).guests();
    if (known.empty() || !guests) {
        return; // nobody is known: then nothing is known of the others either
    }
    for (const Guest &guest : *guests) {
        known.push_back(guest.id);
    }
    outbox.dismissAllBut(known);
}

void ChatSide::readOwners(const Settings &settings)
{
    const Result<std::vector<qint64>> ids =
        parseOwnerIds(settings.text(SettingKey::TelegramOwners));
    if (!ids) {
        qCWarning(lcService) << "the owners' ids cannot be read:" << ids.error().detail;
        return;
    }
    const std::vector<qint64> before = owners.owners();
    owners.setOwners(moves.applied(*ids));
    for (const qint64 chatId : before) {
        if (std::ranges::find(owners.owners(), chatId) == owners.owners().end()) {
            outbox.dismiss(chatId);
        }
    }
    if (ids->empty()) {
        qCWarning(lcService)
            << "no owner is set: nobody can steer the phone from the chat, and nobody is told";
    }
}

} // namespace vp
