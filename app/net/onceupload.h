// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vp {

/**
 * The body of a request that must not leave twice. Qt sends a request again by itself when a
 * connection that was used before closes without an answer; the server may have carried it out by
 * then, and nobody would know. This body cannot be read from its beginning a second time, so the
 * request ends with an error instead, and its sender decides.
 */
class OnceUpload : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceUpload(QByteArray body, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool seek(qint64 /*pos*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace vp
