// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/onetimecode.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace vp {

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
    return code.match(whole).hasMatch() && words.match(whole).hasMatch();
}

} // namespace vp
