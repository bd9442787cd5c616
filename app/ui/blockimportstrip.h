// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vp {

/** A file that is about to join the own list, as the strip shows it. */
struct BlockFile
{
    int fresh = 0; ///< entries that are not in the list
    int known = 0; ///< that are
    QString unread {}; ///< which lines are none, in words; empty = all are
    /** Takes the next few in; gives the ids of the new ones. Called until it says that nothing is
     * left. */
    struct Step
    {
        std::vector<qint64> ids {};
        int left = 0;
        QString problem {}; ///< in words; empty = all is well
    };
    std::function<Step()> next {};
};

/** What the strip asks for. Without a reader nothing can be imported. */
struct BlockImportQuestions
{
    std::function<BlockFile(const QByteArray &bytes)> read {};
    std::function<void()> done {}; ///< what was taken in counts from now on
    std::function<void(const std::vector<qint64> &ids)> forget {}; ///< it was cancelled
};

/** A file of entries: what it would add, and its way into the own list, a few at a time, so that it
 * can be cancelled. */
class BlockImportStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BlockImportStrip(BlockImportQuestions questions, QWidget *parent = nullptr);
    /** Asks which file. */
    void ask();
    /** Shows what the file would add. */
    void preview(const QString &path);

Q_SIGNALS:
    /** All is in. */
    void imported(const std::vector<qint64> &ids, const QString &words);

private:
    void begin();
    void step();
    void cancel();
    void finish();
    void tell(const QString &words, bool mayBegin);

    BlockImportQuestions m_questions;
    BlockFile m_file;
    std::vector<qint64> m_ids;
    bool m_isRunning = false;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_begin;
    QPushButton *m_cancel;
};

} // namespace vp
