// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

DialDialog::Setting setting(const QString &master = u"+393401234567"_s)
{
    return {Region {}, master, [](const QString &number) {
                return number == u"+393331112233"_s ? u"Anna Rossi"_s : QString();
            }};
}

template<class T>
T *part(const DialDialog &dialog, const QString &name)
{
    return dialog.findChild<T *>(QString(u"dial."_s + name));
}

} // namespace

class DialDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validates_data();
    void validates();
    void enterCallsOnce();
    void enterOnARefusedNumberDoesNothing();
    void padTypes();
    void spacesWhileTyping();
    void cursorStaysWhereItIs();
    void phonesAreChosenByName();
    void knowsThePerson();
    void withoutAPhoneOfOnesOwn();
    void refusalStaysOnTheScreen();
    void dearNumberNeedsASecondPress();
};

void DialDialogTest::validates_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("allowed");
    const QString mine = u"+393401234567"_s;
    QTest::newRow("empty") << QString() << mine << false;
    QTest::newRow("national number") << u"333 111 2233"_s << mine << true;
    QTest::newRow("international number") << u"+44 20 7946 0018"_s << mine << true;
    QTest::newRow("emergency 112") << u"112"_s << mine << false;
    QTest::newRow("emergency 118 of the country") << u"118"_s << mine << false;
    QTest::newRow("service code") << u"*100#"_s << mine << false;
    QTest::newRow("letters") << u"hello"_s << mine << false;
    QTest::newRow("another phone rings") << u"3331112233"_s << u"06 6982 1234"_s << true;
    QTest::newRow("no phone rings") << u"3331112233"_s << QString() << false;
    QTest::newRow("emergency as own phone") << u"3331112233"_s << u"112"_s << false;
    QTest::newRow("to oneself") << u"3401234567"_s << mine << false;
}

void DialDialogTest::validates()
{
    QFETCH(QString, to);
    QFETCH(QString, from);
    DialDialog dialog(setting());
    part<QLineEdit>(dialog, u"from"_s)->setText(from);
    part<QLineEdit>(dialog, u"to"_s)->setText(to);
    QTEST(part<QPushButton>(dialog, u"call"_s)->isEnabled(), "allowed");
    QVERIFY(!part<QLabel>(dialog, u"flow"_s)->text().isEmpty());
}

void DialDialogTest::enterCallsOnce()
{
    DialDialog dialog(setting());
    dialog.show();
    QSignalSpy asked(&dialog, &DialDialog::callRequested);
    auto *to = part<QLineEdit>(dialog, u"to"_s);
    QTest::keyClicks(to, u"3331112233"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"+393331112233"_s);
    QCOMPARE(asked.first().at(1).toString(), u"+393401234567"_s);
    QVERIFY(dialog.isVisible()); // it closes when the call was accepted
}

