// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/voicemailphrases.h"

#include "service/phrases.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vp {

QString VoicemailPhrases::greeting()
{
    return tr("Nobody can take your call now. Please leave a message after the tone. It is "
              "recorded and passed on; if you do not want that, hang up.",
              "spoken by a machine");
}

QString VoicemailPhrases::greetingBefore()
{
    return tr("You will be connected in a moment. In case nobody can take your call, you may leave "
              "a message after the tone; it is recorded and passed on. To be connected without "
              "one, press a key.",
              "spoken by a machine");
}

HtmlText VoicemailPhrases::caption(const Voicemail &mail)
{
    const QString who = Phrases::party(mail.remoteName, mail.remoteNumber);
    if (mail.kind == VoicemailKind::Call) {
        return HtmlText::escaped(
            tr("⏺ The call with %1 · %2", "a recording; %2 = duration")
                .arg(who,
                     Phrases::duration(std::chrono::round<std::chrono::seconds>(mail.length))));
    }
    return HtmlText::escaped(
        tr("📼 Voicemail from %1 · %2", "%2 = duration")
            .arg(who, Phrases::duration(std::chrono::round<std::chrono::seconds>(mail.length))));
}

QString VoicemailPhrases::fileName(const Voicemail &mail)
{
    return (mail.kind == VoicemailKind::Call ? u"call-"_s : u"voicemail-"_s)
        + mail.callAt.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s) + u'.'
        + QFileInfo(mail.file).suffix();
}

HtmlText VoicemailPhrases::callerName(const QString &name, const QString &number)
{
    return HtmlText::escaped(
        tr("🗣 The name that %1 says", "%1 = the caller, as contacts or network tell")
            .arg(Phrases::party(name, number)));
}

QString VoicemailPhrases::recordButton()
{
    return tr("⏺ Record");
}

QString VoicemailPhrases::endRecordingButton()
{
    return tr("⏹ Stop recording");
}

QString VoicemailPhrases::button()
{
    return tr("📼 Voicemail");
}

} // namespace vp
