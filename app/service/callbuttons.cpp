// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callbuttons.h"

#include "service/askphrases.h"
#include "service/blockphrases.h"
#include "service/callphrases.h"
#include "service/chatphrases.h"
#include "service/statusdesk.h"
#include "service/textmark.h"
#include "service/voicemailphrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Style = ChatButton::Style;

constexpr std::size_t MostPhones = 8;
constexpr std::size_t MostToTry = 2;
constexpr std::size_t MostPerRow = 2;

struct ActName
{
    CallAct act;
    QLatin1StringView name;
    bool isNumbered = false;
};

constexpr std::array ActNames {
    ActName {CallAct::HangUp, "hu"_L1},
    ActName {CallAct::CallBack, "cb"_L1},
    ActName {CallAct::Block, "bl"_L1},
    ActName {CallAct::LetThrough, "al"_L1},
    ActName {CallAct::Ring, "fw"_L1, true},
    ActName {CallAct::OtherPhones, "ot"_L1},
    ActName {CallAct::TypeNumber, "tn"_L1},
    ActName {CallAct::Back, "bk"_L1},
    ActName {CallAct::Reject, "rj"_L1},
    ActName {CallAct::ChooseText, "rc"_L1},
    ActName {CallAct::RejectWithText, "rt"_L1, true},
    ActName {CallAct::RejectAndWrite, "rw"_L1},
    ActName {CallAct::TryPhone, "tp"_L1, true},
    ActName {CallAct::WriteSms, "sm"_L1},
    ActName {CallAct::Remind, "rm"_L1},
    ActName {CallAct::AddContact, "ac"_L1},
    ActName {CallAct::RetryJoin, "jn"_L1},
    ActName {CallAct::Voicemail, "vm"_L1},
    ActName {CallAct::Record, "rd"_L1},
    ActName {CallAct::EndRecording, "re"_L1},
};

/** Puts buttons in rows, for one call and one reader. */
class Rows
{
public:
    Rows(const CallButtons &buttons, StoryDirection direction)
        : m_buttons(buttons)
        , m_direction(direction)
    {
    }

    void add(const QString &label, CallAct act, Style style = Style::Plain, std::size_t number = 0,
             const QString &mark = {})
    {
        if (m_buttons.guest && !guestMay(*m_buttons.guest, act, m_direction)) {
            return;
        }
        if (m_keyboard.empty() || m_full || m_keyboard.back().size() >= MostPerRow) {
            m_keyboard.emplace_back();
            m_full = false;
        }
        m_keyboard.back().push_back({label, callTapData({m_buttons.id, act, number, mark}), style});
    }
    /** A row of its own, for owners only. */
    void addOther(const ChatButton &button)
    {
        if (!m_buttons.guest) {
            m_keyboard.push_back({button});
            m_full = true;
        }
    }
    void endRow() { m_full = true; }
    [[nodiscard]] const ChatKeyboard &keyboard() const { return m_keyboard; }

private:
    const CallButtons &m_buttons;
    StoryDirection m_direction;
    ChatKeyboard m_keyboard;
    bool m_full = false;
};

void addPhones(Rows &rows, const CallButtons &buttons, std::size_t from, std::size_t count)
{
    const std::size_t end = std::min({from + count, buttons.phones.size(), MostPhones});
    for (std::size_t i = from; i < end; ++i) {
        rows.add(AskPhrases::ringButton(buttons.phones[i].name), CallAct::Ring,
                 i == 0 && buttons.planned > 0 ? Style::Success : Style::Plain, i);
    }
}

void addDecisions(Rows &rows, const CallRecord &record, const CallButtons &buttons)
{
    addPhones(rows, buttons, 0, buttons.planned);
    rows.add(AskPhrases::otherPhonesButton(), CallAct::OtherPhones);
    rows.endRow();
    rows.add(AskPhrases::rejectButton(), CallAct::Reject, Style::Danger);
    if (!record.remoteNumber.isEmpty()) {
        rows.add(AskPhrases::rejectWithSmsButton(), CallAct::ChooseText, Style::Danger);
    }
    rows.endRow();
    if (buttons.voicemail) {
        rows.add(VoicemailPhrases::button(), CallAct::Voicemail);
    }
    if (!record.remoteNumber.isEmpty() && !isOwnPhoneCall(record)) {
        rows.add(BlockPhrases::blockButton(), CallAct::Block, Style::Danger);
    }
}

