// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapihtml.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

struct OpenTag
{
    QByteArray name;
    qsizetype offset = 0; ///< of the plain text, in UTF-16 units
    qsizetype entity = -1; ///< its place in the list, -1 = makes none
};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Walks the bytes, because the server counts its error offsets in them. */
class HtmlReader
{
public:
    explicit HtmlReader(const QString &html)
        : m_bytes(html.toUtf8())
    {
    }

    Result<FormattedText> read()
    {
        while (m_at < m_bytes.size() && m_error.isEmpty()) {
            const char c = m_bytes.at(m_at);
            if (c == '<') {
                flush();
                isEndTag() ? readEndTag() : readStartTag();
            } else if (c == '&') {
                readEntity();
            } else {
                m_pending += c;
                ++m_at;
            }
        }
        flush();
        if (m_error.isEmpty() && !m_open.empty()) {
            fail(u"Can't find end tag corresponding to start tag \"%1\""_s.arg(
                QString::fromUtf8(m_open.back().name)));
        }
        if (!m_error.isEmpty()) {
            return failure(ErrorCode::InvalidInput, m_error);
        }
        return finished();
    }

private:
    void fail(const QString &words) { m_error = words; }
    void flush() { m_result.plain += QString::fromUtf8(std::exchange(m_pending, {})); }
    [[nodiscard]] bool isEndTag() const
    {
        return m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '/';
    }
    QByteArray readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && isNameCharacter(m_bytes.at(m_at))) {
            ++m_at;
        }
        return m_bytes.mid(start, m_at - start).toLower();
    }
    void skipBlanks()
    {
        while (m_at < m_bytes.size() && isBlank(m_bytes.at(m_at))) {
            ++m_at;
        }
    }

    /** Named are only these four; numeric ones work; anything else stays as it is. */
    void readEntity()
    {
        static const QHash<QByteArray, QByteArray> names {
            {"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}};
        const qsizetype end = m_bytes.indexOf(';', m_at);
        const QByteArray name = end < 0 ? QByteArray() : m_bytes.mid(m_at + 1, end - m_at - 1);
        if (name.startsWith('#') && name.size() > 1 && name.size() < 10) {
            bool ok = false;
            const bool isHex = name.at(1) == 'x';
            const uint code = name.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
            if (ok && code > 0 && code < 0x110000) {
                m_pending +=
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
                m_at = end + 1;
                return;
            }
        }
        if (names.contains(name)) {
            m_pending += names.value(name);
            m_at = end + 1;
            return;
        }
        m_pending += '&';
        ++m_at;
    }

    void readStartTag()
    {
        const qsizetype begin = m_at++;
        const QByteArray name = readName();
        if (m_at >= m_bytes.size()) {
            fail(u"Unclosed start tag at byte offset %1"_s.arg(begin));
            return;
        }
        QHash<QByteArray, QByteArray> attributes;
        if (!readAttributes(name, begin, attributes)) {
            return;
        }
        const QString type = entityType(name, attributes, begin);
        if (!m_error.isEmpty()) {
            return;
        }
        OpenTag tag {name, m_result.plain.size(), -1};
        if (!type.isEmpty()) {
            QJsonObject entity {{u"type"_s, type}, {u"offset"_s, m_result.plain.size()}};
            if (type == "text_link"_L1) {
                entity.insert(u"url"_s, QString::fromUtf8(attributes.value("href")));
            }
            tag.entity = static_cast<qsizetype>(m_entities.size());
            m_entities.push_back(entity);
        }
        m_open.push_back(tag);
    }

    bool readAttributes(const QByteArray &tag, qsizetype begin,
                        QHash<QByteArray, QByteArray> &attributes)
    {
        for (;;) {
            skipBlanks();
            if (m_at >= m_bytes.size()) {
                fail(u"Unclosed start tag at byte offset %1"_s.arg(begin));
                return false;
            }
            if (m_bytes.at(m_at) == '>') {
                ++m_at;
                return true;
            }
            const qsizetype nameAt = m_at;
            const QByteArray name = readName();
            if (name.isEmpty()) {
                fail(u"Empty attribute name in the tag \"%1\" at byte offset %2"_s
                         .arg(QString::fromUtf8(tag))
                         .arg(nameAt));
                return false;
            }
            skipBlanks();
            if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '=') {
                if (tag == "blockquote") { // <blockquote expandable>
                    attributes.insert(name, {});
                    continue;
                }
                fail(
                    u"Expected equal sign in declaration of an attribute of the tag \"%1\" at byte offset %2"_s
                        .arg(QString::fromUtf8(tag))
                        .arg(m_at));
                return false;
            }
            ++m_at;
            skipBlanks();
            if (!readAttributeValue(begin, attributes[name])) {
                return false;
            }
        }
    }

    bool readAttributeValue(qsizetype begin, QByteArray &value)
    {
        const char quote = m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0';
        if (quote != '"' && quote != '\'') {
            const qsizetype start = m_at;
            while (m_at < m_bytes.size() && isNameCharacter(m_bytes.at(m_at))) {
                ++m_at;
            }
            value = m_bytes.mid(start, m_at - start);
            return true;
        }
        const qsizetype end = m_bytes.indexOf(quote, m_at + 1);
        if (end < 0) {
            fail(u"Unclosed start tag at byte offset %1"_s.arg(begin));
            return false;
        }
        value = m_bytes.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }

    QString entityType(const QByteArray &name, const QHash<QByteArray, QByteArray> &attributes,
                       qsizetype begin)
    {
        static const QHash<QByteArray, QString> types {{"b", u"bold"_s},
                                                       {"strong", u"bold"_s},
                                                       {"i", u"italic"_s},
                                                       {"em", u"italic"_s},
                                                       {"u", u"underline"_s},
                                                       {"ins", u"underline"_s},
                                                       {"s", u"strikethrough"_s},
                                                       {"strike", u"strikethrough"_s},
                                                       {"del", u"strikethrough"_s},
                                                       {"code", u"code"_s},
                                                       {"pre", u"pre"_s},
                                                       {"tg-spoiler", u"spoiler"_s},
                                                       {"blockquote", u"blockquote"_s},
                                                       {"tg-emoji", u"custom_emoji"_s},
                                                       {"tg-time", u"date_time"_s},
                                                       {"a", u"text_link"_s}};
        if (name == "span") {
            if (attributes.value("class") != "tg-spoiler") {
                fail(u"Tag \"span\" must have class \"tg-spoiler\" at byte offset %1"_s.arg(begin));
            }
            return u"spoiler"_s;
        }
        if (!types.contains(name)) {
            fail(u"Unsupported start tag \"%1\" at byte offset %2"_s.arg(QString::fromUtf8(name))
                     .arg(begin));
        }
        // A link without a usable address silently loses it.
        return name == "a" && attributes.value("href").isEmpty() ? QString() : types.value(name);
    }

    void readEndTag()
    {
        const qsizetype begin = m_at;
        m_at += 2;
        const QByteArray name = readName();
        skipBlanks();
        if (m_open.empty()) {
            fail(u"Unexpected end tag at byte offset %1"_s.arg(begin));
            return;
        }
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '>') {
            fail(u"Unclosed end tag at byte offset %1"_s.arg(begin));
            return;
        }
        ++m_at;
        const OpenTag tag = m_open.back();
        if (!name.isEmpty() && name != tag.name) {
            fail(u"Unmatched end tag at byte offset %1, expected \"</%2>\", found \"</%3>\""_s.arg(
                QString::number(begin), QString::fromUtf8(tag.name), QString::fromUtf8(name)));
            return;
        }
        m_open.pop_back();
        if (tag.entity >= 0) {
            m_entities[static_cast<std::size_t>(tag.entity)].insert(
                u"length"_s, m_result.plain.size() - tag.offset);
        }
    }

    FormattedText finished()
    {
        for (QChar &c : m_result.plain) {
            if (c.unicode() < 0x20 && c != u'\n') {
                c = u' ';
            }
        }
        for (const QJsonObject &entity : m_entities) {
            if (entity.value("length"_L1).toInteger() > 0) {
                m_result.entities.append(entity);
            }
        }
        return m_result;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QByteArray m_pending; ///< text not yet decoded
    std::vector<OpenTag> m_open;
    std::vector<QJsonObject> m_entities;
    FormattedText m_result;
    QString m_error;
};

} // namespace

Result<FormattedText> parseBotApiHtml(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace vp
