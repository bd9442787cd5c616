// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/blockbuttons.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Step = BlockWish::Step;

constexpr qsizetype LongestIds = 44;

std::optional<QString> withIds(QStringView act, const std::vector<qint64> &ids)
{
    QStringList words;
    for (const qint64 id : ids) {
        words.append(QString::number(id));
    }
    const QString arg = words.join(u',');
    return arg.isEmpty() || arg.size() > LongestIds ? std::nullopt
                                                    : std::optional(MenuData::of(act, arg));
}

std::optional<BlockWish> idsOf(Step step, const QString &arg)
{
    BlockWish wish {.step = step};
    for (const QString &word : arg.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        wish.ids.push_back(word.toLongLong(&ok));
        if (!ok) {
            return std::nullopt;
        }
    }
    return wish.ids.empty() ? std::nullopt : std::optional(wish);
}

} // namespace

std::optional<QString> blockData(const BlockWish &wish)
{
    switch (wish.step) {
    case Step::List:
        return MenuData::of(u"bl", QString::number(wish.page));
    case Step::SharedLists:
        return MenuData::of(u"bs");
    case Step::Refresh:
        return MenuData::of(u"bf");
    case Step::Ask:
        return MenuData::of(u"ba");
    case Step::Remove:
        return withIds(u"br", wish.ids);
    case Step::Restore:
        return withIds(u"bu", wish.ids);
    case Step::AskExport:
        return MenuData::of(u"bx");
    case Step::Export:
        return MenuData::of(u"be", wish.salted ? u"1"_s : u"0"_s);
    case Step::Switch:
        return MenuData::of(u"bw", wish.on ? u"1"_s : u"0"_s, wish.note);
    case Step::Block:
    case Step::Allow:
        break;
    }
    return std::nullopt;
}

std::optional<BlockWish> blockWishOf(const MenuData &data)
{
    constexpr int mostPages = 100'000;
    if (data.act == "bl"_L1) {
        return BlockWish {.page = qBound(0, data.arg.toInt(), mostPages)};
    }
    if (data.act == "bs"_L1) {
        return BlockWish {.step = Step::SharedLists};
    }
    if (data.act == "bf"_L1) {
        return BlockWish {.step = Step::Refresh};
    }
    if (data.act == "ba"_L1) {
        return BlockWish {.step = Step::Ask};
    }
    if (data.act == "br"_L1) {
        return idsOf(Step::Remove, data.arg);
    }
    if (data.act == "bu"_L1) {
        return idsOf(Step::Restore, data.arg);
    }
    if (data.act == "bx"_L1) {
        return BlockWish {.step = Step::AskExport};
    }
    if (data.act == "be"_L1) {
        return BlockWish {.step = Step::Export, .salted = data.arg == "1"_L1};
    }
    if (data.act == "bw"_L1) {
        return BlockWish {.step = Step::Switch, .note = data.id, .on = data.arg == "1"_L1};
    }
    return std::nullopt;
}

} // namespace vp
