// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/autosmstexts.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vp::autosms {

namespace {

/** One language; the texts fit one SMS of the GSM alphabet. */
struct Texts
{
    QLatin1StringView language;
    QStringView earlyClosure;
    QStringView notAccepted;
    QStringView tellPhone;
};

constexpr std::array All {
    Texts {"en"_L1,
           u"Hello {name}, your call at {time} was just being put through when it ended. "
           "Please call again, it takes a few seconds.",
           u"Hello {name}, I cannot take your call of {time} now. I will get back to you.",
           u"{time} {name} {number} is calling you."},
    Texts {"it"_L1,
           u"Ciao {name}, la tua chiamata delle {time} si è chiusa mentre la stavo "
           "passando. Richiama: servono alcuni secondi.",
           u"Ciao {name}, ora non posso rispondere alla tua chiamata delle {time}. Ti richiamo.",
           u"{time} ti chiama {name} {number}."},
    Texts {"de"_L1,
           u"Hallo {name}, dein Anruf um {time} endete, während er verbunden wurde. Bitte "
           "ruf noch einmal an, es dauert ein paar Sekunden.",
           u"Hallo {name}, ich kann deinen Anruf von {time} gerade nicht annehmen. Ich melde mich.",
           u"{time} {name} {number} ruft dich an."},
    Texts {"fr"_L1,
           u"Bonjour {name}, votre appel de {time} s'est terminé pendant le transfert. "
           "Rappelez, cela prend quelques secondes.",
           u"Bonjour {name}, je ne peux pas prendre votre appel de {time}. Je vous rappelle.",
           u"{time} {name} {number} vous appelle."},
    Texts {"es"_L1,
           u"Hola {name}, tu llamada de las {time} se ha cortado mientras la pasaba. Vuelve a "
           "llamar, tarda unos segundos.",
           u"Hola {name}, ahora no puedo atender tu llamada de las {time}. Te llamaré.",
           u"{time} te llama {name} {number}."},
};

const Texts &textsOf(const QString &language)
{
    for (const Texts &texts : All) {
        if (language == texts.language) {
            return texts;
        }
    }
    return All.front();
}

/** A foreign name in a text of ours: one line, not long. */
QString tame(const QString &name)
{
    constexpr qsizetype longest = 40;
    return name.simplified().left(longest).trimmed();
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const Texts &texts : All) {
        codes.append(texts.language);
    }
    return codes;
}

QString standardText(AutoSmsKind kind, const QString &language)
{
    const Texts &texts = textsOf(language);
    switch (kind) {
    case AutoSmsKind::EarlyClosure:
        return texts.earlyClosure.toString();
    case AutoSmsKind::NotAccepted:
        return texts.notAccepted.toString();
    case AutoSmsKind::TellPhone:
        return texts.tellPhone.toString();
    }
    return {};
}

QString filledIn(const QString &text, const Facts &facts, const QString &language)
{
    static const QRegularExpression holder(u"\\s*\\{(name|number|time)\\}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString time =
        QLocale(language)
            .toString(facts.at.toLocalTime().time(), QLocale::ShortFormat)
            .replace(QChar(0x202F), u' '); // "11:59 PM": no alphabet of SMS has that blank
    QString filled;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : holder.globalMatch(text)) {
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString key = match.captured(1).toLower();
        const QString value = key == "name"_L1 ? tame(facts.name)
            : key == "number"_L1               ? facts.number
                                               : time;
        if (value.isEmpty()) {
            continue; // with the blanks before it
        }
        const QString whole = match.captured(0);
        filled += whole.first(whole.indexOf(u'{')) + value;
    }
    return QString(filled + QStringView(text).sliced(done)).trimmed();
}

QString languageFor(const QStringList &groups, const QString &byGroup, const QString &own)
{
    for (const QString &group : groups) {
        for (const QString &part : byGroup.split(u',', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.lastIndexOf(u'=');
            if (equals > 0
                && group.compare(part.first(equals).trimmed(), Qt::CaseInsensitive) == 0) {
                return part.sliced(equals + 1).trimmed();
            }
        }
    }
    const QString code = own.left(2);
    return languages().contains(code) ? code : languages().first();
}

} // namespace vp::autosms
