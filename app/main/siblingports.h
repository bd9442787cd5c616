// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QIODevice>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace vp {

/**
 * The other ports of the stick that is in use. They are opened and drained, because what nobody
 * reads there fills a buffer of the stick until it hangs. And they are listened to: where events
 * come on one of them and none on the command port, that one is told.
 */
class SiblingPorts : public QObject
{
    Q_OBJECT
public:
    struct Port
    {
        QString path;
        int interfaceNumber = -1;
        bool maySpeak = true; ///< false = carries sound or diagnostics: drained only
    };
    explicit SiblingPorts(Clock &clock, QObject *parent = nullptr);
    ~SiblingPorts() override;
    /** Opens what can be opened of @p ports; others are left alone. */
    void open(const std::vector<Port> &ports);
    void close();
    [[nodiscard]] int count() const { return static_cast<int>(m_open.size()); }
    /** The command port has brought an event itself, so that nothing else has to be listened to. */
    void commandPortBrings();

Q_SIGNALS:
    /** Events come here and not on the command port; bytes() follows with all of them. */
    void adopted(int interfaceNumber);
    void bytes(const QByteArray &bytes);

private:
    struct Sibling;
    void read(Sibling &sibling);
    void adopt();

    Deadline m_wait; ///< the command port's chance to bring the same event
    std::vector<std::unique_ptr<Sibling>> m_open;
    Sibling *m_source = nullptr; ///< the one that is listened to
    bool m_settled = false; ///< the command port brings events
};

} // namespace vp
