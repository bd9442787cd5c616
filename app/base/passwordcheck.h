// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace vp {

/** Judges a password, of which only a slow, salted digest is known. */
class PasswordCheck
{
public:
    using Callback = std::function<void(bool matches)>;
    virtual ~PasswordCheck() = default;
    /** False = there is none, and nothing matches. */
    [[nodiscard]] virtual bool isSet() const = 0;
    /** Takes a while and blocks nobody. @p callback comes once, later than this call, unless @p
     * context has died. */
    virtual void check(const QString &typed, QObject *context, Callback callback) = 0;
};

} // namespace vp
