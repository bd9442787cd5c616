// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupwizard.h"

#include "ui/setupbackground.h"
#include "ui/setupcalendar.h"
#include "ui/setupcontacts.h"
#include "ui/setupend.h"
#include "ui/setupmodem.h"
#include "ui/setupothers.h"
#include "ui/setupphones.h"
#include "ui/setupsound.h"
#include "ui/setuptelegram.h"
#include "ui/setupwelcome.h"

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Frame(700, 540);
constexpr int Steps = 9; ///< with those that may be left out
constexpr QLatin1StringView Done("done");

} // namespace

bool SetupWizard::isWanted(const Settings &settings)
{
    static constexpr std::array told {SettingKey::SetupPage,
                                      SettingKey::MasterPhone,
                                      SettingKey::TelegramOwners,
                                      SettingKey::CalendarUrls,
                                      SettingKey::Country,
                                      SettingKey::HiddenNumberRule,
                                      SettingKey::NotInContactsRule,
                                      SettingKey::NoEventNowRule,
                                      SettingKey::PhonesInOrder,
                                      SettingKey::Language,
                                      SettingKey::InhibitModemManager};
    return std::ranges::none_of(told, [&](SettingKey key) { return settings.isSet(key); });
}

bool SetupWizard::isUnfinished(const Settings &settings)
{
    const QString left = settings.text(SettingKey::SetupPage);
    return !left.isEmpty() && left != Done;
}

SetupWizard::SetupWizard(VirtualPhone &phone, const SetupParts &parts, QWidget *parent)
    : QWizard(parent)
    , m_phone(phone)
    , m_isFresh(isWanted(phone.settings()) || isUnfinished(phone.settings()))
{
    setObjectName(u"setup"_s);
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::HaveCustomButton1 | QWizard::NoBackButtonOnStartPage
               | QWizard::NoCancelButtonOnLastPage);
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    addPages(parts);
    nameButtons();
    resize(Frame);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageShown);
    connect(this, &QWizard::customButtonClicked, this, &SetupWizard::skip);
    resume();
}

void SetupWizard::addPages(const SetupParts &parts)
{
    Settings &settings = m_phone.settings();
    addPage(new SetupWelcome(m_phone, this));
    addPage(new SetupModem(m_phone, parts.simulate, this));
    addPage(new SetupPhones(m_phone, m_isFresh, this));
    addPage(new SetupSound(m_phone, this));
    auto *telegram = new SetupTelegram(m_phone, parts.tokenGiven, this);
    connect(telegram, &SetupTelegram::tokenEntered, this, &SetupWizard::tokenEntered);
    addPage(telegram);
    addPage(new SetupContacts(m_phone, this));
    addPage(new SetupCalendar(m_phone, this));
    addPage(new SetupOthers(m_phone, m_isFresh, this));
    addPage(new SetupBackground(settings, parts, this));
    addPage(new SetupEnd(m_phone, this));
}

void SetupWizard::nameButtons()
{
    struct Named
    {
        WizardButton which;
        QLatin1StringView name;
        QString text;
    };
    const std::array buttons {Named {BackButton, "setup.back"_L1, tr("&Back")},
                              Named {CustomButton1, "setup.skip"_L1, tr("&Skip")},
                              Named {NextButton, "setup.next"_L1, tr("&Next")},
                              Named {FinishButton, "setup.finish"_L1, tr("&Finish")},
                              Named {CancelButton, "setup.later"_L1, tr("&Later")}};
    for (const Named &one : buttons) {
        setButtonText(one.which, one.text);
        button(one.which)->setObjectName(one.name);
        button(one.which)->setAccessibleName(QString(one.text).remove(u'&'));
    }
    button(CancelButton)->setToolTip(tr("Closes this; it goes on here when you open it again."));
    setButtonLayout({CancelButton, Stretch, BackButton, CustomButton1, NextButton, FinishButton});
}

SetupPage *SetupWizard::pageAt(int id) const
{
    return qobject_cast<SetupPage *>(page(id));
}

void SetupWizard::resume()
{
    const QString left = m_phone.settings().text(SettingKey::SetupPage);
    const QList<int> ids = pageIds();
    const auto at = std::ranges::find_if(ids, [&](int id) { return pageAt(id)->name() == left; });
    m_skips = true; // what is on the pages before was said at the last time
    restart();
    while (at != ids.end() && currentId() < *at) { // or behind it, where it is left out now
        next();
    }
    m_skips = false;
    pageShown(currentId());
}

void SetupWizard::pageShown(int id)
{
    SetupPage *shown = pageAt(id);
    if (shown == nullptr) {
        return; // it goes
    }
    const QList<int> ids = pageIds();
    const auto countTo = [&](qsizetype end) {
        return std::count_if(ids.begin(), ids.begin() + end,
                             [this](int each) { return !pageAt(each)->isLeftOut(); });
    };
    const qsizetype at = ids.indexOf(id);
    const bool isStep = at < Steps;
    setWindowTitle(isStep ? tr("Set up VirtualPhone – %1 of %2: %3", "step, of how many, title")
                                .arg(QString::number(countTo(at) + 1),
                                     QString::number(countTo(Steps)), shown->title())
                          : tr("Set up VirtualPhone"));
    button(CustomButton1)->setVisible(isStep);
    if (m_skips) {
        return;
    }
    shown->shown();
    // A set-up that was finished once stays so, however often somebody looks through it.
    if (m_phone.settings().text(SettingKey::SetupPage) != Done) {
        static_cast<void>(m_phone.settings().set(SettingKey::SetupPage, shown->name()));
    }
}

int SetupWizard::nextId() const
{
    const QList<int> ids = pageIds();
    int next = QWizard::nextId();
    while (next >= 0 && pageAt(next) != nullptr && pageAt(next)->isLeftOut()) {
        next = ids.value(ids.indexOf(next) + 1, -1);
    }
    return next;
}

void SetupWizard::skip()
{
    if (SetupPage *left = pageAt(currentId())) {
        left->skip();
    }
    m_skips = true;
    next();
    m_skips = false;
    pageShown(currentId());
}

bool SetupWizard::validateCurrentPage()
{
    return m_skips || QWizard::validateCurrentPage();
}

/** Enter in a field is for the field: what was typed there is wanted, not the next page. */
void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field ends what is typed there; it comes here also when that has moved the focus.
    // A button with the focus takes it for itself.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWizard::keyPressEvent(event);
}

void SetupWizard::done(int result)
{
    if (result == QDialog::Accepted) {
        static_cast<void>(m_phone.settings().set(SettingKey::SetupPage, Done));
    }
    QWizard::done(result);
}

} // namespace vp
