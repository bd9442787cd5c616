// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/contactremoval.h"

#include "addressbook/groupfiles.h"
#include "addressbook/vcardfile.h"
#include "addressbook/vcardwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

bool isCardOf(const Contact &card, const Contact &contact)
{
    const auto isHis = [&contact](const PhoneNumber &number) {
        return std::ranges::find(contact.numbers, number) != contact.numbers.end();
    };
    return card.name == contact.name && card.numbers.empty() == contact.numbers.empty()
        && std::ranges::all_of(card.numbers, isHis);
}

using ByName = QHash<QString, std::vector<const Contact *>>;
using ByGroup = QHash<QString, ByName>;

ByGroup inGroups(const std::vector<Contact> &contacts)
{
    ByGroup byGroup;
    for (const Contact &contact : contacts) {
        for (const QString &group : contact.groups()) {
            byGroup[group][contact.name].push_back(&contact);
        }
    }
    return byGroup;
}

bool isOneOf(const RawCard &card, const ByName &byName)
{
    return std::ranges::any_of(byName.value(card.contact.name), [&card](const Contact *contact) {
        return isCardOf(card.contact, *contact);
    });
}

/** @p file without the cards of these people; those are joined in @p gone. */
int parted(VCardFile &file, const ByName &byName, QByteArray &gone)
{
    return static_cast<int>(std::erase_if(file.cards, [&](const RawCard &card) {
        const bool goes = isOneOf(card, byName);
        if (goes) {
            gone += card.text;
            gone += card.text.endsWith('\n') ? "" : "\r\n";
        }
        return goes;
    }));
}

/** What is left of @p file goes to the disk, what was taken is kept. */
Result<> takeFrom(const QString &path, const QString &group, const ByName &byName,
                  const Region &region, std::vector<TakenCards> &taken)
{
    const Result<QByteArray> bytes = readGroupFile(path);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    VCardFile file = readVCardFile(*bytes, {QFileInfo(path).fileName(), group, region});
    TakenCards gone {path, {}, 0};
    gone.cards = parted(file, byName, gone.bytes);
    if (gone.cards == 0) {
        return {};
    }
    const Result<> written = writeGroupFile(path, file.toBytes());
    if (written) {
        taken.push_back(std::move(gone));
    }
    return written;
}

/** How many cards of @p before there were; all of them are changed now. */
Result<int> changeAll(VCardFile &file, const Contact &before, const ContactDraft &after,
                      const Region &region)
{
    std::vector<ContactDraft> his;
    for (const RawCard &card : file.cards) {
        if (isCardOf(card.contact, before)) {
            his.push_back({card.contact.name, card.contact.numbers});
        }
    }
    for (const ContactDraft &card : his) {
        if (const Result<> changed = changeCardIn(file, card, after, region); !changed) {
            return tl::unexpected<Error>(changed.error());
        }
    }
    return static_cast<int>(his.size());
}

} // namespace

Result<> takeContacts(const QString &folder, const std::vector<Contact> &contacts,
                      const Region &region, std::vector<TakenCards> &taken)
{
    const ByGroup byGroup = inGroups(contacts);
    for (const QString &file : groupFileNames(folder)) {
        const QString group = QFileInfo(file).completeBaseName();
        const auto wanted = byGroup.constFind(group);
        if (wanted == byGroup.cend()) {
            continue;
        }
        const Result<> done = takeFrom(QDir(folder).filePath(file), group, *wanted, region, taken);
        if (!done) {
            return done;
        }
    }
    return taken.empty() ? failure(ErrorCode::NotFound, u"no such card is left"_s) : Result<> {};
}

Result<> putBack(const std::vector<TakenCards> &taken)
{
    for (const TakenCards &cards : taken) {
        QByteArray bytes;
        if (QFileInfo::exists(cards.path)) {
            const Result<QByteArray> now = readGroupFile(cards.path);
            if (!now) {
                return tl::unexpected<Error>(now.error());
            }
            bytes = *now;
        }
        if (!bytes.isEmpty() && !bytes.endsWith('\n')) {
            bytes += "\r\n";
        }
        if (const Result<> written = writeGroupFile(cards.path, bytes + cards.bytes); !written) {
            return written;
        }
    }
    return {};
}

