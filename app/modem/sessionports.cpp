// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "modem/portjudge.h"
#include "modem/sessionsetup.h"
#include "profiles/portroles.h"

namespace vp {

using namespace std::chrono_literals;

void ModemSession::Private::judgePort(std::function<void()> then)
{
    if (options.judge == nullptr) {
        then();
        return;
    }
    chat.send(
        portroles::identityQuestion(), &q,
        [this, started = generation, then = std::move(then)](const Result<AtResponse> &answer) {
            if (started != generation) {
                return;
            }
            const QByteArray imei =
                answer && answer->isOk() ? portroles::identity(answer->lines) : QByteArray();
            if (const Result<> mine = options.judge->identified(imei); !mine) {
                lost(mine.error().code, mine.error().detail);
                return;
            }
            askRoles(then);
        });
}

void ModemSession::Private::askRoles(std::function<void()> then)
{
    if (!options.judge->wantsRoles()) {
        then();
        return;
    }
    chat.send(
        portroles::rolesQuestion(), &q,
        [this, started = generation, then = std::move(then)](const Result<AtResponse> &answer) {
            if (started != generation) {
                return;
            }
            const std::vector<PortRole> roles = answer && answer->isOk()
                ? portroles::serialRoles(answer->lines)
                : std::vector<PortRole>();
            if (options.judge->rolesTold(roles)) {
                then();
                return;
            }
            qCInfo(lcModem) << "the stick names another of its ports for commands";
            closeDevices();
            retry.start(0ms);
        });
}

void ModemSession::takeEvents(const QByteArray &bytes)
{
    if (d->device != nullptr) {
        d->chat.feedEvents(bytes);
    }
}

void ModemSession::setEventSource(EventSource source)
{
    if (d->device != nullptr) {
        d->status.events = source;
        d->announce();
    }
}

} // namespace vp
