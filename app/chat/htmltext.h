// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vp {

/**
 * Text in the Bot API's HTML, which cannot be made from a raw string: everything from outside goes
 * through escaped(), so a text with "<" or "&" can neither break a message nor inject a tag.
 * @see https://core.telegram.org/bots/api#html-style
 */
class HtmlText
{
public:
    HtmlText() = default;
    [[nodiscard]] static HtmlText escaped(const QString &plain);
    [[nodiscard]] static HtmlText bold(const QString &plain);
    [[nodiscard]] static HtmlText code(const QString &plain);
    [[nodiscard]] static HtmlText preformatted(const QString &plain);
    /** What html() once gave, and we have stored ourselves. Never for anything from outside. */
    [[nodiscard]] static HtmlText stored(const QString &html);
    [[nodiscard]] const QString &html() const { return m_html; }
    /** Without tags and with entities resolved: the last resort when the server refuses the markup.
     */
    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }
    HtmlText &operator+=(const HtmlText &other);
    [[nodiscard]] friend HtmlText operator+(HtmlText left, const HtmlText &right)
    {
        return left += right;
    }
    bool operator==(const HtmlText &) const = default;

private:
    QString m_html;
};

} // namespace vp
