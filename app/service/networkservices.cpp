// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/networkservices.h"

#include "modem/supplementaryservices.h"
#include "service/line.h"

#include <QMetaObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr int NoCall = -1; ///< the id of none

/** Refuses later than now. */
template<class T>
void refuse(QObject *context, std::function<void(const Result<T> &)> callback, const Error &error)
{
    QMetaObject::invokeMethod(
        context,
        [callback = std::move(callback), error] { callback(tl::unexpected<Error>(error)); },
        Qt::QueuedConnection);
}

} // namespace

std::optional<ErrorCode> NetworkServices::objectionTo(const QString &code)
{
    static const QRegularExpression shape(uR"(\A[*#0-9][*#0-9+]{0,181}\z)"_s);
    static const QRegularExpression pin(uR"(\A[*#]*(0[45]2?|03)[*#])"_s);
    static const QRegularExpression identity(uR"(\A\*#06#)"_s);
    const bool isCode = code.startsWith(u'*') || code.startsWith(u'#') || code.endsWith(u'#');
    if (!isCode || !shape.match(code).hasMatch()) {
        return ErrorCode::InvalidInput;
    }
    if (pin.match(code).hasMatch() || identity.match(code).hasMatch()) {
        return ErrorCode::Unsupported;
    }
    return std::nullopt;
}

std::optional<QString> NetworkServices::registeredBy(const QString &code)
{
    static const QRegularExpression shape(uR"(\A\*{1,2}(?:21|6[1-9]|002|004)\*(\+?[0-9]+)[*#])"_s);
    const QRegularExpressionMatch match = shape.match(code.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

NetworkServices::NetworkServices(Line &line, ForwardingKeeper &keeper, const Settings &settings,
                                 QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_keeper(keeper)
    , m_settings(settings)
{
    connect(&m_line.modem().services().ussd(), &UssdDialogue::received, this,
            &NetworkServices::ussdReceived);
}

void NetworkServices::sendUssd(const QString &text, QObject *context, Callback<UssdReport> callback)
{
    const QString code = text.trimmed();
    if (!isUssdMenuOpen()) {
        if (const std::optional<ErrorCode> objection = objectionTo(code)) {
            refuse<UssdReport>(context, std::move(callback), {*objection, 0, {}});
            return;
        }
    }
    m_line.modem().services().ussd().send(code, context, std::move(callback));
}

void NetworkServices::cancelUssd(QObject *context, Callback<> callback)
{
    m_line.modem().services().ussd().cancel(context, std::move(callback));
}

bool NetworkServices::isUssdMenuOpen() const
{
    return m_line.modem().services().ussd().isMenuOpen();
}

void NetworkServices::sendTones(const QString &tones, QObject *context, Callback<> callback)
{
    const CallJoiner &joiner = m_line.joiner();
    std::optional<int> call;
    if (!joiner.isIdle()) {
        const std::optional<Call> remote = joiner.leg(CallParty::Remote);
        call = remote ? remote->id : NoCall;
    }
    m_line.modem().services().tones().send(tones.simplified().remove(u' '), call, context,
                                           std::move(callback));
}

void NetworkServices::ownNumber(QObject *context, Callback<OwnNumberPolicy> callback)
{
    m_line.modem().services().queryOwnNumber(context, std::move(callback));
}

void NetworkServices::setOwnNumber(OwnNumberShown shown, QObject *context, Callback<> callback)
{
    m_line.modem().services().setOwnNumber(shown, context, std::move(callback));
}

void NetworkServices::callWaiting(QObject *context, Callback<bool> callback)
{
    m_line.modem().services().queryCallWaiting(context, std::move(callback));
}

void NetworkServices::setCallWaiting(bool on, QObject *context, Callback<bool> callback)
{
    SupplementaryServices &services = m_line.modem().services();
    services.setCallWaiting(on, context,
                            [&services, guard = QPointer(context),
                             callback = std::move(callback)](const Result<> &done) {
                                if (!done) {
                                    callback(tl::unexpected<Error>(done.error()));
                                } else {
                                    services.queryCallWaiting(guard, callback);
                                }
                            });
}

void NetworkServices::serviceCentre(QObject *context, Callback<QString> callback)
{
    m_line.modem().services().queryServiceCentre(context, std::move(callback));
}

void NetworkServices::setServiceCentre(const QString &number, QObject *context,
                                       Callback<QString> callback)
{
    const Result<PhoneNumber> centre = PhoneNumber::parse(number, m_settings.region());
    if (!centre || centre->kind() != PhoneNumber::Kind::International) {
        refuse<QString>(context, std::move(callback),
                        centre ? Error {ErrorCode::InvalidNumber, 0, {}} : centre.error());
        return;
    }
    SupplementaryServices &services = m_line.modem().services();
    services.setServiceCentre(centre->text(), context,
                              [&services, guard = QPointer(context),
                               callback = std::move(callback)](const Result<> &done) {
                                  if (!done) {
                                      callback(tl::unexpected<Error>(done.error()));
                                  } else {
                                      services.queryServiceCentre(guard, callback);
                                  }
                              });
}

void NetworkServices::forwarding(ForwardReason reason, QObject *context,
                                 Callback<Forwarding> callback)
{
    m_keeper.query(reason, context, std::move(callback));
}

void NetworkServices::forward(ForwardReason reason, const QString &to, QObject *context,
                              Callback<Forwarding> callback)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(to, m_settings.region());
    if (!number) {
        refuse<Forwarding>(context, std::move(callback), number.error());
        return;
    }
    m_keeper.forward(reason, {true, number->text()}, context, std::move(callback));
}

void NetworkServices::restoreForwarding(ForwardReason reason, QObject *context,
                                        Callback<Forwarding> callback)
{
    m_keeper.restore(reason, context, std::move(callback));
}

} // namespace vp
