// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/consoletable.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

using Form = ConsolePart::Form;
using Rule = ConsoleRule;

/** A command whose execution or setting is not the default case; reading and "=?" stay harmless. */
struct Row
{
    QLatin1StringView name;
    Rule rule;
    /** Arguments, written in exactly this way, for which `instead` counts. */
    const char *pattern = nullptr;
    Rule instead = Rule::Harmless;
};

constexpr std::array Rows {
    // Hang-ups, and what else is done to calls.
    Row {"+CHUP"_L1, Rule::HangsUp},
    Row {"+CHLD"_L1, Rule::ChangesCalls, "1[1-9]", Rule::HangsUp},
    Row {"+CTFR"_L1, Rule::ChangesCalls},
    Row {"+VTS"_L1, Rule::ChangesCalls},
    Row {"^DTMF"_L1, Rule::ChangesCalls},
    Row {"+CKPD"_L1, Rule::Dials},
    Row {"^CDV"_L1, Rule::Dials},
    Row {"+CDV"_L1, Rule::Dials},
    // PIN, locks, passwords. The query of a lock needs no password.
    Row {"+CPIN"_L1, Rule::Secret},
    Row {"+CPIN2"_L1, Rule::Secret},
    Row {"^CPIN"_L1, Rule::Secret},
    Row {"+CLCK"_L1, Rule::Secret, "\"[A-Z]{2}\",2"},
    Row {"+CPWD"_L1, Rule::Secret},
    Row {"+CSIM"_L1, Rule::SimFiles},
    Row {"+CRSM"_L1, Rule::SimFiles, "(176|178|192|242)(,[0-9]{1,5}){0,4}"},
    Row {"+CGLA"_L1, Rule::SimFiles},
    Row {"+CRLA"_L1, Rule::SimFiles},
    Row {"+CCHO"_L1, Rule::SimFiles},
    Row {"+CPBW"_L1, Rule::Changes},
    Row {"+CPBR"_L1, Rule::Harmless},
    Row {"+CPBF"_L1, Rule::Harmless},
    // SMS: read freely, everything else is the phone's own work.
    Row {"+CMGR"_L1, Rule::Harmless},
    Row {"+CMGL"_L1, Rule::Harmless},
    Row {"+CMGD"_L1, Rule::DeletesMessages, "[0-9]{1,3}(,0)?", Rule::DeletesMessage},
    Row {"+CMGS"_L1, Rule::SendsMessage},
    Row {"+CMGW"_L1, Rule::SendsMessage},
    Row {"+CMSS"_L1, Rule::SendsMessage},
    Row {"+CMGC"_L1, Rule::SendsMessage},
    Row {"^HCMGS"_L1, Rule::SendsMessage},
    Row {"+CMGF"_L1, Rule::ReliedOn, "0"},
    Row {"+CNMI"_L1, Rule::ReliedOn},
    Row {"+CNMA"_L1, Rule::ReliedOn},
    Row {"+CPMS"_L1, Rule::ReliedOn},
    Row {"+CSMS"_L1, Rule::ReliedOn},
    Row {"+CMMS"_L1, Rule::ReliedOn},
    Row {"+CSCS"_L1, Rule::ReliedOn},
    Row {"+CSDH"_L1, Rule::ReliedOn},
    Row {"+CSCB"_L1, Rule::ReliedOn},
    Row {"+CRES"_L1, Rule::ReliedOn},
    // What tells us of calls, and how answers look.
    Row {"+CLIP"_L1, Rule::ReliedOn, "1"},
    Row {"+CRC"_L1, Rule::ReliedOn, "1"},
    Row {"+CSSN"_L1, Rule::ReliedOn, "1,1"},
    Row {"+CREG"_L1, Rule::ReliedOn, "2"},
    Row {"+CMEE"_L1, Rule::ReliedOn, "1"},
    Row {"+COLP"_L1, Rule::ReliedOn, "0"},
    Row {"+CLCC"_L1, Rule::ReliedOn},
    Row {"+CMER"_L1, Rule::ReliedOn},
    Row {"+CVHU"_L1, Rule::ReliedOn},
    Row {"+CMOD"_L1, Rule::ReliedOn},
    Row {"+CBST"_L1, Rule::ReliedOn},
    Row {"+WIND"_L1, Rule::ReliedOn},
    Row {"+DDET"_L1, Rule::ReliedOn},
    Row {"+QINDCFG"_L1, Rule::ReliedOn},
    Row {"+QURCCFG"_L1, Rule::ReliedOn},
    Row {"^DSCI"_L1, Rule::ReliedOn},
    Row {"^CURC"_L1, Rule::ReliedOn, "1"},
    Row {"+IPR"_L1, Rule::ReliedOn},
    Row {"+ICF"_L1, Rule::ReliedOn},
    Row {"+IFC"_L1, Rule::ReliedOn},
    Row {"^PORTSEL"_L1, Rule::PortRoles},
    Row {"^SETPORT"_L1, Rule::PortRoles},
    Row {"^U2DIAG"_L1, Rule::PortRoles},
    Row {"^DISLOG"_L1, Rule::PortRoles},
    Row {"^TMODE"_L1, Rule::PortRoles},
    Row {"+QCFG"_L1, Rule::PortRoles, "\"[A-Za-z/]+\""},
    Row {"+CUSBPIDSWITCH"_L1, Rule::PortRoles},
    // The network.
    Row {"+COPS"_L1, Rule::ChangesNetwork, "3,0"},
    Row {"+CCFC"_L1, Rule::ChangesNetwork, "[0-5],2(,,,[0-9]{1,3})?"},
    Row {"+CCWA"_L1, Rule::ReliedOn, "1(,2(,[0-9]{1,3})?)?"},
    Row {"+CCWA"_L1, Rule::ReliedOn, "1,[01](,[0-9]{1,3})?", Rule::ChangesNetwork},
    Row {"+CLIR"_L1, Rule::ChangesNetwork},
    Row {"+CSCA"_L1, Rule::ChangesNetwork},
    Row {"^SYSCFG"_L1, Rule::ChangesNetwork},
    Row {"^SYSCFGEX"_L1, Rule::ChangesNetwork},
    Row {"+CUSD"_L1, Rule::MayCost, "2"},
    Row {"+CFUN"_L1, Rule::RadioOff, "1(,[01])?|6", Rule::Restarts},
    // Data takes the port away.
    Row {"+CMUX"_L1, Rule::DataMode},
    Row {"+CGDATA"_L1, Rule::DataMode},
    Row {"+PPPSTART"_L1, Rule::DataMode},
    Row {"^NDISDUP"_L1, Rule::DataMode},
    Row {"$QCRMCALL"_L1, Rule::DataMode},
};

