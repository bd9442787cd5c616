// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vp {

/** One property of a vCard, its value decoded to text but with its backslashes. */
struct VCardProperty
{
    QByteArray name; ///< upper case, without "item1."
    QString value;

    /** nullopt when there is no colon. */
    [[nodiscard]] static std::optional<VCardProperty> parse(const QByteArray &line);
    /** The value without backslashes, on one line, without control and order-reversing characters.
     */
    [[nodiscard]] QString text() const;
    /** The parts of a structured value (N, ORG), each like text(). */
    [[nodiscard]] QStringList parts() const;
};

} // namespace vp
