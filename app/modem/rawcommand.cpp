// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked in the dialogue of a ModemSession beyond its own work: a person's own command, and
// an examination.
#include "modem/sessionsetup.h"

namespace vp {

namespace {

/** Lines that a raw command claims by their look, but that the modem may say by itself, too. */
bool mayBeEvent(const QByteArray &line)
{
    const bool bare = !line.startsWith('+') && !line.startsWith('^');
    return bare || line.startsWith("+CREG:") || line.startsWith("+CCWA:")
        || (line.startsWith("+CLIP:") && line.contains('"'));
}

AtCommand atCommandFor(const RawCommand &raw)
{
    AtCommand command {.text = raw.text, .prefixes = {}, .deadline = raw.deadline};
    command.priority = raw.urgent ? AtPriority::HangUp : AtPriority::Status;
    command.bareLines = !raw.urgent;
    for (const QByteArray &name : raw.names) {
        command.prefixes.append(name + ':');
    }
    command.prefixes.append("+GCAP:"); // stands among the bare lines of ATI
    return command;
}

} // namespace

void ModemSession::command(const RawCommand &raw, QObject *context, RawCallback callback)
{
    d->chat.send(atCommandFor(raw), context,
                 [this, callback = std::move(callback)](const Result<AtResponse> &result) {
                     if (!result) {
                         callback(tl::unexpected<Error>(result.error()));
                         return;
                     }
                     const QPointer<ModemSession> self(this);
                     callback(RawAnswer {result->lines, result->finalLine, result->isOk()});
                     for (const QByteArray &line : result->lines) {
                         if (self != nullptr && mayBeEvent(line)) {
                             d->handleLine(line);
                         }
                     }
                 });
}

void ModemSession::examine(QObject *context, FindingsCallback callback)
{
    ModemFindings known;
    known.answers =
        d->status.modem >= ModemState::SimLocked && d->status.modem <= ModemState::Ready;
    known.manufacturer = d->status.manufacturer;
    known.model = d->status.model;
    known.revision = d->status.revision;
    known.eventsHeard = d->eventsHeard;
    d->examiner.examineAmong(known, context, std::move(callback));
}

} // namespace vp
