// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/cardmerge.h"

#include "addressbook/vcardlines.h"
#include "addressbook/vcardproperty.h"

#include <QBuffer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr QByteArrayView AsidePrefix("X-MERGED-");

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

QByteArray withoutLineEnd(QByteArray line)
{
    while (!line.isEmpty() && isLineEnd(line.back())) {
        line.chop(1);
    }
    return line;
}

QByteArray withLineEnd(QByteArray line)
{
    return line.isEmpty() || isLineEnd(line.back()) ? line : QByteArray(line + "\r\n");
}

bool isQuotedPrintable(QByteArrayView line)
{
    return line.first(std::max<qsizetype>(line.indexOf(':'), 0))
        .toByteArray()
        .toUpper()
        .contains("QUOTED-PRINTABLE");
}

/**
 * Without folds and soft line breaks. In doubt two lines are different: in 2.1 the blank of a fold
 * belongs to the value. @see RFC 2426, 2.6; vCard 2.1, 2.1.3
 */
QByteArray unfolded(const QByteArray &bytes, bool keepsBlanks)
{
    const QByteArray line = withoutLineEnd(bytes);
    const bool isQuoted = isQuotedPrintable(line);
    QByteArray text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isLineEnd(line[i])) {
            text += line[i];
            continue;
        }
        if (line[i] == '\r' && i + 1 < line.size() && line[i + 1] == '\n') {
            ++i;
        }
        if (isQuoted && text.endsWith('=')) {
            text.chop(1);
        } else if (!keepsBlanks) {
            ++i; // the blank that says it goes on
        }
    }
    return text;
}

bool isFrame(const VCardProperty &property)
{
    return (property.is("BEGIN") || property.is("END"))
        && equalsUpper(property.value.trimmed(), "VCARD");
}

/** What may be there but once, and says what it is. @see RFC 2426, 3; RFC 6350, 6 */
bool isAlone(QByteArrayView name)
{
    static constexpr std::array alone {
        QByteArrayView("FN"),          QByteArrayView("N"),      QByteArrayView("UID"),
        QByteArrayView("BDAY"),        QByteArrayView("REV"),    QByteArrayView("PRODID"),
        QByteArrayView("KIND"),        QByteArrayView("GENDER"), QByteArrayView("ANNIVERSARY"),
        QByteArrayView("SORT-STRING"), QByteArrayView("MAILER"), QByteArrayView("CLASS"),
        QByteArrayView("TZ"),          QByteArrayView("GEO"),    QByteArrayView("X-GENDER"),
        QByteArrayView("X-ABSHOWAS"),  QByteArrayView("NAME"),   QByteArrayView("X-ANNIVERSARY")};
    return std::ranges::find(alone, name) != alone.end();
}

/** The name of a contact is that of the first card. */
bool isName(QByteArrayView name)
{
    return name == QByteArrayView("FN") || name == QByteArrayView("N");
}

