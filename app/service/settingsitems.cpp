// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsitems.h"

#include "settings/settingstable.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Kind = SettingsItem::Kind;

constexpr std::array Items {
    SettingsItem {"ph"_L1, "rm"_L1, "calls/ringMasterSeconds"_L1, Kind::Choice,
                  "10,15,20,25,30,40,60"_L1},
    SettingsItem {"ph"_L1, "ro"_L1, "calls/ringPlanOutgoing"_L1},
    SettingsItem {"dn"_L1, "dr"_L1, "rules/doNotDisturbRepeats"_L1},
    SettingsItem {"dn"_L1, "da"_L1, "rules/doNotDisturb"_L1, Kind::Choice, "reject,sms,ask"_L1},
    SettingsItem {"dn"_L1, "qh"_L1, "telegram/quietHours"_L1, Kind::Choice,
                  "default,21:00-07:00,22:00-07:00,22:00-08:00,23:00-07:00,23:00-08:00"_L1},
    SettingsItem {"ru"_L1, "rh"_L1, "rules/hiddenNumber"_L1, Kind::Rule,
                  "reject,master,sms,voicemail,ask"_L1},
    SettingsItem {"ru"_L1, "rc"_L1, "rules/notInContacts"_L1, Kind::Rule,
                  "master,reject,sms,voicemail,ask"_L1},
    SettingsItem {"ru"_L1, "re"_L1, "rules/noEventNow"_L1, Kind::Rule,
                  "reject,master,sms,voicemail,ask"_L1},
    SettingsItem {"ru"_L1, "cu"_L1, "calendar/urls"_L1, Kind::Addresses},
    SettingsItem {"au"_L1, "na"_L1, "autoSms/notAccepted"_L1},
    SettingsItem {"au"_L1, "nt"_L1, "autoSms/notAcceptedText"_L1, Kind::Text},
    SettingsItem {"au"_L1, "ec"_L1, "autoSms/earlyClosure"_L1},
    SettingsItem {"au"_L1, "et"_L1, "autoSms/earlyClosureText"_L1, Kind::Text},
    SettingsItem {"au"_L1, "tp"_L1, "autoSms/tellPhone"_L1},
    SettingsItem {"au"_L1, "qa"_L1, "messages/quickAnswers"_L1, Kind::Text},
    SettingsItem {"au"_L1, "rt"_L1, "calls/rejectTexts"_L1, Kind::Text},
    SettingsItem {"bl"_L1, "bn"_L1, "blocklists/notify"_L1},
    SettingsItem {"bl"_L1, "bb"_L1, "blocklists/beforeContacts"_L1},
    SettingsItem {"bl"_L1, "ac"_L1, "blocklists/allowCalled"_L1},
    SettingsItem {"bl"_L1, "am"_L1, "blocklists/allowCalledBackMinutes"_L1, Kind::Choice,
                  "0,10,60,1440"_L1},
    SettingsItem {"bl"_L1, "br"_L1, "blocklists/refreshHours"_L1, Kind::Choice, "6,12,24,168"_L1},
    SettingsItem {"bl"_L1, "bu"_L1, "blocklists/urls"_L1, Kind::Addresses},
    SettingsItem {"ow"_L1, "oa"_L1, "owners/temporaryAllowed"_L1},
    SettingsItem {"ow"_L1, "og"_L1, "owners/tellGuest"_L1},
    SettingsItem {"ow"_L1, "oo"_L1, "owners/tellOwners"_L1},
    SettingsItem {"vo"_L1, "va"_L1, "voice/announcement"_L1, Kind::Choice, "spoken,off"_L1},
    SettingsItem {"vo"_L1, "vx"_L1, "voice/maxSeconds"_L1, Kind::Choice, "2,4,6,10"_L1},
    SettingsItem {"vo"_L1, "vd"_L1, "voice/announcedName"_L1, Kind::Text},
    SettingsItem {"vo"_L1, "vc"_L1, "voice/confirm"_L1, Kind::Choice, "automatic,on,off"_L1},
    SettingsItem {"vo"_L1, "vs"_L1, "voice/confirmSeconds"_L1, Kind::Choice, "8,12,20,30"_L1},
    SettingsItem {"vo"_L1, "vn"_L1, "voice/screening"_L1, Kind::Choice, "off,unknown,everyone"_L1},
    SettingsItem {"vo"_L1, "vr"_L1, "voice/recordCalls"_L1, Kind::Choice, "off,button,always"_L1},
    SettingsItem {"vo"_L1, "vw"_L1, "voicemail/whenNotTaken"_L1},
    SettingsItem {"vo"_L1, "vb"_L1, "voicemail/beforeRinging"_L1, Kind::Choice, "off,spoken"_L1},
    SettingsItem {"vo"_L1, "vl"_L1, "voicemail/maxSeconds"_L1, Kind::Choice, "60,120,180,300"_L1},
    SettingsItem {"lg"_L1, "ld"_L1, "log/daily"_L1},
    SettingsItem {"lg"_L1, "lw"_L1, "log/weekly"_L1},
    SettingsItem {"lg"_L1, "lt"_L1, "log/time"_L1, Kind::Choice, "08:00,12:00,20:00,23:59"_L1},
    SettingsItem {"lg"_L1, "lm"_L1, "log/masked"_L1},
    SettingsItem {"lg"_L1, "lp"_L1, "log/recipient"_L1, Kind::Choice, "all"_L1}, // or one owner
    SettingsItem {"la"_L1, "la"_L1, "general/language"_L1, Kind::Choice,
                  "default,en,it,de,fr,es"_L1},
    SettingsItem {"la"_L1, "lx"_L1, "telegram/language"_L1, Kind::Choice,
                  "default,en,it,de,fr,es"_L1},
    SettingsItem {"li"_L1, "lc"_L1, "limits/callsPerHour"_L1, Kind::Choice, "5,10,20,50,0"_L1},
    SettingsItem {"li"_L1, "ls"_L1, "limits/smsPerHour"_L1, Kind::Choice, "5,10,30,60,0"_L1},
    SettingsItem {"li"_L1, "mc"_L1, "limits/minutesPerMonth"_L1, Kind::Choice,
                  "300,1000,3000,10000,0"_L1},
    SettingsItem {"li"_L1, "ms"_L1, "limits/smsPerMonth"_L1, Kind::Choice,
                  "100,300,1000,3000,0"_L1},
    SettingsItem {"li"_L1, "ll"_L1, "limits/longestCallMinutes"_L1, Kind::Choice,
                  "30,60,120,240,0"_L1},
    SettingsItem {"li"_L1, "lr"_L1, "limits/whileRoaming"_L1, Kind::Choice, "ask,allow,refuse"_L1},
    SettingsItem {"li"_L1, "lu"_L1, "limits/askUnusual"_L1},
    SettingsItem {"ad"_L1, "md"_L1, "messages/deleteCodesMinutes"_L1, Kind::Choice, "0,5,10,60"_L1},
    SettingsItem {"ad"_L1, "ct"_L1, "messages/compactTicks"_L1},
    SettingsItem {"ad"_L1, "mp"_L1, "modem/port"_L1, Kind::Port},
    SettingsItem {"ad"_L1, "me"_L1, "modem/eventsPort"_L1, Kind::Port},
};

