// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardreader.h"

#include "addressbook/numberfield.h"
#include "addressbook/vcardlines.h"
#include "addressbook/vcardproperty.h"
#include "base/numberreader.h"

#include <QBuffer>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostProblems = 1000;
constexpr int MostCards = 250'000;
constexpr qsizetype LongestUid = 512;

/** Given, middle and family name, with what stands before and behind. @see RFC 2426, 3.1.2 */
QString spokenName(const QStringList &parts)
{
    QStringList words;
    for (const qsizetype i : {3, 1, 2, 0, 4}) {
        if (i < parts.size() && !parts[i].isEmpty()) {
            words.append(parts[i]);
        }
    }
    return cleaned(words.join(u' '));
}

QString whyNot(const Error &error)
{
    switch (error.code) {
    case ErrorCode::EmergencyNumber:
        return u"an emergency number cannot be a contact"_s;
    case ErrorCode::ServiceCode:
        return u"a service code is not a number"_s;
    default:
        return u"not a phone number: "_s + error.detail;
    }
}

bool isPreferred(const VCardProperty &property)
{
    return !property.parameters.isEmpty() && property.hasParameter("PREF");
}

bool isCardFrame(const VCardProperty &property)
{
    return (property.is("BEGIN") || property.is("END"))
        && equalsUpper(property.value.trimmed(), "VCARD");
}

/** What one card said so far. */
struct Card : ReadCard
{
    /** Names for when there is no FN; of N the whole line, since it is seldom needed. */
    QByteArray structuredName;
    QString nickName;
    QString organisation;
    QString email;
    int line = 0;
    int nested = 0; ///< cards inside the value of AGENT
    bool agentFollows = false;
    bool binaryFollows = false; ///< lines of base64 may be without a blank before them
    bool hasBadLine = false;
    bool isList = false; ///< of other cards
    bool hasPreferredName = false;
};

/** Puts the cards of one file together. */
class CardAssembler
{
public:
    CardAssembler(const VCardSource &source, std::vector<ContactProblem> &problems,
                  const CardSink &sink)
        : m_source(source)
        , m_problems(problems)
        , m_sink(sink)
        , m_problemsBefore(problems.size())
    {
    }
    void line(const VCardLine &line);
    void end(const VCardLine &last);
    [[nodiscard]] VCardCounts counts() const { return m_counts; }

private:
    void frame(const VCardProperty &property, const VCardLine &line);
    void property(const VCardProperty &property, const VCardLine &line);
    void name(const VCardProperty &property);
    void telephones(const VCardProperty &property, int number);
    void telephone(QStringView text, NumberKind kind, int number);
    void add(const PhoneNumber &telephone, NumberKind kind, int number);
    void finish(qint64 end);
    [[nodiscard]] QString fallbackName() const;
    void problem(int number, const QString &reason);

    const VCardSource &m_source;
    std::vector<ContactProblem> &m_problems;
    const CardSink &m_sink;
    std::size_t m_problemsBefore;
    std::optional<Card> m_card;
    VCardCounts m_counts;
    int m_begun = 0;
    bool m_hasCards = false;
};

void CardAssembler::problem(int number, const QString &reason)
{
    if (m_problems.size() - m_problemsBefore < MostProblems) {
        m_problems.push_back({m_source.file, number, reason});
    }
}

void CardAssembler::line(const VCardLine &line)
{
    const auto property = VCardProperty::parse(line.text);
    if (!property) {
        const bool isStray = m_card && m_card->nested == 0 && !m_card->binaryFollows
            && !line.text.trimmed().isEmpty();
        if (isStray && !std::exchange(m_card->hasBadLine, true)) {
            problem(line.number, u"a line without a colon"_s);
        }
        return;
    }
    if (isCardFrame(*property)) {
        frame(*property, line);
    } else if (m_card && m_card->nested == 0) {
        this->property(*property, line);
    }
}

void CardAssembler::frame(const VCardProperty &property, const VCardLine &line)
{
    const bool isNested = m_card && (m_card->nested > 0 || m_card->agentFollows);
    if (m_card) {
        m_card->agentFollows = false;
    }
    if (property.is("END")) {
        if (m_card && m_card->nested > 0) {
            --m_card->nested;
        } else if (m_card) {
            finish(line.end);
        }
        return;
    }
    if (isNested) {
        ++m_card->nested;
        return;
    }
    if (m_card) {
        problem(m_card->line, u"a card without its end"_s);
        finish(line.begin);
    }
    m_hasCards = true;
    if (++m_begun > MostCards) {
        if (m_begun == MostCards + 1) {
            problem(line.number, u"more than 250,000 cards in one file"_s);
        }
        return;
    }
    m_card.emplace();
    m_card->contact.group = m_source.group;
    m_card->line = line.number;
    m_card->begin = line.begin;
}