Result<> changeCards(const ImportFolder &folder, const Contact &before, const ContactDraft &after,
                     std::vector<WrittenFile> &written)
{
    std::vector<PlannedFile> plan;
    for (const QString &name : groupFileNames(folder.contacts)) {
        const QString group = QFileInfo(name).completeBaseName();
        if (!before.isIn(group)) {
            continue;
        }
        const QString path = QDir(folder.contacts).filePath(name);
        const Result<QByteArray> bytes = readGroupFile(path);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        VCardFile file = readVCardFile(*bytes, {name, group, folder.region});
        const Result<int> changed = changeAll(file, before, after, folder.region);
        if (!changed) {
            return tl::unexpected<Error>(changed.error());
        }
        if (*changed > 0) {
            plan.push_back({path, *bytes, file.toBytes()});
        }
    }
    return plan.empty() ? failure(ErrorCode::NotFound, u"no such card is left"_s)
                        : writeGroupFiles(plan, written);
}

Result<> moveCards(const ImportFolder &folder, const std::vector<Contact> &contacts,
                   const QString &from, const QString &to, std::vector<WrittenFile> &written)
{
    const QStringList files = groupFileNames(folder.contacts);
    PlannedFile target;
    const QString targetName = fileOfGroup(to, files);
    if (const Result<QString> group = groupOfFileName(targetName); !group) {
        return tl::unexpected<Error>(group.error());
    }
    target.path = QDir(folder.contacts).filePath(targetName);
    target.isNew = !files.contains(targetName);
    const ByGroup byGroup = inGroups(contacts);
    std::vector<PlannedFile> plan;
    QByteArray moved;
    for (const QString &name : files) {
        const QString group = QFileInfo(name).completeBaseName();
        const auto wanted = byGroup.constFind(group);
        if (wanted == byGroup.cend() || name == targetName || (!from.isEmpty() && group != from)) {
            continue;
        }
        const QString path = QDir(folder.contacts).filePath(name);
        const Result<QByteArray> bytes = readGroupFile(path);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        VCardFile file = readVCardFile(*bytes, {name, group, folder.region});
        if (parted(file, *wanted, moved) > 0) {
            plan.push_back({path, *bytes, file.toBytes()});
        }
    }
    if (plan.empty()) {
        return failure(ErrorCode::NotFound, u"no such card is left"_s);
    }
    if (!target.isNew) {
        const Result<QByteArray> bytes = readGroupFile(target.path);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        target.before = *bytes;
    }
    const bool isOpen = !target.before.isEmpty() && !target.before.endsWith('\n');
    target.after = target.before + (isOpen ? "\r\n" : "") + moved;
    plan.insert(plan.begin(), target); // rather twice than nowhere, should the power fail
    return writeGroupFiles(plan, written);
}

Result<QByteArray> cardsOf(const QString &folder, const std::vector<Contact> &contacts,
                           const QString &group, const Region &region)
{
    QByteArray bytes;
    const ByGroup byGroup = inGroups(contacts);
    for (const QString &name : groupFileNames(folder)) {
        const QString of = QFileInfo(name).completeBaseName();
        const auto wanted = byGroup.constFind(of);
        if (wanted == byGroup.cend() || (!group.isEmpty() && of != group)) {
            continue;
        }
        const Result<QByteArray> all = readGroupFile(QDir(folder).filePath(name));
        if (!all) {
            return all;
        }
        for (const RawCard &card : readVCardFile(*all, {name, of, region}).cards) {
            if (isOneOf(card, *wanted)) {
                bytes += card.text;
                bytes += card.text.endsWith('\n') ? "" : "\r\n";
            }
        }
    }
    return bytes.isEmpty() ? failure(ErrorCode::NotFound) : Result<QByteArray>(bytes);
}

} // namespace vp
