// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tapwords.h"

#include "service/blockbuttons.h"
#include "service/menudata.h"
#include "service/ownphones.h"
#include "service/settingsitems.h"
#include "settings/settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString arrow(const QString &to, const QString &from)
{
    return from.isEmpty() ? to : QString(to % u" <- "_s % from);
}

QString nameOf(CallAct act)
{
    switch (act) {
    case CallAct::HangUp:
        return u"hang-up"_s;
    case CallAct::CallBack:
    case CallAct::TryPhone:
        return u"call"_s;
    case CallAct::Block:
        return u"block"_s;
    case CallAct::LetThrough:
        return u"allow"_s;
    case CallAct::Ring:
        return u"ring"_s;
    case CallAct::OtherPhones:
    case CallAct::ChooseText:
    case CallAct::Back:
        return u"show-call"_s;
    case CallAct::TypeNumber:
        return u"ask-phone"_s;
    case CallAct::Reject:
        return u"reject"_s;
    case CallAct::RejectWithText:
    case CallAct::RejectAndWrite:
        return u"reject-and-sms"_s;
    case CallAct::WriteSms:
        return u"ask-sms"_s;
    case CallAct::Remind:
        return u"remind"_s;
    case CallAct::AddContact:
        return u"ask-contact"_s;
    case CallAct::RetryJoin:
        return u"join-again"_s;
    case CallAct::Voicemail:
        return u"voicemail"_s;
    case CallAct::Record:
        return u"record"_s;
    case CallAct::EndRecording:
        return u"end-recording"_s;
    }
    return {};
}

QString nameOf(MessageAct act)
{
    switch (act) {
    case MessageAct::Retry:
        return u"send-again"_s;
    case MessageAct::Drop:
        return u"drop-sms"_s;
    case MessageAct::Answer:
        return u"quick-answer"_s;
    case MessageAct::Call:
        return u"call"_s;
    case MessageAct::More:
    case MessageAct::Back:
        return u"show-sms"_s;
    case MessageAct::AddContact:
        return u"ask-contact"_s;
    case MessageAct::Block:
        return u"block"_s;
    case MessageAct::Unblock:
        return u"unblock"_s;
    case MessageAct::DeleteHere:
        return u"delete-from-chat"_s;
    case MessageAct::Mute:
        return u"mute"_s;
    case MessageAct::Unmute:
        return u"unmute"_s;
    }
    return {};
}

/** "limits/callsPerHour=0", of "lc.0". */
QString settingOf(const QString &arg)
{
    const qsizetype dot = arg.indexOf(u'.');
    const auto item = settingsItem(dot < 0 ? QStringView(arg) : QStringView(arg).first(dot));
    if (!item) {
        return arg;
    }
    const QString name(item->item.name);
    return dot < 0 ? name : QString(name % u'=' % arg.sliced(dot + 1));
}

AuditWords menuWords(const MenuData &data, const Settings &settings)
{
    if (const std::optional<BlockWish> wish = blockWishOf(data)) {
        return auditWords(ChatAction {*wish});
    }
    if (data.act == "fe"_L1) {
        return {u"forward"_s, u"off"_s};
    }
    if (data.act == "de"_L1) {
        return {u"dnd"_s, u"off"_s};
    }
    if (data.act == "sd"_L1) {
        return {u"dnd"_s, data.arg == "e"_L1 ? u"off"_s : QString()};
    }
    if (data.act == "sg"_L1) {
        return {u"settings"_s, Settings::nameOf(SettingKey::DisturbGroups)};
    }
    if (data.act == "sv"_L1 || data.act == "xr"_L1 || data.act == "xu"_L1) {
        return {u"settings"_s, settingOf(data.arg)};
    }
    if (data.act == "sp"_L1) {
        return {u"ask-setting"_s, settingOf(data.arg)};
    }
    if (data.act == "st"_L1 || data.act == "si"_L1 || data.act == "so"_L1) {
        return {u"show-settings"_s, settingOf(data.arg)};
    }
    struct Act
    {
        QLatin1StringView act;
        QLatin1StringView what;
    };
    static constexpr std::array phones {
        Act {"pd"_L1, "setmasterphone"_L1}, Act {"pr"_L1, "remove-phone"_L1},
        Act {"pu"_L1, "restore-phone"_L1},  Act {"pn"_L1, "ask-phone-name"_L1},
        Act {"pa"_L1, "ask-phone"_L1},      Act {"pp"_L1, "show-settings"_L1},
        Act {"pl"_L1, "ring-first"_L1},     Act {"ps"_L1, "ring-seconds"_L1},
        Act {"px"_L1, "ring-not"_L1},       Act {"pi"_L1, "ring-too"_L1},
    };
    const auto act = std::ranges::find(phones, data.act, &Act::act);
    if (act == phones.end()) {
        return {u"button"_s, {}};
    }
    const std::optional<OwnPhone> phone = ownPhoneOf(settings, data.id);
    return {QString(act->what),
            QString((phone ? phone->number.text() : QString()) % u' ' % data.arg).trimmed()};
}

/** Beginnings of data and what they do; of those that fit the first one counts. */
struct Beginning
{
    QLatin1StringView data;
    QLatin1StringView what;
    QLatin1StringView detail {};
};
constexpr std::array Beginnings {
    Beginning {"i1:"_L1, "help"_L1},
    Beginning {"t1:00000000:rf"_L1, "status"_L1},
    Beginning {"t1:00000000:bl"_L1, "ussd"_L1, "balance"_L1},
    Beginning {"t1:00000000:hi"_L1, "history"_L1},
    Beginning {"h1:"_L1, "history"_L1},
    Beginning {"e1:00000000:call"_L1, "soundtest"_L1},
    Beginning {"e1:00000000:stop"_L1, "soundtest"_L1, "stop"_L1},
    Beginning {"e1:"_L1, "ask-soundtest"_L1},
    Beginning {"u1:00000000:b"_L1, "ussd"_L1, "balance"_L1},
    Beginning {"u1:"_L1, "ussd"_L1, "answer"_L1}, // which may be a PIN
    Beginning {"g1:00000000:call"_L1, "ask-call"_L1},
    Beginning {"g1:00000000:sms"_L1, "ask-sms"_L1},
    Beginning {"g1:00000000:status"_L1, "status"_L1},
    Beginning {"g1:00000000:settings"_L1, "settings"_L1},
    Beginning {"q1:"_L1, "answer"_L1},
    Beginning {"w1:"_L1, "ignore-stranger"_L1},
};

} // namespace

AuditWords tapWords(const CallTap &tap, const QString &remote, const QString &phone)
{
    const bool rings = tap.act == CallAct::Ring || tap.act == CallAct::TryPhone;
    return {nameOf(tap.act), rings ? arrow(remote, phone) : remote};
}

AuditWords tapWords(const MessageButton &button, const QString &remote)
{
    return {nameOf(button.act), remote};
}

AuditWords tapWords(const QString &data, const Settings &settings)
{
    if (const std::optional<MenuData> menu = MenuData::read(data)) {
        return menuWords(*menu, settings);
    }
    if (const std::optional<CallTap> call = readCallTap(data)) {
        return tapWords(*call, {}, {});
    }
    if (const std::optional<MessageButton> button = MessageButton::read(data)) {
        return tapWords(*button, {});
    }
    const auto known = std::ranges::find_if(
        Beginnings, [&data](const Beginning &one) { return data.startsWith(one.data); });
    return known == Beginnings.end() ? AuditWords {u"button"_s, {}}
                                     : AuditWords {QString(known->what), QString(known->detail)};
}

} // namespace vp
