// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "service/ownphones.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vp {

class InkLabel;

/** Asks whom to call and which phone of the owner rings first. Dials nothing itself:
 * callRequested() does, if anybody listens. */
class DialDialog : public QDialog
{
    Q_OBJECT
public:
    /** What the dialog must know; values and questions, so that it needs no running application. */
    struct Setting
    {
        Region region;
        QString masterPhone; ///< E.164 or empty
        std::function<QString(const QString &number)> nameOf; ///< a contact's name, or empty
        /** Why a call there costs more than others, or empty: it needs a second press. */
        std::function<QString(const QString &number)> warningOf {};
        std::vector<OwnPhone> phones {}; ///< to choose from; another number may be typed
    };

    explicit DialDialog(Setting setting, QWidget *parent = nullptr);
    /** Fills the field; the person still has to press Call. */
    void setTo(const QString &text);
    /** Whether the call may be made with this computer, too; not at first. */
    void offerHere(bool offered);
    /** The call was refused; the dialog stays open and says why. */
    void showProblem(const QString &text);

Q_SIGNALS:
    /** Both are numbers that may be dialled. */
    void callRequested(const QString &to, const QString &from);
    /** With the microphone and the speaker of this computer. */
    void hereRequested(const QString &to);

private:
    QWidget *buildPad();
    void fillPhones();
    void typeKey(const QString &key);
    /** Spaces the number that is being typed. */
    void space();
    /** What is chosen or typed in From. */
    [[nodiscard]] Result<PhoneNumber> ownPhone() const;
    void validate();
    void setFlow(const QString &text, bool problem);
    void requestCall();
    void requestHere();
    [[nodiscard]] QString warningOf(const PhoneNumber &number) const;
    void showWarned(bool isWarned);
    /** The person wants it, and has been warned where it is dear. */
    [[nodiscard]] bool isMeant();

    Setting m_setting;
    QLineEdit *m_to;
    QLabel *m_name;
    QComboBox *m_phones;
    InkLabel *m_flow;
    QPushButton *m_call;
    QPushButton *m_here;
    QString m_before; ///< the text of To before the key that was pressed last
    QString m_warning; ///< of the numbers that are there now
    bool m_isWarned = false; ///< and the person has pressed once
};

} // namespace vp
