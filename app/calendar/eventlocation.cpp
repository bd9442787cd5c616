// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/eventlocation.h"

#include "calendar/locationwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestLocation = 500;
/** Fewer digits without a country code may be a room, a house, a post code. */
constexpr qsizetype FewestDigits = 6;
constexpr std::size_t MostPhones = 10;

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/** The pieces between commas and their like; a slash only between blanks, as in "030/123 / 040/1".
 */
QStringList pieces(const QString &text)
{
    static const QRegularExpression separator(uR"([,;\n|&]|\s/\s|(?<!^)(?=\+\s*\d))"_s);
    QStringList found;
    for (const QString &piece : text.split(separator)) {
        if (!piece.trimmed().isEmpty()) {
            found.append(piece.trimmed());
        }
    }
    return found;
}

/** "45.4642", one half of a place on the map. */
bool isCoordinate(const QString &piece)
{
    static const QRegularExpression shape(uR"(^-?\d{1,3}\.\d{3,}$)"_s);
    return shape.match(piece).hasMatch() && std::abs(piece.toDouble()) <= 180;
}

bool isDate(const QString &piece)
{
    static const QRegularExpression shape(
        uR"(^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](\d{2}|\d{4}))$)"_s);
    return shape.match(piece).hasMatch();
}

class Reading
{
public:
    Reading(const Region &region, const QStringList &names)
        : m_region(region)
        , m_names(names)
    {
    }

    EventTarget read(const QString &text);

private:
    /** What one piece may be. */
    enum class Shape : std::uint8_t { Words, International, National, Name, OtherDigits };
    struct Piece
    {
        Shape shape = Shape::Words;
        QString text; ///< the number, or the name
    };

    [[nodiscard]] Piece judge(const QString &piece) const;
    [[nodiscard]] std::optional<QString> nameOf(const QString &text) const;
    void addNumber(const QString &text);

    const Region &m_region;
    const QStringList &m_names;
    EventPhones m_found;
};

std::optional<QString> Reading::nameOf(const QString &text) const
{
    const QString folded = foldedWord(text);
    const auto found = std::find_if(m_names.begin(), m_names.end(), [&](const QString &name) {
        return foldedWord(name) == folded;
    });
    return folded.isEmpty() || found == m_names.end() ? std::nullopt : std::optional(*found);
}

Reading::Piece Reading::judge(const QString &piece) const
{
    static const QRegularExpression number(
        uR"((?<![\p{L}\d])(\+\s*|00)?[(\[]?\d(?:[\d\s()\[\]./\x{2010}-\x{2015}-]*\d)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const std::optional<QString> name = nameOf(piece)) {
        return {Shape::Name, *name};
    }
    const qsizetype digits = digitsIn(piece);
    if (digits == 0) {
        return {Shape::Words, {}};
    }
    const QRegularExpressionMatch match = number.match(piece);
    const QString found = match.captured();
    const bool isPlus = found.startsWith(u'+');
    const bool isInternational =
        isPlus || (match.hasCaptured(1) && !match.captured(1).isEmpty() && digitsIn(found) >= 10);
    if (isInternational) {
        // What hangs on it makes it another number: "+39 340 123456x".
        const QStringView rest = QStringView(piece).sliced(match.capturedEnd());
        const bool isTorn = !rest.isEmpty() && rest.front().isLetter();
        return {Shape::International, isTorn ? piece : found};
    }
    QString around = piece;
    around.remove(match.capturedStart(), match.capturedLength());
    static const QRegularExpression gap(u"[\\s:.]+"_s);
    const QStringList words = around.split(gap);
    const bool isAlone = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return digitsIn(word) == 0 && isNumberLabel(foldedWord(word));
    });
    const bool isNumber = match.hasMatch() && isAlone && digits >= FewestDigits && !isDate(found);
    return isNumber ? Piece {Shape::National, found} : Piece {Shape::OtherDigits, {}};
}

void Reading::addNumber(const QString &text)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(text, m_region);
    if (!number) {
        m_found.unreadable.push_back({text, number.error().code});
        return;
    }
    const EventPhone phone {*number, {}};
    if (std::find(m_found.phones.begin(), m_found.phones.end(), phone) == m_found.phones.end()) {
        m_found.phones.push_back(phone);
    }
}

EventTarget Reading::read(const QString &text)
{
    std::vector<Piece> all;
    for (const QString &piece : pieces(text)) {
        all.push_back(judge(piece));
    }
    const auto count = [&all](Shape shape) {
        return std::count_if(all.begin(), all.end(),
                             [shape](const Piece &one) { return one.shape == shape; });
    };
    const bool hasOtherDigits = count(Shape::OtherDigits) > 0;
    const bool hasNumber =
        count(Shape::International) > 0 || (count(Shape::National) > 0 && !hasOtherDigits);
    const bool areNamesMeant =
        hasNumber || count(Shape::Name) == static_cast<qsizetype>(all.size());
    for (const Piece &piece : all) {
        if (m_found.phones.size() >= MostPhones) {
            break;
        }
        if (piece.shape == Shape::International
            || (piece.shape == Shape::National && !hasOtherDigits)) {
            addNumber(piece.text);
        } else if (piece.shape == Shape::Name && areNamesMeant) {
            m_found.phones.push_back({PhoneNumber(), piece.text});
        }
    }
    if (!m_found.phones.empty()) {
        return m_found;
    }
    if (!m_found.unreadable.empty()) {
        return m_found.unreadable.front();
    }
    return std::monostate {};
}

/** "*21*…#": what a phone would take as an order to the network. */
bool isServiceCode(const QString &text)
{
    static const QRegularExpression shape(uR"(^[*#][*#\d\s+]*\d[*#\d\s+]*$)"_s);
    return shape.match(text).hasMatch();
}

bool isPlaceOnMap(const QString &text)
{
    static const QRegularExpression gap(u"\\s*,\\s*|\\s+"_s);
    const QStringList both = text.split(gap);
    return both.size() == 2 && isCoordinate(both[0]) && isCoordinate(both[1]);
}

} // namespace

EventTarget readLocation(const QString &text, const Region &region, const QStringList &phoneNames)
{
    const QString bare = text.left(LongestLocation).trimmed();
    if (bare.isEmpty()) {
        return std::monostate {};
    }
    const QString folded = foldedWord(bare);
    for (const QString &name : phoneNames) { // whatever signs the name holds
        if (!folded.isEmpty() && foldedWord(name) == folded) {
            return EventPhones {{{PhoneNumber(), name}}, {}};
        }
    }
    if (const std::optional<EventAction> action = actionNamed(folded)) {
        return *action;
    }
    if (isServiceCode(bare)) {
        return UnreadableNumber {bare, ErrorCode::ServiceCode};
    }
    if (isAboutMeeting(bare) || isPlaceOnMap(bare)) {
        return std::monostate {};
    }
    return Reading(region, phoneNames).read(bare);
}

} // namespace vp
