// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocklist/listhash.h"
#include "blocklist/listline.h"
#include "blocklist/sharedlist.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestCategory = 60;
constexpr qsizetype MostCategories = std::numeric_limits<std::uint8_t>::max();

tl::unexpected<Error> refused(ListRefusal refusal, QString why)
{
    return failure(ErrorCode::InvalidInput, std::move(why), static_cast<int>(refusal));
}

/** A list's own word, fit to be shown. */
QString shownCategory(QByteArrayView bytes)
{
    QString text;
    for (const QChar c : QString::fromUtf8(bytes)) {
        const bool hidden = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
        if (!hidden && c != u'"') {
            text += c;
        }
    }
    text = text.trimmed();
    if (text.size() > LongestCategory) {
        text.truncate(LongestCategory);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
    }
    return text;
}

/** Hands out one line after the other, without its end. */
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] qsizetype number() const { return m_number; }
    [[nodiscard]] QByteArrayView next()
    {
        ++m_number;
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return line;
    }

private:
    QByteArrayView m_rest;
    qsizetype m_number = 0;
};

} // namespace

/** Fills one SharedList from the bytes of its source. */
class SharedListReader
{
public:
    SharedListReader(const QString &name, const ListLimits &limits)
        : m_limits(limits)
    {
        m_reading.list.m_name = name;
        m_reading.list.m_categories.append(QString());
    }

    [[nodiscard]] Result<ListReading> read(QByteArrayView bytes);

private:
    [[nodiscard]] Result<> readLines(Lines &lines);
    [[nodiscard]] Result<> headLine(QByteArrayView line);
    [[nodiscard]] bool readPrefixes(QByteArrayView words);
    [[nodiscard]] Result<> checkHead() const;
    void entryLine(QByteArrayView line, qsizetype number);
    void add(const ListLine &line);
    void addProblem(qsizetype line, ListProblemReason reason);
    [[nodiscard]] std::uint8_t categoryOf(QByteArrayView bytes);
    [[nodiscard]] Result<> judge() const;
    void sortTables();

    /** Where the entries of a table gather. */
    struct Heap
    {
        ListForm form = ListForm::Md5;
        int digits = 0;
        std::vector<KeyTable::Entry> entries;
    };

    const ListLimits &m_limits;
    ListReading m_reading;
    std::vector<Heap> m_heaps;
    QHash<QByteArray, std::uint8_t> m_categories;
    std::pair<QByteArray, std::uint8_t> m_lastCategory;
    qsizetype m_entries = 0;
    bool m_salted = false;
    bool m_inHead = false;
    bool m_first = true; ///< no line with anything on it has come yet
    std::vector<int> m_lengths; ///< of prefixes, as the head says
    qsizetype m_announced = -1;
};

