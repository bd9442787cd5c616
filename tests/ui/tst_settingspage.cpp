// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace vp;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(++m_number)));
    }
    void textIsStoredWhenItIsLeft();
    void badValueIsRefusedInWords();
    void lockedFieldIsClosed();
    void flagIsStored();
    void ruleMayBeANumber();
    void followsChangesFromElsewhere();
    void tokenIsWrittenOnly();
    void guestPasswordIsWrittenOnly();
    void limitsSayWhenThereIsNone();
    void voiceIsShownWhereThereIsSound();
    void logForNobodyIsWarnedOf();
    void secondsAreStored();
    void startCommandsAreStoredByLine();
    void contactsRuleMayBeUnset();
    void wheelOverAFieldChangesNothing();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Settings> m_settings;
};

void SettingsPageTest::textIsStoredWhenItIsLeft()
{
    SettingsPage page(*m_settings);
    auto *field = page.findChild<QLineEdit *>(u"settings.phones/master"_s);
    field->setText(u"+39 340 123 4567"_s);
    QVERIFY(!m_settings->isSet(SettingKey::MasterPhone));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_settings->isSet(SettingKey::MasterPhone));
}

void SettingsPageTest::badValueIsRefusedInWords()
{
    SettingsPage page(*m_settings);
    auto *field = page.findChild<QLineEdit *>(u"settings.phones/master"_s);
    field->setText(u"hello"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_settings->isSet(SettingKey::MasterPhone));
    QCOMPARE(field->text(), u"hello"_s); // to be mended, not lost
    bool said = false;
    for (const QLabel *label : field->parentWidget()->findChildren<QLabel *>()) {
        said = said || (!label->isHidden() && !label->text().isEmpty());
    }
    QVERIFY(said);
}

void SettingsPageTest::lockedFieldIsClosed()
{
    QVERIFY(m_settings->lock(SettingKey::MasterPhone, u"+393401234567"_s));
    SettingsPage page(*m_settings);
    auto *field = page.findChild<QLineEdit *>(u"settings.phones/master"_s);
    QVERIFY(!field->isEnabled());
    QVERIFY(page.findChild<QLineEdit *>(u"settings.phones/country"_s)->isEnabled());
    QVERIFY(field->text().contains(u"340"_s));
}

void SettingsPageTest::flagIsStored()
{
    SettingsPage page(*m_settings);
    auto *box = page.findChild<QCheckBox *>(u"settings.window/closeToTray"_s);
    QCOMPARE(box->isChecked(), m_settings->flag(SettingKey::CloseToTray));
    box->click();
    QCOMPARE(m_settings->flag(SettingKey::CloseToTray), false);
    box->click();
    QCOMPARE(m_settings->flag(SettingKey::CloseToTray), true);
}

void SettingsPageTest::ruleMayBeANumber()
{
    SettingsPage page(*m_settings);
    auto *combo = page.findChild<QComboBox *>(u"settings.rules/notInContacts"_s);
    auto *own = page.findChild<QLineEdit *>(u"settings.rules/notInContacts.own"_s);
    QCOMPARE(m_settings->text(SettingKey::NotInContactsRule), u"master"_s);
    QVERIFY(own->isHidden());
    Q_EMIT combo->activated(0);
    QCOMPARE(m_settings->text(SettingKey::NotInContactsRule), u"reject"_s);
    Q_EMIT combo->activated(combo->count() - 1);
    QVERIFY(!own->isHidden());
    QCOMPARE(m_settings->text(SettingKey::NotInContactsRule), u"reject"_s); // no number yet
    own->setText(u"+390669821234"_s);
    QTest::keyClick(own, Qt::Key_Return);
    QCOMPARE(m_settings->text(SettingKey::NotInContactsRule), u"+390669821234"_s);
}

void SettingsPageTest::followsChangesFromElsewhere()
{
    SettingsPage page(*m_settings);
    QVERIFY(m_settings->set(SettingKey::HiddenNumberRule, u"master"_s));
    QCOMPARE(page.findChild<QComboBox *>(u"settings.rules/hiddenNumber"_s)->currentText(),
             u"ring your own phone"_s);
}

