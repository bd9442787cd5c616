// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace vp {

/** A terminal that is silent, or answers a few commands and says OK to all others. */
class ScriptTerminal : public QObject
{
    Q_OBJECT
public:
    using Answers = QHash<QByteArray, QByteArray>; ///< command → the line before its OK
    /** Silent. */
    ScriptTerminal();
    explicit ScriptTerminal(Answers answers);
    ~ScriptTerminal() override;
    Q_DISABLE_COPY_MOVE(ScriptTerminal)

    [[nodiscard]] const QString &path() const { return m_path; }
    /** Everything that was written to it so far. */
    [[nodiscard]] QByteArray heard();
    void say(const QByteArray &bytes) const;

private:
    void read();

    Answers m_answers;
    bool m_answering = false;
    int m_master = -1;
    int m_slave = -1; ///< kept open, so that the terminal outlives its users
    QString m_path;
    QByteArray m_heard;
    qsizetype m_answered = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vp
