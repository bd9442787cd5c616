// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/textfolding.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Letters that Unicode does not take apart into a base letter and an accent. */
QString plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ß':
        return u"ss"_s;
    case u'ı':
        return u"i"_s;
    default:
        return c;
    }
}

QString foldedSlowly(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing && c.category() != QChar::Other_Control) {
            result += plainLetters(c);
        } else if (c.isSpace()) {
            result += u' ';
        }
    }
    return result.simplified();
}

constexpr char16_t FirstAccented = 0xC0;
constexpr char16_t LastAccented = 0x17F;

/** The letters of Latin-1 and Latin Extended-A, folded. */
const std::vector<QString> &accentedLetters()
{
    static const std::vector<QString> letters = [] {
        std::vector<QString> made;
        for (char16_t u = FirstAccented; u <= LastAccented; ++u) {
            made.push_back(foldedSlowly(QString(QChar(u))));
        }
        return made;
    }();
    return letters;
}

/** The usual names, without asking Unicode's tables; false when there is anything unusual. */
bool foldQuickly(const QString &text, QString &folded)
{
    folded.reserve(text.size() + 4);
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= FirstAccented && u <= LastAccented) {
            folded += accentedLetters()[u - FirstAccented];
        } else if (u >= 0x7F) {
            return false;
        } else if (u > u' ') {
            folded += u >= u'A' && u <= u'Z' ? QChar(u + (u'a' - u'A')) : c;
        } else if ((u == u' ' || (u >= 9 && u <= 13)) && !folded.isEmpty()
                   && folded.back() != u' ') {
            folded += u' ';
        }
    }
    if (folded.endsWith(u' ')) {
        folded.chop(1);
    }
    return true;
}

} // namespace

QString foldedText(const QString &text)
{
    QString result;
    return foldQuickly(text, result) ? result : foldedSlowly(text);
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    std::vector<int> before;
    std::vector<int> above(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < above.size(); ++j) {
        above[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(above.size(), static_cast<int>(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({changed, above[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        if (*std::min_element(row.begin(), row.end()) > limit) {
            return limit + 1;
        }
        before = std::exchange(above, std::move(row));
    }
    return std::min(above.back(), limit + 1);
}

int forgivenErrors(qsizetype length)
{
    if (length < 3) {
        return 0;
    }
    return length < 6 ? 1 : (length < 12 ? 2 : 3);
}

} // namespace vp
