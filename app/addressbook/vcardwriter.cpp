// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardwriter.h"

#include "addressbook/cardnote.h"
#include "addressbook/numberfield.h"
#include "addressbook/telephonetype.h"
#include "addressbook/vcardlines.h"
#include "addressbook/vcardproperty.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestOctets = 75; ///< without the line end. @see RFC 2426, 2.6
constexpr qsizetype LongestQuoted = 73;

/** Cuts at 75 octets, between two letters of UTF-8. */
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    QByteArrayView rest(line);
    qsizetype room = LongestOctets;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<unsigned char>(rest[cut]) & 0xC0) == 0x80) {
            --cut;
        }
        result.append(rest.first(cut));
        result.append("\r\n ");
        rest = rest.sliced(cut);
        room = LongestOctets - 1; // the blank
    }
    result.append(rest);
    return result + "\r\n";
}

/** With soft line breaks. @see RFC 2045, 6.7 */
QByteArray quotedPrintable(const QByteArray &start, const QByteArray &value)
{
    QByteArray result = start;
    qsizetype column = start.size();
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = byte > ' ' && byte < 0x7F && c != '=';
        const QByteArray one = isPlain
            ? QByteArray(1, c)
            : QByteArray("=" + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper());
        if (column + one.size() > LongestQuoted) {
            result += "=\r\n";
            column = 0;
        }
        result += one;
        column += one.size();
    }
    return result + "\r\n";
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c.unicode() >= 0x20; });
}

/** Family name last: a guess that every reader but FN's needs. */
QString structured(const QString &name)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    if (blank < 0) {
        return u";"_s + escapedValue(name) + u";;;"_s;
    }
    return escapedValue(name.sliced(blank + 1)) + u';' + escapedValue(name.first(blank)) + u";;;"_s;
}

/** 2.1 knows no backslashes but before a semicolon. */
QString nameFor(const QByteArray &version, const QString &name)
{
    return version == "2.1" ? name : escapedValue(name);
}

QByteArray versionOf(const QByteArray &card)
{
    QByteArray upper = card.first(std::min<qsizetype>(card.size(), 4096)).toUpper();
    for (const char *version : {"2.1", "4.0"}) {
        if (upper.contains(QByteArray(QByteArray("VERSION:") + version))) {
            return version;
        }
    }
    return "3.0";
}

/** What @p draft says of @p number; nothing = what its card says. */
std::optional<NumberKind> saidOf(const PhoneNumber &number, const ContactDraft &draft)
{
    const auto said = std::ranges::find(draft.kinds, number, &SaidKind::number);
    return said == draft.kinds.end() ? std::nullopt : std::optional(said->kind);
}

QByteArray telephone(const PhoneNumber &number, const ContactDraft &draft,
                     const QByteArray &version)
{
    const NumberKind kind = saidOf(number, draft).value_or(NumberKind::Unknown);
    const QByteArray type = typeParameters(kind, version);
    if (version == "4.0" && number.kind() == PhoneNumber::Kind::International) {
        return writeProperty("TEL;VALUE=uri" + type, u"tel:"_s + number.text(), version);
    }
    return writeProperty("TEL" + type, number.text(), version);
}

/** What is no number, in a number's place; it is kept for people to read. */
QByteArray rawTelephone(const QString &text, const QByteArray &version)
{
    return writeProperty(version == "4.0" ? "TEL;VALUE=text" : "TEL", nameFor(version, text),
                         version);
}

/** Goes through a card's lines and leaves out or replaces some. */
class CardEditor
{
public:
    CardEditor(const RawCard &card, const ContactDraft &draft, const Region &region)
        : m_card(card)
        , m_draft(draft)
        , m_region(region)
        , m_version(versionOf(card.text))
        , m_renamed(draft.name != card.contact.name)
        , m_missing(draft.numbers)
    {
    }

    QByteArray edited()
    {
        QByteArray text = m_card.text;
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        VCardLines lines(buffer);
        while (const auto line = lines.next()) {
            const auto bytes =
                QByteArrayView(m_card.text).sliced(line->begin, line->end - line->begin);
            take(*line, bytes);
        }
        return m_result;
    }

private:
    void take(const VCardLine &line, QByteArrayView bytes)
    {
        const auto property = VCardProperty::parse(line.text);
        if (!property) {
            m_result += bytes;
            return;
        }
        const bool isFrame = property->value.trimmed().toByteArray().toUpper() == "VCARD";
        if (isFrame && property->is("BEGIN")) {
            ++m_depth;
        }
        if (isFrame && property->is("END") && --m_depth == 0) {
            complete();
        } else if (m_depth == 1 && property->is("TEL") && drops(*property)) {
            dropLabels(property->group);
            return;
        } else if (m_depth == 1 && property->is("TEL") && !line.isCut && saysAnother(*property)) {
            retype(line.text, *property, bytes);
            return;
        } else if (m_depth == 1 && m_draft.note && property->is("NOTE")) {
            renote(line.text, *property);
            return;
        } else if (m_depth == 1 && m_renamed && (property->is("FN") || property->is("N"))) {
            rename(*property);
            return;
        } else if (m_depth == 1 && isLabelOfDropped(*property)) {
            return;
        }
        m_result += bytes;
    }

