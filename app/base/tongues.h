// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vp {

/** The languages that tr() can be made to speak for a moment, beside the program's own. */
class Tongues
{
public:
    virtual ~Tongues() = default;
    /** Codes such as "it", the one that the texts are written in ("en") among them. */
    [[nodiscard]] virtual QStringList languages() const = 0;
    /** What tr() gives from now on; empty or unknown = in the program's own language. Gives what
     * was spoken before. */
    virtual QString speak(const QString &language) = 0;
};

} // namespace vp