void addTexts(Rows &rows, const CallButtons &buttons)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(buttons.texts.size()); ++i) {
        const QString &text = buttons.texts[static_cast<qsizetype>(i)];
        rows.add(AskPhrases::textButton(text), CallAct::RejectWithText, Style::Plain, i,
                 textMark(text));
        rows.endRow();
    }
    if (buttons.asks) {
        rows.add(AskPhrases::writeButton(), CallAct::RejectAndWrite);
    }
    rows.add(AskPhrases::backButton(), CallAct::Back);
}

void addOtherPhones(Rows &rows, const CallButtons &buttons)
{
    addPhones(rows, buttons, 0, MostPhones);
    rows.endRow();
    if (buttons.asks) {
        rows.add(AskPhrases::typeNumberButton(), CallAct::TypeNumber);
    }
    rows.add(AskPhrases::backButton(), CallAct::Back);
}

/** Without a phone of A's: he is answered for a message, or talks with this computer. */
bool isWithoutPhone(CallStage stage)
{
    return stage == CallStage::Answering || stage == CallStage::Recording
        || stage == CallStage::CallingRemote || stage == CallStage::Bridged;
}

void addRunning(Rows &rows, const LiveCall &call, const CallButtons &buttons)
{
    const CallRecord &record = call.record;
    if (call.stage == CallStage::Releasing
        || (record.masterNumber.isEmpty() && !isWithoutPhone(call.stage))) {
        return;
    }
    if (buttons.joinRefused) {
        rows.add(CallPhrases::retryJoinButton(), CallAct::RetryJoin, Style::Success);
    }
    rows.add(ChatPhrases::hangUpButton(), CallAct::HangUp, Style::Danger);
    if (buttons.isRecorded) {
        rows.add(VoicemailPhrases::endRecordingButton(), CallAct::EndRecording);
    } else if (buttons.records) {
        rows.add(VoicemailPhrases::recordButton(), CallAct::Record);
    }
    if (record.direction != StoryDirection::Outbound || !buttons.open
        || record.masterNumber.isEmpty()) {
        return;
    }
    std::size_t shown = 0;
    for (std::size_t i = 0; i < buttons.phones.size() && shown < MostToTry; ++i) {
        const QString number = buttons.phones[i].number.text();
        if (number != record.masterNumber && number != record.remoteNumber) {
            rows.add(CallPhrases::useInsteadButton(buttons.phones[i].name), CallAct::Ring,
                     Style::Plain, i);
            ++shown;
        }
    }
}

bool wasMasterMissed(const CallRecord &record)
{
    return record.outcome && record.outcome->party == CallParty::Master
        && (record.outcome->kind == OutcomeKind::NotReached
            || record.outcome->kind == OutcomeKind::DialRefused);
}

/** The way to the other one that was not tried: A's other phones. */
void addPhonesToTry(Rows &rows, const CallRecord &record, const CallButtons &buttons)
{
    std::size_t shown = 0;
    for (std::size_t i = 0; i < buttons.phones.size() && shown < MostToTry; ++i) {
        const QString number = buttons.phones[i].number.text();
        const bool rang = std::ranges::any_of(
            record.steps, [&number](const CallStep &step) { return step.phone == number; });
        if (!rang && number != record.masterNumber && number != record.remoteNumber) {
            rows.add(CallPhrases::tryPhoneButton(buttons.phones[i].name), CallAct::TryPhone,
                     Style::Plain, i);
            ++shown;
        }
    }
}

bool wasTalkedTo(const CallRecord &record)
{
    return record.joinedAt || (record.outcome && record.outcome->kind == OutcomeKind::Deflected);
}