    /** Whether a number here is no longer wanted; those of a line that stays are not missing. */
    bool drops(const VCardProperty &property)
    {
        const QString text = property.text();
        const auto &wanted = m_draft.numbers;
        std::vector<PhoneNumber> here;
        for (const QStringView one : NumberField::split(text)) {
            const auto number = PhoneNumber::parse(NumberField::parse(one).text(), m_region);
            if (number && std::find(wanted.begin(), wanted.end(), *number) == wanted.end()) {
                return true;
            }
            if (number) {
                here.push_back(*number);
            } // what cannot be read is kept
        }
        for (const PhoneNumber &number : here) {
            std::erase(m_missing, number);
        }
        return false;
    }

    /** What the numbers of @p property are to be instead of what it says; nothing = it stays. */
    [[nodiscard]] std::optional<NumberKind> otherKind(const VCardProperty &property) const
    {
        const NumberKind kind = numberKindOf(property);
        for (const QStringView one : NumberField::split(property.text())) {
            const auto number = PhoneNumber::parse(NumberField::parse(one).text(), m_region);
            const auto said = number ? saidOf(*number, m_draft) : std::nullopt;
            if (said && *said != kind) {
                return said;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] bool saysAnother(const VCardProperty &property) const
    {
        return !m_draft.kinds.empty() && otherKind(property).has_value();
    }

    /** The value stays in its bytes, unless the line was folded before it. */
    void retype(QByteArrayView line, const VCardProperty &property, QByteArrayView bytes)
    {
        const QByteArrayView header = line.first(property.value.data() - line.data() - 1);
        const QByteArrayView name = header.chopped(property.parameters.size());
        const QByteArray typed =
            name.toByteArray() + withType(property.parameters, *otherKind(property), m_version);
        if (bytes.startsWith(header)) {
            m_result += typed + bytes.sliced(header.size());
        } else {
            m_result += folded(typed + ':' + property.value);
        }
    }

    /** The first one becomes the new note, and others go. */
    void renote(QByteArrayView line, const VCardProperty &property)
    {
        if (!std::exchange(m_hasNote, true) && !m_draft.note->isEmpty()) {
            const QByteArrayView header = line.first(property.value.data() - line.data() - 1);
            m_result += noteLine(*m_draft.note, header, m_version);
        }
    }

    /** Apple's labels belong to a property by its group. */
    void dropLabels(QByteArrayView group)
    {
        if (!group.isEmpty()) {
            m_dropped.push_back(group.toByteArray().toUpper());
        }
    }

    [[nodiscard]] bool isLabelOfDropped(const VCardProperty &property) const
    {
        return property.is("X-ABLABEL")
            && std::find(m_dropped.begin(), m_dropped.end(), property.group.toByteArray().toUpper())
            != m_dropped.end();
    }

    void rename(const VCardProperty &property)
    {
        if (property.is("FN") && !std::exchange(m_hasName, true)) {
            m_result += writeProperty("FN", nameFor(m_version, m_draft.name), m_version);
        } else if (property.is("N") && !std::exchange(m_hasParts, true)) {
            m_result += writeProperty("N", structured(m_draft.name), m_version);
        }
    }

    /** What the card did not have goes before its END. */
    void complete()
    {
        if (m_renamed && !m_hasName) {
            m_result += writeProperty("FN", nameFor(m_version, m_draft.name), m_version);
        }
        for (const PhoneNumber &number : m_missing) {
            m_result += telephone(number, m_draft, m_version);
        }
        for (const QString &text : m_draft.asWritten) {
            m_result += rawTelephone(text, m_version);
        }
        if (!m_hasNote && m_draft.note && !m_draft.note->isEmpty()) {
            m_result += noteLine(*m_draft.note, "NOTE", m_version);
        }
    }

    const RawCard &m_card;
    const ContactDraft &m_draft;
    const Region &m_region;
    QByteArray m_version;
    bool m_renamed;
    std::vector<PhoneNumber> m_missing;
    std::vector<QByteArray> m_dropped; ///< groups of numbers that went
    QByteArray m_result;
    int m_depth = 0;
    bool m_hasName = false;
    bool m_hasParts = false;
    bool m_hasNote = false;
};

} // namespace

QString escapedValue(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += "\\n"_L1;
        } else if (c == u'\\' || c == u',' || c == u';') {
            escaped += u'\\';
            escaped += c;
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7F) {
            escaped += c;
        }
    }
    return escaped;
}

QByteArray writeProperty(const QByteArray &name, const QString &value, const QByteArray &version)
{
    if (version == "2.1") {
        return isAscii(value)
            ? QByteArray(name + ":" + value.toLatin1() + "\r\n")
            : quotedPrintable(name + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", value.toUtf8());
    }
    return folded(name + ":" + value.toUtf8());
}

QByteArray writeCard(const ContactDraft &draft, const QByteArray &uid)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    if (!uid.isEmpty()) {
        card += folded("UID:" + uid);
    }
    card += writeProperty("FN", escapedValue(draft.name));
    card += writeProperty("N", structured(draft.name));
    for (const PhoneNumber &number : draft.numbers) {
        card += telephone(number, draft, "3.0");
    }
    for (const QString &text : draft.asWritten) {
        card += rawTelephone(text, "3.0");
    }
    if (draft.note && !draft.note->isEmpty()) {
        card += noteLine(*draft.note, "NOTE", "3.0");
    }
    return card + "END:VCARD\r\n";
}

QByteArray editedCard(const RawCard &card, const ContactDraft &draft, const Region &region)
{
    return CardEditor(card, draft, region).edited();
}

} // namespace vp
