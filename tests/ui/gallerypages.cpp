// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "phoneworld.h"
#include "service/windowside.h"
#include "ui/peoplepanel.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

void drawPeople(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    test::PhoneWorld world(u"1001,1002,-5005"_s);
    world.start();
    world.say(u"/help"_s);
    PeoplePanel panel(world.phone->window().people);
    keep(panel, u"people"_s, {800, 300});
    panel.findChild<QAbstractButton *>(u"people.start"_s)->click();
    keep(panel, u"people-code"_s, {800, 480});
    world.say(panel.findChild<QLabel *>(u"people.code"_s)->text(), 0s, 777000111);
    keep(panel, u"people-question"_s, {800, 400});
}

} // namespace

void drawPhonePages(const std::function<void(QWidget &, const QString &, QSize)> &keep)
{
    drawPeople(keep);
}

} // namespace vp
