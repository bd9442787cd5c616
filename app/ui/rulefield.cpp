// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulefield.h"

#include <QCoreApplication>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

/** The context in which these words are translated. */
struct RuleField
{
    Q_DECLARE_TR_FUNCTIONS(RuleField)
};

} // namespace

ChoiceSetting *makeRuleField(Settings &settings, SettingKey key, const QString &label,
                             const QString &unset, QWidget *parent)
{
    std::vector<ChoiceSetting::Choice> choices {
        {u"reject"_s, RuleField::tr("are rejected")},
        {u"sms"_s, RuleField::tr("are rejected with an SMS")},
        {u"ask"_s, RuleField::tr("ring until you decide in the chat")},
        {u"master"_s, RuleField::tr("ring your own phone")}};
    if (!unset.isEmpty()) {
        choices.insert(choices.begin(), {QString(), unset});
    }
    auto *field = new ChoiceSetting(settings, key, label, std::move(choices),
                                    RuleField::tr("ring another number…"), parent);
    field->setOwnPlaceholder(RuleField::tr("Number"));
    if (settings.text(key) == "voicemail"_L1) { // set in the chat, or where there was sound
        offerVoicemail(*field);
    }
    return field;
}

void offerVoicemail(ChoiceSetting &field)
{
    field.addChoice({u"voicemail"_s, RuleField::tr("may leave a message")});
}

} // namespace vp
