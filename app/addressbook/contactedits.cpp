// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes to the file of a group.
#include "addressbook/vcardwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 50LL * 1024 * 1024;

Result<VCardFile> readGroup(const QString &path, const Region &region)
{
    QFile file(path);
    if (!file.exists()) {
        return VCardFile {};
    }
    if (file.size() > LargestFile) {
        return failure(ErrorCode::Storage, u"larger than 50 MB"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    const QFileInfo info(path);
    return readVCardFile(file.readAll(), {info.fileName(), info.completeBaseName(), region});
}

Result<> check(const ContactDraft &draft)
{
    if (draft.name.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"a contact needs a name"_s);
    }
    return {};
}

std::vector<RawCard>::iterator cardOf(VCardFile &file, const ContactDraft &wanted)
{
    return std::find_if(file.cards.begin(), file.cards.end(), [&wanted](const RawCard &card) {
        return card.contact.name == wanted.name && card.contact.numbers == wanted.numbers;
    });
}

} // namespace

Result<> writeGroupFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // syncs before it renames
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, file.errorString());
    }
    return {};
}

Result<> addContact(const QString &path, const ContactDraft &draft, const Region &region)
{
    if (const Result<> good = check(draft); !good) {
        return good;
    }
    const Result<VCardFile> file = readGroup(path, region);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const QByteArray uid = "urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return writeGroupFile(path, file->toBytes() + writeCard(draft, uid));
}

Result<> changeCardIn(VCardFile &file, const ContactDraft &before, const ContactDraft &after,
                      const Region &region)
{
    if (const Result<> good = check(after); !good) {
        return good;
    }
    const auto card = cardOf(file, before);
    if (card == file.cards.end()) {
        return failure(ErrorCode::NotFound, u"the contact is no longer in its file"_s);
    }
    card->text = editedCard(*card, after, region);
    const VCardFile changed = readVCardFile(card->text, {{}, {}, region});
    if (changed.cards.size() != 1
        || changed.cards.front().contact.numbers.size() != after.numbers.size()) {
        return failure(ErrorCode::Unsupported, u"the card is too broken to be changed"_s);
    }
    card->contact = changed.cards.front().contact;
    return {};
}

Result<> changeContact(const QString &path, const ContactDraft &before, const ContactDraft &after,
                       const Region &region)
{
    Result<VCardFile> file = readGroup(path, region);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    if (const Result<> changed = changeCardIn(*file, before, after, region); !changed) {
        return changed;
    }
    return writeGroupFile(path, file->toBytes());
}

Result<> removeContact(const QString &path, const ContactDraft &before, const Region &region)
{
    Result<VCardFile> file = readGroup(path, region);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const auto card = cardOf(*file, before);
    if (card == file->cards.end()) {
        return failure(ErrorCode::NotFound, u"the contact is no longer in its file"_s);
    }
    file->cards.erase(card);
    return writeGroupFile(path, file->toBytes());
}

} // namespace vp
