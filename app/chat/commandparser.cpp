// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/commandparser.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestText = 4096;
constexpr qsizetype LongestName = 32;
constexpr qsizetype LongestPayload = 64;
/** More words than any spelling of a number has. */
constexpr qsizetype MostNumberWords = 20;
constexpr qsizetype FarthestTypo = 2;

/** What stands behind a command's name. */
struct Arguments
{
    QStringList words;
    const Region &region;
    QString verbatim {}; ///< everything behind the name, only trimmed
    [[nodiscard]] QString text() const { return words.join(u' '); }
};

QString joined(const QStringList &words, qsizetype from, qsizetype count)
{
    return words.mid(from, count).join(u' ');
}

Result<PhoneNumber> numberOf(const QStringList &words, qsizetype from, qsizetype count,
                             const Region &region)
{
    // A second "+" or "00" begins another number, even where both together would be a possible
    // length.
    for (qsizetype i = from + 1; i < from + count; ++i) {
        if (words[i].startsWith(u'+') || words[i].startsWith("00"_L1)) {
            return failure(ErrorCode::InvalidNumber);
        }
    }
    return PhoneNumber::parse(joined(words, from, count), region);
}

bool isWholeNumber(const Result<PhoneNumber> &number)
{
    return number || number.error().code == ErrorCode::EmergencyNumber
        || number.error().code == ErrorCode::ServiceCode;
}

/** How many leading words are one whole number; 0 = none. */
qsizetype leadingNumber(const Arguments &arguments)
{
    for (qsizetype count = std::min(arguments.words.size(), MostNumberWords); count > 0; --count) {
        if (isWholeNumber(numberOf(arguments.words, 0, count, arguments.region))) {
            return count;
        }
    }
    return 0;
}

/** A number that nobody gives as a part of a name, as "Studio 54" or "Taxi 3570" do. */
bool isUnmistakable(const QString &typed)
{
    constexpr qsizetype fewestDigits = 8;
    return typed.startsWith(u'+') || typed.startsWith("00"_L1)
        || std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); })
        >= fewestDigits;
}

/** How many trailing words are an international number in full; at least one word stays as the
 * name. */
qsizetype trailingNumber(const Arguments &arguments)
{
    const qsizetype size = arguments.words.size();
    for (qsizetype count = std::min(size - 1, MostNumberWords); count > 0; --count) {
        const auto number = numberOf(arguments.words, size - count, count, arguments.region);
        if (number && number->kind() == PhoneNumber::Kind::International
            && isUnmistakable(joined(arguments.words, size - count, count))) {
            return count;
        }
    }
    return 0;
}

Command call(const Arguments &arguments)
{
    const qsizetype size = arguments.words.size();
    if (size == 0) {
        return MissingArgument {u"call"_s};
    }
    qsizetype to = leadingNumber(arguments);
    if (to == 0) {
        to = size - trailingNumber(arguments);
    }
    return CallCommand {joined(arguments.words, 0, to), joined(arguments.words, to, size - to)};
}

/** Ends of the first words of a text, up to the end of its first line. */
std::vector<qsizetype> wordEnds(const QString &text)
{
    std::vector<qsizetype> ends;
    for (qsizetype i = 1; i <= text.size() && text[i - 1] != u'\n'; ++i) {
        const bool isEnd = i == text.size() || text[i].isSpace();
        if (isEnd && !text[i - 1].isSpace()) {
            ends.push_back(i);
        }
    }
    return ends;
}

Command sms(const Arguments &arguments)
{
    const QString text = arguments.verbatim;
    if (text.isEmpty()) {
        return MissingArgument {u"sms"_s};
    }
    constexpr qsizetype digitsOfAWholeNumber = 9;
    const std::vector<qsizetype> ends = wordEnds(text);
    SmsCommand command;
    for (qsizetype count = std::min(static_cast<qsizetype>(ends.size()), MostNumberWords);
         count > 0; --count) {
        const QString to = text.first(ends[static_cast<std::size_t>(count - 1)]);
        const QStringList words = to.simplified().split(u' ');
        if (!isWholeNumber(numberOf(words, 0, words.size(), arguments.region))) {
            continue;
        }
        const qsizetype digits =
            std::count_if(to.begin(), to.end(), [](QChar c) { return c.isDigit(); });
        // "340 765 4321 2 pizzas": the 2 belongs to one of them, and nobody can tell to which.
        if (command.readings.empty() || digits >= digitsOfAWholeNumber) {
            command.readings.push_back({to, text.sliced(to.size()).trimmed()});
        }
    }
    if (command.readings.empty()) {
        command.readings.push_back({QString(), text});
    }
    return command;
}

Command setMasterPhone(const Arguments &arguments)
{
    if (arguments.words.isEmpty()) {
        return MissingArgument {u"setmasterphone"_s};
    }
    return SetMasterPhoneCommand {arguments.text()};
}

Command whoGets(const Arguments &arguments)
{
    if (arguments.words.isEmpty()) {
        return MissingArgument {u"getmasterphonefromnumber"_s};
    }
    return WhoGetsCommand {arguments.text()};
}

Command search(const Arguments &arguments)
{
    if (arguments.words.isEmpty()) {
        return MissingArgument {u"search"_s};
    }
    return SearchCommand {arguments.text()};
}

Command addTemporaryOwner(const Arguments &arguments)
{
    if (arguments.verbatim.isEmpty()) {
        return MissingArgument {u"addtemporaryowner"_s};
    }
    return AddTemporaryOwnerCommand {arguments.verbatim};
}

Command modemCommand(const Arguments &arguments)
{
    if (arguments.verbatim.isEmpty()) {
        return MissingArgument {u"command"_s};
    }
    return ModemCommand {arguments.verbatim};
}

