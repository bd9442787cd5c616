// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/guest.h"
#include "chat/htmltext.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace vp {

/** What a phone is greeted by: several may have a bot each. */
struct PhoneName
{
    QString name {}; ///< of the instance; empty = it has none
    QString number {}; ///< the line's own, as set; empty = not known
};

/** What is said about owners and guests, and to them. Names come from outside. */
class OwnerPhrases
{
    Q_DECLARE_TR_FUNCTIONS(OwnerPhrases)
public:
    [[nodiscard]] static HtmlText nowOwner(const PhoneName &phone);
    [[nodiscard]] static HtmlText confirmThere();
    [[nodiscard]] static HtmlText wrongCode();
    [[nodiscard]] static HtmlText newOwner(qint64 id, const QString &name);
    [[nodiscard]] static HtmlText ownerAlready();
    [[nodiscard]] static HtmlText guestAlready(const Guest &guest);
    [[nodiscard]] static HtmlText notStored();
    [[nodiscard]] static HtmlText wrongPassword(int left);
    [[nodiscard]] static HtmlText triedPassword(qint64 id, const QString &name, int left);
    [[nodiscard]] static HtmlText passwordsFlooded();
    [[nodiscard]] static HtmlText welcomeGuest(const Guest &guest, const PhoneName &phone);
    [[nodiscard]] static HtmlText guestCameIn(const Guest &guest, const QString &inviter);
    [[nodiscard]] static HtmlText endsSoon(const Guest &guest);
    [[nodiscard]] static HtmlText guestAsksForMore(const Guest &guest);
    [[nodiscard]] static QString askForMoreButton();
    [[nodiscard]] static QString ownersAreAsked(); ///< toast
    [[nodiscard]] static HtmlText guestEndsSoon(const Guest &guest);
    [[nodiscard]] static HtmlText yourTimeIsOver();
    [[nodiscard]] static HtmlText guestEnded(const Guest &guest);
    [[nodiscard]] static HtmlText removedYou();
    /** An allowed group has got another id, and the settings are locked. */
    [[nodiscard]] static HtmlText groupMoved(qint64 from, qint64 to);
    /** Where no group is allowed. */
    [[nodiscard]] static QString openToGroups();
    [[nodiscard]] static HtmlText guestRemoved(const Guest &guest, const QString &by);
    [[nodiscard]] static HtmlText guestExtended(const Guest &guest, const QString &by);
    [[nodiscard]] static HtmlText ownerRemoved(const QString &name, qint64 id, const QString &by);
    [[nodiscard]] static HtmlText ownerBack(const QString &name, qint64 id, const QString &by);
    [[nodiscard]] static HtmlText askRemoveOwner(const QString &name, qint64 id);
    [[nodiscard]] static HtmlText ownersTitle();
    [[nodiscard]] static HtmlText ownerLine(qint64 id, const QString &name, bool asking);
    [[nodiscard]] static HtmlText guestLine(const Guest &guest, const QDateTime &now);
    [[nodiscard]] static HtmlText askHowLong();
    [[nodiscard]] static HtmlText askWhat();
    [[nodiscard]] static HtmlText inviteLink(const QString &link);
    [[nodiscard]] static HtmlText notForGuests();
    [[nodiscard]] static QString onlyOwners();
    [[nodiscard]] static QString removed();
    [[nodiscard]] static QString extended();
    /** To who taps after another owner. */
    [[nodiscard]] static QString extendedBy(const QString &name);
    [[nodiscard]] static QString removedBy(const QString &name);
    [[nodiscard]] static QString linkCancelled();
    [[nodiscard]] static QString ignoreButton();
    [[nodiscard]] static QString ignored();
    [[nodiscard]] static QString removeButton(const QString &name, qint64 id);
    [[nodiscard]] static QString dayMoreButton(const QString &name, qint64 id);
    [[nodiscard]] static QString inviteButton();
    [[nodiscard]] static QString lastsButton(std::chrono::seconds lasts);
    [[nodiscard]] static QString rightsButton(GuestRights rights);
    [[nodiscard]] static QString copyLinkButton();
    [[nodiscard]] static QString cancelLinkButton();
    /** "until 18:00" */
    [[nodiscard]] static QString end(const Guest &guest);

private:
    [[nodiscard]] static QString person(const QString &name, qint64 id);
    [[nodiscard]] static QString rights(GuestRights rights);
};

} // namespace vp
