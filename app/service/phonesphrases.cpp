// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/phrases.h"
#include "service/settingsphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

HtmlText line(const QString &plain)
{
    return HtmlText::escaped(QString(u'\n' % plain));
}

} // namespace

HtmlText PhonesPhrases::phones(const std::vector<OwnPhone> &phones)
{
    HtmlText text = HtmlText::bold(tr("📱 My phones"));
    for (const OwnPhone &phone : phones) {
        text += line(phone.isMaster ? tr("✅ %1 – rings by default").arg(phone.text())
                                    : QString(u"▫️ "_s % phone.text()));
    }
    if (phones.empty()) {
        return text + line(tr("There is none yet. Add the phone on which you want to be called."));
    }
    return text + line(tr("Tap the phone that shall ring by default."));
}

HtmlText PhonesPhrases::plan(const std::vector<OwnPhone> &phones, const RingPlan &plan)
{
    HtmlText text = HtmlText::bold(tr("📶 Ring plan"))
        + line(tr(
            "The phones ring one after the other, each after the one before did not answer."));
    int number = 0;
    for (const RingStep &step : plan.steps) {
        const auto phone = std::ranges::find(phones, step.number, &OwnPhone::number);
        const QString name =
            phone == phones.end() ? Phrases::number(step.number.text()) : phone->text();
        text += line(tr("%1. %2 · %3", "place, phone, how long it rings")
                         .arg(QString::number(++number), name, secondsButton(step.ring)));
    }
    return plan.isEmpty() ? text + line(tr("Now only the default phone rings.")) : text;
}

HtmlText PhonesPhrases::askPhone()
{
    return HtmlText::escaped(
        tr("Name and number of the phone? For example: Office +39 06 123 456"));
}

QString PhonesPhrases::phoneHint()
{
    return tr("Office +39 06 123 456");
}

HtmlText PhonesPhrases::askName(const OwnPhone &phone)
{
    return HtmlText::escaped(tr("How shall %1 be called?").arg(phone.text()));
}

HtmlText PhonesPhrases::named(const OwnPhone &phone)
{
    return HtmlText::escaped(tr("📱 My phones: %1").arg(phone.text()));
}

HtmlText PhonesPhrases::askUnusual(const QString &phone)
{
    return HtmlText::escaped(
        tr("⚠️ Every call to %1 may be expensive. Shall it be one of your phones?").arg(phone));
}

QString PhonesPhrases::anywayButton()
{
    return tr("Use it all the same");
}

HtmlText PhonesPhrases::noName()
{
    return HtmlText::escaped(tr("A name is missing. Answer again, for example: Office +39 06 123 "
                                "456"));
}

HtmlText PhonesPhrases::notTaken(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return HtmlText::escaped(SettingsPhrases::locked());
    case ErrorCode::Storage:
        return HtmlText::escaped(SettingsPhrases::notStored());
    case ErrorCode::InvalidInput:
        return HtmlText::escaped(tr(
            "That name cannot be taken: it is too long, or another phone has it. Answer again."));
    default:
        return HtmlText::escaped(
            QString(Phrases::error(error) % u' ' % tr("Answer again, please.")));
    }
}

HtmlText PhonesPhrases::removed(const OwnPhone &phone)
{
    return HtmlText::escaped(tr("✖ %1 is none of my phones any more.").arg(phone.text()));
}

HtmlText PhonesPhrases::broughtBack(const OwnPhone &phone)
{
    return HtmlText::escaped(tr("↩️ %1 is back, as before.").arg(phone.text()));
}

HtmlText PhonesPhrases::planChanged()
{
    return HtmlText::escaped(tr("the ring plan of the phones"));
}

QString PhonesPhrases::removeIsDefault()
{
    return tr("This phone rings by default. Let another one ring first.");
}

QString PhonesPhrases::noUndo()
{
    return tr("What was before is no longer kept. Add the phone again.");
}

QString PhonesPhrases::addButton()
{
    return tr("➕ Add");
}

QString PhonesPhrases::planButton()
{
    return tr("📶 Ring plan");
}

QString PhonesPhrases::undoButton()
{
    return tr("↩️ Undo");
}

QString PhonesPhrases::secondsButton(std::chrono::seconds ring)
{
    return ring.count() == 0 ? tr("usual time") : tr("%1 s").arg(ring.count());
}

QString PhonesPhrases::toPhonesButton()
{
    return tr("« My phones");
}

} // namespace vp