/** Whatever begins so, in any form: a "?" behind it protects nobody. */
constexpr std::array Families {
    Row {"^GODLOAD"_L1, Rule::Firmware},   Row {"^FACTORY"_L1, Rule::Firmware},
    Row {"^NVW"_L1, Rule::Firmware},       Row {"^DLOAD"_L1, Rule::Firmware},
    Row {"^RSTRIGGER"_L1, Rule::Firmware}, Row {"^SIMLOCK"_L1, Rule::Firmware},
    Row {"^SFM"_L1, Rule::Firmware},       Row {"^PHYNUM"_L1, Rule::Firmware},
    Row {"+EGMR"_L1, Rule::Firmware},      Row {"+SIMEI"_L1, Rule::Firmware},
    Row {"+QFOTA"_L1, Rule::Firmware},     Row {"+QDL"_L1, Rule::Firmware},
    Row {"+QDOWN"_L1, Rule::Firmware},     Row {"+QPRTPARA"_L1, Rule::Firmware},
    Row {"+CFOTA"_L1, Rule::Firmware},     Row {"+CNVW"_L1, Rule::Firmware},
    Row {"$QCDMG"_L1, Rule::Firmware},     Row {"$QCDLOAD"_L1, Rule::Firmware},
    Row {"+ZCDRUN"_L1, Rule::Firmware},    Row {"+CPOWD"_L1, Rule::RadioOff},
    Row {"+QPOWD"_L1, Rule::RadioOff},     Row {"+CPOF"_L1, Rule::RadioOff},
    Row {"$QCPWRDN"_L1, Rule::RadioOff},   Row {"^CARDLOCK"_L1, Rule::Secret},
    Row {"^CARDUNLOCK"_L1, Rule::Secret},  Row {"^DATALOCK"_L1, Rule::Secret},
    Row {"^RESET"_L1, Rule::Restarts},     Row {"+CRESET"_L1, Rule::Restarts},
    Row {"+QRST"_L1, Rule::Restarts},
};

