// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The makes of modem that can be played, each from its vendor's manual or from captured traffic.
#include "sim/modemdialect.h"

#include <algorithm>
#include <array>

namespace vp::sim {

using namespace std::chrono_literals;
using CallNews = ModemDialect::CallNews;
using DialEnd = ModemDialect::DialEnd;
using Final = AtAnswer::Final;

namespace {

ModemDialect huawei(const char *model, const char *revision)
{
    ModemDialect dialect;
    dialect.identity = {"huawei", model, revision};
    dialect.vocabulary = {true, {}, {}, {}, Final::NotSupported};
    dialect.calls.news = CallNews::Indexed;
    dialect.calls.answersAtOnce = true;
    const QByteArray boot = "^BOOT:20952548,0,0,0,72";
    dialect.booted = {boot};
    dialect.locked = {"^SIMST:0"};
    dialect.ready = {"^SIMST:1", "^SRVST:2", "^MODE:5,4"};
    dialect.chatter = {{"^RSSI:%", 30s}, {boot, 60s}};
    return dialect;
}

ModemDialect huawei21()
{
    ModemDialect dialect = huawei("E173", "21.017.09.00.314");
    dialect.separateEvents = true;
    return dialect;
}

/** Its manual lists neither 3 nor 4. */
ModemDialect huaweiMu509()
{
    ModemDialect dialect = huawei("MU509", "11.810.09.00.00");
    dialect.calls.holdForms = "0,1,1x,2,2x";
    return dialect;
}

ModemDialect huaweiSilent()
{
    ModemDialect dialect = huawei("E1552", "11.608.12.00.00");
    dialect.calls.news = CallNews::Nothing;
    return dialect;
}

ModemDialect quectel(const char *model, const char *revision)
{
    ModemDialect dialect;
    dialect.identity = {"Quectel", model, revision};
    dialect.vocabulary.vendor = {"+QURCCFG", "+QCCID", "+QPINC",    "+QCFG", "+QPCMV",
                                 "+QHUP",    "^DSCI",  "+QTONEDET", "+QGMR"};
    dialect.calls.news = CallNews::CallInfo;
    dialect.booted = {"RDY"};
    dialect.locked = {"+CPIN: SIM PIN"};
    dialect.ready = {"+CFUN: 1", "+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE", "+QIND: PB DONE"};
    return dialect;
}

ModemDialect quectelCcinfo()
{
    ModemDialect dialect = quectel("EC25", "EC25EFAR06A06M4G");
    dialect.vocabulary.vendor << "+QINDCFG";
    return dialect;
}

/** Without +QINDCFG; only ^DSCI tells about calls. */
ModemDialect quectelDsci()
{
    return quectel("EP06", "EP06ELAR03A08M4G");
}

ModemDialect simcom()
{
    ModemDialect dialect;
    dialect.identity = {"SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H", "+CGMR: LE20B04SIM7600M22"};
    dialect.vocabulary.vendor = {"+SPIC", "+DDET"};
    dialect.calls.news = CallNews::VoiceCall;
    dialect.booted = {"RDY"};
    dialect.locked = {"+CPIN: SIM PIN"};
    dialect.ready = {"+CPIN: READY", "SMS DONE", "PB DONE"};
    return dialect;
}

ModemDialect sim800()
{
    ModemDialect dialect;
    dialect.identity = {"SIMCOM_Ltd", "SIMCOM_SIM800L", "Revision:1418B04SIM800L24"};
    dialect.vocabulary.vendor = {"+SPIC"};
    dialect.calls.news = CallNews::CallList;
    dialect.calls.alphaField = true;
    dialect.booted = {"RDY", "+CFUN: 1"};
    dialect.locked = {"+CPIN: SIM PIN"};
    dialect.ready = {"+CPIN: READY", "Call Ready", "SMS Ready"};
    return dialect;
}

ModemDialect zte()
{
    ModemDialect dialect;
    dialect.identity = {"ZTE INCORPORATED", "K3565-Z", "BD_P673A2V1.0.0B09"};
    dialect.vocabulary.vendor = {"+ZPAS"};
    dialect.calls.news = CallNews::Connect;
    dialect.calls.dialEnd = DialEnd::OnOutcome;
    dialect.chatter = {{"+ZPASR: \"UMTS\"", 30s},
                       {"+ZDONR: \"SimNet\",001,01,\"CS_PS\",\"ROAM_OFF\"", 60s}};
    dialect.emptyReportField = true;
    return dialect;
}

ModemDialect wavecom()
{
    ModemDialect dialect;
    dialect.identity = {"WAVECOM MODEM", "MULTIBAND  900E  1800",
                        "651_09gg.Q2406B 1320676 061804 14:38"};
    dialect.vocabulary.vendor = {"+WIND"};
    dialect.vocabulary.missing = {"+CVHU"};
    dialect.calls.news = CallNews::Wind;
    dialect.calls.shortCallerId = true;
    dialect.calls.dialEnd = DialEnd::OnOutcome;
    return dialect;
}

ModemDialect generic()
{
    ModemDialect dialect;
    dialect.identity = {"Nokia", "Nokia N79", "V ICPR72_08w44.1"};
    return dialect;
}

/** Everything that a modem may get away with, in one. */
ModemDialect stranger()
{
    ModemDialect dialect;
    dialect.identity = {"ACME Wireless", "M2M-1", "1.0.7"};
    dialect.vocabulary.only = {"E",     "V",     "Q",     "D",     "A",     "H",     "Z",
                               "+CGMI", "+CGMM", "+CGMR", "+CGSN", "+CIMI", "+CPIN", "+CFUN",
                               "+CREG", "+COPS", "+CSQ",  "+CLIP", "+CRC",  "+CLCC", "+CHLD",
                               "+CHUP", "+CMGF", "+CPMS", "+CNMI", "+CMGL", "+CMGR", "+CMGD",
                               "+CMGS", "+CSCA", "+CUSD", "+CCFC", "+VTS"};
    dialect.calls.news = CallNews::Unreliable;
    dialect.calls.legSurvivesRelease = true;
    dialect.calls.refusalHolds = true;
    dialect.calls.plusSign = false;
    dialect.calls.typedRing = true;
    dialect.manners.echo = false;
    dialect.manners.severalCommands = false;
    dialect.manners.finalDelay = 40ms;
    dialect.manners.pinDelay = 2s;
    dialect.manners.warmUp = 5s;
    dialect.manners.answersBadSms = false;
    // The end of what somebody else asked for, and the beginning of an event.
    dialect.manners.stale = "99,99\r\n\r\nOK\r\n\r\n+CRE";
    return dialect;
}

struct Entry
{
    QByteArrayView name;
    QByteArrayView summary;
    ModemDialect (*make)();
};

constexpr std::array<Entry, 12> Dialects {{
    {"huawei-e173", "Huawei voice stick, firmware 11.x: ^ORIG, ^CONF, ^CONN, ^CEND", huaweiE173},
    {"huawei-21", "the same with firmware 21.x: events on a second port", huawei21},
    {"huawei-mu509", "a Huawei that cannot join calls", huaweiMu509},
    {"huawei-silent", "a Huawei that tells nothing about calls but their ringing", huaweiSilent},
    {"quectel-ccinfo", "Quectel EC25: +QIND: \"ccinfo\"", quectelCcinfo},
    {"quectel-dsci", "Quectel EP06: ^DSCI", quectelDsci},
    {"simcom", "SIMCom 7600: VOICE CALL: BEGIN and END, without an index", simcom},
    {"sim800", "SIMCom SIM800: +CLCC unasked for", sim800},
    {"zte", "ZTE K3565-Z: CONNECT, HANGUP; no OK after ATD", zte},
    {"wavecom", "Wavecom: +WIND; ATD's OK comes with the answer", wavecom},
    {"generic", "any phone: nothing but RING and NO CARRIER", generic},
    {"stranger", "a modem with every bad habit", stranger},
}};

const Entry *entryFor(const QByteArray &name)
{
    const auto *found = std::find_if(Dialects.begin(), Dialects.end(),
                                     [&name](const Entry &entry) { return entry.name == name; });
    return found == Dialects.end() ? nullptr : found;
}

} // namespace

ModemDialect huaweiE173()
{
    ModemDialect dialect = huawei("E173", "11.126.85.00.209");
    dialect.name = "huawei-e173";
    return dialect;
}

std::optional<ModemDialect> modemDialect(const QByteArray &name)
{
    const Entry *entry = entryFor(name);
    if (entry == nullptr) {
        return std::nullopt;
    }
    ModemDialect dialect = entry->make();
    dialect.name = name;
    return dialect;
}

QByteArrayList dialectNames()
{
    QByteArrayList names;
    for (const Entry &entry : Dialects) {
        names << entry.name.toByteArray();
    }
    return names;
}

QByteArray dialectSummary(const QByteArray &name)
{
    const Entry *entry = entryFor(name);
    return entry == nullptr ? QByteArray() : entry->summary.toByteArray();
}

} // namespace vp::sim
