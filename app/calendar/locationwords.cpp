// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/locationwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

struct ActionWord
{
    QLatin1StringView word; ///< folded
    EventAction action;
};

constexpr std::array ActionWords {
    ActionWord {"reject"_L1, EventAction::Reject},
    ActionWord {"decline"_L1, EventAction::Reject},
    ActionWord {"rifiuta"_L1, EventAction::Reject},
    ActionWord {"rifiutare"_L1, EventAction::Reject},
    ActionWord {"respingi"_L1, EventAction::Reject},
    ActionWord {"respingere"_L1, EventAction::Reject},
    ActionWord {"ablehnen"_L1, EventAction::Reject},
    ActionWord {"abweisen"_L1, EventAction::Reject},
    ActionWord {"rejeter"_L1, EventAction::Reject},
    ActionWord {"refuser"_L1, EventAction::Reject},
    ActionWord {"rechazar"_L1, EventAction::Reject},
    ActionWord {"voicemail"_L1, EventAction::Voicemail},
    ActionWord {"voice mail"_L1, EventAction::Voicemail},
    ActionWord {"segreteria"_L1, EventAction::Voicemail},
    ActionWord {"segreteria telefonica"_L1, EventAction::Voicemail},
    ActionWord {"anrufbeantworter"_L1, EventAction::Voicemail},
    ActionWord {"mailbox"_L1, EventAction::Voicemail},
    ActionWord {"messagerie"_L1, EventAction::Voicemail},
    ActionWord {"messagerie vocale"_L1, EventAction::Voicemail},
    ActionWord {"repondeur"_L1, EventAction::Voicemail},
    ActionWord {"buzon de voz"_L1, EventAction::Voicemail},
    ActionWord {"contestador"_L1, EventAction::Voicemail},
    ActionWord {"sms"_L1, EventAction::Sms},
    ActionWord {"texto"_L1, EventAction::Sms},
    ActionWord {"ask"_L1, EventAction::Ask},
    ActionWord {"ask me"_L1, EventAction::Ask},
    ActionWord {"chiedi"_L1, EventAction::Ask},
    ActionWord {"chiedimi"_L1, EventAction::Ask},
    ActionWord {"chiedere"_L1, EventAction::Ask},
    ActionWord {"fragen"_L1, EventAction::Ask},
    ActionWord {"nachfragen"_L1, EventAction::Ask},
    ActionWord {"demander"_L1, EventAction::Ask},
    ActionWord {"preguntar"_L1, EventAction::Ask},
};

constexpr std::array Labels {
    "tel"_L1,   "telefono"_L1, "telefon"_L1,   "telephone"_L1, "phone"_L1, "mobile"_L1,
    "mobil"_L1, "cell"_L1,     "cellulare"_L1, "cel"_L1,       "handy"_L1, "portable"_L1,
    "movil"_L1, "number"_L1,   "numero"_L1,    "nummer"_L1,    "nr"_L1,    "no"_L1,
    "call"_L1,  "chiama"_L1,   "al"_L1,        "at"_L1,
};

} // namespace

QString foldedWord(const QString &text)
{
    QString folded;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.isSpace()) {
            folded += u' ';
        } else if (!c.isMark()) {
            folded += c == u'\u0131' ? QChar(u'i') : c;
        }
    }
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber();
    };
    const auto first = std::find_if(folded.cbegin(), folded.cend(), isWord);
    const auto last = std::find_if(folded.crbegin(), folded.crend(), isWord).base();
    return first < last ? QString(first, last - first).simplified() : QString();
}

std::optional<EventAction> actionNamed(const QString &folded)
{
    const auto found = std::find_if(ActionWords.begin(), ActionWords.end(),
                                    [&](const ActionWord &one) { return one.word == folded; });
    return found == ActionWords.end() ? std::nullopt : std::optional(found->action);
}

bool isNumberLabel(const QString &folded)
{
    return folded.isEmpty() || std::find(Labels.begin(), Labels.end(), folded) != Labels.end();
}

bool isAboutMeeting(const QString &text)
{
    static const QRegularExpression meeting(
        uR"((\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(zoom|webex|skype|gotomeeting|jitsi)\b)"_s
        uR"(|\bmeet\.|microsoft teams|google meet|passcode|kenncode|codice di accesso)"_s
        uR"(|\b(meeting|conference|konferenz|webinar|riunione|r.union|reuni.n)[ -]?(id|code|pin)\b)"_s
        uR"(|\bid[ -](riunione|de r.union)|\bdial[ -]?in\b|\beinwahl))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return meeting.match(text).hasMatch();
}

} // namespace vp
