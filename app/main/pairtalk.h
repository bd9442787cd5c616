// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pairing.h"

#include <QObject>

#include <memory>

class QJsonObject;
class QLocalSocket;

namespace vp {

class VirtualPhone;

/**
 * The running phone's side of `virtualphoned --pair` in another terminal of the same user: makes
 * an offer, tells who has shown the code, hears yes or no. One line of JSON a fact; the offer lives
 * as long as the other side listens.
 */
class PairTalk : public QObject
{
    Q_OBJECT
public:
    PairTalk(VirtualPhone &phone, std::unique_ptr<QLocalSocket> socket, QObject *parent = nullptr);
    ~PairTalk() override;

private:
    void offer();
    void read();
    void hear(const QJsonObject &words);
    void say(const QJsonObject &words);
    void end();

    VirtualPhone &m_phone;
    Pairing &m_pairing;
    std::unique_ptr<QLocalSocket> m_socket;
    bool m_open = false;
};

} // namespace vp