std::optional<KnownItem> known(const SettingsItem &item)
{
    for (const SettingRow &row : settingRows()) {
        if (row.name == item.name) {
            return KnownItem {item, row.key};
        }
    }
    return std::nullopt;
}

} // namespace

QStringList KnownItem::choices() const
{
    return QString(item.choices).split(u',', Qt::SkipEmptyParts);
}

bool KnownItem::isTyped() const
{
    return item.kind != SettingsItem::Kind::Flag && item.kind != SettingsItem::Kind::Choice;
}

bool KnownItem::isWider(const QString &now, const QString &value) const
{
    if (item.section != "li"_L1) {
        return false;
    }
    if (key == SettingKey::WhileRoaming) {
        static const QStringList widest {u"allow"_s, u"ask"_s, u"refuse"_s};
        return widest.indexOf(value) < widest.indexOf(now);
    }
    if (item.kind == SettingsItem::Kind::Flag) {
        return now == "true"_L1 && value != "true"_L1;
    }
    const auto allowed = [](const QString &text) { // 0 = without a limit
        const int number = text.toInt();
        return number > 0 ? number : std::numeric_limits<int>::max();
    };
    return allowed(value) > allowed(now);
}

QString KnownItem::packed(const QString &choice)
{
    return QString(choice).replace(u':', u'-');
}

QString KnownItem::valueOf(const QString &choice)
{
    return choice == "default"_L1 ? QString() : choice;
}

QString menuKey(const QString &name)
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toCaseFolded().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(digits));
}

std::vector<KnownItem> settingsItems(QStringView section)
{
    std::vector<KnownItem> found;
    for (const SettingsItem &item : Items) {
        if (const std::optional<KnownItem> one = known(item); one && section == item.section) {
            found.push_back(*one);
        }
    }
    return found;
}

std::optional<KnownItem> settingsItem(QStringView code)
{
    const auto found =
        std::ranges::find_if(Items, [code](const SettingsItem &item) { return code == item.code; });
    return found == Items.end() ? std::nullopt : known(*found);
}

} // namespace vp