void DialDialogTest::enterOnARefusedNumberDoesNothing()
{
    DialDialog dialog(setting());
    dialog.show();
    QSignalSpy asked(&dialog, &DialDialog::callRequested);
    auto *to = part<QLineEdit>(dialog, u"to"_s);
    QTest::keyClicks(to, u"112"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(dialog.isVisible());
}

void DialDialogTest::padTypes()
{
    DialDialog dialog(setting());
    QString typed;
    for (const QChar key : u"1234567890*#"_s) {
        part<QToolButton>(dialog, QString(u"key"_s + key))->click();
        typed += key;
        QCOMPARE(part<QLineEdit>(dialog, u"to"_s)->text().remove(u' '), typed);
    }
}

void DialDialogTest::knowsThePerson()
{
    DialDialog dialog(setting());
    dialog.setTo(u"+393331112233"_s);
    QCOMPARE(part<QLabel>(dialog, u"name"_s)->text(), u"Anna Rossi"_s);
    QVERIFY(part<QLabel>(dialog, u"flow"_s)->text().contains(u"Anna Rossi"_s));
}

void DialDialogTest::withoutAPhoneOfOnesOwn()
{
    DialDialog dialog(setting({}));
    dialog.setTo(u"+393331112233"_s);
    QVERIFY(!part<QPushButton>(dialog, u"call"_s)->isEnabled());
    part<QLineEdit>(dialog, u"from"_s)->setText(u"3401234567"_s);
    QVERIFY(part<QPushButton>(dialog, u"call"_s)->isEnabled());
}

void DialDialogTest::refusalStaysOnTheScreen()
{
    DialDialog dialog(setting());
    dialog.setTo(u"+393331112233"_s);
    dialog.showProblem(u"no modem"_s);
    QCOMPARE(part<QLabel>(dialog, u"flow"_s)->text(), u"no modem"_s);
}

void DialDialogTest::dearNumberNeedsASecondPress()
{
    DialDialog::Setting warned = setting();
    warned.warningOf = [](const QString &number) {
        return number.startsWith(u"+882"_s) ? u"That is a satellite."_s : QString();
    };
    DialDialog dialog(warned);
    dialog.offerHere(true);
    QSignalSpy asked(&dialog, &DialDialog::callRequested);
    QSignalSpy here(&dialog, &DialDialog::hereRequested);
    auto *to = part<QLineEdit>(dialog, u"to"_s);
    auto *call = part<QPushButton>(dialog, u"call"_s);
    to->setText(u"+8821600000000"_s);
    QVERIFY(part<QLabel>(dialog, u"flow"_s)->text().startsWith(u"That is a satellite."_s));
    call->click();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(call->accessibleName(), u"Call all the same"_s);
    call->click();
    QCOMPARE(asked.count(), 1);
    to->setText(u"+8821600000001"_s); // another one is another question
    QCOMPARE(call->accessibleName(), u"Call"_s);
    part<QPushButton>(dialog, u"here"_s)->click();
    QCOMPARE(here.count(), 0);
    part<QPushButton>(dialog, u"here"_s)->click();
    QCOMPARE(here.count(), 1);
    to->setText(u"333 111 2233"_s);
    call->click();
    QCOMPARE(asked.count(), 2);
}

void DialDialogTest::spacesWhileTyping()
{
    DialDialog dialog(setting());
    auto *to = part<QLineEdit>(dialog, u"to"_s);
    QTest::keyClicks(to, u"3331112233"_s);
    QCOMPARE(to->text(), u"333 111 2233"_s);
    to->clear();
    QTest::keyClicks(to, u"+442079460018"_s);
    QCOMPARE(to->text(), u"+44 20 7946 0018"_s);
    to->clear();
    QTest::keyClicks(to, u"*100#"_s);
    QCOMPARE(to->text(), u"*100#"_s);
}

void DialDialogTest::cursorStaysWhereItIs()
{
    DialDialog dialog(setting());
    auto *to = part<QLineEdit>(dialog, u"to"_s);
    QTest::keyClicks(to, u"333111223"_s);
    QCOMPARE(to->text(), u"333 111 223"_s);
    to->setCursorPosition(2);
    QTest::keyClick(to, Qt::Key_9);
    QCOMPARE(to->text(), u"339 311 1223"_s);
    QCOMPARE(to->cursorPosition(), 3);
    QTest::keyClick(to, Qt::Key_Delete); // the blank, and then the 3 behind it
    QTest::keyClick(to, Qt::Key_Delete);
    QCOMPARE(to->text().remove(u' '), u"339111223"_s);
    to->setCursorPosition(4);
    QTest::keyClick(to, Qt::Key_Backspace);
    QTest::keyClick(to, Qt::Key_Backspace);
    QCOMPARE(to->text().remove(u' '), u"33111223"_s);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(to, Qt::Key_End);
        QTest::keyClick(to, Qt::Key_Backspace);
    }
    QVERIFY(to->text().isEmpty()); // nothing is stuck
}

void DialDialogTest::phonesAreChosenByName()
{
    DialDialog::Setting mine = setting();
    const auto number = [](const QString &text) {
        return PhoneNumber::parse(text, Region {}).value();
    };
    mine.phones = {{u"Office"_s, number(u"+390669821234"_s), false},
                   {u"Mobile"_s, number(u"+393401234567"_s), true}};
    DialDialog dialog(mine);
    auto *phones = part<QComboBox>(dialog, u"phones"_s);
    QCOMPARE(phones->count(), 2);
    QVERIFY(phones->currentText().startsWith(u"Mobile"_s)); // the master phone
    QSignalSpy asked(&dialog, &DialDialog::callRequested);
    part<QLineEdit>(dialog, u"to"_s)->setText(u"3331112233"_s);
    auto *call = part<QPushButton>(dialog, u"call"_s);
    call->click();
    QCOMPARE(asked.takeFirst().at(1).toString(), u"+393401234567"_s);
    phones->setCurrentIndex(0);
    call->click();
    QCOMPARE(asked.takeFirst().at(1).toString(), u"+390669821234"_s);
    part<QLineEdit>(dialog, u"from"_s)->setText(u"+44 20 7946 0018"_s); // none of them
    call->click();
    QCOMPARE(asked.takeFirst().at(1).toString(), u"+442079460018"_s);
    part<QLineEdit>(dialog, u"from"_s)->setText(u"Offi"_s);
    QVERIFY(!call->isEnabled());
}

QTEST_MAIN(DialDialogTest)
#include "tst_dialdialog.moc"
