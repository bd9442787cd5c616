// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace vp {

/** The keys of a phone in a row, for the machine at the other end of a call; typed, they work as
 * well. */
class TonePad : public QWidget
{
    Q_OBJECT
public:
    explicit TonePad(QWidget *parent = nullptr);
    /** Another call: what was pressed in the one before is forgotten. */
    void clear();

Q_SIGNALS:
    /** One of 0 to 9, * and #. */
    void pressed(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void press(const QString &key);

    QLabel *m_shown;
    QString m_pressed;
};

} // namespace vp
