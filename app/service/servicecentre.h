// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/networkstatus.h"

#include <QObject>
#include <QString>

#include <optional>

namespace vp {

class VirtualPhone;

/** The number through which the SIM card sends SMS, for the window: asked for once somebody looks,
 * after each coming of a modem, and set by a person where it is missing. */
class ServiceCentre : public QObject
{
    Q_OBJECT
public:
    /** @p phone outlives this. */
    explicit ServiceCentre(VirtualPhone &phone, QObject *parent = nullptr);
    /** Empty = none is set, so that no SMS can be sent; nullopt = not known (yet). */
    [[nodiscard]] const std::optional<QString> &number() const { return m_number; }
    [[nodiscard]] bool isMissing() const { return m_number && m_number->isEmpty(); }
    /** Somebody looks: from now on it is known whenever a modem is. */
    void follow();
    /** As a person types it; changed() or refused() follows. */
    void set(const QString &typed);

Q_SIGNALS:
    void changed();
    /** In words. */
    void refused(const QString &words);

private:
    void look();
    void take(const std::optional<QString> &number);

    VirtualPhone &m_phone;
    std::optional<QString> m_number;
    bool m_follows = false;
    bool m_asked = false; ///< of the modem that is there
};

} // namespace vp
