// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagefield.h"

#include "ui/settingspage.h"

namespace vp {

using namespace Qt::StringLiterals;

ChoiceSetting *makeLanguageField(Settings &settings, QWidget *parent)
{
    return new ChoiceSetting(settings, SettingKey::Language, SettingsPage::tr("Language"),
                             {{QString(), SettingsPage::tr("As the system")},
                              {u"en"_s, u"English"_s},
                              {u"it"_s, u"Italiano"_s}},
                             {}, parent);
}

} // namespace vp
