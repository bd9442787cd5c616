// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/shownline.h"
#include "fuzzinput.h"
#include "profiles/doctorcommands.h"
#include "profiles/modemprofile.h"
#include "profiles/portroles.h"
#include "profiles/releasecauses.h"
#include "profiles/restartsigns.h"
#include "profiles/simcommands.h"
#include "profiles/smscommands.h"
#include "profiles/supplementary.h"

#include <algorithm>

using namespace vp;

namespace {

bool isDigits(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

void useSims(const AtResponse &response)
{
    const auto card = simcommands::cardNumberIn(response.lines);
    promise(!card || (card->size() >= 18 && card->size() <= 20 && isDigits(*card)),
            "a card's number has 18 to 20 digits");
    const auto stick = simcommands::stickNumberIn(response.lines);
    promise(!stick || (stick->size() >= 14 && stick->size() <= 17 && isDigits(*stick)),
            "a stick's number has 14 to 17 digits");
    const auto tries = simcommands::pinTriesIn(response.lines);
    promise(!tries || (*tries >= 0 && *tries <= 10), "tries are few");
    const auto answer = simcommands::cardAnswer(response);
    promise(answer.state == simcommands::CardState::Locked || answer.lock == SimLock::None,
            "only a locked card has a lock");
    (void)simcommands::pinAnswer(response.final);
    for (const QByteArray &line : response.lines) {
        promise(!simcommands::isPin(line) || isDigits(line), "a PIN has digits only");
    }
}

void useMessages(const AtResponse &response, int slot)
{
    for (const ListedSms &sms : SmsCommands::listed(response.lines)) {
        promise(sms.slot >= 0 && sms.status >= 0 && sms.status <= 3 && sms.length <= 255,
                "a listed message is in a slot");
        promise(!sms.isWhole() || sms.hex.size() % 2 == 0, "whole is in octets");
    }
    if (const auto read = SmsCommands::readFrom(response.lines, slot)) {
        promise(read->slot == slot && read->length <= 255, "a message is read from its slot");
        (void)read->isReceived();
    }
    const auto reference = SmsCommands::reference(response.lines);
    promise(!reference || (*reference >= 0 && *reference <= 255), "a reference is an octet");
    const auto use = SmsCommands::memoryUse(response.lines);
    promise(!use || (use->used >= 0 && use->total >= 0), "slots are counted");
    (void)SmsCommands::serviceCentreNumber(response.lines);
    (void)SmsCommands::refusal(response.final);
}

void useServices(const AtResponse &response, int choice)
{
    (void)supplementary::ownNumber(response.lines);
    (void)supplementary::callWaiting(response.lines);
    (void)supplementary::radioIsOff(response.lines);
    if (const auto found = supplementary::forwarding(response.lines)) {
        promise(found->number.size() <= 33 && found->noReplyAfter.count() <= 60,
                "a forward is bounded");
        const auto reason = static_cast<ForwardReason>(choice & 3);
        // What the network said is kept, and put back later: nothing may hide in it.
        if (const auto command = supplementary::forward(reason, *found)) {
            const QByteArray plain("AT+CFC=\",0123456789+");
            promise(std::all_of(command->text.cbegin(), command->text.cend(),
                                [&plain](char c) { return plain.contains(c); }),
                    "a command for a forward is digits and signs");
            promise(command->text.count('"') == 2, "a number stays in its quotes");
        }
    }
}

void useFindings(const AtResponse &response)
{
    (void)doctorwords::simCondition(response);
    (void)doctorwords::pinTriesIn(response);
    (void)doctorwords::callWaitingIn(response);
    (void)doctorwords::serviceCentreIn(response);
    (void)doctorwords::memoryIn(response);
    (void)doctorwords::voiceIn(response);
    (void)doctorwords::eventsElsewhereIn(response);
    (void)doctorwords::generationIn(response);
    (void)ModemProfile::hasVoice(response);
    (void)lastCauseAnswer(response.lines);
    (void)reasonOfResult(response.final.result);
    promise(portroles::serialRoles(response.lines).size() <= 32, "a stick has few ports");
    const QByteArray identity = portroles::identity(response.lines);
    promise(identity.isEmpty()
                || (identity.size() >= 14 && identity.size() <= 17 && isDigits(identity)),
            "an IMEI has 14 to 17 digits");
}

void useLine(const QByteArray &line)
{
    const SmsEvent event = SmsCommands::eventFor(line);
    if (const auto *kept = std::get_if<SmsKeptEvent>(&event)) {
        promise(kept->slot >= -1 && kept->slot <= 9999 && kept->memory.size() <= 8,
                "a message is kept in a slot");
    }
    if (const auto *routed = std::get_if<SmsRoutedEvent>(&event)) {
        promise(routed->length >= 0 && routed->length <= 255 && routed->hex.size() <= line.size(),
                "a routed message is part of its lines");
    }
    (void)portroles::showsEvents(line);
    (void)restartsigns::isSign(line);
    (void)restartsigns::reportingMode(line);
    (void)doctorwords::newestGeneration(QString::fromLatin1(line));
    const QByteArray entry = "AT+CPIN=";
    promise(shownLine(entry + line) == entry + HiddenPart, "a PIN is not shown");
}

} // namespace

/** All answers, and the events that are not a call's: two bytes choose, one line is the final
 * result where it reads as one, the others are the lines of an answer. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const int choice = input.choice();
    const int slot = input.choice();
    AtResponse response;
    for (const QByteArray &line : input.rest().toByteArray().split('\n')) {
        if (const auto final = parseFinal(line)) {
            response.final = *final;
            response.finalLine = line;
        } else {
            response.lines.append(line);
        }
        useLine(line);
    }
    useLine(input.rest().toByteArray()); // an event with its second line
    useSims(response);
    useMessages(response, slot);
    useServices(response, choice);
    useFindings(response);
    (void)reasonOfCause(choice - 1);
    return 0;
}
