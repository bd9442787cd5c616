// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/htmltext.h"

#include <QStringView>

#include <array>
#include <utility>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** A text from the network or a contact may hold half a surrogate pair; as UTF-8 the server would
 * refuse it. */
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate()) {
            continue;
        }
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            ++i;
        } else {
            text[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

QString escapedHtml(const QString &plain)
{
    return withoutLoneSurrogates(plain).toHtmlEscaped();
}

struct Entity
{
    QLatin1StringView name;
    QChar meaning;
};
constexpr std::array<Entity, 4> Entities {
    {{"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'}, {"&quot;"_L1, u'"'}, {"&amp;"_L1, u'&'}}};

} // namespace

HtmlText HtmlText::escaped(const QString &plain)
{
    HtmlText text;
    text.m_html = escapedHtml(plain);
    return text;
}

HtmlText HtmlText::stored(const QString &html)
{
    HtmlText text;
    text.m_html = html;
    return text;
}

HtmlText HtmlText::bold(const QString &plain)
{
    HtmlText text;
    text.m_html = u"<b>"_s + escapedHtml(plain) + u"</b>"_s;
    return text;
}

HtmlText HtmlText::code(const QString &plain)
{
    HtmlText text;
    text.m_html = u"<code>"_s + escapedHtml(plain) + u"</code>"_s;
    return text;
}

HtmlText HtmlText::preformatted(const QString &plain)
{
    HtmlText text;
    text.m_html = u"<pre>"_s + escapedHtml(plain) + u"</pre>"_s;
    return text;
}

QString HtmlText::plain() const
{
    QString result;
    result.reserve(m_html.size());
    QStringView rest = m_html;
    while (!rest.isEmpty()) {
        if (rest.front() == u'<') {
            const qsizetype end = rest.indexOf(u'>');
            rest = end < 0 ? QStringView() : rest.sliced(end + 1);
            continue;
        }
        qsizetype taken = 1;
        QChar character = rest.front();
        if (character == u'&') {
            for (const Entity &entity : Entities) {
                if (rest.startsWith(entity.name)) {
                    taken = entity.name.size();
                    character = entity.meaning;
                    break;
                }
            }
        }
        result += character;
        rest = rest.sliced(taken);
    }
    return result;
}

HtmlText &HtmlText::operator+=(const HtmlText &other)
{
    m_html += other.m_html;
    return *this;
}

} // namespace vp
