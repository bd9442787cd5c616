// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/groupimport.h"

#include "addressbook/cardnote.h"
#include "addressbook/textfolding.h"
#include "addressbook/vcardwriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestGroup = 100;
constexpr qsizetype LongestFileBytes = 240; ///< file systems take 255
constexpr int SmallestShare = 70; ///< per cent of the cards of before

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])([.]|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Surrogate || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || u == u'/' || u == u'\\' || u == u':'
        || u == u'*' || u == u'?' || u == u'"' || u == u'<' || u == u'>' || u == u'|';
}

bool sharesNumber(const Contact &a, const Contact &b)
{
    return std::find_first_of(a.numbers.begin(), a.numbers.end(), b.numbers.begin(),
                              b.numbers.end())
        != a.numbers.end();
}

/** Finds the card of a group that a new one belongs to. */
class CardIndex
{
public:
    explicit CardIndex(const std::vector<RawCard> &cards)
        : m_cards(cards)
    {
        for (std::size_t i = 0; i < cards.size(); ++i) {
            add(i);
        }
    }
    void add(std::size_t at)
    {
        const RawCard &card = m_cards[at];
        if (!card.uid.isEmpty() && !m_byUid.contains(card.uid)) {
            m_byUid.insert(card.uid, at);
        }
        if (!card.contact.name.isEmpty()) {
            std::vector<std::size_t> &namesakes = m_byName[foldedText(card.contact.name)];
            if (namesakes.size() < MostNamesakes) {
                namesakes.push_back(at);
            }
        }
    }
    [[nodiscard]] std::optional<std::size_t> find(const RawCard &wanted) const
    {
        if (const auto known = m_byUid.constFind(wanted.uid);
            !wanted.uid.isEmpty() && known != m_byUid.constEnd()) {
            return *known;
        }
        for (const std::size_t at : m_byName.value(foldedText(wanted.contact.name))) {
            const bool bothBare =
                m_cards[at].contact.numbers.empty() && wanted.contact.numbers.empty();
            if (bothBare || sharesNumber(m_cards[at].contact, wanted.contact)) {
                return at;
            }
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t MostNamesakes = 16;
    const std::vector<RawCard> &m_cards;
    QHash<QByteArray, std::size_t> m_byUid;
    QHash<QString, std::vector<std::size_t>> m_byName;
};

int readable(const VCardFile &file)
{
    return file.counts.cards;
}

/** How the new cards differ from the old ones. */
void compare(const VCardFile &before, const VCardFile &after, ImportCounts &counts)
{
    const CardIndex index(before.cards);
    std::vector<bool> isKept(before.cards.size());
    for (const RawCard &card : after.cards) {
        if (card.contact.name.isEmpty()) {
            continue;
        }
        const auto known = index.find(card);
        if (!known || isKept[*known]) {
            ++counts.added;
            continue;
        }
        isKept[*known] = true;
        const Contact &old = before.cards[*known].contact;
        const bool isSame = old.name == card.contact.name && old.numbers == card.contact.numbers;
        counts.changed += isSame ? 0 : 1;
    }
    for (std::size_t i = 0; i < before.cards.size(); ++i) {
        counts.removed += !isKept[i] && !before.cards[i].contact.name.isEmpty() ? 1 : 0;
    }
}

NumberKind kindIn(const Contact &contact, const PhoneNumber &number)
{
    const auto at = std::ranges::find(contact.numbers, number) - contact.numbers.begin();
    return contact.kindOf(static_cast<std::size_t>(at));
}

/** The note of both, where @p other has something to add; nothing = @p mine stays as it is. */
std::optional<QString> unitedNote(const RawCard &mine, const RawCard &other)
{
    if (!other.text.toUpper().contains("NOTE")) {
        return std::nullopt; // the usual case
    }
    const std::optional<QString> note = noteOf(mine.text);
    const std::optional<QString> added = noteOf(other.text);
    if (!note || !added || note->contains(*added) || note->size() + added->size() >= LongestNote) {
        return std::nullopt;
    }
    return note->isEmpty() ? *added : QString(*note % u'\n' % *added);
}

void merge(VCardFile &into, const VCardFile &from, const VCardSource &source, ImportCounts &counts)
{
    into.cards.reserve(into.cards.size() + from.cards.size());
    CardIndex index(into.cards);
    for (const RawCard &card : from.cards) {
        if (card.contact.name.isEmpty() && card.uid.isEmpty()) {
            continue; // nothing tells whether it is there already
        }
        const auto known = index.find(card);
        if (!known) {
            into.cards.push_back(card);
            index.add(into.cards.size() - 1);
            counts.added += card.contact.name.isEmpty() ? 0 : 1;
            continue;
        }
        RawCard &mine = into.cards[*known];
        ContactDraft united {mine.contact.name, mine.contact.numbers};
        for (const PhoneNumber &number : card.contact.numbers) {
            if (std::find(united.numbers.begin(), united.numbers.end(), number)
                == united.numbers.end()) {
                united.numbers.push_back(number);
                united.kinds.push_back({number, kindIn(card.contact, number)});
            }
        }
        united.note = unitedNote(mine, card);
        if (united.numbers != mine.contact.numbers || united.note) {
            mine.text = editedCard(mine, united, source.region);
            mine.contact.numbers = united.numbers;
            ++counts.changed;
        }
    }
}

int withoutNumber(const std::vector<RawCard> &cards)
{
    return static_cast<int>(std::count_if(cards.begin(), cards.end(), [](const RawCard &card) {
        return !card.contact.name.isEmpty() && card.contact.numbers.empty();
    }));
}

} // namespace

Result<QString> groupOfFileName(const QString &fileName)
{
    const auto refuse = [](const QString &why) {
        return failure(ErrorCode::InvalidInput, why);
    };
    if (!fileName.endsWith(".vcf"_L1, Qt::CaseInsensitive)) {
        return refuse(u"the name does not end in .vcf"_s);
    }
    const QString group = fileName.chopped(4);
    if (group.isEmpty() || group != group.trimmed() || group.startsWith(u'.')
        || group.endsWith(u'.') || group.contains(".."_L1)) {
        return refuse(u"the name is no name of a group"_s);
    }
    if (std::any_of(group.begin(), group.end(), isHarmful) || isReserved(group)) {
        return refuse(u"the name holds what no file name may"_s);
    }
    if (group.size() > LongestGroup || fileName.toUtf8().size() > LongestFileBytes) {
        return refuse(u"the name is too long"_s);
    }
    return group.normalized(QString::NormalizationForm_C);
}

QString fileOfGroup(const QString &group, const QStringList &files)
{
    const QString name = group + ".vcf"_L1;
    for (const QString &file : files) {
        if (file.compare(name, Qt::CaseInsensitive) == 0) {
            return file;
        }
    }
    return name;
}

ImportPlan planImport(const QByteArray &incoming, const QByteArray &existing,
                      const VCardSource &source, ImportMode mode)
{
    ImportPlan plan;
    VCardFile before = readVCardFile(existing, source);
    const VCardFile after = readVCardFile(incoming, source);
    plan.problems = after.problems;
    plan.counts.before = readable(before);
    plan.counts.unread = after.counts.unread;
    if (mode == ImportMode::Merge) {
        merge(before, after, source, plan.counts);
        plan.content = before.toBytes();
        plan.counts.cards = plan.counts.before + plan.counts.added;
        plan.counts.withoutNumber = withoutNumber(before.cards);
        plan.needsConfirmation = false;
        return plan;
    }
    plan.content = incoming;
    plan.counts.cards = readable(after);
    plan.counts.withoutNumber = after.counts.withoutNumber;
    compare(before, after, plan.counts);
    plan.needsConfirmation = readable(after) == 0
        || readable(after) * 100LL < plan.counts.before * static_cast<qint64>(SmallestShare);
    return plan;
}

} // namespace vp