void CardAssembler::property(const VCardProperty &property, const VCardLine &line)
{
    m_card->agentFollows = property.is("AGENT") && property.value.trimmed().isEmpty();
    m_card->binaryFollows = !property.parameters.isEmpty()
        && (property.hasParameter("BASE64") || property.hasParameter("B"));
    if (property.is("TEL")) {
        telephones(property, line.number);
    } else if (property.is("FN")) {
        name(property);
    } else if (property.is("N")) {
        if (m_card->structuredName.isEmpty()) {
            m_card->structuredName = line.text.toByteArray();
        }
    } else if (property.is("ORG")) {
        if (m_card->organisation.isEmpty()) {
            m_card->organisation = property.parts().first();
        }
    } else if (property.is("NICKNAME")) {
        m_card->nickName = property.text();
    } else if (property.is("EMAIL")) {
        if (m_card->contact.name.isEmpty() && m_card->email.isEmpty()) {
            m_card->email = property.text();
        }
    } else if (property.is("UID")) {
        m_card->uid = property.value.trimmed().toByteArray().left(LongestUid);
    } else if (property.is("KIND") || property.is("X-ADDRESSBOOKSERVER-KIND")) {
        m_card->isList = property.text().compare("group"_L1, Qt::CaseInsensitive) == 0;
    } else {
        return;
    }
    if (line.isCut) {
        problem(line.number, u"a line over 16 KiB was cut"_s);
    }
}

void CardAssembler::name(const VCardProperty &property)
{
    const bool preferred = isPreferred(property);
    QString &name = m_card->contact.name;
    if (name.isEmpty() || (preferred && !m_card->hasPreferredName)) {
        const QString text = property.text();
        if (!text.isEmpty()) {
            name = text;
            m_card->hasPreferredName = preferred;
        }
    }
}

void CardAssembler::telephones(const VCardProperty &property, int number)
{
    QByteArrayView value = property.value;
    constexpr qsizetype schemeLength = 4;
    if (value.size() > schemeLength && equalsUpper(value.first(schemeLength), "TEL:")) {
        value = value.sliced(schemeLength);
    }
    // The usual case: nothing in it that would have to be decoded.
    const NumberKind kind = numberKindOf(property);
    if (const auto plain = NumberReader::plain(value, m_source.region)) {
        add(*plain, kind, number);
        return;
    }
    const QString text = property.text();
    for (const QStringView one : NumberField::split(text)) {
        telephone(one, kind, number);
    }
}

void CardAssembler::telephone(QStringView text, NumberKind kind, int number)
{
    const NumberField field = NumberField::parse(text);
    if (field.number.isEmpty()) {
        return; // an empty field of a form
    }
    const Result<PhoneNumber> read = field.context.isEmpty()
        ? PhoneNumber::parse(field.number, m_source.region)
        : PhoneNumber::parse(field.text(), m_source.region);
    if (!read) {
        if (isSenderName(field.number)
            && m_card->contact.senders.size() < static_cast<qsizetype>(MostCardNumbers)) {
            m_card->contact.senders.append(field.number.toString());
        } else {
            problem(number, whyNot(read.error()));
        }
        return;
    }
    add(*read, kind, number);
}

void CardAssembler::add(const PhoneNumber &telephone, NumberKind kind, int number)
{
    constexpr std::size_t usual = 2;
    std::vector<PhoneNumber> &numbers = m_card->contact.numbers;
    if (std::find(numbers.begin(), numbers.end(), telephone) != numbers.end()) {
        return;
    }
    if (numbers.size() >= MostCardNumbers) {
        problem(number, u"more than 100 numbers in one card"_s);
        return;
    }
    if (numbers.empty()) {
        numbers.reserve(usual);
    }
    m_card->contact.add(telephone, kind);
}

QString CardAssembler::fallbackName() const
{
    if (const auto property = VCardProperty::parse(m_card->structuredName)) {
        const QString spoken = spokenName(property->parts());
        if (!spoken.isEmpty()) {
            return spoken;
        }
    }
    for (const QString &name : {m_card->nickName, m_card->organisation}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    const Contact &contact = m_card->contact;
    if (!contact.numbers.empty()) {
        return contact.numbers.front().display();
    }
    return contact.senders.isEmpty() ? m_card->email : contact.senders.first();
}

void CardAssembler::finish(qint64 end)
{
    Contact &contact = m_card->contact;
    if (contact.name.isEmpty()) {
        contact.name = fallbackName();
    }
    if (!m_card->isList && contact.name.isEmpty()) {
        problem(m_card->line, u"a card with neither a name nor a number"_s);
        ++m_counts.unread;
    } else if (!m_card->isList) {
        ++m_counts.cards;
        m_counts.withoutNumber += contact.numbers.empty() ? 1 : 0;
    } else {
        contact.name.clear();
    }
    m_card->end = end;
    m_sink(*m_card);
    m_card.reset();
}

void CardAssembler::end(const VCardLine &last)
{
    if (m_card) {
        problem(m_card->line, u"a card without its end"_s);
        finish(last.end);
    }
    if (!m_hasCards && last.number > 0) {
        problem(1, u"no vCard in this file"_s);
    }
}

} // namespace

VCardCounts readVCards(QIODevice &device, const VCardSource &source,
                       std::vector<ContactProblem> &problems, const CardSink &sink)
{
    CardAssembler cards(source, problems, sink);
    VCardLines lines(device);
    VCardLine last;
    while (const auto line = lines.next()) {
        last = *line;
        cards.line(*line);
    }
    cards.end(last);
    return cards.counts();
}

VCardCounts readVCards(QIODevice &device, const VCardSource &source, LoadedContacts &into)
{
    into.book.addGroup(source.group);
    const CardSink sink = [&into](ReadCard &card) {
        if (!card.contact.name.isEmpty()) {
            into.book.add(std::move(card.contact), card.uid);
        }
    };
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        QByteArray text = QString(decoder(device.readAll())).toUtf8();
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return readVCards(buffer, source, into.problems, sink);
    }
    if (start == "\xef\xbb\xbf") {
        device.skip(start.size());
    }
    return readVCards(device, source, into.problems, sink);
}

} // namespace vp
