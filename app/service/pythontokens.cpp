// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pythontokens.h"

#include "service/textcursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostTokens = 4000; ///< of a logical line
constexpr qsizetype LongestText = 64 * 1024;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

class PythonReader : private TextCursor
{
public:
    explicit PythonReader(QStringView text)
        : TextCursor(text)
    {
    }
    std::vector<PythonLine> read();

private:
    void add(PythonToken token);
    void finishLine();
    void token();
    void word();
    void number();
    void symbol();
    void quoted(const QString &prefix);
    /** False: an escape that is not read here. */
    bool escape(QString &text);
    bool hexEscape(QString &text, int digits);

    int m_depth = 0; ///< of brackets
    bool m_isIndented = false;
    PythonLine m_current;
    std::vector<PythonLine> m_lines;
};

void PythonReader::add(PythonToken token)
{
    if (m_current.tokens.size() < MostTokens) {
        m_current.tokens.push_back(std::move(token));
    } else {
        m_current.tokens.back() = {};
    }
}

void PythonReader::finishLine()
{
    if (!m_current.tokens.empty()) {
        m_lines.push_back(std::move(m_current));
    }
    m_current = {};
    m_isIndented = false;
}

bool PythonReader::hexEscape(QString &text, int digits)
{
    char32_t code = 0;
    for (int i = 0; i < digits; ++i) {
        const int value = atEnd() ? -1 : QString(peek()).toInt(nullptr, 16);
        const bool isHex = isDigit(peek()) || u"abcdefABCDEF"_s.contains(peek());
        if (!isHex || value < 0) {
            return false;
        }
        take();
        code = code * 16 + static_cast<char32_t>(value);
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return false;
    }
    text += QString::fromUcs4(&code, 1);
    return true;
}

bool PythonReader::escape(QString &text)
{
    if (atEnd()) {
        return false;
    }
    const QChar c = take();
    switch (c.unicode()) {
    case u'\n':
        return true;
    case u'n':
        text += u'\n';
        return true;
    case u't':
        text += u'\t';
        return true;
    case u'r':
        text += u'\r';
        return true;
    case u'\\':
    case u'\'':
    case u'"':
        text += c;
        return true;
    case u'x':
        return hexEscape(text, 2);
    case u'u':
        return hexEscape(text, 4);
    case u'U':
        return hexEscape(text, 8);
    default:
        if (isDigit(c) || u"abfvN"_s.contains(c)) {
            return false;
        }
        text += u'\\'; // as Python does with what it does not know
        text += c;
        return true;
    }
}

void PythonReader::quoted(const QString &prefix)
{
    const QChar quote = take();
    const bool triple = peek() == quote && peek(1) == quote;
    if (triple) {
        take();
        take();
    }
    const bool raw = prefix.contains(u'r', Qt::CaseInsensitive);
    bool good = !prefix.contains(u'f', Qt::CaseInsensitive);
    QString text;
    while (!atEnd()) {
        const QChar c = peek();
        if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
            for (int i = 0; i < (triple ? 3 : 1); ++i) {
                take();
            }
            good = good && text.size() <= LongestText;
            add(good ? PythonToken {PythonToken::Kind::Text, text} : PythonToken {});
            return;
        }
        if (c == u'\n' && !triple) {
            break;
        }
        take();
        if (c == u'\\' && raw && !atEnd()) {
            text += c;
            text += take();
        } else if (c == u'\\' && !raw) {
            good = escape(text) && good;
        } else if (text.size() <= LongestText) {
            text += c;
        }
    }
    add({}); // it never ends
}

void PythonReader::word()
{
    const qsizetype start = position();
    while (isNameStart(peek()) || isDigit(peek())) {
        take();
    }
    const QString name = since(start).toString();
    const bool isPrefix = name.size() <= 2
        && std::all_of(name.begin(), name.end(), [](QChar c) { return u"rRbBuUfF"_s.contains(c); });
    if (isPrefix && (peek() == u'"' || peek() == u'\'')) {
        quoted(name);
    } else {
        add({PythonToken::Kind::Name, name});
    }
}

void PythonReader::number()
{
    const qsizetype start = position();
    QChar before = peek();
    const auto isPart = [&before](QChar c) {
        const bool isSign = (c == u'+' || c == u'-') && (before == u'e' || before == u'E');
        return isDigit(c) || c == u'.' || isNameStart(c) || isSign;
    };
    take();
    while (!atEnd() && isPart(peek())) {
        before = take();
    }
    QString digits = since(start).toString();
    digits.remove(u'_');
    bool good = false;
    const double value = digits.toDouble(&good);
    add(good ? PythonToken {PythonToken::Kind::Number, digits, value} : PythonToken {});
}

void PythonReader::symbol()
{
    const QChar c = take();
    if (c == u'(' || c == u'[' || c == u'{') {
        ++m_depth;
    } else if (c == u')' || c == u']' || c == u'}') {
        m_depth = std::max(0, m_depth - 1);
    }
    QString op(c);
    if (u"=+-*/%&|^<>!:@"_s.contains(c) && peek() == u'=') {
        op += take();
    }
    add({PythonToken::Kind::Operator, op});
}

void PythonReader::token()
{
    if (m_current.tokens.empty()) {
        m_current.line = line();
        m_current.isAtEdge = !m_isIndented;
    }
    const QChar c = peek();
    if (isNameStart(c)) {
        word();
    } else if (isDigit(c)) {
        number();
    } else if (c == u'"' || c == u'\'') {
        quoted({});
    } else {
        symbol();
    }
}

std::vector<PythonLine> PythonReader::read()
{
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'\n') {
            take();
            if (m_depth == 0) {
                finishLine();
            }
        } else if (c == u' ' || c == u'\t' || c == u'\f') {
            m_isIndented = m_isIndented || m_current.tokens.empty();
            take();
        } else if (c == u'#') {
            while (!atEnd() && peek() != u'\n') {
                take();
            }
        } else if (c == u'\\' && peek(1) == u'\n') {
            take();
            take();
        } else {
            token();
        }
    }
    finishLine();
    return std::move(m_lines);
}

} // namespace

std::vector<PythonLine> readPythonLines(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    return PythonReader(lines).read();
}

} // namespace vp
