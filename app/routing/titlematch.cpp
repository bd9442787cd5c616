// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/rulebook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestTitle = 1000; ///< beyond it nobody wrote a rule

void addOnce(QStringList &list, const QString &word)
{
    if (!list.contains(word)) {
        list.append(word);
    }
}

/** Whether @p text as a whole is a group or a contact. */
bool takeWhole(const QString &text, const AddressBook &book, TitleMatch &match)
{
    if (const std::optional<QString> group = book.groupNamed(text)) {
        addOnce(match.groups, *group);
        return true;
    }
    const std::vector<const Contact *> contacts = book.contactsNamed(text);
    for (const Contact *contact : contacts) {
        addOnce(match.contacts, contact->name);
    }
    return !contacts.empty();
}

/** "Anna Rossi Bruno": names joined by blanks, the longest run of words first. */
void takeWords(const QString &part, const AddressBook &book, TitleMatch &match)
{
    constexpr qsizetype mostWords = 60;
    constexpr qsizetype longestName = 8; ///< words
    const QStringList words =
        part.split(u' ', Qt::SkipEmptyParts).first(std::min(mostWords, part.count(u' ') + 1));
    QStringList unknown;
    const auto giveUp = [&] {
        if (!unknown.isEmpty()) {
            match.unknown.append(unknown.join(u' '));
            unknown.clear();
        }
    };
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = std::min(longestName, words.size() - at);
        while (length > 0 && !takeWhole(words.sliced(at, length).join(u' '), book, match)) {
            --length;
        }
        if (length == 0) {
            unknown.append(words.at(at));
            length = 1;
        } else {
            giveUp();
        }
        at += length;
    }
    giveUp();
}

} // namespace

TitleMatch matchTitle(const QString &title, const AddressBook &book)
{
    static const QRegularExpression separators(u"[,;/&\\r\\n]"_s);
    TitleMatch match;
    const QString text = title.left(LongestTitle).trimmed();
    if (text.isEmpty() || takeWhole(text.simplified(), book, match)) {
        return match;
    }
    for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
        const QString part = piece.simplified();
        if (!part.isEmpty() && !takeWhole(part, book, match)) {
            takeWords(part, book, match);
        }
    }
    return match;
}

} // namespace vp
