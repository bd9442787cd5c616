// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/blockentry.h"

#include "base/numbercountry.h"
#include "blocklist/listhash.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestText = 100;
constexpr qsizetype LongestSender = 11; // 3GPP TS 23.040, 9.1.2.5
/** "030123-456789" is a range only when both halves are this long, and no plus or blank says so. */
constexpr qsizetype ShortestBareHalf = 6;

const QString AllowWord = u"allow "_s;
const QString CountryWord = u"country "_s;
const QString SenderWord = u"sender "_s;
const QString HiddenWord = u"hidden"_s;

tl::unexpected<Error> bad(BlockEntryProblem problem, QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why), static_cast<int>(problem));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsWithWord(QStringView text, const QString &word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

Result<BlockEntry> country(QStringView text)
{
    QString code = text.trimmed().toString().toUpper();
    if (callingCodeOf(code) != 0) {
        return BlockEntry {.kind = BlockKind::Country, .first = code};
    }
    if (code.startsWith("00"_L1)) {
        code.remove(0, 2);
    } else if (code.startsWith(u'+')) {
        code.remove(0, 1);
    }
    const bool digits = !code.isEmpty() && code.size() <= 3
        && std::all_of(code.begin(), code.end(), isDigit) && !code.startsWith(u'0');
    if (!digits || !isCallingCode(code.toInt())) {
        return bad(BlockEntryProblem::UnknownCountry, u"no country"_s);
    }
    return BlockEntry {.kind = BlockKind::Country, .first = u'+' + code};
}

Result<BlockEntry> sender(QStringView text)
{
    const QStringView name = text.trimmed();
    const bool readable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (name.isEmpty() || name.size() > LongestSender || !readable) {
        return bad(BlockEntryProblem::NotANumber, u"no name that can send an SMS"_s);
    }
    return BlockEntry {.kind = BlockKind::Sender, .first = name.toString()};
}

/** The first digits of numbers, at least a calling code. */
Result<QString> beginning(QStringView text, const Region &region)
{
    const Result<QString> digits = internationalBeginning(text, region);
    if (!digits) {
        return bad(BlockEntryProblem::NotANumber, digits.error().detail);
    }
    if (digits->size() < ShortestPrefix + 1) {
        return bad(BlockEntryProblem::TooShort, u"shorter than a calling code"_s);
    }
    return digits;
}

Result<BlockEntry> prefix(QStringView text, const Region &region)
{
    if (text.indexOf(u'*') != text.size() - 1) {
        return bad(BlockEntryProblem::StarInside, u"a star before the end"_s);
    }
    if (std::none_of(text.begin(), text.end(), isDigit)) {
        return bad(BlockEntryProblem::TooShort, u"a star without digits"_s);
    }
    return beginning(text.chopped(1), region).map([](const QString &digits) {
        return BlockEntry {.kind = BlockKind::Prefix, .first = digits};
    });
}

Result<BlockEntry> range(QStringView from, QStringView to, const Region &region)
{
    const Result<QString> first = beginning(from, region);
    const Result<QString> last = beginning(to, region);
    if (!first || !last) {
        return tl::unexpected((!first ? first : last).error());
    }
    if (first->size() != last->size()) {
        return bad(BlockEntryProblem::RangeUneven, u"ends of a range of different length"_s);
    }
    if (*first > *last) {
        return bad(BlockEntryProblem::RangeBackwards, u"a range that ends before it begins"_s);
    }
    return BlockEntry {.kind = BlockKind::Range, .first = *first, .last = *last};
}

using Halves = std::pair<QStringView, QStringView>;

bool isDash(QChar c)
{
    return c == u'-' || c.unicode() == 0x2013 || c.unicode() == 0x2014;
}

/** The two ends of a range; none where the text is one number, perhaps with dashes inside. */
std::optional<Halves> halves(QStringView text)
{
    if (const qsizetype dots = text.indexOf(u".."_s); dots > 0) {
        return Halves {text.first(dots), text.sliced(dots + 2)};
    }
    std::optional<qsizetype> only;
    int dashes = 0;
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (!isDash(text[at])) {
            continue;
        }
        const QStringView rest = text.sliced(at + 1).trimmed();
        const bool spaced = text[at - 1].isSpace() && text[at + 1].isSpace();
        if (spaced || rest.startsWith(u'+')) {
            return Halves {text.first(at), rest};
        }
        only = at;
        ++dashes;
    }
    if (dashes == 1) {
        const Halves both {text.first(*only), text.sliced(*only + 1)};
        const auto plain = [](QStringView half) {
            return half.size() >= ShortestBareHalf
                && std::all_of(half.begin(), half.end(), isDigit);
        };
        if (plain(both.first) && plain(both.second) && both.first.size() == both.second.size()) {
            return both;
        }
    }
    return std::nullopt;
}

Result<BlockEntry> number(QStringView text, const Region &region)
{
    const Result<PhoneNumber> read = PhoneNumber::fromNetwork(text, region);
    if (!read) {
        return bad(BlockEntryProblem::NotANumber, read.error().detail);
    }
    return BlockEntry {.kind = BlockKind::Number, .first = read->text()};
}

bool isName(QStringView text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return !text.startsWith(u'+') && digits < ShortestBareHalf && !startsWithWord(text, u"tel:"_s)
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/** "allow", "country" and "sender" need something behind them. */
bool isWordAlone(QStringView text)
{
    for (const QString &word : {AllowWord, CountryWord, SenderWord}) {
        if (text.compare(QStringView(word).chopped(1), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

/** @p text without "allow", trimmed. */
Result<BlockEntry> bare(QStringView text, const Region &region)
{
    if (text.compare(HiddenWord, Qt::CaseInsensitive) == 0) {
        return BlockEntry {.kind = BlockKind::Hidden};
    }
    if (startsWithWord(text, CountryWord)) {
        return country(text.sliced(CountryWord.size()));
    }
    if (startsWithWord(text, SenderWord)) {
        return sender(text.sliced(SenderWord.size()));
    }
    if (callingCodeOf(text) != 0) {
        return country(text);
    }
    if (isName(text)) {
        return sender(text);
    }
    if (text.contains(u'*')) {
        return prefix(text, region);
    }
    if (const auto ends = halves(text)) {
        return range(ends->first, ends->second, region);
    }
    return number(text, region);
}

} // namespace

Result<BlockEntry> BlockEntry::parse(QStringView text, const Region &region)
{
    if (text.size() > LongestText) {
        return bad(BlockEntryProblem::TooLong, u"longer than any entry"_s);
    }
    QStringView rest = text.trimmed();
    const bool allows = startsWithWord(rest, AllowWord);
    if (allows) {
        rest = rest.sliced(AllowWord.size()).trimmed();
    }
    if (rest.isEmpty() || isWordAlone(rest)) {
        return bad(BlockEntryProblem::Empty, u"nothing"_s);
    }
    Result<BlockEntry> entry = bare(rest, region);
    if (entry) {
        entry->allow = allows;
    }
    return entry;
}

QString BlockEntry::text() const
{
    const QString sign = allow ? AllowWord : QString();
    switch (kind) {
    case BlockKind::Number:
        return sign + first;
    case BlockKind::Prefix:
        return sign + first + u'*';
    case BlockKind::Range:
        return sign + first + u'-' + last;
    case BlockKind::Country:
        return sign + CountryWord + first;
    case BlockKind::Hidden:
        return sign + HiddenWord;
    case BlockKind::Sender:
        return sign + SenderWord + first;
    }
    return {};
}

} // namespace vp
