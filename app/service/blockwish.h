// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vp {

/** What a button about block and allow entries asks for. */
struct BlockWish
{
    enum class Step : std::uint8_t {
        List, ///< `page` of the own entries
        SharedLists,
        Refresh, ///< the shared lists, now
        Block, ///< `entries`
        Allow, ///< `entries`
        Remove, ///< `ids`
        Restore, ///< `ids`
        AskExport, ///< in which form
        Export, ///< `salted` or not
        Ask, ///< lets him type an entry
        Switch, ///< the shared list of the key `note`, `on` or off
    };
    Step step = Step::List;
    int page = 0;
    std::vector<qint64> ids {};
    QStringList entries {};
    QString note {}; ///< for `entries`: whose they are
    bool salted = false;
    bool on = true;
};

} // namespace vp
