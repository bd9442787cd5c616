// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacyshell.h"

#include "service/textcursor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestValue = 16 * 1024;

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/** Ends a word, and, but for "<" and ">", a command. */
bool isOperator(QChar c)
{
    return c == u'\n' || c == u';' || c == u'&' || c == u'|' || c == u'(' || c == u')' || c == u'<'
        || c == u'>';
}

struct Word
{
    QString text;
    qsizetype equals = -1; ///< the "=" behind a plain name
    int line = 0;
    bool isLiteral = true;
    bool isPlain = true; ///< nothing of it was quoted so far
};

class ShellReader : private TextCursor
{
public:
    explicit ShellReader(QStringView text)
        : TextCursor(text)
    {
    }
    std::vector<ShellAssignment> read();

private:
    void skipComment();
    Word word();
    void append(Word &word, QChar c);
    void singleQuoted(Word &word);
    void doubleQuoted(Word &word);
    void ansiQuoted(Word &word);
    void dollar(Word &word, bool quoted);
    void backquoted(Word &word);
    void finishCommand();

    std::vector<Word> m_command;
    std::vector<ShellAssignment> m_found;
};

void ShellReader::skipComment()
{
    while (!atEnd() && peek() != u'\n') {
        take();
    }
}

void ShellReader::append(Word &word, QChar c)
{
    if (word.text.size() < LongestValue) {
        word.text += c;
    } else {
        word.isLiteral = false;
    }
}

void ShellReader::singleQuoted(Word &word)
{
    while (!atEnd()) {
        const QChar c = take();
        if (c == u'\'') {
            return;
        }
        append(word, c);
    }
    word.isLiteral = false; // the quote never ends
}

void ShellReader::doubleQuoted(Word &word)
{
    while (!atEnd()) {
        const QChar c = take();
        if (c == u'"') {
            return;
        }
        if (c == u'\\' && !atEnd()) {
            const QChar next = take();
            const bool escapes = next == u'$' || next == u'`' || next == u'"' || next == u'\\';
            if (!escapes && next != u'\n') {
                append(word, c);
            }
            if (next != u'\n') {
                append(word, next);
            }
        } else if (c == u'$') {
            dollar(word, true);
        } else if (c == u'`') {
            backquoted(word);
        } else {
            append(word, c);
        }
    }
    word.isLiteral = false;
}

/** $'…' with the escapes that people use in it. */
void ShellReader::ansiQuoted(Word &word)
{
    while (!atEnd()) {
        const QChar c = take();
        if (c == u'\'') {
            return;
        }
        if (c != u'\\' || atEnd()) {
            append(word, c);
            continue;
        }
        const QChar next = take();
        if (next == u'n') {
            append(word, u'\n');
        } else if (next == u't') {
            append(word, u'\t');
        } else if (next == u'\'' || next == u'"' || next == u'\\') {
            append(word, next);
        } else {
            word.isLiteral = false;
        }
    }
    word.isLiteral = false;
}

void ShellReader::dollar(Word &word, bool quoted)
{
    const QChar next = peek();
    if (!quoted && next == u'\'') {
        take();
        ansiQuoted(word);
    } else if (!quoted && next == u'"') {
        take();
        doubleQuoted(word);
    } else if (isNamePart(next) || u"{(@*#?$!-"_s.contains(next)) {
        word.isLiteral = false;
    } else {
        append(word, u'$');
    }
}

void ShellReader::backquoted(Word &word)
{
    word.isLiteral = false;
    while (!atEnd() && take() != u'`') { }
}

Word ShellReader::word()
{
    Word word;
    word.line = line();
    while (!atEnd() && !isBlank(peek()) && !isOperator(peek())) {
        const QChar c = take();
        const bool isPlain = std::exchange(word.isPlain, false);
        if (c == u'\'') {
            singleQuoted(word);
        } else if (c == u'"') {
            doubleQuoted(word);
        } else if (c == u'`') {
            backquoted(word);
        } else if (c == u'$') {
            dollar(word, false);
        } else if (c == u'\\') {
            if (!atEnd()) {
                const QChar next = take();
                if (next != u'\n') {
                    append(word, next);
                }
            }
        } else {
            if (c == u'=' && isPlain && word.equals < 0) {
                word.equals = word.text.size();
            }
            word.isPlain = isPlain;
            append(word, c);
        }
    }
    return word;
}

bool isAssignment(const Word &word)
{
    const QStringView name = QStringView(word.text).first(std::max<qsizetype>(word.equals, 0));
    return !name.isEmpty() && isNameStart(name.front())
        && std::all_of(name.begin(), name.end(), isNamePart);
}

/** What may stand before an assignment that lasts, or that a program is started with. */
bool mayPrecede(const Word &word)
{
    static constexpr std::array words {
        "export"_L1, "declare"_L1, "typeset"_L1, "readonly"_L1, "env"_L1, "set"_L1, "if"_L1,
        "then"_L1,   "else"_L1,    "elif"_L1,    "while"_L1,    "do"_L1,  "{"_L1,   "!"_L1};
    return word.text.startsWith(u'-')
        || std::any_of(words.begin(), words.end(),
                       [&word](QLatin1StringView known) { return word.text == known; });
}

void ShellReader::finishCommand()
{
    for (const Word &word : m_command) {
        if (isAssignment(word)) {
            const QString value = word.text.sliced(word.equals + 1);
            m_found.push_back({word.text.first(word.equals), word.isLiteral ? value : QString(),
                               word.line, word.isLiteral});
        } else if (!mayPrecede(word)) {
            break;
        }
    }
    m_command.clear();
}

std::vector<ShellAssignment> ShellReader::read()
{
    while (!atEnd()) {
        const QChar c = peek();
        if (isBlank(c)) {
            take();
        } else if (c == u'#') {
            skipComment();
        } else if (c == u'\\' && peek(1) == u'\n') {
            take();
            take();
        } else if (isOperator(c)) {
            take();
            finishCommand();
        } else {
            m_command.push_back(word());
        }
    }
    finishCommand();
    return std::move(m_found);
}

} // namespace

std::vector<ShellAssignment> readShellAssignments(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    return ShellReader(lines).read();
}

} // namespace vp
