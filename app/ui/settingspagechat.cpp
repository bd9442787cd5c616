// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SettingsPage for what the chat offers below calls and SMS, and for the log it sends.
#include "ui/settingfield.h"
#include "ui/settingspage.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace vp {

namespace {

/** "all" or an id: that of somebody who is no owner would mean all. */
class RecipientSetting : public TextSetting
{
    Q_DECLARE_TR_FUNCTIONS(RecipientSetting)
public:
    RecipientSetting(Settings &settings, const QString &label, QWidget *parent)
        : TextSetting(settings, SettingKey::LogRecipient, label, parent)
        , m_owners(settings)
    {
        connect(&settings, &Settings::changed, this, [this](SettingKey changed) {
            if (changed == SettingKey::TelegramOwners) {
                refresh();
            }
        });
        refresh();
    }

protected:
    [[nodiscard]] QString warning() const override
    {
        bool isId = false;
        const qint64 id = stored().toLongLong(&isId);
        const QStringList owners =
            m_owners.text(SettingKey::TelegramOwners).split(u',', Qt::SkipEmptyParts);
        return !isId || owners.contains(QString::number(id))
            ? QString()
            : tr("%1 is no owner: the log goes to all of them.", "%1 = id").arg(id);
    }

private:
    const Settings &m_owners;
};

} // namespace

void SettingsPage::addAnswers()
{
    QFormLayout *form = addSection(tr("Ready answers"));
    const auto text = [&](SettingKey key, const QString &label, const QString &placeholder) {
        auto *field = new TextSetting(m_settings, key, label, this);
        field->setPlaceholder(placeholder);
        addRow(*form, label, field);
    };
    text(SettingKey::QuickAnswers, tr("Quick answers to an SMS"),
         tr("Yes | No | On my way; none = no such buttons"));
    text(SettingKey::RejectTexts, tr("Texts to callers who are rejected"),
         tr("Our own words, or yours: In a meeting. | I call you back."));
}

void SettingsPage::addDailyLog()
{
    QFormLayout *form = addSection(tr("Daily log"));
    form->addRow(new FlagSetting(m_settings, SettingKey::LogDaily,
                                 tr("Send the log of the day to the chat, silently"), this));
    form->addRow(new FlagSetting(m_settings, SettingKey::LogWeekly,
                                 tr("On Sundays, for the whole week, instead"), this));
    form->addRow(new FlagSetting(m_settings, SettingKey::LogMasked,
                                 tr("Numbers in it are masked, and texts left out"), this));
    const auto text = [&](SettingKey key, const QString &label, const QString &placeholder) {
        auto *field = new TextSetting(m_settings, key, label, this);
        field->setPlaceholder(placeholder);
        addRow(*form, label, field);
    };
    text(SettingKey::LogTime, tr("The day ends at"), tr("23:59"));
    auto *recipient = new RecipientSetting(m_settings, tr("Who gets it"), this);
    recipient->setPlaceholder(tr("all, or the Telegram id of one owner"));
    addRow(*form, tr("Who gets it"), recipient);
}

} // namespace vp
