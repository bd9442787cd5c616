// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/whenoffdesk.h"

#include "base/logging.h"
#include "service/line.h"

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto Reason = ForwardReason::NotReachable;
constexpr auto AfterReady = 5s; ///< whoever rings at once comes first
constexpr auto RetryAfter = 15min;
constexpr auto GoodFor = 60min; ///< a modem that comes and goes does not ask the network each time

bool mayPass(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::PortLost:
    case ErrorCode::NotReady:
    case ErrorCode::CallInProgress:
        return true;
    case ErrorCode::Refused:
        return error.native >= 30 && error.native <= 32; // no network
    default:
        return false;
    }
}

} // namespace

WhenOffDesk::WhenOffDesk(ForwardingKeeper &keeper, Line &line, const Settings &settings,
                         Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_line(line)
    , m_settings(settings)
    , m_clock(clock)
    , m_due(clock)
{
    if (isWanted() || m_keeper.kept(Reason)) {
        m_state = State::Pending;
    }
    connect(&m_due, &Deadline::expired, this, &WhenOffDesk::reconcile);
    connect(&m_line.modem(), &ModemSession::statusChanged, this, &WhenOffDesk::look);
    connect(&m_settings, &Settings::changed, this, &WhenOffDesk::settingChanged);
}

QString WhenOffDesk::forwardedTo() const
{
    if (m_state == State::Set) {
        return m_target;
    }
    // Of the last run: nothing has to be done for it to be so still.
    const std::optional<KeptForwarding> kept = m_keeper.kept(Reason);
    const QString master = m_settings.text(SettingKey::MasterPhone);
    const bool stands = m_state == State::Pending && isWanted() && kept && kept->ours.size() == 1
        && m_keeper.isSameNumber(kept->ours.front(), master);
    return stands ? master : QString();
}

void WhenOffDesk::look()
{
    const bool ready = m_line.modem().status().modem == ModemState::Ready;
    if (ready == m_wasReady) {
        return;
    }
    m_wasReady = ready;
    const QString sim = m_line.modem().status().sim;
    if (ready && sim != m_sim && m_state == State::Set) {
        m_state = State::Pending; // another SIM, which knows nothing of it
    }
    if (ready) {
        m_sim = sim;
    }
    const bool fresh =
        m_state == State::Set && m_confirmedAt && m_clock.steady() - *m_confirmedAt < GoodFor;
    if (ready && m_state == State::Off && m_keeper.kept(Reason)) {
        m_state = State::Pending; // of a run that could not put it back any more
    }
    if (ready && m_state != State::Off && !fresh) {
        m_due.start(AfterReady);
    }
}

void WhenOffDesk::settingChanged(SettingKey key)
{
    const bool concerned =
        key == SettingKey::ForwardWhenOff || (key == SettingKey::MasterPhone && isWanted());
    if (concerned) {
        m_state = State::Pending;
        m_toldFailure = false;
        m_due.start(0ms);
    }
}

void WhenOffDesk::reconcile()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    if (!m_line.isReady()) {
        return; // again when it is
    }
    m_before = forwardedTo();
    const auto answer = [this](const QString &target) {
        return [this, target](const Result<Forwarding> &result) {
            answered(result, target);
        };
    };
    if (!isWanted()) {
        if (!m_keeper.kept(Reason)) {
            m_state = State::Off;
            return;
        }
        m_busy = true;
        m_keeper.restore(Reason, this, answer({}));
        return;
    }
    const Result<PhoneNumber> target =
        PhoneNumber::parse(m_settings.text(SettingKey::MasterPhone), m_settings.region());
    if (!target || target->kind() != PhoneNumber::Kind::International) {
        fail({ErrorCode::NotFound, 0, {}});
        return;
    }
    m_busy = true;
    m_keeper.forward(Reason, {true, target->text()}, this, answer(target->text()));
}

void WhenOffDesk::answered(const Result<Forwarding> &result, const QString &target)
{
    m_busy = false;
    if (std::exchange(m_again, false)) {
        m_due.start(0ms);
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    m_confirmedAt = m_clock.steady();
    const bool isNews = m_toldFailure || target.isEmpty() || m_before != target;
    m_target = target;
    m_toldFailure = false;
    m_state = target.isEmpty() ? State::Off : State::Set;
    if (isNews) {
        Q_EMIT changed();
    }
}

void WhenOffDesk::fail(const Error &error)
{
    qCWarning(lcService) << "the forward for when the computer is off is not as it should be:"
                         << error.detail << error.native;
    m_state = State::Failed;
    m_error = error;
    if (mayPass(error)) {
        m_due.start(RetryAfter);
    }
    if (!std::exchange(m_toldFailure, true)) {
        Q_EMIT changed();
    }
}

} // namespace vp
