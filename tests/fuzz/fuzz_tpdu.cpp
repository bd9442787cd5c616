// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"
#include "sms/gsm7.h"
#include "sms/tpdu.h"

using namespace vp;

namespace {

/** What can be read can be written, and is read as the same again. */
void goesRound(const SmsPdu &pdu)
{
    const auto written = buildPdu(pdu.tpdu, pdu.serviceCentre);
    promise(written.has_value(), "what was read can be written");
    const auto again = parsePdu(written->hex, written->length);
    promise(again.has_value(), "what was written can be read");
    SmsTpdu expected = pdu.tpdu;
    // That a header was damaged is the one thing that is not told on.
    std::visit([](auto &tpdu) { tpdu.body.header.damaged = false; }, expected);
    promise(again->tpdu == expected, "reading and writing lose nothing");
}

void useEverything(const SmsPdu &pdu)
{
    std::visit(
        [](const auto &tpdu) {
            promise(tpdu.body.text.size() <= 160, "a text fits a message");
            promise(tpdu.body.data.size() <= 140, "data fits a message");
            (void)tpdu.body.coding.waiting();
            (void)tpdu.body.coding.messageClass();
            if (const auto &place = tpdu.body.header.concatenation) {
                promise(place->part >= 1 && place->part <= place->total, "a part has its place");
            }
        },
        pdu.tpdu);
    if (const auto *deliver = std::get_if<SmsDeliver>(&pdu.tpdu);
        deliver != nullptr && deliver->sent) {
        promise(deliver->sent->toDateTime().isValid(), "a time is a time");
        promise(deliver->sent->toDateTime().toSecsSinceEpoch() == deliver->sent->toSeconds(),
                "both ways of counting agree");
    }
    if (const auto *submit = std::get_if<SmsSubmit>(&pdu.tpdu)) {
        if (const auto *enhanced = std::get_if<EnhancedValidity>(&submit->validity)) {
            (void)enhanced->period();
        }
    }
}

} // namespace

/** PDUs: the bytes as octets, as a line of text, and with a told length; USSD strings. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = FuzzInput(data, size).rest();
    (void)parsePdu(bytes);
    const QByteArray hex = bytes.toByteArray().toHex();
    const auto pdu = parsePdu(hex);
    promise(pdu || !pdu.error().detail.isEmpty(), "an error has words");
    if (pdu) {
        useEverything(*pdu);
        goesRound(*pdu);
    }
    FuzzInput told(data, size);
    const int length = told.choice();
    if (const auto listed = parsePdu(told.rest().toByteArray().toHex(), length)) {
        goesRound(*listed);
    }
    promise(gsm7::unpackUssd(bytes).size() <= 182, "a USSD string is bounded");
    return 0;
}