void addNextSteps(Rows &rows, const CallRecord &record, const CallButtons &buttons)
{
    if (record.remoteNumber.isEmpty() || isOwnPhoneCall(record)) {
        return;
    }
    const bool inbound = record.direction == StoryDirection::Inbound;
    if (isBlockedCall(record)) {
        rows.add(BlockPhrases::letThroughButton(), CallAct::LetThrough);
        return;
    }
    rows.add(ChatPhrases::callBackButton(record.direction), CallAct::CallBack);
    if (buttons.asks) {
        rows.add(CallPhrases::smsButton(), CallAct::WriteSms);
    }
    rows.endRow();
    if (record.outcome && record.outcome->cause.reason == ReleaseReason::NoCredit) {
        rows.addOther(StatusDesk::balanceButton());
    }
    if (wasMasterMissed(record)) {
        addPhonesToTry(rows, record, buttons);
        rows.endRow();
    }
    if (!wasTalkedTo(record) && buttons.reminds) {
        rows.add(CallPhrases::remindButton(), CallAct::Remind);
    }
    if (inbound && (!wasTalkedTo(record) || record.remoteName.isEmpty())) {
        rows.add(BlockPhrases::blockButton(), CallAct::Block, Style::Danger);
    }
    if (record.remoteName.isEmpty()) {
        rows.add(CallPhrases::addContactButton(), CallAct::AddContact);
    }
}

} // namespace

std::optional<CallTap> readCallTap(const QString &data)
{
    static const QRegularExpression shape(
        u"\\Ac1:([0-9a-f]{8}):([a-z]{2})(?::([0-9])(?::([0-9a-f]{8}))?)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(data);
    const auto name = std::ranges::find_if(
        ActNames, [&match](const ActName &each) { return match.captured(2) == each.name; });
    if (!match.hasMatch() || name == ActNames.end() || match.hasCaptured(3) != name->isNumbered
        || (match.hasCaptured(4) && name->act != CallAct::RejectWithText)) {
        return std::nullopt;
    }
    return CallTap {match.captured(1).toUInt(nullptr, 16), name->act, match.captured(3).toUInt(),
                    match.captured(4)};
}

QString callTapData(const CallTap &tap)
{
    const auto name = std::ranges::find(ActNames, tap.act, &ActName::act);
    const QString data = u"c1:%1:%2"_s.arg(tap.id, 8, 16, QChar(u'0')).arg(name->name);
    const QString mark = tap.mark.isEmpty() ? QString() : QString(u':' % tap.mark);
    return name->isNumbered ? QString(data % u':' % QString::number(tap.number) % mark) : data;
}

bool guestMay(GuestRights rights, CallAct act, StoryDirection direction)
{
    switch (act) {
    case CallAct::HangUp:
    case CallAct::CallBack:
    case CallAct::TryPhone:
    case CallAct::Remind:
        return true;
    case CallAct::WriteSms:
        return rights == GuestRights::CallsAndSms;
    case CallAct::Ring: // as <from> of /call
    case CallAct::RetryJoin:
        return direction == StoryDirection::Outbound;
    case CallAct::Block:
    case CallAct::LetThrough:
    case CallAct::OtherPhones:
    case CallAct::TypeNumber:
    case CallAct::Back:
    case CallAct::Reject:
    case CallAct::ChooseText:
    case CallAct::RejectWithText:
    case CallAct::RejectAndWrite:
    case CallAct::AddContact:
    case CallAct::Voicemail:
    case CallAct::Record:
    case CallAct::EndRecording:
        break;
    }
    return false;
}

ChatKeyboard keyboardOf(const LiveCall &call, const CallButtons &buttons)
{
    const CallRecord &record = call.record;
    Rows rows(buttons, record.direction);
    if (buttons.ended) {
        addNextSteps(rows, record, buttons);
    } else if (record.direction == StoryDirection::Outbound || !buttons.open) {
        addRunning(rows, call, buttons);
    } else if (buttons.menu == CallMenu::Phones) {
        addOtherPhones(rows, buttons);
    } else if (buttons.menu == CallMenu::Texts) {
        addTexts(rows, buttons);
    } else {
        addDecisions(rows, record, buttons);
    }
    return rows.keyboard();
}

bool isBlockedCall(const CallRecord &record)
{
    return std::ranges::any_of(record.reasons, [](const DecisionReason &reason) {
        return reason.kind == RoutingReason::OwnBlockEntry
            || reason.kind == RoutingReason::SharedBlocklist;
    });
}

bool isOwnPhoneCall(const CallRecord &record)
{
    return std::ranges::any_of(record.reasons, [](const DecisionReason &reason) {
        return reason.kind == RoutingReason::OwnPhoneCalls;
    });
}

} // namespace vp