/** Executed without an argument, these only tell. */
constexpr std::array Tellers {
    "+CSQ"_L1,   "+CGMI"_L1,  "+CGMM"_L1,    "+CGMR"_L1,  "+CGSN"_L1,       "+GMI"_L1,
    "+GMM"_L1,   "+GMR"_L1,   "+GSN"_L1,     "+CIMI"_L1,  "+CNUM"_L1,       "+CCID"_L1,
    "+ICCID"_L1, "+CLAC"_L1,  "+CEER"_L1,    "+CLCC"_L1,  "+CPAS"_L1,       "+GCAP"_L1,
    "+CBC"_L1,   "+QCCID"_L1, "+QNWINFO"_L1, "+QCSQ"_L1,  "^SYSINFO"_L1,    "^SYSINFOEX"_L1,
    "^HCSQ"_L1,  "^ICCID"_L1, "^VERSION"_L1, "^HWVER"_L1, "^GETPORTMODE"_L1};

bool matches(const char *pattern, const QString &argument)
{
    return pattern != nullptr
        && QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
               .match(argument)
               .hasMatch();
}

/** E, V, Q, &F, S0 …: known ones by name, all others are not understood. */
Rule basicRule(const ConsolePart &part)
{
    const QString &name = part.name;
    const QString &digits = part.argument;
    if (name.startsWith(u'S')) {
        return part.form == Form::Read ? Rule::Harmless : Rule::ReliedOn;
    }
    if (part.form != Form::Execute) {
        return Rule::Malformed;
    }
    if (name == "I"_L1 || name == "&V"_L1) {
        return Rule::Harmless;
    }
    if (name == "H"_L1) {
        return digits.isEmpty() || digits == "0"_L1 ? Rule::HangsUp : Rule::Malformed;
    }
    if (name == "E"_L1 || name == "Q"_L1) {
        return digits == "0"_L1 ? Rule::Harmless : Rule::ReliedOn;
    }
    if (name == "V"_L1) {
        return digits == "1"_L1 ? Rule::Harmless : Rule::ReliedOn;
    }
    if (name == "D"_L1) {
        return Rule::Dials;
    }
    if (name == "A"_L1) {
        return Rule::Answers;
    }
    if (name == "O"_L1) {
        return Rule::DataMode;
    }
    if (QStringList {u"Z"_s, u"&F"_s, u"&W"_s, u"&Y"_s, u"&Z"_s}.contains(name)) {
        return Rule::Resets;
    }
    if (name == "X"_L1 || name.startsWith(u'&') || name.startsWith(u'\\')) {
        return Rule::ReliedOn;
    }
    return Rule::Malformed;
}

bool isBasic(const QString &name)
{
    return name.at(0).isLetter() || name.startsWith(u'&') || name.startsWith(u'\\');
}

} // namespace

ConsoleVerdict verdictOf(ConsoleRule rule)
{
    if (rule <= Rule::HangsUp) {
        return ConsoleVerdict::Send;
    }
    return rule <= Rule::MayCost ? ConsoleVerdict::Ask : ConsoleVerdict::Refuse;
}

ConsoleRule ruleFor(const ConsolePart &part)
{
    if (isBasic(part.name)) {
        return basicRule(part);
    }
    const auto family = std::ranges::find_if(
        Families, [&part](const Row &row) { return part.name.startsWith(row.name); });
    if (family != Families.end()) {
        return family->rule;
    }
    if (part.form == Form::Test) {
        return part.name == "+COPS"_L1 ? Rule::TakesMinutes : Rule::Harmless;
    }
    if (part.form == Form::Read) {
        return Rule::Harmless;
    }
    if (part.form == Form::Execute && std::ranges::find(Tellers, part.name) != Tellers.end()) {
        return Rule::Harmless;
    }
    Rule rule = Rule::Changes;
    for (const Row &row : Rows) {
        if (part.name == row.name) {
            if (part.form == Form::Set && matches(row.pattern, part.argument)) {
                return row.instead;
            }
            rule = row.rule;
        }
    }
    return rule;
}

std::chrono::seconds deadlineFor(const ConsolePart &part)
{
    if (part.name == "+COPS"_L1) {
        return part.form == Form::Test ? 315s : 120s;
    }
    const bool asksNetwork =
        QStringList {u"+CCFC"_s, u"+CCWA"_s, u"+CLIR"_s, u"+CLCK"_s}.contains(part.name);
    return asksNetwork || verdictOf(ruleFor(part)) == ConsoleVerdict::Ask ? 60s : 20s;
}

QString restartLine()
{
    return QString(u"AT"_s % "+CFUN"_L1 % u"=1,1"_s);
}

} // namespace vp
