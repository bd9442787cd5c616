// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/contactremoval.h"

#include "addressbook/groupimport.h"
#include "addressbook/vcardfile.h"
#include "addressbook/vcardwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 50LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (file.size() > LargestFile) {
        return failure(ErrorCode::Storage, u"larger than 50 MB"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return file.readAll();
}

QStringList groupFiles(const QString &folder)
{
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    files.removeIf(
        [](const QString &name) { return !name.endsWith(".vcf"_L1, Qt::CaseInsensitive); });
    return files;
}

bool isCardOf(const Contact &card, const Contact &contact)
{
    const auto isHis = [&contact](const PhoneNumber &number) {
        return std::ranges::find(contact.numbers, number) != contact.numbers.end();
    };
    return card.name == contact.name && card.numbers.empty() == contact.numbers.empty()
        && std::ranges::all_of(card.numbers, isHis);
}

/** What is left of @p file goes to the disk, what was taken is kept. */
Result<> takeFrom(const QString &path, const QString &group,
                  const QHash<QString, std::vector<const Contact *>> &byName, const Region &region,
                  std::vector<TakenCards> &taken)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    VCardFile file = readVCardFile(*bytes, {QFileInfo(path).fileName(), group, region});
    TakenCards gone {path, {}, 0};
    std::erase_if(file.cards, [&](const RawCard &card) {
        const std::vector<const Contact *> wanted = byName.value(card.contact.name);
        const bool goes = std::ranges::any_of(
            wanted, [&card](const Contact *contact) { return isCardOf(card.contact, *contact); });
        if (goes) {
            gone.bytes += card.text;
            ++gone.cards;
        }
        return goes;
    });
    if (gone.cards == 0) {
        return {};
    }
    const Result<> written = writeGroupFile(path, file.toBytes());
    if (written) {
        taken.push_back(std::move(gone));
    }
    return written;
}

} // namespace

Result<> takeContacts(const QString &folder, const std::vector<Contact> &contacts,
                      const Region &region, std::vector<TakenCards> &taken)
{
    QHash<QString, QHash<QString, std::vector<const Contact *>>> byGroup;
    for (const Contact &contact : contacts) {
        for (const QString &group : contact.groups()) {
            byGroup[group][contact.name].push_back(&contact);
        }
    }
    for (const QString &file : groupFiles(folder)) {
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
            const Result<QByteArray> now = readWhole(cards.path);
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

Result<> changeCards(const QString &folder, const Contact &before, const ContactDraft &after,
                     const Region &region)
{
    bool found = false;
    for (const QString &name : groupFiles(folder)) {
        const QString group = QFileInfo(name).completeBaseName();
        if (!before.isIn(group)) {
            continue;
        }
        const QString path = QDir(folder).filePath(name);
        const Result<QByteArray> bytes = readWhole(path);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        for (const RawCard &card : readVCardFile(*bytes, {name, group, region}).cards) {
            if (!isCardOf(card.contact, before)) {
                continue;
            }
            const Result<> done =
                changeContact(path, {card.contact.name, card.contact.numbers}, after, region);
            if (!done) {
                return done;
            }
            found = true;
        }
    }
    return found ? Result<> {} : failure(ErrorCode::NotFound, u"no such card is left"_s);
}

Result<QByteArray> bytesOfGroup(const QString &folder, const QString &group)
{
    QByteArray bytes;
    bool found = false;
    for (const QString &file : groupFiles(folder)) {
        if (!group.isEmpty() && QFileInfo(file).completeBaseName() != group) {
            continue;
        }
        const Result<QByteArray> one = readWhole(QDir(folder).filePath(file));
        if (!one) {
            return one;
        }
        found = true;
        bytes += *one;
        if (!bytes.isEmpty() && !bytes.endsWith('\n')) {
            bytes += "\r\n";
        }
    }
    return found ? Result<QByteArray>(bytes) : failure(ErrorCode::NotFound);
}

} // namespace vp
