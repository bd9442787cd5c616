// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/htmltext.h"
#include "service/ownphones.h"
#include "service/settingsitems.h"
#include "settings/rulevalues.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <vector>

namespace vp {

/** Words of the chat's /settings. */
class SettingsPhrases
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPhrases)
public:
    /** @p section as in the data of buttons; empty = the menu itself. */
    [[nodiscard]] static HtmlText title(QStringView section);
    /** What stands below the title of a section; mostly nothing. */
    [[nodiscard]] static HtmlText note(QStringView section);
    [[nodiscard]] static QString sectionButton(QStringView section, const Settings &settings);
    [[nodiscard]] static QString label(const KnownItem &item);
    [[nodiscard]] static QString value(const KnownItem &item, const QString &value);
    /** Of a calendar or list: its name, or its server. The address itself is never shown. */
    [[nodiscard]] static QString address(const NamedAddress &source);
    /** "22–7" */
    [[nodiscard]] static QString quietHours(const QString &value);
    /** Of what is set; also says that nobody is who was chosen. */
    [[nodiscard]] static QString valueIn(const KnownItem &item, const Settings &settings);
    [[nodiscard]] static HtmlText line(const KnownItem &item, const Settings &settings);
    [[nodiscard]] static HtmlText askChoice(const KnownItem &item);
    [[nodiscard]] static HtmlText askText(const KnownItem &item);
    /** Several texts, with | between them. */
    [[nodiscard]] static bool isList(const KnownItem &item);
    [[nodiscard]] static HtmlText stored(const KnownItem &item, const QString &value);
    [[nodiscard]] static HtmlText refused(const KnownItem &item, const Error &error);
    /** Of a number that may be expensive. */
    [[nodiscard]] static HtmlText unusualNumber(const QString &number);
    /** To the other owners. */
    [[nodiscard]] static HtmlText changedBy(const QString &who, const HtmlText &what);
    [[nodiscard]] static HtmlText groupExcepted(const QString &group, bool may);
    [[nodiscard]] static HtmlText closed();
    [[nodiscard]] static HtmlText onlyOwners();
    [[nodiscard]] static HtmlText askRaw();

    // Toasts.
    [[nodiscard]] static QString locked();
    [[nodiscard]] static QString notStored();
    [[nodiscard]] static QString done();
    [[nodiscard]] static QString notValid();
    /** Of a limit. */
    [[nodiscard]] static QString onlyTighter();

    // Buttons.
    [[nodiscard]] static QString flagButton(const KnownItem &item, bool on);
    [[nodiscard]] static QString choiceButton(const KnownItem &item, const Settings &settings);
    [[nodiscard]] static QString textButton(const KnownItem &item);
    [[nodiscard]] static QString standardTextButton();
    [[nodiscard]] static QString numberButton();
    [[nodiscard]] static QString addAddressButton();
    [[nodiscard]] static QString undoButton();
    [[nodiscard]] static QString mark(const QString &label, bool on);
    [[nodiscard]] static QString backButton();
    [[nodiscard]] static QString closeButton();
    /** "own list", "people" …, by the word in its data. */
    [[nodiscard]] static QString otherButton(QStringView what);

private:
    [[nodiscard]] static QString limitLabel(QStringView name);
    [[nodiscard]] static QString word(const QString &value);
    [[nodiscard]] static QString addresses(const QString &value);
    [[nodiscard]] static QString port(const QString &value);
};

/** Words of "My phones". */
class PhonesPhrases
{
    Q_DECLARE_TR_FUNCTIONS(PhonesPhrases)
public:
    [[nodiscard]] static HtmlText phones(const std::vector<OwnPhone> &phones);
    [[nodiscard]] static HtmlText plan(const std::vector<OwnPhone> &phones, const RingPlan &plan);
    [[nodiscard]] static HtmlText askPhone();
    [[nodiscard]] static QString phoneHint();
    [[nodiscard]] static HtmlText askName(const OwnPhone &phone);
    [[nodiscard]] static HtmlText named(const OwnPhone &phone);
    [[nodiscard]] static HtmlText noName();
    /** Of a new phone. */
    [[nodiscard]] static HtmlText askUnusual(const QString &phone);
    [[nodiscard]] static QString anywayButton();
    [[nodiscard]] static HtmlText notTaken(const Error &error);
    [[nodiscard]] static HtmlText removed(const OwnPhone &phone);
    [[nodiscard]] static HtmlText broughtBack(const OwnPhone &phone);
    [[nodiscard]] static HtmlText planChanged();
    [[nodiscard]] static QString removeIsDefault();
    [[nodiscard]] static QString noUndo();
    [[nodiscard]] static QString addButton();
    [[nodiscard]] static QString planButton();
    [[nodiscard]] static QString undoButton();
    [[nodiscard]] static QString secondsButton(std::chrono::seconds ring);
    [[nodiscard]] static QString toPhonesButton();
};

} // namespace vp
