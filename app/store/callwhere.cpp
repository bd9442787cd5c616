// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callwhere.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using rows::numberOf;

/** For LIKE, with the signs that mean something to it taken literally. */
QString pattern(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\') {
            quoted += u'\\';
        }
        quoted += c;
    }
    return u'%' + quoted + u'%';
}

/** "0333 12-34" is looked for as "0333 12-34" in names, and as "0333 1234" in numbers. */
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty())) {
            digits += c;
        } else if (!c.isSpace() && c.isLetterOrNumber()) {
            return {};
        }
    }
    return digits;
}

void addText(CallWhere &where, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    const QString digits = digitsOf(wanted);
    if (digits.isEmpty()) {
        where.add(uR"((remote_name LIKE ? ESCAPE '\' OR remote_number LIKE ? ESCAPE '\'))"_s,
                  {pattern(wanted), pattern(wanted)});
    } else {
        where.add(uR"((remote_name LIKE ? ESCAPE '\' OR remote_number LIKE ? ESCAPE '\'))"_s,
                  {pattern(wanted), pattern(digits)});
    }
}

void addSort(CallWhere &where, CallSort sort)
{
    const int rejected = numberOf(OutcomeKind::Rejected);
    switch (sort) {
    case CallSort::All:
        return;
    case CallSort::Missed:
        where.add(u"direction=? AND joined_at IS NULL AND outcome IS NOT NULL AND outcome NOT IN "
                  "(?,?,?,?,?,?)"_s,
                  {numberOf(StoryDirection::Inbound), rejected, numberOf(OutcomeKind::Closed),
                   numberOf(OutcomeKind::Deflected), numberOf(OutcomeKind::Transferred),
                   numberOf(OutcomeKind::LeftOver), numberOf(OutcomeKind::MessageLeft)});
        return;
    case CallSort::Incoming:
        where.add(u"direction=?"_s, {numberOf(StoryDirection::Inbound)});
        return;
    case CallSort::Outgoing:
        where.add(u"direction=?"_s, {numberOf(StoryDirection::Outbound)});
        return;
    case CallSort::Blocked:
        where.add(u"outcome=?"_s, {rejected});
        return;
    case CallSort::Voicemail:
        where.add(u"started_at IN (SELECT call_at FROM voicemails)"_s, {});
        return;
    }
}

} // namespace

void CallWhere::add(const QString &condition, const QVariantList &more)
{
    words += u" AND "_s + condition;
    values += more;
}

void CallWhere::add(const CallFilter &filter)
{
    // The plus keeps it from the index of beginnings, whose rows would have to be sorted.
    if (filter.from.isValid()) {
        add(u"+started_at>=?"_s, {filter.from.toMSecsSinceEpoch()});
    }
    if (filter.to.isValid()) {
        add(u"+started_at<?"_s, {filter.to.toMSecsSinceEpoch()});
    }
    addSort(*this, filter.sort);
    addText(*this, filter.text);
}

} // namespace vp
