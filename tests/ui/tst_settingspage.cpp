// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    Q_EMIT combo->activated(2);
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
    QCOMPARE(page.findChild<QComboBox *>(u"settings.rules/hiddenNumber"_s)->currentIndex(), 1);
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

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
