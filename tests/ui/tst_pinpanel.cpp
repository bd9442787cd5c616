// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/overviewpage.h"
#include "ui/pinpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

NetworkStatus locked(std::optional<int> tries)
{
    NetworkStatus status;
    status.modem = ModemState::SimLocked;
    status.simLock = SimLock::Pin;
    status.pinTriesLeft = tries;
    return status;
}

} // namespace

class PinPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shownOnlyForAPin();
    void pinIsHiddenAndChecked();
    void entersAndForgets();
    void lastTryMustBeConfirmed();
    void lastTryByItsPastMustBeConfirmed();
    void problemsAreTold();
    void standsOnTheOverview();

private:
    template<class T>
    static T *part(QWidget &panel, const QString &name)
    {
        return panel.findChild<T *>(u"pin."_s + name);
    }
};

void PinPanelTest::shownOnlyForAPin()
{
    PinPanel panel;
    panel.setStatus(sample::ready().network);
    QVERIFY(panel.isHidden());
    panel.setStatus(locked(3));
    QVERIFY(!panel.isHidden());
    QVERIFY(part<QLabel>(panel, u"text"_s)->text().contains(u"3"_s));
    NetworkStatus puk = locked({});
    puk.simLock = SimLock::Puk;
    panel.setStatus(puk);
    QVERIFY(panel.isHidden());
}

void PinPanelTest::pinIsHiddenAndChecked()
{
    PinPanel panel;
    panel.setStatus(locked(3));
    auto *field = part<QLineEdit>(panel, u"field"_s);
    auto *unlock = part<QPushButton>(panel, u"unlock"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"12a"_s);
    QCOMPARE(field->text(), u"12"_s);
    QVERIFY(!unlock->isEnabled());
    QTest::keyClicks(field, u"345678999"_s);
    QCOMPARE(field->text(), u"12345678"_s);
    QVERIFY(unlock->isEnabled());
}

void PinPanelTest::entersAndForgets()
{
    PinPanel panel;
    panel.setStatus(locked(3));
    QSignalSpy entered(&panel, &PinPanel::pinEntered);
    auto *field = part<QLineEdit>(panel, u"field"_s);
    part<QCheckBox>(panel, u"remember"_s)->setChecked(true);
    QTest::keyClicks(field, u"7391"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.front(), (QVariantList {u"7391"_s, false, true}));
    panel.showVerdict(PinVerdict::Sent);
    QVERIFY(field->text().isEmpty());
}

void PinPanelTest::lastTryMustBeConfirmed()
{
    PinPanel panel;
    panel.setStatus(locked(3));
    auto *confirm = part<QCheckBox>(panel, u"confirm"_s);
    QVERIFY(confirm->isHidden());
    panel.setStatus(locked(1));
    QVERIFY(!confirm->isHidden());
    QVERIFY(!confirm->isChecked());
    auto *field = part<QLineEdit>(panel, u"field"_s);
    auto *unlock = part<QPushButton>(panel, u"unlock"_s);
    QTest::keyClicks(field, u"7391"_s);
    QVERIFY(!unlock->isEnabled());
    QSignalSpy entered(&panel, &PinPanel::pinEntered);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    confirm->setChecked(true);
    QVERIFY(unlock->isEnabled());
    unlock->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.front(), (QVariantList {u"7391"_s, true, false}));
}

void PinPanelTest::lastTryByItsPastMustBeConfirmed()
{
    PinPanel panel;
    panel.setStatus(locked({}));
    auto *confirm = part<QCheckBox>(panel, u"confirm"_s);
    QVERIFY(confirm->isHidden());
    panel.showVerdict(PinVerdict::LastTry);
    QVERIFY(!confirm->isHidden());
    panel.setStatus(locked({})); // the status comes again now and then
    QVERIFY(!confirm->isHidden());
}

void PinPanelTest::problemsAreTold()
{
    PinPanel panel;
    panel.setStatus(locked(3));
    const auto *detail = part<QLabel>(panel, u"detail"_s);
    QVERIFY(detail->isHidden());
    panel.showVerdict(PinVerdict::KnownWrong);
    QVERIFY(!detail->isHidden());
    QVERIFY(detail->text().contains(u"refused this PIN before"_s));
    NetworkStatus refused = locked(2);
    refused.pinRefused = true;
    panel.setStatus(refused);
    QVERIFY(detail->text().contains(u"was wrong"_s));
}

void PinPanelTest::standsOnTheOverview()
{
    OverviewPage page;
    PhoneStatus status;
    status.network = locked(3);
    page.setFacts({status, std::nullopt, {}, {}, {}});
    auto *panel = page.findChild<PinPanel *>();
    QVERIFY(panel != nullptr);
    QVERIFY(!panel->isHidden());
    page.show();
    page.typePin();
    QCOMPARE(page.focusWidget(), part<QLineEdit>(*panel, u"field"_s));
    QSignalSpy entered(&page, &OverviewPage::pinEntered);
    QTest::keyClicks(part<QLineEdit>(*panel, u"field"_s), u"7391"_s);
    part<QPushButton>(*panel, u"unlock"_s)->click();
    QCOMPARE(entered.size(), 1);
    page.showPinVerdict(PinVerdict::NotRemembered);
    QVERIFY(part<QLabel>(*panel, u"detail"_s)->text().contains(u"data folder"_s));
    page.setFacts({sample::ready(), std::nullopt, {}, {}, {}});
    QVERIFY(panel->isHidden());
}

QTEST_MAIN(PinPanelTest)
#include "tst_pinpanel.moc"