void SettingsPageTest::tokenIsWrittenOnly()
{
    SettingsPage page(*m_settings);
    QSignalSpy entered(&page, &SettingsPage::tokenEntered);
    auto *token = page.findChild<QLineEdit *>(u"settings.token"_s);
    auto *save = page.findChild<QPushButton *>(u"settings.saveToken"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(!save->isEnabled());
    token->setText(u" 123:abc "_s);
    save->click();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"123:abc"_s);
    QVERIFY(token->text().isEmpty());
    page.closeToken(u"set elsewhere"_s);
    QVERIFY(!token->isEnabled());
    QCOMPARE(token->placeholderText(), u"set elsewhere"_s);
}

void SettingsPageTest::guestPasswordIsWrittenOnly()
{
    SettingsPage page(*m_settings);
    QSignalSpy entered(&page, &SettingsPage::guestPasswordEntered);
    auto *password = page.findChild<QLineEdit *>(u"settings.guestPassword"_s);
    auto *save = page.findChild<QPushButton *>(u"settings.saveGuestPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(u"abc"_s); // too short for anybody's safety
    QVERIFY(!save->isEnabled());
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    password->setText(u"open sesame"_s);
    save->click();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"open sesame"_s);
    QVERIFY(password->text().isEmpty());
}

void SettingsPageTest::limitsSayWhenThereIsNone()
{
    SettingsPage page(*m_settings);
    auto *calls = page.findChild<QSpinBox *>(u"settings.limits/callsPerHour"_s);
    QCOMPARE(calls->value(), 20);
    calls->setValue(0);
    QCOMPARE(calls->text(), u"no limit"_s);
    Q_EMIT calls->editingFinished();
    QCOMPARE(m_settings->number(SettingKey::CallsPerHour), 0);
    auto *roaming = page.findChild<QComboBox *>(u"settings.limits/whileRoaming"_s);
    Q_EMIT roaming->activated(2);
    QCOMPARE(m_settings->text(SettingKey::WhileRoaming), u"refuse"_s);
}

void SettingsPageTest::voiceIsShownWhereThereIsSound()
{
    SettingsPage page(*m_settings);
    page.show();
    const auto field = [&page](SettingKey key) {
        return page.findChild<QWidget *>(QString(u"settings."_s + Settings::nameOf(key)));
    };
    for (const SettingKey key :
         {SettingKey::VoiceAnnouncement, SettingKey::VoiceMaxSeconds, SettingKey::VoiceGroups,
          SettingKey::VoiceAnnouncedName, SettingKey::VoiceConfirm, SettingKey::VoiceConfirmSeconds,
          SettingKey::VoicemailGreeting, SettingKey::VoicemailGroups,
          SettingKey::VoicemailMaxSeconds, SettingKey::VoicemailWhenNotTaken,
          SettingKey::VoicemailBeforeRinging, SettingKey::VoiceScreening,
          SettingKey::VoiceScreeningExcept, SettingKey::VoiceNamePrompt}) {
        QVERIFY2(field(key) != nullptr, qPrintable(Settings::nameOf(key)));
        QVERIFY2(!field(key)->isVisible(), qPrintable(Settings::nameOf(key)));
    }
    QVERIFY(field(SettingKey::ModemVoicePort)->isVisible()); // which brings it
    page.showVoice();
    QVERIFY(field(SettingKey::VoiceConfirm)->isVisible());
    auto *when = page.findChild<QCheckBox *>(u"settings.voicemail/whenNotTaken"_s);
    QVERIFY(when->isVisible());
    when->click();
    QVERIFY(m_settings->flag(SettingKey::VoicemailWhenNotTaken));
    const auto isWarned = [&](const QString &words) {
        const auto notes = field(SettingKey::VoicemailBeforeRinging)
                               ->parentWidget()
                               ->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return std::ranges::any_of(notes, [&words](const QLabel *each) {
            return each->isVisible() && each->text().contains(words);
        });
    };
    QVERIFY(!isWarned(u"no effect"_s)); // it is off
    QVERIFY(m_settings->set(SettingKey::VoicemailBeforeRinging, u"/no/such/greeting.wav"_s));
    QVERIFY(isWarned(u"no sound can be read from /no/such/greeting.wav"_s));
    auto *longest = page.findChild<QComboBox *>(u"settings.voicemail/maxSeconds"_s);
    QCOMPARE(longest->currentText(), u"180 seconds"_s);
    Q_EMIT longest->activated(0);
    QCOMPARE(m_settings->number(SettingKey::VoicemailMaxSeconds), 60);
}

