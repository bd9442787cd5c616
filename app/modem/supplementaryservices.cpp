// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/supplementaryservices.h"

#include "modem/modemcallprovider.h"
#include "profiles/supplementary.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

Result<> plainResult(const Result<AtResponse> &result)
{
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    return result->isOk() ? Result<> {} : tl::unexpected<Error>(errorOf(result->final));
}

/** An answer read by @p reader; one that says nothing of voice calls is none. */
template<class T>
AtChat::Callback readBy(std::optional<T> (*reader)(const QList<QByteArray> &),
                        SupplementaryServices::Callback<T> callback)
{
    return [reader, callback = std::move(callback)](const Result<AtResponse> &result) {
        if (const Result<> plain = plainResult(result); !plain) {
            callback(tl::unexpected<Error>(plain.error()));
            return;
        }
        const std::optional<T> value = reader(result->lines);
        if (value) {
            callback(*value);
        } else {
            callback(failure(ErrorCode::Unsupported, u"the answer tells nothing"_s));
        }
    };
}

} // namespace

SupplementaryServices::SupplementaryServices(AtChat &chat, CallProvider &calls, Clock &clock,
                                             QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_queue(chat, calls, clock)
    , m_collector(clock)
    , m_ussd(m_queue, clock)
    , m_tones(chat, calls, clock)
{
    m_chat.setInterceptor([this](const QByteArray &line) { return m_collector.take(line); });
    connect(&m_collector, &UssdCollector::collected, &m_ussd, &UssdDialogue::take);
    connect(&calls, &CallProvider::readyChanged, this, [this](bool ready) {
        if (!ready) {
            m_collector.reset();
            m_ussd.lose();
        }
    });
}

SupplementaryServices::~SupplementaryServices()
{
    m_chat.setInterceptor({});
}

void SupplementaryServices::setModem(const QByteArray &profileName, const QString &device)
{
    m_ussd.setDevice(profileName, device);
    m_tones.setMake(profileName);
}

void SupplementaryServices::ask(const AtCommand &command, QObject *context, Callback<> callback)
{
    m_queue.ask(command, context,
                [callback = std::move(callback)](const Result<AtResponse> &result) {
                    callback(plainResult(result));
                });
}

/** Later than now, as every other answer. */
void SupplementaryServices::refuse(const Error &error, QObject *context, Callback<> callback)
{
    m_queue.later([guard = QPointer(context), callback = std::move(callback), error] {
        if (guard != nullptr) {
            callback(tl::unexpected<Error>(error));
        }
    });
}

void SupplementaryServices::queryServiceCentre(QObject *context, Callback<QString> callback)
{
    m_queue.ask(supplementary::queryServiceCentre(), context,
                readBy<QString>(&supplementary::serviceCentre, std::move(callback)));
}

void SupplementaryServices::setServiceCentre(const QString &number, QObject *context,
                                             Callback<> callback)
{
    const Result<AtCommand> command = supplementary::setServiceCentre(number);
    if (command) {
        ask(*command, context, std::move(callback));
    } else {
        refuse(command.error(), context, std::move(callback));
    }
}

void SupplementaryServices::queryOwnNumber(QObject *context, Callback<OwnNumberPolicy> callback)
{
    m_queue.ask(supplementary::queryOwnNumber(), context,
                readBy<OwnNumberPolicy>(&supplementary::ownNumber, std::move(callback)));
}

void SupplementaryServices::setOwnNumber(OwnNumberShown shown, QObject *context,
                                         Callback<> callback)
{
    ask(supplementary::setOwnNumber(shown), context, std::move(callback));
}

void SupplementaryServices::queryCallWaiting(QObject *context, Callback<bool> callback)
{
    m_queue.ask(supplementary::queryCallWaiting(), context,
                readBy<bool>(&supplementary::callWaiting, std::move(callback)));
}

void SupplementaryServices::setCallWaiting(bool on, QObject *context, Callback<> callback)
{
    ask(supplementary::setCallWaiting(on), context, std::move(callback));
}

void SupplementaryServices::queryForwarding(ForwardReason reason, QObject *context,
                                            Callback<Forwarding> callback)
{
    m_queue.ask(supplementary::queryForwarding(reason), context,
                readBy<Forwarding>(&supplementary::forwarding, std::move(callback)));
}

void SupplementaryServices::setForwarding(ForwardReason reason, const Forwarding &wanted,
                                          QObject *context, Callback<> callback)
{
    if (wanted.number.isEmpty()) {
        ask(supplementary::eraseForwarding(reason), context, std::move(callback));
        return;
    }
    const Result<AtCommand> command = supplementary::forward(reason, wanted);
    if (!command) {
        refuse(command.error(), context, std::move(callback));
        return;
    }
    if (wanted.active) {
        ask(*command, context, std::move(callback));
        return;
    }
    // Registering activates as well, so what is only to be registered takes two steps.
    ask(*command, this,
        [this, reason, guard = QPointer(context),
         callback = std::move(callback)](const Result<> &result) {
            if (guard == nullptr) {
                return;
            }
            if (!result) {
                callback(result);
            } else {
                ask(supplementary::suspendForwarding(reason), guard, callback);
            }
        });
}

void SupplementaryServices::setRadio(bool on, QObject *context, Callback<> callback)
{
    m_chat.send(supplementary::setRadio(on), context,
                [callback = std::move(callback)](const Result<AtResponse> &result) {
                    callback(plainResult(result));
                });
}

} // namespace vp