/** Puts the lines of several cards into one. */
class CardMerger
{
public:
    explicit CardMerger(CardParts first)
        : m_card(std::move(first))
    {
        for (const CardLine &line : m_card.lines) {
            note(line);
        }
    }
    /** False when a line of @p other cannot be kept. */
    [[nodiscard]] bool take(const CardParts &other)
    {
        QSet<QByteArray> doneGroups;
        for (const CardLine &line : other.lines) {
            if (line.name == "VERSION") {
                continue;
            }
            const QByteArray group = line.group.toUpper();
            bool fits = true;
            if (group.isEmpty()) {
                fits = add(line);
            } else if (!doneGroups.contains(group)) {
                doneGroups.insert(group);
                fits = addGroup(other, group);
            }
            if (!fits) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] QByteArray text() const
    {
        QByteArray text = m_card.begin;
        for (const CardLine &line : m_card.lines) {
            text += line.bytes;
        }
        return text + withLineEnd(m_card.end);
    }
    [[nodiscard]] const CardParts &card() const { return m_card; }
    [[nodiscard]] const QByteArrayList &aside() const { return m_aside; }

private:
    void note(const CardLine &line)
    {
        m_names.insert(line.name);
        if (line.group.isEmpty()) {
            m_there.insert(line.unfolded);
        } else {
            m_groups[line.group.toUpper()].append(bodyOf(line));
        }
    }
    static QByteArray bodyOf(const CardLine &line)
    {
        return line.unfolded.sliced(line.unfolded.indexOf('.') + 1);
    }
    void push(CardLine line)
    {
        note(line);
        m_card.lines.push_back(std::move(line));
    }
    [[nodiscard]] bool add(CardLine line)
    {
        if (m_there.contains(line.unfolded)) {
            return true;
        }
        if (isName(line.name) || (isAlone(line.name) && m_names.contains(line.name))) {
            if (!putAside(line)) {
                return false;
            }
            if (m_there.contains(line.unfolded)) {
                return true; // put aside by another card
            }
            m_aside.append(line.unfolded);
        }
        push(std::move(line));
        return true;
    }
    /** The lines that one group of @p other holds together stay together. */
    [[nodiscard]] bool addGroup(const CardParts &other, const QByteArray &group)
    {
        std::vector<CardLine> lines;
        QByteArrayList bodies;
        for (const CardLine &line : other.lines) {
            if (line.group.toUpper() == group) {
                lines.push_back(line);
                bodies.append(bodyOf(line));
            }
        }
        const bool isThere =
            std::any_of(m_groups.cbegin(), m_groups.cend(), [&bodies](const QByteArrayList &known) {
                return std::ranges::all_of(
                    bodies, [&known](const QByteArray &body) { return known.contains(body); });
            });
        if (isThere) {
            return true;
        }
        const QByteArray fresh = m_groups.contains(group) ? freshGroup() : QByteArray();
        for (CardLine &line : lines) {
            if (!fresh.isEmpty() && !rename(line, fresh)) {
                return false;
            }
            if (isName(line.name) || (isAlone(line.name) && m_names.contains(line.name))) {
                if (!putAside(line)) {
                    return false;
                }
                m_aside.append(line.unfolded);
            }
        }
        for (CardLine &line : lines) {
            push(std::move(line));
        }
        return true;
    }
    [[nodiscard]] QByteArray freshGroup() const
    {
        int number = 1;
        while (m_groups.contains("ITEM" + QByteArray::number(number))) {
            ++number;
        }
        return "item" + QByteArray::number(number);
    }
    [[nodiscard]] static bool rename(CardLine &line, const QByteArray &group)
    {
        const QByteArray old = line.group + '.';
        if (!line.bytes.startsWith(old)) {
            return false; // folded inside its name
        }
        line.bytes = group + line.bytes.sliced(line.group.size());
        line.unfolded = group + line.unfolded.sliced(line.group.size());
        line.group = group;
        return true;
    }
    /** Nobody reads it as what it was. */
    [[nodiscard]] static bool putAside(CardLine &line)
    {
        const qsizetype at = line.group.isEmpty() ? 0 : line.group.size() + 1;
        const auto beginsWithName = [&](const QByteArray &text) {
            return text.sliced(std::min(at, text.size())).toUpper().startsWith(line.name);
        };
        if (!beginsWithName(line.bytes) || !beginsWithName(line.unfolded)) {
            return false;
        }
        line.bytes.insert(at, AsidePrefix);
        line.unfolded.insert(at, AsidePrefix);
        line.name.prepend(AsidePrefix.toByteArray());
        return true;
    }

    CardParts m_card;
    QSet<QByteArray> m_there; ///< unfolded lines without a group
    QSet<QByteArray> m_names;
    QHash<QByteArray, QByteArrayList> m_groups; ///< what each holds, without its name
    QByteArrayList m_aside;
};

/** Whether @p text is read as the lines that it was made of. */
bool readsAs(const QByteArray &text, const CardParts &wanted)
{
    CardParts parts;
    return takeApart(text, parts) == MergeObstacle::None
        && std::ranges::equal(parts.lines, wanted.lines, {}, &CardLine::unfolded,
                              &CardLine::unfolded);
}

/** The lines of a card as they stand there; a blank one belongs to the one before (base64 of 2.1
 * ends with it). */
QByteArrayList physicalLines(const QByteArray &card)
{
    QBuffer buffer;
    buffer.setData(card);
    buffer.open(QIODevice::ReadOnly);
    VCardLines reader(buffer);
    QByteArrayList lines;
    while (const auto line = reader.next()) {
        const QByteArray bytes = card.sliced(line->begin, line->end - line->begin);
        if (isBlank(bytes) && !lines.isEmpty()) {
            lines.last() += bytes;
        } else if (!isBlank(bytes)) {
            lines.append(bytes);
        }
    }
    return lines;
}

QByteArray versionIn(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines) {
        const QByteArray upper = line.trimmed().toUpper();
        if (upper.startsWith("VERSION:")) {
            return upper.sliced(8).trimmed();
        }
    }
    return {};
}

} // namespace

