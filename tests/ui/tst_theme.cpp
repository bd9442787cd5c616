// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"
#include "ui/gridstyle.h"
#include "ui/icons.h"
#include "ui/inklabel.h"
#include "ui/signlabel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vp;
using namespace Qt::StringLiterals;
using Ink = InkLabel::Ink;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void contrastIsThatOfTheStandard();
    void oneAccent();
    void iconsAreOfOneFamily();
    void settingRules_data();
    void settingRules();
    void changesAtOnce();
    void systemsHintsCanBeRead();
    void inksFollow();
    void signsFollow();
};

void ThemeTest::initTestCase()
{
    QApplication::setStyle(new GridStyle(u"Fusion"_s));
}

void ThemeTest::everyTextCanBeRead_data()
{
    using Role = QPalette::ColorRole;
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const auto row = [dark](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s, %s", dark ? "dark" : "light", name) << text << ground;
        };
        const auto roles = [&](const char *name, Role text, Role ground) {
            row(name, palette.color(text), palette.color(ground));
        };
        roles("text of a window", QPalette::WindowText, QPalette::Window);
        roles("text of a field", QPalette::Text, QPalette::Base);
        roles("text of every other row", QPalette::Text, QPalette::AlternateBase);
        roles("hint in a field", QPalette::PlaceholderText, QPalette::Base);
        roles("button", QPalette::ButtonText, QPalette::Button);
        roles("chosen row", QPalette::HighlightedText, QPalette::Highlight);
        roles("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
        roles("link", QPalette::Link, QPalette::Base);
        roles("link in a window", QPalette::Link, QPalette::Window);
        const QColor window = palette.color(QPalette::Window);
        const QColor panel = panelColour(palette);
        const QColor base = palette.color(QPalette::Base);
        row("text of a panel", palette.color(QPalette::WindowText), panel);
        row("faint text", faintInk(palette), window);
        row("faint text of a panel", faintInk(palette), panel);
        row("days of the week", faintInk(palette), base);
        row("talking", talkingInk(palette), window);
        row("talking on a panel", talkingInk(palette), panel);
        row("warning", warningInk(palette), window);
        row("warning on a panel", warningInk(palette), panel);
        row("own message", palette.color(QPalette::WindowText), bubbleColour(palette, true));
        row("their message", palette.color(QPalette::WindowText), bubbleColour(palette, false));
        row("block of the week", palette.color(QPalette::Text), blockColour(palette, false));
        row("hatch of the week", palette.color(QPalette::Text), blockColour(palette, true));
    }
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE(text.alpha(), 255); // else it would be another one on every ground
    QVERIFY2(contrast(text, ground) >= ReadableContrast,
             qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name())
                            .arg(contrast(text, ground), 0, 'f', 2)));
}

void ThemeTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::oneAccent()
{
    const QColor accent = lightPalette().color(QPalette::Highlight);
    QCOMPARE(darkPalette().color(QPalette::Highlight), accent);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QVERIFY(std::abs(palette.color(QPalette::Link).hslHue() - accent.hslHue()) < 12);
        for (const QPalette::ColorRole role :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
              QPalette::Text, QPalette::PlaceholderText}) {
            const QColor grey = palette.color(role);
            const auto [least, most] = std::minmax({grey.red(), grey.green(), grey.blue()});
            QVERIFY2(most - least <= 16, "grey, or it would be a second one");
        }
    }
}

void ThemeTest::iconsAreOfOneFamily()
{
    (void)lineIcon(u"ok"_s).pixmap(16, 16); // registers the drawings
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &name : files) {
        QFile file(u":/icons/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        if (!name.startsWith(u"tray"_s) && name != u"virtualphone.svg"_s) {
            QVERIFY2(svg.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
            QVERIFY2(svg.contains("stroke-width=\"1.8\""), qPrintable(name));
        }
    }
}

void ThemeTest::settingRules_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("desktopDark");
    QTest::addColumn<bool>("dark");
    QTest::newRow("as a light desktop") << u"system"_s << false << false;
    QTest::newRow("as a dark desktop") << u"system"_s << true << true;
    QTest::newRow("light on a dark desktop") << u"light"_s << true << false;
    QTest::newRow("dark on a light desktop") << u"dark"_s << false << true;
}

void ThemeTest::settingRules()
{
    QFETCH(QString, setting);
    QFETCH(bool, desktopDark);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.set(SettingKey::Theme, setting));
    Theme theme(settings);
    theme.setDesktopDark(desktopDark);
    QTEST(isDark(QApplication::palette()), "dark");
}

void ThemeTest::changesAtOnce()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(settings);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(settings.set(SettingKey::Theme, u"dark"_s));
    QVERIFY(isDark(QApplication::palette()));
    theme.setDesktopDark(false);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(settings.set(SettingKey::Theme, u"system"_s));
    QVERIFY(!isDark(QApplication::palette()));
    theme.setDesktopDark(true);
    QVERIFY(isDark(QApplication::palette()));
    theme.setDesktopDark(false);
    QVERIFY(!isDark(QApplication::palette()));
}

void ThemeTest::systemsHintsCanBeRead()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Theme theme(settings);
    const QPalette palette = QApplication::palette();
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
            >= ReadableContrast);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= ReadableContrast);
}

void ThemeTest::inksFollow()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Theme theme(settings);
    QWidget around;
    InkLabel faint(u"x"_s, Ink::Faint, &around);
    InkLabel warning(u"x"_s, Ink::Plain, &around);
    warning.setInk(Ink::Warning);
    around.show();
    for (const QString &value : {u"dark"_s, u"light"_s, u"dark"_s}) {
        QVERIFY(settings.set(SettingKey::Theme, value));
        QCoreApplication::sendPostedEvents(); // by which Qt tells the widgets
        const QPalette palette = QApplication::palette();
        QCOMPARE(faint.palette().color(QPalette::WindowText), faintInk(palette));
        QCOMPARE(warning.palette().color(QPalette::WindowText), warningInk(palette));
        QCOMPARE(faint.palette().color(QPalette::Base), palette.color(QPalette::Base));
    }
    warning.setInk(Ink::Plain);
    QCOMPARE(warning.palette().color(QPalette::WindowText),
             QApplication::palette().color(QPalette::WindowText));
}

void ThemeTest::signsFollow()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Theme theme(settings);
    QVERIFY(settings.set(SettingKey::Theme, u"light"_s));
    SignLabel sign(u"warning"_s);
    sign.show();
    const QImage light = sign.pixmap(Qt::ReturnByValue).toImage();
    QVERIFY(settings.set(SettingKey::Theme, u"dark"_s));
    QCoreApplication::sendPostedEvents();
    QVERIFY(sign.pixmap(Qt::ReturnByValue).toImage() != light);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
