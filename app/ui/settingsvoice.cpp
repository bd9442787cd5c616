// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SettingsPage about what is said to callers and to the owner's phone, and what callers
// leave. Shown where the modem carries sound.
#include "base/languages.h"
#include "service/voicephrases.h"
#include "settings/voicevalues.h"
#include "ui/panel.h"
#include "ui/rulefield.h"
#include "ui/settingfield.h"
#include "ui/settingspage.h"

#include <QFormLayout>
#include <QLabel>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

using Choices = std::vector<ChoiceSetting::Choice>;

Choices secondsFrom(std::initializer_list<int> all)
{
    Choices choices;
    for (const int seconds : all) {
        choices.push_back({QString::number(seconds), SettingsPage::tr("%1 seconds").arg(seconds)});
    }
    return choices;
}

/** By a machine, in the program's language or in another one. */
Choices spoken()
{
    Choices choices {{voicevalue::Spoken, SettingsPage::tr("by a machine's voice")}};
    for (const Language &language : Languages) {
        choices.push_back({voicevalue::SpokenIn + language.code,
                           SettingsPage::tr("by a machine's voice, in %1", "%1 = a language")
                               .arg(language.name)});
    }
    return choices;
}

Choices operator+(Choices all, const ChoiceSetting::Choice &one)
{
    all.push_back(one);
    return all;
}

/** What a sound setting says that has no effect, or not all of it. */
class SoundSetting : public ChoiceSetting
{
public:
    SoundSetting(Settings &settings, SettingKey key, const QString &label, const Choices &choices,
                 QWidget *parent)
        : ChoiceSetting(settings, key, label, choices,
                        SettingsPage::tr("by a sound file of my own"), parent)
    {
        setOwnPlaceholder(SettingsPage::tr("The whole path of a WAV, FLAC, Ogg or MP3 file"));
        setElsewhere(voicevalue::Own, SettingsPage::tr("by a sound of my own, as below"));
    }

protected:
    [[nodiscard]] QString warning() const override { return VoicePhrases::problemOf(stored()); }
};

} // namespace

void SettingsPage::setVoice(const std::vector<QWidget *> &panels)
{
    const bool isShown = !m_voice.back()->isHidden();
    int at = m_column->indexOf(m_voice.back());
    for (QWidget *panel : panels) {
        m_column->insertWidget(++at, panel);
        m_voice.push_back(panel);
        panel->setVisible(isShown);
    }
}

void SettingsPage::showVoice()
{
    for (QWidget *panel : m_voice) {
        panel->show();
    }
    for (ChoiceSetting *rule : m_rules) {
        offerVoicemail(*rule);
    }
}

void SettingsPage::addVoice()
{
    QFormLayout *form = addSection(tr("What callers and your phone hear"));
    m_voice.push_back(m_column->itemAt(m_column->count() - 1)->widget());
    const auto choice = [&](SettingKey key, const QString &label, const Choices &choices,
                            const QString &own) {
        addRow(*form, label, new ChoiceSetting(m_settings, key, label, choices, own, this));
    };
    const auto sound = [&](SettingKey key, const QString &label, const Choices &choices) {
        addRow(*form, label, new SoundSetting(m_settings, key, label, choices, this));
    };
    sound(SettingKey::VoiceAnnouncement, tr("A caller is told that he is being connected"),
          spoken() + ChoiceSetting::Choice {voicevalue::Off, tr("no")});
    const QString nameLabel = tr("Whom the machine's voice names");
    auto *name = new TextSetting(m_settings, SettingKey::VoiceAnnouncedName, nameLabel, this);
    name->setPlaceholder(tr("Nobody; or Mario Rossi | Work=Studio Rossi"));
    addRow(*form, nameLabel, name);
    choice(SettingKey::VoiceMaxSeconds, tr("That lasts at most"), secondsFrom({2, 4, 6, 10}),
           tr("another time, in seconds"));
    const QString groupsLabel = tr("Groups that hear something else");
    auto *groups = new TextSetting(m_settings, SettingKey::VoiceGroups, groupsLabel, this);
    groups->setPlaceholder(tr("Family=off | Work=/home/…/work.wav"));
    addRow(*form, groupsLabel, groups);
    choice(SettingKey::VoiceConfirm, tr("Your phone is asked to press 1"),
           {{voicevalue::Automatic, tr("when a mailbox may have answered")},
            {voicevalue::On, tr("for every caller")},
            {voicevalue::Off, tr("never")}},
           {});
    choice(SettingKey::VoiceConfirmSeconds, tr("Time to press it"), secondsFrom({8, 12, 20, 30}),
           tr("another time, in seconds"));
    addScreening(*form);
    addRecording(*form);
    addRow(*form, {},
           textLabel(tr("2 declines, and the next phone rings; so it does when nobody presses "
                        "anything."),
                     true, this));
    m_voice.back()->hide();
}