Result<ListReading> SharedListReader::read(QByteArrayView bytes)
{
    if (bytes.size() > m_limits.bytes) {
        return refused(ListRefusal::TooLarge, u"more bytes than a list may have"_s);
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    const QByteArrayView head = bytes.first(std::min(bytes.size(), m_limits.lineLength)).trimmed();
    if (head.startsWith('<')) {
        return refused(ListRefusal::Html, u"a page for people"_s);
    }
    Lines lines(bytes);
    Result<> done = readLines(lines);
    if (done && m_inHead) {
        done = checkHead();
    }
    if (done) {
        done = judge();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    sortTables();
    return std::move(m_reading);
}

Result<> SharedListReader::readLines(Lines &lines)
{
    while (!lines.atEnd()) {
        const QByteArrayView raw = lines.next();
        if (lines.number() > m_limits.lines) {
            return refused(ListRefusal::TooLarge, u"more lines than a list may have"_s);
        }
        if (raw.size() > m_limits.lineLength) {
            addProblem(lines.number(), ListProblemReason::TooLong);
            continue;
        }
        const QByteArrayView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const bool first = std::exchange(m_first, false);
        if (first && line.startsWith(SaltedMark)) {
            m_salted = m_inHead = true;
            if (line.sliced(SaltedMark.size()).trimmed() != QByteArray::number(SaltedVersion)) {
                return refused(ListRefusal::NewerVersion, u"another version of the form"_s);
            }
            continue;
        }
        if (m_inHead && line.contains(' ') && !line.contains(',')) {
            if (const Result<> done = headLine(line); !done) {
                return done;
            }
            continue;
        }
        if (std::exchange(m_inHead, false)) {
            if (const Result<> done = checkHead(); !done) {
                return done;
            }
        }
        if (first && !parseListLine(line)) {
            continue; // the names of the columns
        }
        entryLine(line, lines.number());
    }
    return {};
}

Result<> SharedListReader::headLine(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView word = line.first(blank);
    const QByteArrayView value = line.sliced(blank + 1).trimmed();
    bool ok = false;
    if (word == "salt") {
        m_reading.list.m_salt = QByteArray::fromHex(value.toByteArray());
        ok = m_reading.list.m_salt.size() * 2 == value.size();
    } else if (word == "rounds") {
        m_reading.list.m_rounds = value.toInt(&ok);
    } else if (word == "entries") {
        m_announced = value.toLongLong(&ok);
    } else if (word == "prefixes") {
        ok = readPrefixes(value);
    }
    if (!ok) {
        return refused(ListRefusal::BadHead, u"a line of the head cannot be understood"_s);
    }
    return {};
}

bool SharedListReader::readPrefixes(QByteArrayView words)
{
    for (const QByteArray &word : words.toByteArray().simplified().split(' ')) {
        bool ok = false;
        const int length = word.toInt(&ok);
        const bool known = std::find(m_lengths.begin(), m_lengths.end(), length) != m_lengths.end();
        if (!ok || known || length < ShortestShared || length > LongestPrefix) {
            return false;
        }
        m_lengths.push_back(length);
    }
    return true;
}

Result<> SharedListReader::checkHead() const
{
    const SharedList &list = m_reading.list;
    const auto hashes = list.m_rounds * (static_cast<qsizetype>(m_lengths.size()) + 1);
    const bool good = list.m_salt.size() >= ShortestSalt && list.m_salt.size() <= LongestSalt
        && list.m_rounds >= 1 && list.m_rounds <= MostRounds && hashes <= MostHashes
        && m_announced >= 0;
    if (!good) {
        return refused(ListRefusal::BadHead,
                       u"something in the head is missing or out of bounds"_s);
    }
    return {};
}

void SharedListReader::entryLine(QByteArrayView line, qsizetype number)
{
    const ListLineResult entry = m_salted ? parseSaltedLine(line) : parseListLine(line);
    if (!entry) {
        addProblem(number, entry.error());
        return;
    }
    if (m_salted && entry->digits != 0
        && std::find(m_lengths.begin(), m_lengths.end(), entry->digits) == m_lengths.end()) {
        addProblem(number, ListProblemReason::UnlistedLength);
        return;
    }
    add(*entry);
}

void SharedListReader::add(const ListLine &line)
{
    auto heap = std::find_if(m_heaps.begin(), m_heaps.end(), [&line](const Heap &each) {
        return each.form == line.form && each.digits == line.digits;
    });
    if (heap == m_heaps.end()) {
        heap = m_heaps.insert(m_heaps.end(), Heap {line.form, line.digits, {}});
    }
    heap->entries.push_back({line.key, categoryOf(line.category)});
    ++m_entries;
}

void SharedListReader::addProblem(qsizetype line, ListProblemReason reason)
{
    ++m_reading.problemCount;
    if (m_reading.problems.size() < m_limits.problems) {
        m_reading.problems.push_back({line, reason});
    }
}

std::uint8_t SharedListReader::categoryOf(QByteArrayView bytes)
{
    if (bytes == m_lastCategory.first) { // lists are mostly sorted by kind
        return m_lastCategory.second;
    }
    const QByteArray word = bytes.toByteArray();
    auto at = m_categories.constFind(word);
    if (at == m_categories.cend()) {
        if (m_categories.size() >= MostCategories) {
            return 0;
        }
        QStringList &words = m_reading.list.m_categories;
        const QString shown = shownCategory(word);
        qsizetype index = words.indexOf(shown);
        if (index < 0) {
            index = words.size();
            words.append(shown);
        }
        at = m_categories.insert(word, static_cast<std::uint8_t>(index));
    }
    m_lastCategory = {word, *at};
    return *at;
}

Result<> SharedListReader::judge() const
{
    if (m_entries == 0) {
        return refused(ListRefusal::Empty, u"no entry at all"_s);
    }
    if (m_reading.problemCount > m_entries) {
        return refused(ListRefusal::Garbage, u"more problems than entries"_s);
    }
    if (m_salted && m_entries + m_reading.problemCount < m_announced) {
        return refused(ListRefusal::Incomplete, u"fewer entries than announced"_s);
    }
    return {};
}

void SharedListReader::sortTables()
{
    std::sort(m_heaps.begin(), m_heaps.end(), [](const Heap &a, const Heap &b) {
        const auto order = [](const Heap &heap) { // whole numbers first, then the longest prefixes
            return heap.digits == 0 ? -LongestPrefix - 1 : -heap.digits;
        };
        return std::pair(order(a), a.form) < std::pair(order(b), b.form);
    });
    for (Heap &heap : m_heaps) {
        m_reading.list.m_tables.push_back(
            {heap.form, heap.digits, KeyTable(std::exchange(heap.entries, {}))});
    }
}

Result<ListReading> readSharedList(QByteArrayView bytes, const QString &name,
                                   const ListLimits &limits)
{
    return SharedListReader(name, limits).read(bytes);
}

} // namespace vp
