// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/ussddialogue.h"

#include "base/logging.h"
#include "modem/modemcallprovider.h"

#include <utility>

using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr auto AnswerWait = 100s;
constexpr std::size_t MostRequests = 16;

/** The network or the SIM said no, so that another spelling would not help.
 * @see 3GPP TS 27.007, 9.2 */
bool isAboutSpelling(const AtFinal &final)
{
    const bool ofSim = final.code >= 10 && final.code <= 18;
    const bool ofNetwork = final.code >= 30 && final.code <= 32;
    return !ofSim && !ofNetwork;
}

} // namespace

UssdDialogue::UssdDialogue(ServiceQueue &queue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_wait(clock)
{
    connect(&m_wait, &Deadline::expired, this, [this] {
        m_queue.askNow(ussd::cancel(), this, [](const Result<AtResponse> &) {});
        finish(failure(ErrorCode::Timeout));
    });
}

void UssdDialogue::setDevice(const QByteArray &profileName, const QString &device)
{
    m_profileName = profileName;
    m_device = device;
    m_menuOpen = false;
}

void UssdDialogue::send(const QString &text, QObject *context, Callback callback)
{
    Request request {text, context, std::move(callback)};
    if (m_requests.size() >= MostRequests) {
        fail(std::move(request), ErrorCode::TooManyRequests);
        return;
    }
    m_requests.push_back(std::move(request));
    m_queue.later([this] { begin(); });
}

void UssdDialogue::cancel(QObject *context, std::function<void(const Result<> &)> callback)
{
    if (m_busy) {
        finish(failure(ErrorCode::Cancelled));
    }
    for (Request &request : std::exchange(m_requests, {})) {
        fail(std::move(request), ErrorCode::Cancelled);
    }
    m_menuOpen = false;
    m_queue.askNow(ussd::cancel(), context,
                   [callback = std::move(callback)](const Result<AtResponse> &result) {
                       if (!result) {
                           callback(tl::unexpected<Error>(result.error()));
                       } else if (!result->isOk()) {
                           callback(tl::unexpected<Error>(errorOf(result->final)));
                       } else {
                           callback({});
                       }
                   });
}

void UssdDialogue::begin()
{
    if (m_busy || m_requests.empty()) {
        return;
    }
    m_busy = true;
    m_turn = std::make_unique<QObject>();
    m_early.reset();
    const auto known = m_known.constFind(m_device);
    if (known != m_known.cend()) {
        m_forms = {*known};
    } else {
        const auto forms = ussd::formsFor(m_profileName);
        m_forms.assign(forms.begin(), forms.end());
    }
    sendForm();
}

void UssdDialogue::sendForm()
{
    const Result<AtCommand> command = ussd::send(m_requests.front().text, m_forms.front());
    if (!command) {
        tryOtherForm(command.error());
        return;
    }
    m_commandOut = true;
    m_queue.ask(*command, m_turn.get(), [this](const Result<AtResponse> &result) {
        m_commandOut = false;
        accepted(result);
    });
}

void UssdDialogue::tryOtherForm(const Error &error)
{
    m_forms.pop_front();
    if (m_forms.empty()) {
        finish(tl::unexpected<Error>(error));
    } else {
        sendForm();
    }
}

void UssdDialogue::accepted(const Result<AtResponse> &result)
{
    if (!result) {
        finish(tl::unexpected<Error>(result.error()));
        return;
    }
    if (m_early) {
        answered(*std::exchange(m_early, std::nullopt));
        return;
    }
    if (result->isOk()) {
        m_queue.hold();
        m_wait.start(AnswerWait);
        return;
    }
    if (isAboutSpelling(result->final)) {
        tryOtherForm(errorOf(result->final));
    } else {
        finish(tl::unexpected<Error>(errorOf(result->final)));
    }
}

void UssdDialogue::take(const QByteArray &report)
{
    std::optional<ussd::Form> used;
    if (m_busy && !m_forms.empty()) {
        used = m_forms.front();
    } else if (m_known.contains(m_device)) {
        used = m_known.value(m_device);
    }
    const std::optional<UssdReport> read = ussd::parse(report, used);
    if (!read) {
        qCInfo(lcModem) << "a service report that cannot be read was dropped";
        return;
    }
    if (m_busy && m_commandOut) {
        m_early = read;
    } else if (m_busy && m_wait.isActive()) {
        answered(*read);
    } else {
        const bool wasOpen = std::exchange(m_menuOpen, read->outcome == UssdOutcome::ReplyWanted);
        if (wasOpen || !read->text.isEmpty()) {
            Q_EMIT received(*read);
        }
    }
}

void UssdDialogue::answered(const UssdReport &report)
{
    m_wait.stop();
    m_queue.release();
    const bool nothingDone = report.outcome == UssdOutcome::NotSupported
        || (report.outcome == UssdOutcome::EndedByNetwork && report.text.isEmpty());
    if (nothingDone && m_forms.size() > 1) {
        tryOtherForm({ErrorCode::Unsupported, 0, {}}); // the network may have read nonsense
        return;
    }
    if (report.outcome == UssdOutcome::Done || report.outcome == UssdOutcome::ReplyWanted) {
        m_known.insert(m_device, m_forms.front());
    }
    m_menuOpen = report.outcome == UssdOutcome::ReplyWanted;
    finish(report);
}

void UssdDialogue::lose()
{
    m_menuOpen = false;
    if (m_busy) {
        finish(failure(ErrorCode::PortLost));
    }
    for (Request &request : std::exchange(m_requests, {})) {
        fail(std::move(request), ErrorCode::PortLost);
    }
}

void UssdDialogue::finish(const Result<UssdReport> &result)
{
    m_wait.stop();
    m_queue.release();
    m_busy = false;
    m_commandOut = false;
    m_turn.reset();
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_queue.later([this, request, result] {
        if (request.context != nullptr) {
            request.callback(result);
        }
        begin();
    });
}

void UssdDialogue::fail(Request request, ErrorCode code)
{
    m_queue.later([request = std::move(request), code] {
        if (request.context != nullptr) {
            request.callback(failure(code));
        }
    });
}

} // namespace vp
