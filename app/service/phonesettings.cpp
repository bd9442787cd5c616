// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the phone does when a setting has changed, and what its voice is told; whoever asks each
// time needs nothing here.
#include "service/phoneinside.h"
#include "settings/voicevalues.h"

namespace vp {

namespace {

using namespace std::chrono_literals;

/** So long both wait for somebody who sees that they could not be joined, and tries again. */
constexpr std::chrono::seconds AskJoinAgain = 15s;

} // namespace

void VirtualPhone::Private::settingChanged(SettingKey key)
{
    switch (key) {
    case SettingKey::TelegramOwners:
        if (chat) {
            chat->readOwners(*parts.settings);
        }
        break;
    case SettingKey::Country:
    case SettingKey::ContactsDir:
        loadContacts();
        break;
    case SettingKey::RingMasterSeconds:
    case SettingKey::RingRemoteSeconds:
    case SettingKey::VoiceConfirm:
    case SettingKey::VoiceConfirmSeconds:
    case SettingKey::VoicemailWhenNotTaken:
    case SettingKey::VoicemailBeforeRinging:
        applyTimeouts();
        break;
    case SettingKey::MasterPhone:
        Q_EMIT q.statusChanged();
        break;
    case SettingKey::TelegramApiUrl:
    case SettingKey::HiddenNumberRule:
    case SettingKey::NotInContactsRule:
    case SettingKey::NoEventNowRule:
    case SettingKey::CalendarUrls:
    case SettingKey::ModemPort:
    case SettingKey::ModemEventsPort:
    case SettingKey::ModemExtraInit:
    case SettingKey::CloseToTray:
    case SettingKey::ShowNotifications:
    case SettingKey::Language:
    case SettingKey::InhibitModemManager:
    case SettingKey::PhonesInOrder:
    case SettingKey::RingPlanOutgoing:
    case SettingKey::LineNumber:
    case SettingKey::WaysToConnect:
    case SettingKey::ForwardWhenOff:
    case SettingKey::InhibitSleep:
    case SettingKey::PhoneNames:
    case SettingKey::CalendarRefreshMinutes:
    case SettingKey::OverrideRule:
    case SettingKey::OverrideUntil:
    case SettingKey::DisturbUntil:
    case SettingKey::DisturbGroups:
    case SettingKey::DisturbRepeats:
    case SettingKey::DisturbRule:
    case SettingKey::BlocklistUrls:
    case SettingKey::BlocklistNotify:
    case SettingKey::BlocklistRefreshHours:
    case SettingKey::BlocklistsFirst:
    case SettingKey::AllowCalled:
    case SettingKey::AllowCalledBack:
    case SettingKey::SmsEarlyClosure:
    case SettingKey::SmsEarlyClosureText:
    case SettingKey::SmsNotAccepted:
    case SettingKey::SmsNotAcceptedText:
    case SettingKey::SmsToMaster:
    case SettingKey::SmsLanguages:
    case SettingKey::TelegramProxy:
    case SettingKey::SourceCaFiles:
    case SettingKey::SourceFingerprints:
    case SettingKey::TemporaryAllowed:
    case SettingKey::TellGuest:
    case SettingKey::TellOwners:
    case SettingKey::CallsPerHour:
    case SettingKey::SmsPerHour:
    case SettingKey::MinutesPerMonth:
    case SettingKey::SmsPerMonth:
    case SettingKey::LongestCall:
    case SettingKey::WhileRoaming:
    case SettingKey::AskUnusual:
    case SettingKey::QuickAnswers:
    case SettingKey::DeleteCodesMinutes:
    case SettingKey::BlocklistsOff:
    case SettingKey::LogDaily:
    case SettingKey::LogWeekly:
    case SettingKey::LogTime:
    case SettingKey::LogMasked:
    case SettingKey::LogRecipient:
    case SettingKey::CompactTicks:
    case SettingKey::QuietHours:
    case SettingKey::ModemVoicePort:
    case SettingKey::VoiceAnnouncement: // whoever speaks looks himself
    case SettingKey::VoiceMaxSeconds:
    case SettingKey::VoiceGroups:
    case SettingKey::VoiceAnnouncedName:
    case SettingKey::VoiceScreening:
    case SettingKey::VoiceScreeningExcept:
    case SettingKey::VoiceNamePrompt:
    case SettingKey::VoiceRecordCalls:
    case SettingKey::VoiceRecordNotice:
    case SettingKey::VoicemailGreeting:
    case SettingKey::VoicemailGroups:
    case SettingKey::VoicemailMaxSeconds:
    case SettingKey::SoundMicrophone: // the next call opens what they say
    case SettingKey::SoundSpeaker:
    case SettingKey::ContactsApart:
    case SettingKey::UpdateCheck:
    case SettingKey::UpdateUrl:
    case SettingKey::Theme:
    case SettingKey::HistoryDays:
    case SettingKey::BackupWeekly:
    case SettingKey::BackupDir:
    case SettingKey::TrayPicture: // and what the desktop is told: each looks when it is asked
    case SettingKey::StartHidden:
    case SettingKey::StartAtLogin:
    case SettingKey::NoticeNames:
    case SettingKey::NoticeIncoming:
    case SettingKey::NoticeMissed:
    case SettingKey::NoticeBlocked:
    case SettingKey::NoticeOutgoing:
    case SettingKey::NoticeMessages:
    case SettingKey::NoticeModem:
    case SettingKey::NoticePeople:
    case SettingKey::NoticeCalendar:
    case SettingKey::SetupPage:
    case SettingKey::BalanceCode:
    case SettingKey::TelegramLanguage:
    case SettingKey::RejectTexts:
        break;
    }
}

void VirtualPhone::Private::applyTimeouts()
{
    line.joiner().setTimeouts(
        {std::chrono::seconds {parts.settings->number(SettingKey::RingMasterSeconds)},
         std::chrono::seconds {parts.settings->number(SettingKey::RingRemoteSeconds)},
         std::chrono::seconds {parts.settings->number(SettingKey::VoiceConfirmSeconds)},
         parts.chat == nullptr ? 0s : AskJoinAgain}); // who else would be asked
    const QString confirm = parts.settings->text(SettingKey::VoiceConfirm);
    line.joiner().setConfirmMode(confirm == voicevalue::Off      ? ConfirmMode::Never
                                     : confirm == voicevalue::On ? ConfirmMode::Always
                                                                 : ConfirmMode::Suspected);
    line.joiner().setMessageWhenMissed(parts.settings->flag(SettingKey::VoicemailWhenNotTaken));
    line.joiner().setMessageBefore(parts.settings->text(SettingKey::VoicemailBeforeRinging)
                                   != voicevalue::Off);
}

bool VirtualPhone::carriesSound() const
{
    return d->voice.announcer().hasPort();
}

void VirtualPhone::Private::connectVoice()
{
    voice.announcer().setFinder(parts.voicePortThere);
    line.joiner().setVoice(&voice.announcer());
    connect(&voice.announcer(), &Announcer::portReopened, parts.modem,
            &ModemSession::voicePortReopened);
    connect(parts.modem, &ModemSession::statusChanged, &q, [this] { voice.look(); });
    connect(&line.recorder(), &StoryRecorder::liveChanged, &q, [this] {
        voiceProbe.hurry();
        tellVoice();
    });
}

void VirtualPhone::Private::makeVoicemail()
{
    if (parts.voicemailDir.isEmpty()) {
        return;
    }
    voicemail = std::make_unique<VoicemailDesk>(
        VoicemailParts {line, *parts.history, *parts.database, *parts.settings, *parts.clock,
                        parts.voicemailDir, parts.encodeMessage});
    Announcer &announcer = voice.announcer();
    announcer.setMessageFile([this] { return voicemail->newFile(); });
    connect(&announcer, &Announcer::messageTaken, voicemail.get(),
            [this](const TakenMessage &message) { voicemail->take(message); });
    recording.recorder().setFile([this] { return voicemail->newFile(); });
    connect(&recording.recorder(), &CallRecorder::taken, voicemail.get(),
            [this](const TakenMessage &call) { voicemail->take(call, VoicemailKind::Call); });
    window.history.setRecordings(
        {[this](const QDateTime &begun) { return voicemail->fileOf(begun); },
         [this](const QDateTime &begun) {
             return voicemail->remove(begun);
         }});
    connect(voicemail.get(), &VoicemailDesk::changed, &window.history, &WindowHistory::changed);
    connect(&window.history, &WindowHistory::settled, voicemail.get(), &VoicemailDesk::deleteOld);
    ruleDesk.rules().setVoicemail(
        [&announcer] { return announcer.canTakeMessage(MessageOccasion::InPlace); });
}

void VirtualPhone::Private::tellVoice()
{
    const std::optional<LiveCall> &live = line.recorder().live();
    if (!live) {
        voice.forget();
        return;
    }
    QStringList groups;
    if (voice.wantsGroups()) {
        const CallRules &rules = ruleDesk.rules();
        const RoutingInput input = rules.inputFor(rules.callerOf(live->record.remoteNumber));
        groups = input.contact ? input.contact->groups : QStringList();
    }
    voice.begin(live->record, groups);
}

} // namespace vp
