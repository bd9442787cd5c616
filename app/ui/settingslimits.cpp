// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SettingsPage about what others may do, and how far: guests, those who may disturb,
// and what the chat may spend.
#include "ui/controls.h"
#include "ui/languagefield.h"
#include "ui/panel.h"
#include "ui/settingspage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

// As the settings' table has them.
constexpr int ShortestPassword = 4;
constexpr int LongestPassword = 256;
constexpr int LongestDeletion = 2820;

} // namespace

void SettingsPage::addNumber(QFormLayout &form, SettingKey key, const QString &label,
                             const NumberSetting::Range &range)
{
    addRow(form, label, new NumberSetting(m_settings, key, label, range, this));
}

void SettingsPage::addText(QFormLayout &form, SettingKey key, const QString &label,
                           const QString &placeholder)
{
    auto *field = new TextSetting(m_settings, key, label, this);
    field->setPlaceholder(placeholder);
    addRow(form, label, field);
}

void SettingsPage::addGuests()
{
    QFormLayout *form = addSection(tr("Guests"));
    form->addRow(new FlagSetting(m_settings, SettingKey::TemporaryAllowed,
                                 tr("Guests may come in by a password, for 24 hours"), this));
    addGuestPassword(*form);
    form->addRow(new FlagSetting(m_settings, SettingKey::TellGuest,
                                 tr("Whoever types a wrong password is told so"), this));
    form->addRow(new FlagSetting(m_settings, SettingKey::TellOwners,
                                 tr("The owners are told of wrong passwords"), this));
}

void SettingsPage::addGuestPassword(QFormLayout &form)
{
    auto *box = new QWidget(this);
    auto *password = new QLineEdit(box);
    password->setObjectName(u"settings.guestPassword"_s);
    password->setAccessibleName(tr("Password for guests"));
    password->setEchoMode(QLineEdit::Password);
    password->setMaxLength(LongestPassword);
    password->setPlaceholderText(
        tr("New password, 4 letters or more; the stored one is not shown"));
    QPushButton *save =
        makeButton(u"settings.saveGuestPassword"_s, tr("Save password"), tr("Save password"), box);
    save->setEnabled(false);
    auto *note = textLabel(tr("A guest sends /addtemporaryowner and this word to the bot. One that "
                              "an environment variable sets counts again from the next start on."),
                           true, box);
    auto *row = new QHBoxLayout;
    row->addWidget(password, 1);
    row->addWidget(save);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(note);
    box->setFocusProxy(password);
    addRow(form, tr("Password for guests"), box);
    connect(password, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(text.size() >= ShortestPassword); });
    connect(password, &QLineEdit::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, [this, password, note] {
        const QString typed = password->text();
        password->clear();
        note->setText(tr("Saved: it counts from now on."));
        Q_EMIT guestPasswordEntered(typed);
    });
}

void SettingsPage::addChat()
{
    QFormLayout *form = addSection(tr("The chat"));
    addRow(*form, tr("Language of the bot"), makeChatLanguageField(m_settings, this));
    addText(*form, SettingKey::QuietHours, tr("Hours without a sound"),
            tr("22:00-07:00; empty = the chat may always make a sound"));
    addNumber(*form, SettingKey::DeleteCodesMinutes, tr("One-time codes leave the chat after"),
              {0, LongestDeletion, tr(" min", "minutes"), tr("never")});
    form->addRow(new FlagSetting(m_settings, SettingKey::CompactTicks,
                                 tr("What became of an SMS is shown as a reaction to it"), this));
}

void SettingsPage::addDisturb()
{
    QFormLayout *form = addSection(tr("Do not disturb"));
    addRule(*form, SettingKey::DisturbRule, tr("Callers meanwhile"));
    addText(*form, SettingKey::DisturbGroups, tr("Groups that may disturb"),
            tr("Family, Work; nobody = empty"));
    form->addRow(new FlagSetting(m_settings, SettingKey::DisturbRepeats,
                                 tr("Whoever calls again within 3 minutes may disturb"), this));
}

void SettingsPage::addLimits()
{
    QFormLayout *form = addSection(tr("Limits for the chat"));
    const QString none = tr("no limit");
    addNumber(*form, SettingKey::CallsPerHour, tr("Calls in an hour"), {.leastText = none});
    addNumber(*form, SettingKey::SmsPerHour, tr("SMS in an hour"), {.leastText = none});
    addNumber(*form, SettingKey::MinutesPerMonth, tr("Minutes of calls in a month"),
              {.leastText = none});
    addNumber(*form, SettingKey::SmsPerMonth, tr("SMS in a month"), {.leastText = none});
    addNumber(*form, SettingKey::LongestCall, tr("No call is longer than"),
              {.suffix = tr(" min", "minutes"), .leastText = none});
    const QString roaming = tr("In another network");
    addRow(*form, roaming,
           new ChoiceSetting(m_settings, SettingKey::WhileRoaming, roaming,
                             {{u"ask"_s, tr("calls and SMS are asked about")},
                              {u"allow"_s, tr("calls and SMS are allowed")},
                              {u"refuse"_s, tr("calls and SMS are refused")}},
                             {}, this));
    form->addRow(new FlagSetting(m_settings, SettingKey::AskUnusual,
                                 tr("Dear numbers and unknown countries are asked about first"),
                                 this));
    addText(*form, SettingKey::BalanceCode, tr("Code that tells the balance"),
            tr("*123#, as your operator says it"));
}

} // namespace vp
