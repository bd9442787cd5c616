// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupphones.h"

#include "service/phrases.h"
#include "service/simcountry.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "settings/rulevalues.h"
#include "ui/controls.h"
#include "ui/panel.h"
#include "ui/settingfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 40;

/** The country of the desktop, as "IT"; empty = it names none. */
QString desktopCountry()
{
    const QString country = QLocale::system().name().section(u'_', 1, 1);
    return country.size() == 2 && Region::parse(country) ? country : QString();
}

} // namespace

SetupPhones::SetupPhones(VirtualPhone &phone, bool proposes, QWidget *parent)
    : SetupPage(u"phones"_s, tr("Your phone"),
                tr("Calls for the SIM card in the modem are passed on to this phone, and calls "
                   "that you ask for begin with it. More phones can be added in Settings."),
                parent)
    , m_phone(phone)
    , m_proposes(proposes)
{
    buildFields();
    buildRing();
    column().addStretch(1);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupPhones::refresh);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupPhones::askSim);
    connect(&phone.settings(), &Settings::changed, this, &SetupPhones::refresh);
    connect(&phone.window().ring, &RingTest::moved, this, &SetupPhones::showRing);
    refresh();
}

void SetupPhones::buildFields()
{
    Settings &settings = m_phone.settings();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const auto add = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    auto *country = new TextSetting(settings, SettingKey::Country, tr("Country"), this);
    country->setPlaceholder(tr("+39, or IT"));
    add(tr("Country of numbers without one"), country);
    auto *master = new TextSetting(settings, SettingKey::MasterPhone, tr("Your own phone"), this);
    master->setPlaceholder(tr("The number that calls are passed on to"));
    add(tr("Its number"), master);
    m_number = textLabel({}, true, this);
    m_number->setObjectName(nameOf("number"_L1));
    form->addRow(QString(), m_number);
    m_name = new QLineEdit(this);
    m_name->setObjectName(nameOf("name"_L1));
    m_name->setAccessibleName(tr("Name of your phone"));
    m_name->setPlaceholderText(tr("Mobile: a calendar may say it instead of the number"));
    m_name->setMaxLength(LongestName);
    add(tr("Its name"), m_name);
    column().addLayout(form);
}

void SetupPhones::buildRing()
{
    auto *panel = new Panel(tr("Try it"), this);
    m_ring = makeButton(nameOf("ring"_L1), tr("&Ring me now"), {}, panel);
    m_rings = textLabel({}, false, panel);
    m_rings->setObjectName(nameOf("rings"_L1));
    auto *row = new QHBoxLayout;
    row->addWidget(m_ring);
    row->addWidget(m_rings, 1);
    panel->column().addLayout(row);
    panel->column().addWidget(
        textLabel(tr("The modem calls your phone; if you answer, it hangs up after two seconds. "
                     "Your operator may charge for an answered call."),
                  true, panel));
    column().addWidget(panel);
    connect(m_ring, &QPushButton::clicked, this, &SetupPhones::ringNow);
}

void SetupPhones::initializePage()
{
    m_name->setText(storedName());
    refresh();
}

void SetupPhones::shown()
{
    if (m_proposes) {
        if (const QString country = desktopCountry(); !country.isEmpty()) {
            propose(m_phone.settings(), SettingKey::Country, country);
        }
        m_wantsCountry = true;
        askSim();
    }
}

bool SetupPhones::isSeen() const
{
    return wizard() != nullptr && wizard()->currentPage() == this;
}

void SetupPhones::askSim()
{
    if (!m_wantsCountry || !isSeen() || m_phone.status().network.modem != ModemState::Ready) {
        return;
    }
    m_wantsCountry = false;
    askSimCountry(m_phone.console(), this, [this](const QString &iso) {
        // It knows better than the desktop, but not than the person, who may have gone on.
        if (isSeen() && Region::parse(iso)) {
            propose(m_phone.settings(), SettingKey::Country, iso);
        }
    });
}

QString SetupPhones::storedName() const
{
    const Settings &settings = m_phone.settings();
    const QString number = settings.text(SettingKey::MasterPhone);
    const std::vector<NamedPhone> phones =
        readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region());
    const auto it = std::ranges::find_if(
        phones, [&](const NamedPhone &phone) { return phone.number.text() == number; });
    return it == phones.end() ? QString() : it->name;
}

bool SetupPhones::validatePage()
{
    Settings &settings = m_phone.settings();
    const QString name = m_name->text().simplified();
    const QString number = settings.text(SettingKey::MasterPhone);
    if (name.isEmpty() || number.isEmpty() || name == storedName()) {
        return true;
    }
    QStringList all {QString(name % u'=' % number)};
    for (const NamedPhone &phone :
         readPhoneNames(settings.text(SettingKey::PhoneNames), settings.region())) {
        if (phone.number.text() != number) {
            all.append(QString(phone.name % u'=' % phone.number.text()));
        }
    }
    const Result<> stored = settings.set(SettingKey::PhoneNames, all.join(u", "_s));
    if (!stored) {
        m_number->setText(tr("This name cannot be stored: %1").arg(Phrases::error(stored.error())));
    }
    return stored.has_value();
}

void SetupPhones::ringNow()
{
    RingTest &test = m_phone.window().ring;
    if (test.isRunning()) {
        test.stop();
        return;
    }
    const Settings &settings = m_phone.settings();
    const Result<PhoneNumber> number =
        PhoneNumber::parse(settings.text(SettingKey::MasterPhone), settings.region());
    const Result<> started = number ? test.start(*number) : tl::unexpected<Error>(number.error());
    if (!started) {
        m_rings->setText(Phrases::error(started.error()));
    }
}

void SetupPhones::showRing(RingTest::Step step)
{
    switch (step) {
    case RingTest::Step::Idle:
        m_rings->clear();
        break;
    case RingTest::Step::Dialling:
        m_rings->setText(tr("Calling…"));
        break;
    case RingTest::Step::Rings:
        m_rings->setText(tr("Your phone rings."));
        break;
    case RingTest::Step::Answered:
        m_rings->setText(tr("You have answered: it works."));
        break;
    case RingTest::Step::NotAnswered:
        m_rings->setText(tr("Nobody answered. If your phone rang, all is well."));
        break;
    case RingTest::Step::Busy:
        m_rings->setText(tr("Your phone is busy, or the call was declined: it is reached."));
        break;
    case RingTest::Step::Unreachable:
        m_rings->setText(tr("Your phone is switched off or without network."));
        break;
    case RingTest::Step::Failed:
        m_rings->setText(tr("The call did not come about. Is the number right, and does the SIM "
                            "card have credit?"));
        break;
    case RingTest::Step::Stopped:
        m_rings->setText(tr("Stopped."));
        break;
    }
    refresh();
}

void SetupPhones::refresh()
{
    const Settings &settings = m_phone.settings();
    const Result<PhoneNumber> number =
        PhoneNumber::parse(settings.text(SettingKey::MasterPhone), settings.region());
    m_number->setText(number ? number->display() : QString());
    m_number->setVisible(number.has_value());
    const bool running = m_phone.window().ring.isRunning();
    const bool ready = m_phone.status().network.modem == ModemState::Ready;
    m_ring->setText(running ? tr("&Stop ringing") : tr("&Ring me now"));
    m_ring->setAccessibleName(m_ring->text().remove(u'&'));
    m_ring->setEnabled(running || (number && ready));
    m_ring->setToolTip(ready ? QString() : tr("The modem is not ready yet"));
}

} // namespace vp
