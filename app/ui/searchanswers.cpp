// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchanswers.h"

#include "base/phonenumber.h"
#include "service/callrules.h"
#include "service/numberwords.h"
#include "service/phrases.h"
#include "service/virtualphone.h"
#include "ui/historymodel.h"

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

using Suggestion = SearchField::Suggestion;

constexpr std::size_t MostPeople = SearchField::MaxSuggestions - 2; ///< the rest is Call and Block
constexpr int LastCalls = 40; ///< that are looked at: quick enough for every key
constexpr qsizetype FewestDigits = 3;

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isThere(const std::vector<Suggestion> &found, const QString &number)
{
    return std::ranges::find(found, number, &Suggestion::number) != found.end();
}

void addContacts(const VirtualPhone &phone, const QString &text, std::vector<Suggestion> &found)
{
    for (const Contact *contact : phone.contacts().search(text)) {
        for (std::size_t i = 0; i < contact->numbers.size(); ++i) {
            const PhoneNumber &number = contact->numbers[i];
            found.push_back(
                {SearchField::tr("%1   %2", "name, number")
                     .arg(contact->name, NumberWords::withKind(number, contact->kindOf(i))),
                 number.text()});
        }
        if (found.size() >= MostPeople) {
            break;
        }
    }
}

void addLastCalls(const VirtualPhone &phone, const QString &digits, std::vector<Suggestion> &found)
{
    for (const CallRecord &call : phone.history(LastCalls)) {
        if (call.remoteNumber.contains(digits) && !isThere(found, call.remoteNumber)) {
            found.push_back({SearchField::tr("%1   %2", "caller, when he called")
                                 .arg(Phrases::party(call.remoteName, call.remoteNumber),
                                      spokenTime(call.startedAt)),
                             call.remoteNumber});
        }
    }
}

} // namespace

std::vector<Suggestion> searchAnswers(const VirtualPhone &phone, const QString &text)
{
    std::vector<Suggestion> found;
    addContacts(phone, text, found);
    const QString digits = digitsOf(text);
    if (digits.size() < FewestDigits || !looksLikeNumber(text)) {
        return found;
    }
    addLastCalls(phone, digits, found);
    if (found.size() > MostPeople) {
        found.resize(MostPeople);
    }
    if (const auto number = PhoneNumber::fromNetwork(text, phone.rules().region())) {
        const bool mayCall = PhoneNumber::parse(text, phone.rules().region()).has_value();
        if (mayCall && !isThere(found, number->text())) {
            found.push_back({SearchField::tr("Call %1…", "a number").arg(number->display()),
                             number->text(), Suggestion::Does::CallTyped});
        }
        found.push_back({SearchField::tr("Block %1…", "a number").arg(number->display()),
                         number->text(), Suggestion::Does::Block});
    }
    return found;
}

} // namespace vp
