// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"
#include "desktop/imageentries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AppId = "org.example.phone"_L1;

/** A home, an AppImage that is mounted, and a folder of rules. */
struct Machine
{
    Machine()
    {
        put(u"image/usr/share/applications/org.example.phone.desktop"_s,
            "# ours\n[Desktop Entry]\nName=VirtualPhone\nExec=virtualphone %u\n"
            "Actions=dial;\n\n[Desktop Action dial]\nExec=virtualphone tel:\n");
        put(u"image/usr/share/icons/hicolor/scalable/apps/org.example.phone.svg"_s, "<svg/>");
        put(u"image/usr/share/icons/hicolor/48x48/apps/org.example.phone.png"_s, "png");
        put(u"image/usr/lib/udev/rules.d/70-virtualphone.rules"_s, "# a rule\n");
        put(u"Phone.AppImage"_s, "image");
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        return desktopentry::read(path(name));
    }
    /** A pkexec that says yes, or no: it only runs what it is told, or does not. */
    [[nodiscard]] QString asker(bool yes) const
    {
        const QString name = yes ? u"bin/yes"_s : u"bin/no"_s;
        put(name, yes ? "#!/bin/sh\nPATH=/bin:/usr/bin\nexec \"$@\"\n" : "#!/bin/sh\nexit 126\n");
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path(name);
    }
    [[nodiscard]] ImagePlaces places(const QString &version = u"1.0"_s) const
    {
        ImagePlaces places;
        places.appId = AppId;
        places.image = {path(u"Phone.AppImage"_s), version};
        places.files = path(u"image"_s);
        places.dataDir = path(u"home/share"_s);
        places.rule.source = path(u"image/usr/lib/udev/rules.d/70-virtualphone.rules"_s);
        places.rule.image = places.image.image;
        places.rule.folder = path(u"etc/rules"_s);
        places.rule.packaged = {path(u"lib/rules"_s)};
        return places;
    }
    QTemporaryDir folder;
    const QString menu = u"home/share/applications/org.example.phone.desktop"_s;
};

} // namespace

/** What an AppImage leaves in a home on request, and that it goes again. */
class ImageEntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void menuComesAndGoes();
    void foreignEntryStays();
    void newerTakesOver();
    void olderTakesNothing();
    void brokenImageLeavesNoEntry();
    void ruleComesAndGoes();
    void ruleIsRefused();
    void packagedRuleIsSeen();
    void commandWorks();
    void autostartNamesTheImage();
};

void ImageEntriesTest::menuComesAndGoes()
{
    const Machine machine;
    ImageEntries entries(machine.places());
    QSignalSpy changed(&entries, &ProgramEntries::changed);
    QVERIFY(!entries.hasMenu());
    QVERIFY(entries.takeOver()); // nothing is made unasked
    QVERIFY(!QFileInfo::exists(machine.path(u"home"_s)));
    QVERIFY(entries.setMenu(true));
    QVERIFY(entries.hasMenu());
    const QString image = machine.path(u"Phone.AppImage"_s);
    const QByteArray entry = machine.contents(machine.menu);
    QVERIFY(entry.contains(QByteArray("\nExec=\"" + image.toUtf8() + "\" %u\n")));
    QVERIFY(entry.contains(QByteArray("\nExec=\"" + image.toUtf8() + "\" tel:\n")));
    QCOMPARE(desktopentry::value(entry, "TryExec"), image);
    QCOMPARE(desktopentry::value(entry, desktopentry::ImageKey), image);
    QCOMPARE(desktopentry::value(entry, desktopentry::VersionKey), u"1.0"_s);
    QVERIFY(entry.indexOf(desktopentry::VersionKey) < entry.indexOf("[Desktop Action"));
    QCOMPARE(machine.contents(u"home/share/icons/hicolor/scalable/apps/org.example.phone.svg"_s),
             QByteArray("<svg/>"));
    machine.put(u"home/share/icons/hicolor/48x48/apps/org.example.other.png"_s, "other");
    QVERIFY(entries.setMenu(false));
    QVERIFY(!entries.hasMenu());
    QCOMPARE(changed.count(), 2);
    QVERIFY(!QFileInfo::exists(machine.path(machine.menu)));
    const QString icons = u"home/share/icons/hicolor/"_s;
    QVERIFY(!QFileInfo::exists(machine.path(icons + u"48x48/apps/org.example.phone.png"_s)));
    QVERIFY(!QFileInfo::exists(machine.path(icons + u"scalable/apps/org.example.phone.svg"_s)));
    QVERIFY(QFileInfo::exists(machine.path(icons + u"48x48/apps/org.example.other.png"_s)));
    QVERIFY(entries.setMenu(false)); // once more
}

