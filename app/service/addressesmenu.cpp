// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/addressesmenu.h"

#include "base/logging.h"
#include "service/settingsphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto Remove = "xr"_L1;
constexpr auto Undo = "xu"_L1;
const QString None = u"none"_s;

bool isOfTheWeb(const NamedAddress &source)
{
    return source.address.startsWith("https://"_L1, Qt::CaseInsensitive)
        || source.address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || source.address.startsWith("webcal://"_L1, Qt::CaseInsensitive);
}

MenuOutcome notStored(const Error &error, MenuPage page)
{
    return {error.code == ErrorCode::Conflict ? SettingsPhrases::locked()
                                              : SettingsPhrases::notStored(),
            std::move(page)};
}

} // namespace

AddressesMenu::AddressesMenu(Settings &settings)
    : m_settings(settings)
{
}

std::vector<NamedAddress> AddressesMenu::sources(const QString &value)
{
    return value == None ? std::vector<NamedAddress> {} : readAddresses(value);
}

MenuPage AddressesMenu::page(const KnownItem &item) const
{
    MenuPage page {HtmlText::bold(SettingsPhrases::label(item))};
    const QString code(item.item.code);
    const bool isLocked = m_settings.isLocked(item.key);
    const std::vector<NamedAddress> all = sources(m_settings.text(item.key));
    if (all.empty() || isLocked) {
        page.text += SettingsPhrases::line(item, m_settings);
    }
    for (std::size_t i = 0; i < all.size() && !isLocked; ++i) {
        const QString shown =
            QString::number(i + 1) % u". "_s % SettingsPhrases::address(all.at(i));
        page.text += HtmlText::escaped(QString(u'\n' % shown));
        page.keyboard.push_back(
            {{QString(u"✖ "_s % shown),
              MenuData::of(Remove.toString(), code, menuKey(all.at(i).address))}});
    }
    if (!isLocked) {
        page.keyboard.push_back({{SettingsPhrases::addAddressButton(), MenuData::of(u"sp", code)}});
    }
    page.keyboard.push_back(
        {{SettingsPhrases::backButton(), MenuData::of(u"st", QString(item.item.section))}});
    return page;
}

std::optional<MenuOutcome> AddressesMenu::tapped(const MenuData &data)
{
    if (data.act != Remove && data.act != Undo) {
        return std::nullopt;
    }
    const std::optional<KnownItem> item = settingsItem(data.arg);
    if (!item || item->item.kind != SettingsItem::Kind::Addresses) {
        return MenuOutcome {SettingsPhrases::notValid()};
    }
    return data.act == Remove ? remove(*item, data.id) : undo(*item, data.id);
}

MenuOutcome AddressesMenu::remove(const KnownItem &item, const QString &key)
{
    std::vector<NamedAddress> all = sources(m_settings.text(item.key));
    const auto gone = std::ranges::find_if(
        all, [&key](const NamedAddress &source) { return menuKey(source.address) == key; });
    if (gone == all.end()) {
        return {SettingsPhrases::notValid(), page(item)};
    }
    const NamedAddress removed = *gone;
    all.erase(gone);
    if (const Result<> done = store(item, all); !done) {
        return notStored(done.error(), page(item));
    }
    m_removed.insert(item.item.code + key, removed);
    MenuPage shown = page(item);
    shown.keyboard.insert(shown.keyboard.begin(),
                          {{SettingsPhrases::undoButton(),
                            MenuData::of(Undo.toString(), item.item.code.toString(), key)}});
    return {SettingsPhrases::done(), shown, [item, value = m_settings.text(item.key)] {
                return SettingsPhrases::stored(item, value);
            }};
}

MenuOutcome AddressesMenu::undo(const KnownItem &item, const QString &key)
{
    if (!m_removed.contains(item.item.code + key)) {
        return {SettingsPhrases::notValid(), page(item)};
    }
    std::vector<NamedAddress> all = sources(m_settings.text(item.key));
    all.push_back(m_removed.value(item.item.code + key));
    if (const Result<> done = store(item, all); !done) {
        return notStored(done.error(), page(item));
    }
    m_removed.remove(item.item.code + key);
    return {SettingsPhrases::done(), page(item), [item, value = m_settings.text(item.key)] {
                return SettingsPhrases::stored(item, value);
            }};
}

Result<> AddressesMenu::add(const KnownItem &item, const QString &typed)
{
    const std::vector<NamedAddress> more = readAddresses(typed);
    if (more.empty() || !std::ranges::all_of(more, isOfTheWeb)) {
        return failure(ErrorCode::InvalidInput);
    }
    std::vector<NamedAddress> all = sources(m_settings.text(item.key));
    for (const NamedAddress &source : more) {
        std::erase_if(all, [&source](const NamedAddress &one) {
            return one.address == source.address; // with another name, perhaps
        });
        all.push_back(source);
    }
    return store(item, all);
}

Result<> AddressesMenu::store(const KnownItem &item, const std::vector<NamedAddress> &sources)
{
    QStringList words;
    for (const NamedAddress &source : sources) {
        words.append(source.name.isEmpty() ? source.address
                                           : QString(source.name % u'=' % source.address));
    }
    // An empty value would mean the list that is on by default.
    const bool isNone = words.isEmpty() && item.key == SettingKey::BlocklistUrls;
    Result<> done = m_settings.set(item.key, isNone ? None : words.join(u'\n'));
    if (!done) { // its detail may quote the address
        qCWarning(lcService) << item.item.name << "was not stored";
    }
    return done;
}

} // namespace vp
