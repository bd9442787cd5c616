// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"
#include "ui/mainwindow.h"
#include "ui/setupwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

namespace vp::test {

using namespace Qt::StringLiterals;

/** The phone of somebody who has set nothing up, unless @p fresh is false; its window and the
 * wizard beside it. */
struct Setup
{
    explicit Setup(bool fresh = true, bool carriesSound = false)
    {
        if (carriesSound) {
            world.useVoice();
        }
        if (fresh) {
            for (const SettingKey key : {SettingKey::MasterPhone, SettingKey::TelegramOwners}) {
                static_cast<void>(world.settings->set(key, {}));
            }
        }
        window = std::make_unique<MainWindow>(*world.phone);
        window->setSetup({[this] { ++demos; }, [this] { ++notifications; }, false});
        window->show();
    }
    SetupWizard &open()
    {
        window->openSetup();
        return *window->findChild<SetupWizard *>();
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return window->findChild<QAbstractButton *>(name);
    }
    /** Leaves pages by Next until this one is shown. */
    bool goTo(const QString &page) const
    {
        for (int i = 0; i < 9 && this->page() != page; ++i) {
            button(u"setup.next"_s)->click();
        }
        return this->page() == page;
    }
    [[nodiscard]] QString page() const
    {
        const auto *wizard = window->findChild<SetupWizard *>();
        return wizard == nullptr ? QString() : wizard->currentPage()->objectName();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = window->findChild<QLabel *>(name);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] QString stateOf(const QString &check) const
    {
        return window->findChild<QLabel *>(QString(u"setup.modem.state."_s % check))
            ->accessibleName();
    }
    template<class T>
    [[nodiscard]] T *field(const QString &name) const // of the wizard: Settings has the same
    {
        return window->findChild<SetupWizard *>()->findChild<T *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = field<QLineEdit>(name);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }
    [[nodiscard]] QString stored(SettingKey key) const { return world.settings->text(key); }

    PhoneWorld world;
    int demos = 0;
    int notifications = 0;
    std::unique_ptr<MainWindow> window;
};

} // namespace vp::test
