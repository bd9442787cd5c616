// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/windowpeople.h"
#include "ui/panel.h"

#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace vp {

class InkLabel;
class QrView;
class StrangersBox;

/** Who may control this phone: lets owners in by a code, shows owners and guests, removes them. */
class PeoplePanel : public Panel
{
    Q_OBJECT
public:
    /** @p people outlives this. */
    explicit PeoplePanel(WindowPeople &people, QWidget *parent = nullptr);
    /** Shows whether a code can be shown, the question that waits, and who is in. */
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildOffer();
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildRemoval();
    [[nodiscard]] QWidget *buildUndo();
    void buildList();
    void start();
    void answer(bool yes);
    void askRemoval();
    void removeAsked();
    void refreshList();
    void tick();
    void tell(const QString &words);

    WindowPeople &m_people;
    QTimer m_tick; ///< the time that is left
    QPushButton *m_start = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_offer = nullptr;
    QrView *m_picture = nullptr;
    QLabel *m_how = nullptr;
    QLabel *m_code = nullptr;
    QLineEdit *m_link = nullptr;
    QLabel *m_left = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_who = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    InkLabel *m_groups = nullptr;
    InkLabel *m_advice = nullptr;
    StrangersBox *m_strangers = nullptr;
    QWidget *m_removal = nullptr;
    QLabel *m_removalText = nullptr;
    QWidget *m_undo = nullptr;
    QLabel *m_undoText = nullptr;
    std::vector<PersonRow> m_rows;
    std::optional<PersonRow> m_asked; ///< whose removal waits for a yes
};

} // namespace vp
