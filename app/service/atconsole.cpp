// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/atconsole.h"

#include "service/consoletable.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestLine = 256;
constexpr std::size_t MostParts = 16;
constexpr qsizetype LongestName = 24;
constexpr QLatin1StringView Signs("+^$%*#");

bool isPrintable(QChar c)
{
    return c >= u' ' && c <= u'~';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'_';
}

/** Without blanks outside of quotes; none when the quotes are not in pairs, or hide a separator. */
std::optional<QString> compacted(const QString &text)
{
    QString kept;
    bool quoted = false;
    for (const QChar c : text) {
        if (quoted && c == u';') {
            return std::nullopt;
        }
        quoted ^= c == u'"';
        if (quoted || c != u' ') {
            kept += c;
        }
    }
    return quoted ? std::nullopt : std::optional(kept);
}

/** Walks a command line, already without blanks and "AT", from left to right. */
class PartReader
{
public:
    explicit PartReader(QString line)
        : m_line(std::move(line))
    {
    }
    /** The parts; none when any of the line is not understood. */
    [[nodiscard]] std::optional<std::vector<ConsolePart>> all()
    {
        std::vector<ConsolePart> parts;
        while (m_at < m_line.size()) {
            if (peek() == u';') {
                ++m_at;
                continue;
            }
            const std::optional<ConsolePart> part = Signs.contains(peek()) ? extended() : basic();
            if (!part || parts.size() >= MostParts) {
                return std::nullopt;
            }
            parts.push_back(*part);
        }
        return parts;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_line.size() ? m_line.at(m_at) : QChar(); }

    /** "=?", "?" or "=value" up to the separator; false when something else follows. */
    bool readForm(ConsolePart &part)
    {
        const qsizetype end = m_line.indexOf(u';', m_at);
        const QString rest = m_line.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at += rest.size();
        if (rest.isEmpty()) {
            return true;
        }
        if (rest == "?"_L1) {
            part.form = ConsolePart::Form::Read;
            return true;
        }
        part.form = rest == "=?"_L1 ? ConsolePart::Form::Test : ConsolePart::Form::Set;
        part.argument = rest.sliced(1);
        return rest.startsWith(u'=');
    }

    std::optional<ConsolePart> extended()
    {
        ConsolePart part;
        part.name = peek();
        ++m_at;
        while (isNameLetter(peek().toUpper())) {
            part.name += peek().toUpper();
            ++m_at;
        }
        const bool good = part.name.size() > 1 && part.name.size() <= LongestName && readForm(part);
        return good ? std::optional(part) : std::nullopt;
    }

    std::optional<ConsolePart> basic()
    {
        ConsolePart part;
        if (peek() == u'&' || peek() == u'\\') {
            part.name = peek();
            ++m_at;
        }
        const QChar letter = peek().toUpper();
        if (letter < u'A' || letter > u'Z') {
            return std::nullopt;
        }
        part.name += letter;
        ++m_at;
        if (part.name == "D"_L1) { // what follows is a number, whatever it looks like
            const qsizetype end = m_line.indexOf(u';', m_at);
            m_at = end < 0 ? m_line.size() : end;
            return part;
        }
        QString digits;
        while (isDigit(peek())) {
            digits += peek();
            ++m_at;
        }
        if (part.name == "S"_L1) {
            part.name += digits;
        } else {
            part.argument = digits;
        }
        if (peek() == u'?' || peek() == u'=') {
            return readForm(part) ? std::optional(part) : std::nullopt;
        }
        return part;
    }

    QString m_line;
    qsizetype m_at = 0;
};

ConsoleCommand refused(ConsoleRule rule)
{
    ConsoleCommand command;
    command.rule = rule;
    return command;
}

/** The part with its sign and how it is meant, never with its argument. */
QString shown(const ConsolePart &part)
{
    switch (part.form) {
    case ConsolePart::Form::Execute:
        return part.name;
    case ConsolePart::Form::Read:
        return QString(part.name % u'?');
    case ConsolePart::Form::Test:
        return QString(part.name % "=?"_L1);
    case ConsolePart::Form::Set:
        break;
    }
    return QString(part.name % u'=');
}

/** The line as it is sent: names in upper case, values as they were typed. */
QByteArray wireText(const std::vector<ConsolePart> &parts)
{
    QByteArray text;
    const ConsolePart *before = nullptr;
    for (const ConsolePart &part : parts) {
        const bool afterExtended = before != nullptr && Signs.contains(before->name.at(0));
        if (afterExtended) {
            text += ';';
        }
        text += shown(part).toLatin1();
        if (part.form == ConsolePart::Form::Set || part.form == ConsolePart::Form::Execute) {
            text += part.argument.toLatin1();
        }
        before = &part;
    }
    return text;
}

} // namespace

ConsoleVerdict ConsoleCommand::verdict() const
{
    return verdictOf(rule);
}

ConsoleCommand judgeCommand(const QString &typed)
{
    if (typed.size() > LongestLine) {
        return refused(ConsoleRule::TooLong);
    }
    if (!std::ranges::all_of(typed, isPrintable)) {
        return refused(ConsoleRule::HiddenCharacters);
    }
    std::optional<QString> line = compacted(typed);
    if (!line) {
        return refused(ConsoleRule::Malformed);
    }
    if (line->isEmpty()) {
        return refused(ConsoleRule::Empty);
    }
    if (line->startsWith("AT"_L1, Qt::CaseInsensitive)) {
        line->remove(0, 2);
    } else if (!Signs.contains(line->at(0))) {
        return refused(ConsoleRule::NotAt);
    }
    const std::optional<std::vector<ConsolePart>> parts = PartReader(*line).all();
    if (!parts) {
        return refused(ConsoleRule::Malformed);
    }
    ConsoleCommand command;
    command.rule = parts->empty() ? ConsoleRule::Harmless : ConsoleRule::HangsUp;
    for (const ConsolePart &part : *parts) {
        const ConsoleRule rule = ruleFor(part);
        const bool isStricter = verdictOf(rule) > verdictOf(command.rule);
        if (isStricter || (rule == ConsoleRule::Harmless && command.hangsUp())) {
            command.rule = rule;
            command.part = shown(part);
        }
        command.names.append(part.name.toLatin1());
        command.deadline = std::max(command.deadline, deadlineFor(part));
    }
    if (command.verdict() == ConsoleVerdict::Refuse) {
        command.names.clear();
        return command;
    }
    command.text = QByteArray("AT").append(wireText(*parts));
    return command;
}

QString maskedTraffic(const QString &line)
{
    static const QString gone(3, QChar(0x2022));
    static const QRegularExpression secret(
        u"((?:CPIN2?|CLCK|CPWD|CARDLOCK|CARDUNLOCK|DATALOCK|SIMLOCK|CSIM)\\s*=(?!\\?))[^\\r\\n]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keypad(u"(\\*\\*0[45]2?\\*)[0-9*]+#"_s);
    static const QRegularExpression identity(u"(?<![0-9A-Za-z+])[0-9]{14,20}F?(?![0-9A-Za-z])"_s);
    QString masked = line;
    masked.replace(secret, QString(u"\\1"_s % gone));
    masked.replace(keypad, QString(u"\\1"_s % gone % u'#'));
    masked.replace(identity, gone);
    return masked;
}

} // namespace vp
