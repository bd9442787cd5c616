// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardreader.h"

#include "addressbook/vcardlines.h"
#include "addressbook/vcardproperty.h"

#include <QBuffer>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostNumbers = 100;
constexpr std::size_t MostProblems = 1000;

/** Given, middle and family name, with what stands before and behind. @see RFC 2426, 3.1.2 */
QString spokenName(const QStringList &parts)
{
    QStringList words;
    for (const qsizetype i : {3, 1, 2, 0, 4}) {
        if (i < parts.size() && !parts[i].isEmpty()) {
            words.append(parts[i]);
        }
    }
    return words.join(u' ');
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

/** Puts the cards of one file together. */
class CardAssembler
{
public:
    CardAssembler(const VCardSource &source, LoadedContacts &into)
        : m_source(source)
        , m_into(into)
        , m_problemsBefore(into.problems.size())
    {
    }
    void line(const VCardLine &line);
    void end(int lastLine);

private:
    void frame(const VCardProperty &property, int number);
    void property(const VCardProperty &property, const VCardLine &line);
    void telephone(const VCardProperty &property, int number);
    void finish();
    void problem(int number, const QString &reason);

    const VCardSource &m_source;
    LoadedContacts &m_into;
    std::size_t m_problemsBefore;
    std::optional<Contact> m_card;
    QString m_name; ///< from N or ORG, when FN is missing
    int m_cardLine = 0;
    int m_nested = 0; ///< cards inside the value of AGENT
    bool m_agentFollows = false;
    bool m_hasBadLine = false;
    bool m_hasCards = false;
};

void CardAssembler::problem(int number, const QString &reason)
{
    if (m_into.problems.size() - m_problemsBefore < MostProblems) {
        m_into.problems.push_back({m_source.file, number, reason});
    }
}

void CardAssembler::line(const VCardLine &line)
{
    if (line.text.trimmed().isEmpty()) {
        return;
    }
    const auto property = VCardProperty::parse(line.text);
    if (!property) {
        if (m_card && !std::exchange(m_hasBadLine, true)) {
            problem(line.number, u"a line without a colon"_s);
        }
        return;
    }
    const bool isFrame = (property->name == "BEGIN" || property->name == "END")
        && property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (isFrame) {
        frame(*property, line.number);
    } else if (m_card && m_nested == 0) {
        this->property(*property, line);
    }
}

void CardAssembler::frame(const VCardProperty &property, int number)
{
    const bool isNested = m_card && (m_nested > 0 || m_agentFollows);
    m_agentFollows = false;
    if (property.name == "END") {
        if (m_nested > 0) {
            --m_nested;
        } else if (m_card) {
            finish();
        }
        return;
    }
    if (isNested) {
        ++m_nested;
        return;
    }
    if (m_card) {
        problem(m_cardLine, u"a card without its end"_s);
        finish();
    }
    m_hasCards = true;
    m_card = Contact {QString(), m_source.group, {}};
    m_name.clear();
    m_cardLine = number;
    m_hasBadLine = false;
}

void CardAssembler::property(const VCardProperty &property, const VCardLine &line)
{
    m_agentFollows = property.name == "AGENT" && property.value.trimmed().isEmpty();
    if (property.name == "FN") {
        if (m_card->name.isEmpty()) {
            m_card->name = property.text();
        }
    } else if (property.name == "N") {
        const QString spoken = spokenName(property.parts());
        m_name = spoken.isEmpty() ? m_name : spoken;
    } else if (property.name == "ORG") {
        m_name = m_name.isEmpty() ? property.parts().first() : m_name;
    } else if (property.name == "TEL") {
        telephone(property, line.number);
    } else {
        return;
    }
    if (line.isCut) {
        problem(line.number, u"a line over 16 KiB was cut"_s);
    }
}

void CardAssembler::telephone(const VCardProperty &property, int number)
{
    const QString text = property.text();
    if (text.isEmpty()) {
        return; // an empty field of a form
    }
    const Result<PhoneNumber> read = PhoneNumber::parse(text, m_source.region);
    if (!read) {
        problem(number, whyNot(read.error()));
        return;
    }
    std::vector<PhoneNumber> &numbers = m_card->numbers;
    if (std::find(numbers.begin(), numbers.end(), *read) != numbers.end()) {
        return;
    }
    if (numbers.size() >= MostNumbers) {
        problem(number, u"more than 100 numbers in one card"_s);
        return;
    }
    numbers.push_back(*read);
}

void CardAssembler::finish()
{
    Contact card = std::move(*m_card);
    m_card.reset();
    m_nested = 0;
    if (card.name.isEmpty()) {
        card.name = m_name;
    }
    if (card.name.isEmpty() && !card.numbers.empty()) {
        card.name = card.numbers.front().display();
    }
    if (card.name.isEmpty()) {
        problem(m_cardLine, u"a card with neither a name nor a number"_s);
        return;
    }
    m_into.book.add(std::move(card));
}

void CardAssembler::end(int lastLine)
{
    if (m_card) {
        problem(m_cardLine, u"a card without its end"_s);
        finish();
    }
    if (!m_hasCards && lastLine > 0) {
        problem(1, u"no vCard in this file"_s);
    }
}

void readUtf8(QIODevice &device, const VCardSource &source, LoadedContacts &into)
{
    CardAssembler cards(source, into);
    VCardLines lines(device);
    int last = 0;
    while (const auto line = lines.next()) {
        last = line->number;
        cards.line(*line);
    }
    cards.end(last);
}

} // namespace

void readVCards(QIODevice &device, const VCardSource &source, LoadedContacts &into)
{
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        QByteArray text = QString(decoder(device.readAll())).toUtf8();
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        readUtf8(buffer, source, into);
        return;
    }
    if (start == "\xef\xbb\xbf") {
        device.skip(start.size());
    }
    readUtf8(device, source, into);
}

} // namespace vp
