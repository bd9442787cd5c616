// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/groupimport.h"
#include "addressbook/textfolding.h"
#include "addressbook/vcardwriter.h"
#include "fuzzinput.h"

using namespace vp;

namespace {

VCardFile readBytes(const QByteArray &bytes)
{
    return readVCardFile(bytes, {QStringLiteral("t.vcf"), QStringLiteral("t"), Region {}});
}

} // namespace

/** Any bytes are a file of cards: read, edited, merged with themselves. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const VCardFile file = readBytes(bytes);
    promise(file.problems.size() <= 1000, "problems are bounded");
    int named = 0;
    AddressBook book;
    for (const RawCard &card : file.cards) {
        const Contact &contact = card.contact;
        named += contact.name.isEmpty() ? 0 : 1;
        promise(contact.name.size() <= 200, "names are bounded");
        promise(contact.numbers.size() <= 100, "numbers are bounded");
        if (contact.name.isEmpty()) {
            continue;
        }
        book.add(contact, card.uid);
        for (const PhoneNumber &number : contact.numbers) {
            promise(book.find(number) != nullptr, "what was added is found");
        }
        promise(!book.search(contact.name).empty() || foldedText(contact.name).isEmpty(),
                "names are found");
    }
    promise(named == file.counts.cards, "the count is right");

    if (!file.cards.empty()) {
        const RawCard &card = file.cards.front();
        const ContactDraft draft {QStringLiteral("Anna Rossi"), card.contact.numbers};
        const QByteArray edited = editedCard(card, draft, Region {});
        const VCardFile again = readBytes(edited);
        promise(!again.cards.empty(), "an edited card is a card");
    }
    const QString nearest = book.nearestName(QString::fromUtf8(bytes.left(40)));
    promise(nearest.size() <= 200, "a suggestion is a name");
    const ImportPlan merged = planImport(
        bytes, bytes, {QStringLiteral("t.vcf"), QStringLiteral("t"), Region {}}, ImportMode::Merge);
    promise(merged.counts.cards >= merged.counts.before, "merging loses nobody");
    return 0;
}
