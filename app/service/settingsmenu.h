// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/outbox.h"
#include "service/addressesmenu.h"
#include "service/menudata.h"
#include "service/phonesmenu.h"
#include "service/settingsitems.h"
#include "service/temporaryruledesk.h"

#include <QObject>

#include <functional>

namespace vp {

class AuditLog;
class BlocksDesk;
class ChatDeletions;
class ChatLanguage;
class ChatPrompts;
class ConsoleDesk;
class ContactsLoader;
class OwnerRegistry;
class OwnersDesk;

/** What the menu works with; everything outlives it. */
struct SettingsMenuParts
{
    Outbox &outbox;
    const OwnerRegistry &owners;
    Settings &settings;
    const ContactsLoader &contacts;
    Clock &clock;
    TemporaryRuleDesk &temporary;
    OwnersDesk &people;
    BlocksDesk &blocks;
    ConsoleDesk &console;
    ChatPrompts &prompts;
    AuditLog *audit = nullptr; ///< null = nothing is written down
    const ChatLanguage *language = nullptr; ///< null = the program's own, to everybody
    PhonesMenu::AsksFirst asksFirst {};
    std::function<bool()> hasSound {}; ///< whether the modem carries the sound of calls; null = no
    /** Whether callers who are passed on to this number may become expensive; null = never. */
    std::function<bool(const PhoneNumber &)> isUnusual {};
    ChatDeletions *deletions = nullptr; ///< null = what was typed stays in the chat
};

/** /settings: one message whose buttons say all by themselves, so that they work for ever. Only
 * for people who are owners by their own id; the other owners are told what was changed. */
class SettingsMenu : public QObject
{
    Q_OBJECT
public:
    explicit SettingsMenu(const SettingsMenuParts &parts, QObject *parent = nullptr);

    void open(const ChatMessage &message);
    struct Tapped
    {
        QString toast;
        bool isRefused = false;
    };
    /** None = not a button of a menu. */
    [[nodiscard]] std::optional<Tapped> tapped(const ChatTap &tap);
    /** A phone that was asked about; the others are told of it. */
    void addPhone(const ChatActor &actor, const OwnPhone &phone);

private:
    [[nodiscard]] MenuOutcome outcomeOf(const ChatTap &tap, const MenuData &data);
    [[nodiscard]] MenuOutcome openSection(const QString &section) const;
    [[nodiscard]] MenuOutcome openOther(const ChatTap &tap, const QString &what);
    [[nodiscard]] MenuOutcome setItem(const MenuData &data);
    [[nodiscard]] MenuOutcome askText(const ChatTap &tap, const MenuData &data);
    [[nodiscard]] MenuOutcome exceptGroup(const QString &key);
    [[nodiscard]] MenuOutcome disturb(const ChatTap &tap, const QString &choice);
    [[nodiscard]] MenuPage mainPage() const;
    [[nodiscard]] MenuPage page(const QString &section) const;
    void addItems(MenuPage &page, const QString &section) const;
    void addOthers(MenuPage &page, const QString &section) const;
    void addGroups(MenuPage &page) const;
    [[nodiscard]] MenuPage choicePage(const KnownItem &item) const;
    /** Those of the table, and of a recipient the owners. */
    [[nodiscard]] QStringList choicesOf(const KnownItem &item) const;
    [[nodiscard]] QStringList valuesOf(const KnownItem &item) const;
    [[nodiscard]] bool takeText(const ChatMessage &answer, const QString &code);
    [[nodiscard]] Result<> store(const KnownItem &item, const QString &typed);
    /** Says so when @p typed is a number that may be expensive. */
    [[nodiscard]] bool refusesNumber(const ChatMessage &answer, const QString &typed);
    /** Also writes down what was answered, @p what and @p detail. */
    [[nodiscard]] bool mayAnswer(const ChatMessage &answer, const QString &what,
                                 const QString &detail);
    void listenToPrompts();
    /** Each in his language. */
    void tellOthers(qint64 chatId, const QString &actor, const std::function<HtmlText()> &what,
                    bool isAlarming = false);
    void say(qint64 chatId, const HtmlText &text);

    SettingsMenuParts m_parts;
    PhonesMenu m_phones;
    AddressesMenu m_addresses;
};

} // namespace vp
