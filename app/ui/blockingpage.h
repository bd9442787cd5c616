// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/blockingquestions.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vp {

class Settings;

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
    /** The chosen entry is typed, and the next one that is added takes its place. */
    void editChosen();
    void setEdited(qint64 id);
    /** Entries that are there now and were not in @p before. */
    [[nodiscard]] std::vector<qint64> freshAfter(const std::vector<BlockRow> &before) const;
    void removeChosen();
    void remove(const std::vector<qint64> &ids);
    /** Brings entries back and takes others out; the change holds those with which that went well.
     */
    void carryOut(const std::vector<qint64> &brings, const std::vector<qint64> &takes);
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
        std::vector<qint64> added {};
        std::vector<qint64> removed {};
        QString words {};
        [[nodiscard]] bool isNothing() const { return added.empty() && removed.empty(); }
    };
    Change m_change;
    QLineEdit *m_entry = nullptr;
    QCheckBox *m_allow = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    qint64 m_edited = 0; ///< whose place the next entry takes; 0 = nobody's
    BlockImportStrip *m_import = nullptr;
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
