// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vp {

/** A QR code as its dots, without the quiet rim. */
struct QrCode
{
    int size = 0; ///< dots of a side
    std::vector<bool> dark; ///< row by row
    [[nodiscard]] bool isDark(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < size && y < size
            && dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size)
                    + static_cast<std::size_t>(x)];
    }
};

/** None when @p text is empty, too long, or not ASCII. */
[[nodiscard]] std::optional<QrCode> makeQrCode(const QString &text);
/**
 * Lines of half blocks, two rows of dots each, with the rim that readers need. Light dots are
 * drawn, for light letters on a dark terminal; with @p colours it says so to any terminal.
 */
[[nodiscard]] QString qrCodeForTerminal(const QrCode &code, bool colours);

} // namespace vp
