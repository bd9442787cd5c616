// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/** The tables of 3GPP TS 23.038 and their reverse, made by the compiler. Only gsm7.cpp includes
 * this. */
namespace vp::gsm7::tables {

/** Code to character. */
using Table = std::array<char16_t, 128>;

/** One cell in which a national table differs. */
struct Cell
{
    std::uint8_t code;
    char16_t character;
};

/** 6.2.1; the escape itself stands as a blank (note 1). */
inline constexpr Table Default = {
    u'@', u'£', u'$',  u'¥', u'è', u'é',  u'ù', u'ì',
    u'ò', u'Ç', u'\n', u'Ø', u'ø', u'\r', u'Å', u'å', //
    u'Δ', u'_', u'Φ',  u'Γ', u'Λ', u'Ω',  u'Π', u'Ψ',
    u'Σ', u'Θ', u'Ξ',  u' ', u'Æ', u'æ',  u'ß', u'É', //
    u' ', u'!', u'"',  u'#', u'¤', u'%',  u'&', u'\'',
    u'(', u')', u'*',  u'+', u',', u'-',  u'.', u'/', //
    u'0', u'1', u'2',  u'3', u'4', u'5',  u'6', u'7',
    u'8', u'9', u':',  u';', u'<', u'=',  u'>', u'?', //
    u'¡', u'A', u'B',  u'C', u'D', u'E',  u'F', u'G',
    u'H', u'I', u'J',  u'K', u'L', u'M',  u'N', u'O', //
    u'P', u'Q', u'R',  u'S', u'T', u'U',  u'V', u'W',
    u'X', u'Y', u'Z',  u'Ä', u'Ö', u'Ñ',  u'Ü', u'§', //
    u'¿', u'a', u'b',  u'c', u'd', u'e',  u'f', u'g',
    u'h', u'i', u'j',  u'k', u'l', u'm',  u'n', u'o', //
    u'p', u'q', u'r',  u's', u't', u'u',  u'v', u'w',
    u'x', u'y', u'z',  u'ä', u'ö', u'ñ',  u'ü', u'à',
};

template<std::size_t N>
constexpr Table patched(Table table, const Cell (&cells)[N])
{
    for (const Cell &cell : cells) {
        table[cell.code] = cell.character;
    }
    return table;
}

/** A.3.1 */
inline constexpr Table TurkishLocking = patched(Default,
                                                {{0x04, u'€'},
                                                 {0x07, u'ı'},
                                                 {0x0B, u'Ğ'},
                                                 {0x0C, u'ğ'},
                                                 {0x1C, u'Ş'},
                                                 {0x1D, u'ş'},
                                                 {0x40, u'İ'},
                                                 {0x60, u'ç'}});

/** A.3.3 */
inline constexpr Table PortugueseLocking = patched(
    Default, {{0x04, u'ê'}, {0x06, u'ú'}, {0x07, u'í'},  {0x08, u'ó'}, {0x09, u'ç'}, {0x0B, u'Ô'},
              {0x0C, u'ô'}, {0x0E, u'Á'}, {0x0F, u'á'},  {0x12, u'ª'}, {0x13, u'Ç'}, {0x14, u'À'},
              {0x15, u'∞'}, {0x16, u'^'}, {0x17, u'\\'}, {0x18, u'€'}, {0x19, u'Ó'}, {0x1A, u'|'},
              {0x1C, u'Â'}, {0x1D, u'â'}, {0x1E, u'Ê'},  {0x24, u'º'}, {0x40, u'Í'}, {0x5B, u'Ã'},
              {0x5C, u'Õ'}, {0x5D, u'Ú'}, {0x60, u'~'},  {0x7B, u'ã'}, {0x7C, u'õ'}, {0x7D, u'`'}});

/** 6.2.1.1; 0 = no character. A second escape is reserved for another table and shown as a blank.
 */
inline constexpr Table DefaultSingle = patched(Table {},
                                               {{0x0A, u'\f'},
                                                {0x14, u'^'},
                                                {0x1B, u' '},
                                                {0x28, u'{'},
                                                {0x29, u'}'},
                                                {0x2F, u'\\'},
                                                {0x3C, u'['},
                                                {0x3D, u'~'},
                                                {0x3E, u']'},
                                                {0x40, u'|'},
                                                {0x65, u'€'}});

/** A.2.1 */
inline constexpr Table TurkishSingle = patched(DefaultSingle,
                                               {{0x47, u'Ğ'},
                                                {0x49, u'İ'},
                                                {0x53, u'Ş'},
                                                {0x63, u'ç'},
                                                {0x67, u'ğ'},
                                                {0x69, u'ı'},
                                                {0x73, u'ş'}});

/** A.2.2 */
inline constexpr Table SpanishSingle = patched(DefaultSingle,
                                               {{0x09, u'ç'},
                                                {0x41, u'Á'},
                                                {0x49, u'Í'},
                                                {0x4F, u'Ó'},
                                                {0x55, u'Ú'},
                                                {0x61, u'á'},
                                                {0x69, u'í'},
                                                {0x6F, u'ó'},
                                                {0x75, u'ú'}});

/** A.2.3 */
inline constexpr Table PortugueseSingle =
    patched(DefaultSingle,
            {{0x05, u'ê'}, {0x09, u'ç'}, {0x0B, u'Ô'}, {0x0C, u'ô'}, {0x0E, u'Á'}, {0x0F, u'á'},
             {0x12, u'Φ'}, {0x13, u'Γ'}, {0x15, u'Ω'}, {0x16, u'Π'}, {0x17, u'Ψ'}, {0x18, u'Σ'},
             {0x19, u'Θ'}, {0x1F, u'Ê'}, {0x41, u'À'}, {0x49, u'Í'}, {0x4F, u'Ó'}, {0x55, u'Ú'},
             {0x5B, u'Ã'}, {0x5C, u'Õ'}, {0x61, u'Â'}, {0x69, u'í'}, {0x6F, u'ó'}, {0x75, u'ú'},
             {0x7B, u'ã'}, {0x7C, u'õ'}, {0x7F, u'â'}});

/** Character to code: everything below U+0400 by itself, the two beyond it in cells of their own.
 */
using Reverse = std::array<std::uint8_t, 0x402>;
inline constexpr std::uint8_t None = 0xFF;
inline constexpr std::size_t NoSlot = 0x402;

constexpr std::size_t slot(char16_t character)
{
    if (character < 0x400) {
        return character;
    }
    if (character == u'€') {
        return 0x400;
    }
    return character == u'∞' ? 0x401 : NoSlot;
}

constexpr Reverse reversed(const Table &table)
{
    Reverse reverse {};
    reverse.fill(None);
    // Downwards, so that the lower of two codes wins; the escape is nobody's code.
    for (std::size_t code = table.size(); code-- > 0;) {
        if (code != 0x1B && table[code] != 0) {
            reverse[slot(table[code])] = static_cast<std::uint8_t>(code);
        }
    }
    return reverse;
}

/** A table and its reverse. */
struct Pair
{
    Table toText;
    Reverse toCode;
};
constexpr Pair both(const Table &table)
{
    return {table, reversed(table)};
}

/** By language identifier; Spanish has no locking table of its own (A.3.2 is void). */
inline constexpr std::array<Pair, 4> Locking = {both(Default), both(TurkishLocking), both(Default),
                                                both(PortugueseLocking)};
inline constexpr std::array<Pair, 4> Single = {both(DefaultSingle), both(TurkishSingle),
                                               both(SpanishSingle), both(PortugueseSingle)};

} // namespace vp::gsm7::tables