/** The log of a phone is for its owners. */
void SettingsPageTest::logForNobodyIsWarnedOf()
{
    QVERIFY(m_settings->set(SettingKey::TelegramOwners, u"1001,1002"_s));
    SettingsPage page(*m_settings);
    auto *who = page.findChild<QLineEdit *>(u"settings.log/recipient"_s);
    const auto isWarned = [who] {
        const auto notes = who->parentWidget()->findChildren<QLabel *>();
        return std::ranges::any_of(notes, [](const QLabel *note) {
            return !note->isHidden() && note->text().contains(u"1002 is no owner"_s);
        });
    };
    who->setText(u"1002"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QCOMPARE(m_settings->text(SettingKey::LogRecipient), u"1002"_s);
    QVERIFY(!isWarned());
    QVERIFY(m_settings->set(SettingKey::TelegramOwners, u"1001"_s)); // removed in the chat
    QVERIFY(isWarned());
    QTest::keyClick(who, Qt::Key_Return); // as it is
    QVERIFY(isWarned());
    who->setText(u"all"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(!isWarned());
}

void SettingsPageTest::secondsAreStored()
{
    SettingsPage page(*m_settings);
    auto *box = page.findChild<QSpinBox *>(u"settings.calls/ringMasterSeconds"_s);
    QCOMPARE(box->value(), m_settings->number(SettingKey::RingMasterSeconds));
    box->setValue(40);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_settings->number(SettingKey::RingMasterSeconds), 40);
    for (const int outside : {4, 121}) { // what the field allows is what can be stored
        box->setValue(outside);
        QVERIFY(m_settings->set(SettingKey::RingMasterSeconds, QString::number(box->value())));
    }
}

void SettingsPageTest::startCommandsAreStoredByLine()
{
    SettingsPage page(*m_settings);
    auto *lines = page.findChild<QPlainTextEdit *>(u"settings.modem/extraInit"_s);
    lines->setPlainText(u"AT+CSQ\nAT^CURC=0\n"_s);
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(lines, &left);
    QCOMPARE(m_settings->text(SettingKey::ModemExtraInit), u"AT+CSQ\nAT^CURC=0"_s);
    lines->setPlainText(u"ATD112;"_s);
    QCoreApplication::sendEvent(lines, &left);
    QCOMPARE(m_settings->text(SettingKey::ModemExtraInit), u"AT+CSQ\nAT^CURC=0"_s); // refused
    QCOMPARE(lines->toPlainText(), u"ATD112;"_s); // to be mended, not lost
}

void SettingsPageTest::contactsRuleMayBeUnset()
{
    SettingsPage page(*m_settings);
    auto *combo = page.findChild<QComboBox *>(u"settings.rules/noEventNow"_s);
    QCOMPARE(combo->currentIndex(), 0); // no rule, though the default's text says "reject"
    Q_EMIT combo->activated(1);
    QVERIFY(m_settings->isSet(SettingKey::NoEventNowRule));
    QCOMPARE(m_settings->text(SettingKey::NoEventNowRule), u"reject"_s);
    QCOMPARE(combo->currentIndex(), 1);
    Q_EMIT combo->activated(0);
    QVERIFY(!m_settings->isSet(SettingKey::NoEventNowRule));
    QCOMPARE(combo->currentIndex(), 0);
}

void SettingsPageTest::wheelOverAFieldChangesNothing()
{
    SettingsPage page(*m_settings);
    for (const QString &name :
         {u"settings.calls/ringMasterSeconds"_s, u"settings.rules/hiddenNumber"_s}) {
        auto *field = page.findChild<QWidget *>(name);
        QWheelEvent turn({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &turn);
        QVERIFY(!turn.isAccepted()); // the page may scroll by it
    }
    QCOMPARE(page.findChild<QSpinBox *>(u"settings.calls/ringMasterSeconds"_s)->value(), 25);
    QCOMPARE(page.findChild<QComboBox *>(u"settings.rules/hiddenNumber"_s)->currentIndex(), 0);
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
