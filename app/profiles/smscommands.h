// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at/atcommand.h"
#include "at/atresult.h"
#include "telephony/messageprovider.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>
#include <vector>

namespace vp {

/** A message in a slot of the modem's memory. */
struct ListedSms
{
    int slot = -1;
    /** 0 unread, 1 read: received; 2, 3: written here. @see 3GPP TS 27.005, 3.1 <stat> */
    int status = 0;
    int length = 0; ///< octets without the service centre's address, as told
    QByteArray hex {}; ///< empty when its line did not come
    [[nodiscard]] bool isReceived() const { return status == 0 || status == 1; }
    /** The digits are as many as the told length asks for. */
    [[nodiscard]] bool isWhole() const;
    bool operator==(const ListedSms &) const = default;
};

/** +CMTI or +CDSI: something new is kept in a memory. */
struct SmsKeptEvent
{
    QByteArray memory {}; ///< empty when not told in letters
    int slot = -1; ///< -1 = not told
    bool operator==(const SmsKeptEvent &) const = default;
};
/** +CMT or +CDS with its second line: it is kept nowhere. */
struct SmsRoutedEvent
{
    int length = 0;
    QByteArray hex {};
    bool operator==(const SmsRoutedEvent &) const = default;
};
/** ^SMMEMFULL: no slot is free, nothing more comes and nothing more is told. */
struct SmsMemoryFullEvent
{
    QByteArray memory {};
    bool operator==(const SmsMemoryFullEvent &) const = default;
};
using SmsEvent = std::variant<std::monostate, SmsKeptEvent, SmsRoutedEvent, SmsMemoryFullEvent>;

/** Slots of the memory that is read from. */
struct SmsMemoryUse
{
    int used = 0;
    int total = 0;
    bool operator==(const SmsMemoryUse &) const = default;
};

/**
 * The words for short messages in PDU mode, which are the same for all makes. Text mode is never
 * used: it hides headers and breaks at names, charsets and lines that look like answers.
 * @see 3GPP TS 27.005
 */
struct SmsCommands
{
    [[nodiscard]] static AtCommand pduMode();
    /** Nothing needs +CNMA. */
    [[nodiscard]] static AtCommand basicService();
    /** Messages are read from it, and go to it. */
    [[nodiscard]] static AtCommand useMemory(const QByteArray &memory);
    /** What is read and deleted from now on. */
    [[nodiscard]] static AtCommand readFromMemory(const QByteArray &memory);
    /** In the order in which they are tried. */
    [[nodiscard]] static std::vector<QByteArray> memories();
    /** Kept first, then told: from what we want most to what every modem can. */
    [[nodiscard]] static std::vector<AtCommand> reportLadder();
    [[nodiscard]] static AtCommand list();
    [[nodiscard]] static AtCommand read(int slot);
    [[nodiscard]] static AtCommand remove(int slot);
    [[nodiscard]] static AtCommand submit(const QByteArray &hex, int length);
    /** The link stays open between the parts of one text. */
    [[nodiscard]] static AtCommand keepLinkOpen();
    [[nodiscard]] static AtCommand acknowledge();
    [[nodiscard]] static AtCommand serviceCentre();

    /** Beginnings of the events that have a second line. */
    [[nodiscard]] static QList<QByteArray> twoLineEvents();
    /** What an unsolicited line means; two lines are joined by a line feed. */
    [[nodiscard]] static SmsEvent eventFor(const QByteArray &line);
    [[nodiscard]] static std::vector<ListedSms> listed(const QList<QByteArray> &lines);
    /** nullopt when the slot is empty. */
    [[nodiscard]] static std::optional<ListedSms> readFrom(const QList<QByteArray> &lines,
                                                           int slot);
    [[nodiscard]] static std::optional<int> reference(const QList<QByteArray> &lines);
    /** Of an answer to useMemory(). */
    [[nodiscard]] static std::optional<SmsMemoryUse> memoryUse(const QList<QByteArray> &lines);
    [[nodiscard]] static std::optional<QByteArray>
    serviceCentreNumber(const QList<QByteArray> &lines);
    /** What a final result that is not OK says of a message to be sent. */
    [[nodiscard]] static SubmitFailure refusal(const AtFinal &final);
    /** The slot that was to be deleted is empty already. */
    [[nodiscard]] static bool isNothingThere(int code);
};

} // namespace vp