void ImageEntriesTest::foreignEntryStays()
{
    const Machine machine;
    machine.put(machine.menu, "[Desktop Entry]\nExec=/opt/mine\n");
    ImageEntries entries(machine.places());
    QVERIFY(!entries.hasMenu());
    QCOMPARE(entries.setMenu(true).error().code, ErrorCode::Conflict);
    QVERIFY(entries.takeOver());
    QVERIFY(entries.setMenu(false));
    QCOMPARE(machine.contents(machine.menu), QByteArray("[Desktop Entry]\nExec=/opt/mine\n"));
}

void ImageEntriesTest::newerTakesOver()
{
    const Machine machine;
    QVERIFY(ImageEntries(machine.places()).setMenu(true));
    machine.put(u"My \"new\" $Phone\\.AppImage"_s, "image");
    ImagePlaces newer = machine.places(u"1.10"_s);
    newer.image.image = machine.path(u"My \"new\" $Phone\\.AppImage"_s);
    machine.put(u"image/usr/share/icons/hicolor/48x48/apps/org.example.phone.png"_s, "new png");
    QVERIFY(ImageEntries(newer).takeOver());
    const QByteArray entry = machine.contents(machine.menu);
    QCOMPARE(desktopentry::value(entry, desktopentry::ImageKey), newer.image.image);
    QCOMPARE(desktopentry::value(entry, desktopentry::VersionKey), u"1.10"_s);
    // The quotes of Exec first, then the escapes of a value.
    QVERIFY(entry.contains(R"(/My \\"new\\" \\$Phone\\\\.AppImage" %u)"));
    QCOMPARE(machine.contents(u"home/share/icons/hicolor/48x48/apps/org.example.phone.png"_s),
             QByteArray("new png"));
}

void ImageEntriesTest::olderTakesNothing()
{
    const Machine machine;
    QVERIFY(ImageEntries(machine.places(u"1.10"_s)).setMenu(true));
    machine.put(u"Old.AppImage"_s, "image");
    ImagePlaces older = machine.places(u"1.9"_s);
    older.image.image = machine.path(u"Old.AppImage"_s);
    QVERIFY(ImageEntries(older).takeOver());
    QCOMPARE(desktopentry::value(machine.contents(machine.menu), desktopentry::VersionKey),
             u"1.10"_s);
    // Unless the newer one has been deleted.
    QVERIFY(QFile::remove(machine.path(u"Phone.AppImage"_s)));
    QVERIFY(ImageEntries(older).takeOver());
    QCOMPARE(desktopentry::value(machine.contents(machine.menu), desktopentry::ImageKey),
             older.image.image);
}

void ImageEntriesTest::brokenImageLeavesNoEntry()
{
    const Machine machine;
    QVERIFY(
        QFile::remove(machine.path(u"image/usr/share/applications/org.example.phone.desktop"_s)));
    ImageEntries entries(machine.places());
    QCOMPARE(entries.setMenu(true).error().code, ErrorCode::Storage);
    QVERIFY(!QFileInfo::exists(machine.path(machine.menu)));
}

void ImageEntriesTest::ruleComesAndGoes()
{
    const Machine machine;
    ImagePlaces places = machine.places();
    places.rule.asker = machine.asker(true);
    ImageEntries entries(places);
    QSignalSpy changed(&entries, &ProgramEntries::changed);
    QVERIFY(entries.canAsk());
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Absent);
    entries.setRule(true);
    entries.setRule(true); // a second press while the person is asked
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Here);
    QCOMPARE(machine.contents(u"etc/rules/70-virtualphone.rules"_s), QByteArray("# a rule\n"));
    QCOMPARE(QDir(machine.path(u"etc/rules"_s)).entryList(QDir::Files).size(), 1);
    machine.put(u"image/usr/lib/udev/rules.d/70-virtualphone.rules"_s, "# a newer rule\n");
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Old);
    entries.setRule(true);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Here);
    entries.setRule(false);
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Absent);
    QVERIFY(QDir(machine.path(u"etc/rules"_s)).isEmpty());
}