template<bool Allow>
Command block(const Arguments &arguments)
{
    return BlockCommand {arguments.text(), Allow};
}

Command whatIf(const Arguments &arguments)
{
    if (arguments.words.isEmpty()) {
        return MissingArgument {u"whatif"_s};
    }
    return WhatIfCommand {arguments.text()};
}

Command log(const Arguments &arguments)
{
    return LogCommand {arguments.text()};
}

template<class T>
Command care(const Arguments &arguments)
{
    if constexpr (std::is_empty_v<T>) {
        return CareCommand {T {}};
    } else {
        return CareCommand {T {arguments.verbatim}};
    }
}

Command forward(const Arguments &arguments)
{
    return ForwardCommand {arguments.text()};
}

Command disturb(const Arguments &arguments)
{
    return DisturbCommand {arguments.text()};
}

template<bool On>
Command verbose(const Arguments & /*arguments*/)
{
    return VerboseCommand {On};
}

Command start(const Arguments &arguments)
{
    const QString payload = arguments.words.value(0);
    const bool isGood = payload.size() <= LongestPayload
        && std::all_of(payload.begin(), payload.end(), [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z')
                                || (c >= u'a' && c <= u'z') || c == u'_' || c == u'-';
                        });
    return StartCommand {isGood ? payload : QString()};
}

struct KnownCommand
{
    QLatin1StringView name;
    Command (*read)(const Arguments &arguments); ///< null = planned
};

template<class T>
Command plain(const Arguments & /*arguments*/)
{
    return T {};
}

constexpr std::array KnownCommands {
    KnownCommand {"help"_L1, plain<HelpCommand>},
    KnownCommand {"start"_L1, start},
    KnownCommand {"getid"_L1, plain<GetIdCommand>},
    KnownCommand {"getowners"_L1, plain<GetOwnersCommand>},
    KnownCommand {"call"_L1, call},
    KnownCommand {"close"_L1, plain<CloseCommand>},
    KnownCommand {"getmasterphone"_L1, plain<GetMasterPhoneCommand>},
    KnownCommand {"setmasterphone"_L1, setMasterPhone},
    KnownCommand {"addtemporaryowner"_L1, addTemporaryOwner},
    KnownCommand {"getcontactscount"_L1, plain<GetContactsCountCommand>},
    KnownCommand {"verbose_on"_L1, verbose<true>},
    KnownCommand {"verbose_off"_L1, verbose<false>},
    KnownCommand {"command"_L1, modemCommand},
    KnownCommand {"sms"_L1, sms},
    KnownCommand {"getmasterphonefromnumber"_L1, whoGets},
    KnownCommand {"search"_L1, search},
    KnownCommand {"history"_L1, care<HistoryCommand>},
    KnownCommand {"block"_L1, block<false>},
    KnownCommand {"allow"_L1, block<true>},
    KnownCommand {"whatif"_L1, whatIf},
    KnownCommand {"problems"_L1, plain<ProblemsCommand>},
    KnownCommand {"forward"_L1, forward},
    KnownCommand {"dnd"_L1, disturb},
    KnownCommand {"status"_L1, care<StatusCommand>},
    KnownCommand {"settings"_L1, plain<SettingsCommand>},
    KnownCommand {"log"_L1, log},
    KnownCommand {"ussd"_L1, care<UssdCommand>},
    KnownCommand {"dtmf"_L1, care<TonesCommand>},
};

/** Letters to change, add, drop or swap with the neighbour. */
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> before;
    std::vector<qsizetype> above(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < above.size(); ++j) {
        above[j] = static_cast<qsizetype>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<qsizetype> row(above.size(), i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({changed, above[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

QString nearestCommand(const QString &name)
{
    QString nearest;
    qsizetype best = std::min(FarthestTypo + 1, name.size()); // "/x" is not a typo of anything
    for (const KnownCommand &known : KnownCommands) {
        const qsizetype far = known.read == nullptr ? best : distance(name, QString(known.name));
        if (far < best) {
            best = far;
            nearest = known.name;
        }
    }
    return nearest;
}

const KnownCommand *known(QStringView name)
{
    const auto found = std::find_if(KnownCommands.begin(), KnownCommands.end(),
                                    [name](const KnownCommand &one) { return name == one.name; });
    return found == KnownCommands.end() ? nullptr : &*found;
}

Command readCommand(const QString &name, const Arguments &arguments)
{
    const KnownCommand *command = known(name);
    if (command == nullptr) {
        return UnknownCommand {name.left(LongestName),
                               name.size() > LongestName ? QString() : nearestCommand(name)};
    }
    if (command->read == nullptr) {
        return UnknownCommand {name, QString()};
    }
    return command->read(arguments);
}

} // namespace

Command parseCommand(const QString &text, const QString &botName, const Region &region)
{
    QString cut = text.left(LongestText);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    QStringList words = cut.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !words.first().startsWith(u'/') || words.first().size() == 1) {
        return PlainText {cut};
    }
    const QString word = words.takeFirst().sliced(1);
    const qsizetype at = word.indexOf(u'@');
    const QString name = word.left(at < 0 ? word.size() : at).toLower();
    if (at >= 0 && word.sliced(at + 1).compare(botName, Qt::CaseInsensitive) != 0) {
        return NotForUs {};
    }
    if (name.isEmpty()) {
        return PlainText {cut};
    }
    return readCommand(name, {words, region, cut.trimmed().sliced(word.size() + 1).trimmed()});
}

bool isPlannedCommand(QStringView name)
{
    const KnownCommand *command = known(name);
    return command != nullptr && command->read == nullptr;
}

} // namespace vp
