// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagefield.h"

#include "base/languages.h"
#include "ui/settingspage.h"

namespace vp {

ChoiceSetting *makeLanguageField(Settings &settings, QWidget *parent)
{
    std::vector<ChoiceSetting::Choice> choices {{QString(), SettingsPage::tr("As the system")}};
    for (const Language &language : Languages) {
        choices.push_back({language.code, language.name.toString()});
    }
    return new ChoiceSetting(settings, SettingKey::Language, SettingsPage::tr("Language"), choices,
                             {}, parent);
}

ChoiceSetting *makeChatLanguageField(Settings &settings, QWidget *parent)
{
    std::vector<ChoiceSetting::Choice> choices {
        {QString(), SettingsPage::tr("Each reader's own, as Telegram tells it")}};
    for (const Language &language : Languages) {
        choices.push_back({language.code, language.name.toString()});
    }
    return new ChoiceSetting(settings, SettingKey::TelegramLanguage,
                             SettingsPage::tr("Language of the bot"), choices, {}, parent);
}

} // namespace vp
