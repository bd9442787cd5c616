// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/textmark.h"

#include "service/chatlanguage.h"

#include <QCryptographicHash>

namespace vp {

namespace {

constexpr qsizetype BytesOfMark = 4;

} // namespace

QString textMark(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(BytesOfMark).toHex());
}

QString markedText(qsizetype place, const QString &mark, const ChatLanguage *language,
                   const std::function<QStringList()> &texts)
{
    const auto here = [&]() -> QString {
        const QString text = texts().value(place);
        return !text.isEmpty() && textMark(text) == mark ? text : QString();
    };
    QString text = here();
    if (language == nullptr || !text.isEmpty()) {
        return text;
    }
    const QStringList others = language->languages() + QStringList {QString()};
    for (const QString &other : others) { // empty = the program's own
        const auto speaking = language->speaking(other);
        text = here();
        if (!text.isEmpty()) {
            break;
        }
    }
    return text;
}

} // namespace vp