void SettingsPage::addScreening(QFormLayout &form)
{
    const QString label = tr("Callers are asked for their name");
    auto *who = new ChoiceSetting(m_settings, SettingKey::VoiceScreening, label,
                                  {{voicevalue::Off, tr("no")},
                                   {voicevalue::Unknown, tr("who is in no contact")},
                                   {voicevalue::Everyone, tr("everyone")}},
                                  {}, this);
    addRow(form, label, who);
    const QString exceptLabel = tr("But never these groups");
    auto *except = new TextSetting(m_settings, SettingKey::VoiceScreeningExcept, exceptLabel, this);
    except->setPlaceholder(tr("Family, Work"));
    addRow(form, exceptLabel, except);
    const QString promptLabel = tr("They are asked");
    addRow(form, promptLabel,
           new SoundSetting(m_settings, SettingKey::VoiceNamePrompt, promptLabel, spoken(), this));
    addRow(
        form, {},
        textLabel(tr("After a tone they have four seconds. Your phone hears what they say and is "
                     "asked to press 1; the chat gets it as a voice message while it rings. It "
                     "is kept nowhere else. Whoever records a caller must say so in most "
                     "countries: the spoken question does."),
                  true, this));
}

void SettingsPage::addRecording(QFormLayout &form)
{
    const QString label = tr("Calls are recorded");
    auto *when = new ChoiceSetting(m_settings, SettingKey::VoiceRecordCalls, label,
                                   {{voicevalue::Off, tr("never")},
                                    {voicevalue::Button, tr("when I ask for it while we talk")},
                                    {voicevalue::Always, tr("every call")}},
                                   {}, this);
    addRow(form, label, when);
    const QString noticeLabel = tr("The other party is told so");
    addRow(
        form, noticeLabel,
        new SoundSetting(m_settings, SettingKey::VoiceRecordNotice, noticeLabel, spoken(), this));
    addRow(form, {},
           textLabel(tr("Who calls hears it before the hold; whom you call hears it first, and you "
                        "are connected afterwards. Who has not heard it in full is not recorded, "
                        "and only what the modem hears of both: some are mute after a hold. Your "
                        "laws and theirs apply: in some countries everybody has to agree."),
                     true, this));
}

void SettingsPage::addVoicemail()
{
    QFormLayout *form = addSection(tr("Voicemail"));
    m_voice.push_back(m_column->itemAt(m_column->count() - 1)->widget());
    form->addRow(new FlagSetting(m_settings, SettingKey::VoicemailWhenNotTaken,
                                 tr("Callers whom none of your phones took may leave a message"),
                                 this));
    const auto choice = [&](SettingKey key, const QString &label, const Choices &choices,
                            const QString &own) {
        addRow(*form, label, new ChoiceSetting(m_settings, key, label, choices, own, this));
    };
    const auto sound = [&](SettingKey key, const QString &label, const Choices &choices) {
        addRow(*form, label, new SoundSetting(m_settings, key, label, choices, this));
    };
    sound(SettingKey::VoicemailGreeting, tr("They are greeted"), spoken());
    addRow(*form, {},
           textLabel(tr("Whoever records a caller must say so in most countries. The spoken "
                        "greeting does: “It is recorded and passed on; if you do not want that, "
                        "hang up.” Say the same in your own."),
                     true, this));
    const QString groupsLabel = tr("Groups with a greeting of their own");
    auto *groups = new TextSetting(m_settings, SettingKey::VoicemailGroups, groupsLabel, this);
    groups->setPlaceholder(tr("Family=/home/…/family.wav | Work=spoken"));
    addRow(*form, groupsLabel, groups);
    choice(SettingKey::VoicemailMaxSeconds, tr("No message is longer than"),
           secondsFrom({60, 120, 180, 300}), tr("another time, in seconds"));
    sound(SettingKey::VoicemailBeforeRinging, tr("They are greeted before your phone rings"),
          spoken() + ChoiceSetting::Choice {voicevalue::Off, tr("no")});
    addRow(*form, {},
           textLabel(tr("For modems that are silent after a hold: callers may leave a message "
                        "first, and are connected afterwards, or at once when they press a key. It "
                        "takes the place of “A caller is told that he is being connected”."),
                     true, this));
    m_voice.back()->hide();
}

} // namespace vp
