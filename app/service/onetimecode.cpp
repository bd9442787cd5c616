// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/onetimecode.h"

#include <QRegularExpression>
#include <QString>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** Characters between a code and the word that says that it is one. */
constexpr qsizetype Near = 40;

/** Where the words stand that go with a code, and with little else. */
std::vector<std::pair<qsizetype, qsizetype>> tellingWords(const QString &text)
{
    static const QRegularExpression words(
        u"(?<!\\p{L})(?:(?:\\p{L}*-)?code|codes|codice|código|codigo|kod|kodu|kood|kode|otp|pin|"
        "tan|mtan|smstan|passcode|einmalpasswort|kennwort|passwort|password|contraseña|mot de "
        "passe|senha|token|(?!post)\\p{L}{4,}code|код\\p{L}*|одноразов\\p{L}*|парол\\p{L}*)"
        "(?!\\p{L})|验证码|驗證碼|認証|인증|رمز"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (auto match = words.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.emplace_back(one.capturedStart(), one.capturedEnd());
    }
    return found;
}

bool looksLikeAYear(const QString &digits)
{
    constexpr qsizetype yearLength = 4;
    return digits.size() == yearLength
        && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
}

} // namespace

std::optional<OneTimeCode> oneTimeCode(const QString &text)
{
    // Neither part of a longer number, an amount, a date or a time, nor of an address on the web.
    static const QRegularExpression codes(
        u"(?<![\\p{L}\\p{N}+€$£*#/@=_&?])(?<![\\p{N}][.,:/-])(?:[A-Z]{1,3}-)?((?:\\p{Nd}{3}[ "
        "-]\\p{Nd}{3}|\\p{Nd}{4}[ -]\\p{Nd}{4}|\\p{Nd}{2}(?:-\\p{Nd}{2}){2}|(?=[A-Z]*\\p{Nd})["
        "A-Z\\p{Nd}]{4,8}))(?![\\p{L}\\p{N}*#/@=_€$£%])(?![.,:/"
        "-]\\p{N})(?!\\s?(?:€|\\$|£|(?i:eur|usd|"
        "chf|gbp))(?!\\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto words = tellingWords(text);
    std::optional<OneTimeCode> nearest;
    qsizetype least = Near + 1;
    for (auto match = codes.globalMatch(text); match.hasNext() && !words.empty();) {
        const QRegularExpressionMatch one = match.next();
        for (const auto &[begin, end] : words) {
            const qsizetype gap =
                one.capturedStart() >= end ? one.capturedStart() - end : begin - one.capturedEnd();
            const qsizetype doubt = gap + (looksLikeAYear(one.captured(1)) ? Near / 2 : 0);
            if (gap >= 0 && doubt < least) {
                least = doubt;
                nearest = {one.captured(1), one.capturedStart(1), one.capturedLength(1)};
            }
        }
    }
    if (nearest) {
        nearest->code.remove(u' ').remove(u'-');
    }
    return nearest;
}

bool mayHoldOneTimeCode(QStringView text)
{
    static const QRegularExpression words(
        u"code|codice|código|codigo|kod|otp|pin|tan\\b|passwor|passcode|kennwort|passwort|"
        "contraseña|mot de passe|senha|parola|verif|bestätig|confirm|conferma|autentic|authent|"
        "login|log-in|accesso|sign in|token|одноразов|парол|код|验证码|驗證碼|認証|인증|رمز"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "482913", "482 913", "48-29-13", "G-482913", "AB12CD"
    static const QRegularExpression code(
        u"(?:^|[^\\p{L}\\p{N}+])(?:\\p{Nd}{3,4}[ -]\\p{Nd}{3,4}|\\p{Nd}{2}(?:[ -]\\p{Nd}{2}){1,3}|"
        "(?=[A-Za-z]*\\p{Nd})[A-Za-z\\p{Nd}]{4,8})(?:[^\\p{L}\\p{N}]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = text.toString();
    return (code.match(whole).hasMatch() && words.match(whole).hasMatch()) || oneTimeCode(whole);
}

} // namespace vp
