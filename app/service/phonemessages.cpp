// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/limitphrases.h"
#include "service/phoneinside.h"

// The part of VirtualPhone that writes to people, and warns of dear numbers.

namespace vp {

/** A number, or the only one of exactly one contact. */
Result<PhoneNumber> VirtualPhone::Private::recipient(const QString &to) const
{
    const Result<PhoneNumber> number = planner.parse(to);
    if (!number && number.error().code == ErrorCode::InvalidNumber) {
        const std::vector<const Contact *> named = contacts.book().named(to);
        if (named.size() == 1 && named.front()->numbers.size() == 1) {
            return named.front()->numbers.front();
        }
    }
    return number;
}

QString VirtualPhone::warningOf(const QString &to) const
{
    const Result<PhoneNumber> number = d->recipient(to);
    return number ? LimitPhrases::warning(d->guard.judgeForward(*number)) : QString();
}

Result<qint64> VirtualPhone::sendSms(const QString &to, const QString &text)
{
    if (!d->messages) {
        return failure(ErrorCode::Unsupported);
    }
    const Result<PhoneNumber> number = d->recipient(to);
    if (!number) {
        return tl::unexpected<Error>(number.error());
    }
    return d->messages->send(*number, text).map([](const MessageRecord &message) {
        return message.id;
    });
}

std::vector<MessageRecord> VirtualPhone::messages(int limit, qint64 beforeId) const
{
    return d->messages
        ? d->messages->store().page(limit, beforeId).value_or(std::vector<MessageRecord> {})
        : std::vector<MessageRecord> {};
}

Result<> VirtualPhone::retrySms(qint64 id)
{
    if (!d->messages) {
        return failure(ErrorCode::Unsupported);
    }
    return d->messages->queue().retry(id);
}

Result<> VirtualPhone::dropSms(qint64 id)
{
    if (!d->messages) {
        return failure(ErrorCode::Unsupported);
    }
    return d->messages->queue().drop(id);
}

} // namespace vp
