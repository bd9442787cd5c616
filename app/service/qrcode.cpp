// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/qrcode.h"

#include <QStringList>
#include <qrencode.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype LongestText = 500;
constexpr int Rim = 4; ///< ISO/IEC 18004, 9.1

} // namespace

std::optional<QrCode> makeQrCode(const QString &text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
    if (text.isEmpty() || text.size() > LongestText || !isPlain) {
        return std::nullopt;
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!made) {
        return std::nullopt;
    }
    QrCode code;
    code.size = made->width;
    const auto dots = static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size);
    code.dark.reserve(dots);
    for (std::size_t i = 0; i < dots; ++i) {
        code.dark.push_back((made->data[i] & 1U) != 0); // the lowest bit is the dot
    }
    return code;
}

QString qrCodeForTerminal(const QrCode &code, bool colours)
{
    QStringList lines;
    for (int y = -Rim; y < code.size + Rim; y += 2) {
        QString line;
        for (int x = -Rim; x < code.size + Rim; ++x) {
            const bool upper = !code.isDark(x, y);
            const bool lower = y + 1 < code.size + Rim && !code.isDark(x, y + 1);
            line += upper && lower ? QChar(0x2588)
                : upper            ? QChar(0x2580)
                : lower            ? QChar(0x2584)
                                   : QChar(u' ');
        }
        lines.append(colours ? u"\u001b[40;97m"_s + line + u"\u001b[0m"_s : line);
    }
    return lines.join(u'\n');
}

} // namespace vp