MergeObstacle takeApart(const QByteArray &card, CardParts &parts)
{
    const QByteArrayList lines = physicalLines(card);
    parts.version = versionIn(lines);
    int versions = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray text = unfolded(lines[i], parts.version == "2.1");
        const auto property = VCardProperty::parse(text);
        if (!property || property->name.isEmpty()) {
            return MergeObstacle::Broken;
        }
        const bool isEdge = i == 0 || i == lines.size() - 1;
        if (isFrame(*property) != isEdge) {
            return isEdge ? MergeObstacle::Broken : MergeObstacle::Nested;
        }
        if (isEdge) {
            if (property->is("BEGIN") != (i == 0)) {
                return MergeObstacle::Broken;
            }
            (i == 0 ? parts.begin : parts.end) = lines[i];
            continue;
        }
        // Behind a soft line break that was forgotten the next line would be swallowed.
        const bool runsOn =
            isQuotedPrintable(text) && withoutLineEnd(lines[i]).trimmed().endsWith('=');
        versions += property->is("VERSION") ? 1 : 0;
        if (runsOn || versions > 1) {
            return MergeObstacle::Broken;
        }
        parts.lines.push_back({lines[i], text, property->group.toByteArray(),
                               property->name.toByteArray().toUpper()});
    }
    return parts.end.isEmpty() ? MergeObstacle::Broken : MergeObstacle::None;
}

MergedCard mergeCards(const QByteArrayList &cards)
{
    std::vector<CardParts> parts(static_cast<std::size_t>(cards.size()));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const MergeObstacle obstacle = takeApart(cards[static_cast<qsizetype>(i)], parts[i]);
        if (obstacle != MergeObstacle::None) {
            return {obstacle, {}, {}};
        }
        if (parts[i].version != parts.front().version) {
            return {MergeObstacle::Versions, {}, {}};
        }
    }
    if (parts.empty()) {
        return {MergeObstacle::Broken, {}, {}};
    }
    CardMerger merger(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!merger.take(parts[i])) {
            return {MergeObstacle::Broken, {}, {}};
        }
    }
    QByteArray text = merger.text();
    if (!readsAs(text, merger.card())) {
        return {MergeObstacle::Broken, {}, {}};
    }
    return {MergeObstacle::None, std::move(text), merger.aside()};
}

std::vector<CardField> fieldsOf(const QByteArray &card)
{
    std::vector<CardField> fields;
    CardParts parts;
    if (takeApart(card, parts) != MergeObstacle::None) {
        return fields;
    }
    for (const CardLine &line : parts.lines) {
        const auto property = VCardProperty::parse(line.unfolded);
        if (!property || line.name == "VERSION") {
            continue;
        }
        const bool isBytes = property->hasParameter("BASE64") || property->hasParameter("B")
            || property->value.startsWith("data:");
        QString value = isBytes ? QString() : property->text();
        if (line.name == "N" || line.name == "ADR" || line.name == "ORG") {
            QStringList filled = property->parts();
            filled.removeAll(QString());
            value = filled.join(u", "_s);
        }
        fields.push_back(
            {QString::fromLatin1(line.name), value, isBytes ? property->value.size() * 3 / 4 : 0});
    }
    return fields;
}

} // namespace vp
