// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacypython.h"

#include "service/pythontokens.h"

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Value = std::optional<PythonValue>;
using Kind = PythonValue::Kind;

constexpr int DeepestNesting = 8;

Value textOf(const QString &text)
{
    return PythonValue {.kind = Kind::Text, .text = text};
}

Value numberOf(double number)
{
    return std::isfinite(number) ? Value(PythonValue {.kind = Kind::Number, .number = number})
                                 : std::nullopt;
}

Value sum(const PythonValue &left, const PythonValue &right, bool isMinus)
{
    if (left.kind == Kind::Number && right.kind == Kind::Number) {
        return numberOf(isMinus ? left.number - right.number : left.number + right.number);
    }
    if (left.kind == Kind::Text && right.kind == Kind::Text && !isMinus) {
        return textOf(left.text + right.text);
    }
    return std::nullopt;
}

/** The value of an expression that needs no running. */
class PythonParser
{
public:
    explicit PythonParser(std::span<const PythonToken> tokens)
        : m_tokens(tokens)
    {
    }
    Value expression();
    /** Whether a statement ends here. */
    [[nodiscard]] bool isDone() const { return !token() || token()->is(u";"); }

private:
    [[nodiscard]] const PythonToken *token(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    bool eat(QStringView op)
    {
        const bool fits = token() && token()->is(op);
        m_at += fits ? 1 : 0;
        return fits;
    }
    Value product();
    Value factor();
    Value atom();
    Value items(QStringView end, bool isTuple);
    Value word();
    Value variable();

    std::span<const PythonToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

Value PythonParser::expression()
{
    Value left = product();
    while (left && token() && (token()->is(u"+") || token()->is(u"-"))) {
        const bool isMinus = eat(u"-") || !eat(u"+");
        const Value right = product();
        left = right ? sum(*left, *right, isMinus) : std::nullopt;
    }
    return left;
}

Value PythonParser::product()
{
    Value left = factor();
    while (left && token() && (token()->is(u"*") || token()->is(u"/"))) {
        const bool isDivided = eat(u"/") || !eat(u"*");
        const Value right = factor();
        const bool numbers = right && left->kind == Kind::Number && right->kind == Kind::Number;
        left = !numbers
            ? std::nullopt
            : numberOf(isDivided ? left->number / right->number : left->number * right->number);
    }
    return left;
}

Value PythonParser::factor()
{
    int sign = 1;
    while (token() && (token()->is(u"-") || token()->is(u"+"))) {
        sign = eat(u"-") ? -sign : sign;
        eat(u"+");
    }
    Value value = atom();
    if (value && sign < 0) {
        return value->kind == Kind::Number ? numberOf(-value->number) : std::nullopt;
    }
    return value;
}

Value PythonParser::atom()
{
    if (!token()) {
        return std::nullopt;
    }
    switch (token()->kind) {
    case PythonToken::Kind::Number:
        return numberOf(m_tokens[m_at++].number);
    case PythonToken::Kind::Text: {
        QString text; // several that follow each other are one
        while (token() && token()->kind == PythonToken::Kind::Text) {
            text += m_tokens[m_at++].text;
        }
        return textOf(text);
    }
    case PythonToken::Kind::Name:
        return word();
    case PythonToken::Kind::Operator:
        break;
    case PythonToken::Kind::Bad:
        return std::nullopt;
    }
    if (m_depth >= DeepestNesting) {
        return std::nullopt;
    }
    ++m_depth;
    const Value value = eat(u"[") ? items(u"]", false)
        : eat(u"(")               ? items(u")", true)
                                  : std::nullopt;
    --m_depth;
    return value;
}

/** Behind the bracket that opens. One value in round brackets is that value. */
Value PythonParser::items(QStringView end, bool isTuple)
{
    PythonValue list {.kind = Kind::List};
    bool hasComma = false;
    while (!eat(end)) {
        Value item = expression();
        if (!item) {
            return std::nullopt;
        }
        list.items.push_back(std::move(*item));
        if (eat(u",")) {
            hasComma = true;
        } else if (!token() || !token()->is(end)) {
            return std::nullopt;
        }
    }
    if (isTuple && !hasComma && list.items.size() == 1) {
        PythonValue only = std::move(list.items.front());
        return only;
    }
    return list;
}

Value PythonParser::word()
{
    if (const Value found = variable()) {
        return found;
    }
    const QString name = m_tokens[m_at++].text;
    if (token() && (token()->is(u".") || token()->is(u"(") || token()->is(u"["))) {
        return std::nullopt; // something is called
    }
    if (name == "None"_L1) {
        return PythonValue {};
    }
    if (name == "True"_L1 || name == "False"_L1) {
        return PythonValue {.kind = Kind::Flag, .flag = name == "True"_L1};
    }
    return PythonValue {.kind = Kind::Name, .text = name};
}

/** os.environ['x'], os.environ.get('x'), os.getenv('x'), also with another value behind a comma. */
Value PythonParser::variable()
{
    const std::size_t start = m_at;
    const auto isWord = [this](QStringView text) {
        const bool fits =
            token() && token()->kind == PythonToken::Kind::Name && token()->text == text;
        m_at += fits ? 1 : 0;
        return fits;
    };
    const bool isOurs = !isWord(u"os") || eat(u".");
    const bool isCall = isWord(u"getenv") || (isWord(u"environ") && eat(u".") && isWord(u"get"));
    const bool isOpen = isOurs && (isCall ? eat(u"(") : eat(u"["));
    const bool hasName =
        isOpen && token() && token()->kind == PythonToken::Kind::Text && (m_at > start + 1);
    if (hasName) {
        const QString name = m_tokens[m_at++].text;
        const bool isGood = !isCall || !eat(u",") || expression();
        if (isGood && eat(isCall ? u")" : u"]")) {
            return PythonValue {.kind = Kind::Variable, .text = name};
        }
    }
    m_at = start;
    return std::nullopt;
}

/** All assignments of one logical line: there may be several, by semicolons. */
void readLine(const PythonLine &line, std::vector<PythonConstant> &found)
{
    std::span<const PythonToken> rest(line.tokens);
    while (rest.size() > 1 && rest[0].kind == PythonToken::Kind::Name) {
        std::size_t at = 1;
        if (rest[1].is(u":")) { // NAME: type = value
            while (at < rest.size() && !rest[at].is(u"=") && !rest[at].is(u";")) {
                ++at;
            }
        }
        std::size_t end = at;
        while (end < rest.size() && !rest[end].is(u";")) {
            ++end;
        }
        if (at < end && rest[at].kind == PythonToken::Kind::Operator && rest[at].text.endsWith(u'=')
            && rest[at].text != "=="_L1) {
            PythonParser parser(rest.subspan(at + 1, end - at - 1));
            Value value = rest[at].is(u"=") ? parser.expression() : std::nullopt;
            if (!parser.isDone()) {
                value.reset();
            }
            found.push_back({rest[0].text, std::move(value), line.line});
        }
        rest = rest.subspan(std::min(end + 1, rest.size()));
    }
}

} // namespace

std::vector<PythonConstant> readPythonConstants(const QString &text)
{
    std::vector<PythonConstant> found;
    for (const PythonLine &line : readPythonLines(text)) {
        if (line.isAtEdge) {
            readLine(line, found);
        }
    }
    return found;
}

} // namespace vp
