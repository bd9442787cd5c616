// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The character sets of vCards: what Qt knows, and through iconv what old phones wrote.
#include "addressbook/vcardproperty.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <iconv.h>
#include <optional>

namespace vp {

namespace {

constexpr qsizetype LongestCharset = 24;

/** 0x80 to 0x9F of Windows-1252; the rest is Latin-1. 0 = not used. */
constexpr std::array<char16_t, 32> Windows1252 {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t mapped = byte >= 0x80 && byte < 0xA0 ? Windows1252[byte - 0x80U] : byte;
        return QChar(mapped == 0 ? byte : mapped);
    });
    return text;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/** The name is hostile: nothing but a plain name goes to the system. */
bool isPlainName(QByteArrayView charset)
{
    return !charset.isEmpty() && charset.size() <= LongestCharset
        && std::all_of(charset.begin(), charset.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                   || c == '-' || c == '_';
           });
}

/** Closes what iconv_open() opened. */
class Conversion
{
public:
    explicit Conversion(const QByteArray &charset)
        : m_handle(iconv_open("UTF-8", charset.constData()))
    {
    }
    ~Conversion()
    {
        if (isOpen()) {
            iconv_close(m_handle);
        }
    }
    Q_DISABLE_COPY_MOVE(Conversion)
    [[nodiscard]] bool isOpen() const
    {
        return m_handle != reinterpret_cast<iconv_t>(-1); // NOLINT: so says its manual
    }
    [[nodiscard]] std::optional<QString> convert(QByteArrayView bytes)
    {
        QByteArray in = bytes.toByteArray();
        QByteArray out(bytes.size() * 4 + 16, '\0');
        char *from = in.data();
        char *to = out.data();
        auto left = static_cast<std::size_t>(in.size());
        auto room = static_cast<std::size_t>(out.size());
        if (iconv(m_handle, &from, &left, &to, &room) == static_cast<std::size_t>(-1) || left > 0) {
            return std::nullopt;
        }
        return QString::fromUtf8(out.first(out.size() - static_cast<qsizetype>(room)));
    }

private:
    iconv_t m_handle;
};

std::optional<QString> fromNamed(QByteArrayView bytes, QByteArrayView charset)
{
    if (!isPlainName(charset)) {
        return std::nullopt;
    }
    const QByteArray name = charset.toByteArray().toUpper();
    if (name == "UTF-8" || name == "UTF8") {
        return fromUtf8(bytes);
    }
    // What calls itself Latin-1 mostly is Windows-1252.
    if (name == "ISO-8859-1" || name == "LATIN1" || name == "WINDOWS-1252" || name == "CP1252"
        || name == "US-ASCII" || name == "ANSI") {
        return name == "US-ASCII" ? std::nullopt : std::optional(fromWindows1252(bytes));
    }
    Conversion conversion(name);
    return conversion.isOpen() ? conversion.convert(bytes) : std::nullopt;
}

} // namespace

QString decodedText(QByteArrayView bytes, QByteArrayView charset)
{
    if (const auto named = fromNamed(bytes, charset)) {
        return *named;
    }
    if (const auto utf8 = fromUtf8(bytes)) {
        return *utf8;
    }
    return fromWindows1252(bytes);
}

} // namespace vp
