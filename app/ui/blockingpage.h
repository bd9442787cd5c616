// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vp {

class Settings;

/** One own entry as the page shows it. */
struct BlockRow
{
    qint64 id = 0;
    QString entry; ///< "+39 02 1234*"
    QString about; ///< "numbers that begin with …"
    QString note {};
    bool allow = false;
    int hits = 0;
    bool operator==(const BlockRow &) const = default;
};

struct SharedListRow
{
    QString name;
    QString entries; ///< "41,208"
    QString state; ///< "as of 18:00", or what is wrong
    bool isOn = true; ///< false = it stops nobody
    bool operator==(const SharedListRow &) const = default;
};

/** What the page asks for and wants done. An answer in words is empty when all went well. */
struct BlockingQuestions
{
    std::function<std::vector<BlockRow>()> own;
    std::function<std::vector<SharedListRow>()> shared;
    std::function<QString(const QString &entry, bool allow)> add;
    std::function<QString(qint64 id)> remove;
    std::function<QString(qint64 id)> restore; ///< undoes remove
    std::function<QString(const QString &number)> check; ///< "blocked by …", "not blocked"
    std::function<QByteArray(bool salted)> share; ///< the own list as a file; empty = nothing in it
    std::function<void()> refresh; ///< fetch all shared lists now
    std::function<bool()> isRefreshing {}; ///< one is being fetched
    std::function<void()> cancel {}; ///< what is being fetched is not wanted; the copies stay
    std::function<QString(const QString &name, bool isOn)> letStop {}; ///< a shared list
};

/** Whom nobody has to hear: own entries, shared lists, and a check of a number. */
class BlockingPage : public QWidget
{
    Q_OBJECT
public:
    BlockingPage(Settings &settings, BlockingQuestions questions, QWidget *parent = nullptr);

    /** Entries or lists have changed. */
    void refresh();
    /** Types a new entry, which the person may add. */
    void propose(const QString &entry);

Q_SIGNALS:
    /** A setting is to be shown. */
    void settingRequested(const QString &objectName);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildOwn();
    [[nodiscard]] QWidget *buildUndo(QWidget *parent);
    [[nodiscard]] QWidget *buildShared();
    [[nodiscard]] QWidget *buildCheck(Settings &settings);
    void add();
    void removeChosen();
    void remove(const std::vector<qint64> &ids);
    /** Brings entries back, or takes them out; gives those with which that went well. */
    [[nodiscard]] std::vector<qint64> carryOut(const std::vector<qint64> &ids, bool brings);
    /** Offers to take the last change back, or to make it once more. */
    void offer(const QString &words, bool isUndo);
    void undo();
    void redo();
    /** The button fetches, and while something is fetched it stops that. */
    void showRefreshing(bool isRefreshing);
    void check();
    void showShared();
    /** The tick of a shared list was set or taken away. */
    void switchShared(const QTreeWidgetItem &list);
    void save(bool salted);
    void saveAs(const QString &path, const QByteArray &list);
    /** Where the person sees it; an empty one clears it. */
    void tell(const QString &problem);

    BlockingQuestions m_questions;
    std::vector<BlockRow> m_rows;
    /** What the last click has done to entries; what Undo takes back. */
    struct Change
    {
        bool isAddition = false; ///< else they were removed
        std::vector<qint64> ids;
        QString words;
    };
    Change m_change;
    QLineEdit *m_entry = nullptr;
    QCheckBox *m_allow = nullptr;
    QLabel *m_problem = nullptr;
    QTreeWidget *m_own = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QWidget *m_undoBar = nullptr;
    QLabel *m_undoText = nullptr;
    QTreeWidget *m_shared = nullptr;
    QPushButton *m_refresh = nullptr;
    bool m_isRefreshing = false;
    QLabel *m_noLists = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_verdict = nullptr;
};

} // namespace vp