void ImageEntriesTest::ruleIsRefused()
{
    const Machine machine;
    ImagePlaces places = machine.places();
    for (const QString &asker : {machine.asker(false), u"/nonexistent/pkexec"_s, QString()}) {
        places.rule.asker = asker;
        ImageEntries entries(places);
        QSignalSpy refused(&entries, &ProgramEntries::ruleRefused);
        entries.setRule(true);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(entries.rule(), ProgramEntries::Rule::Absent);
    }
}

void ImageEntriesTest::packagedRuleIsSeen()
{
    const Machine machine;
    machine.put(u"lib/rules/70-virtualphone.rules"_s, "# of a package\n");
    const ImageEntries entries(machine.places());
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Packaged);
}

/** What is shown to be copied is run, with a sudo that does as it is told. */
void ImageEntriesTest::commandWorks()
{
    const Machine machine;
    ImagePlaces places = machine.places();
    places.rule.image = machine.path(u"it's mine.AppImage"_s);
    machine.put(u"it's mine.AppImage"_s,
                "#!/bin/sh\n[ \"$1\" = --appimage-extract ] || exit 1\n"
                "mkdir -p squashfs-root/usr/lib/udev/rules.d\n"
                "echo '# a rule' >squashfs-root/\"$2\"\n");
    machine.put(u"bin/sudo"_s, "#!/bin/sh\n[ \"$1\" = udevadm ] || exec \"$@\"\n");
    for (const QString &name : {u"it's mine.AppImage"_s, u"bin/sudo"_s}) {
        QFile::setPermissions(machine.path(name), QFile::ReadOwner | QFile::ExeOwner);
    }
    QVERIFY(QDir().mkpath(places.rule.folder));
    const ImageEntries entries(places);
    const auto run = [&](bool on) {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, machine.path(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"TMPDIR"_s, machine.folder.path());
        shell.setProcessEnvironment(environment);
        QSignalSpy finished(&shell, &QProcess::finished);
        shell.start(u"/bin/sh"_s, {u"-c"_s, entries.ruleCommand(on)});
        return finished.wait(60'000) ? shell.exitCode() : -1;
    };
    QCOMPARE(run(true), 0);
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Here);
    QCOMPARE(run(false), 0);
    QCOMPARE(entries.rule(), ProgramEntries::Rule::Absent);
}

void ImageEntriesTest::autostartNamesTheImage()
{
    const Machine machine;
    const auto entry = [&](const QString &version, const QString &image) {
        Autostart made(AppId, {}, {image, u"--background"_s}, machine.path(u"config"_s));
        made.setWriter({image, version});
        return made;
    };
    const QString first = machine.path(u"Phone.AppImage"_s);
    const Autostart older = entry(u"1.9"_s, first);
    QVERIFY(older.set(true));
    QCOMPARE(desktopentry::value(desktopentry::read(older.path()), desktopentry::ImageKey), first);
    machine.put(u"New.AppImage"_s, "image");
    const QString second = machine.path(u"New.AppImage"_s);
    QVERIFY(entry(u"1.10"_s, second).refresh());
    const QByteArray taken = desktopentry::read(older.path());
    QVERIFY(taken.contains(QByteArray("Exec=\"" + second.toUtf8() + "\"")));
    QCOMPARE(taken.count(desktopentry::VersionKey), 1);
    QVERIFY(older.refresh()); // the older one, started once more
    QCOMPARE(desktopentry::read(older.path()), taken);
    QVERIFY(QFile::remove(second));
    QVERIFY(older.refresh());
    QVERIFY(
        desktopentry::read(older.path()).contains(QByteArray("Exec=\"" + first.toUtf8() + "\"")));
}

QTEST_GUILESS_MAIN(ImageEntriesTest)
#include "tst_imageentries.moc"
