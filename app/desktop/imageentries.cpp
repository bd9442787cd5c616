// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/imageentries.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringBuilder>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto IconsDir = "icons/hicolor"_L1;

/** The icons of this name below @p root, relative to it. */
QStringList iconsBelow(const QString &root, const QString &appId)
{
    QStringList found;
    QDirIterator files(root, {appId + u".*"_s, appId + u"-symbolic.*"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(QDir(root).relativeFilePath(files.next()));
    }
    return found;
}

} // namespace

QString ImagePlaces::ownImage()
{
    const QString files = QDir(qEnvironmentVariable("APPDIR")).canonicalPath();
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    const bool isOurs = qEnvironmentVariableIsSet("APPDIR") && !files.isEmpty()
        && program.startsWith(QString(files % u'/'));
    return isOurs ? qEnvironmentVariable("APPIMAGE") : QString();
}

std::optional<ImagePlaces> ImagePlaces::ofThisProgram(const QString &appId, const QString &version)
{
    ImagePlaces places;
    places.image = {ownImage(), version};
    if (places.image.image.isEmpty()) {
        return std::nullopt;
    }
    places.files = qEnvironmentVariable("APPDIR");
    places.appId = appId;
    places.dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    places.mimeTool = QStandardPaths::findExecutable(u"update-desktop-database"_s);
    places.rule.source = places.files + u"/usr/lib/udev/rules.d/70-virtualphone.rules"_s;
    places.rule.image = places.image.image;
    places.rule.asker = QStandardPaths::findExecutable(u"pkexec"_s);
    return places;
}

ImageEntries::ImageEntries(ImagePlaces places, QObject *parent)
    : ProgramEntries(parent)
    , m_places(std::move(places))
    , m_rule(m_places.rule)
{
    connect(&m_rule, &ImageRule::done, this, [this](bool isDone) {
        if (isDone) {
            Q_EMIT changed();
        } else {
            Q_EMIT ruleRefused();
        }
    });
}

QString ImageEntries::menuPath() const
{
    return QDir(m_places.dataDir)
        .filePath(QString(u"applications/"_s % m_places.appId % u".desktop"_s));
}

bool ImageEntries::hasMenu() const
{
    return !desktopentry::value(desktopentry::read(menuPath()), desktopentry::ImageKey).isEmpty();
}

Result<> ImageEntries::setMenu(bool on)
{
    if (!on && !hasMenu()) {
        return {};
    }
    if (on && !hasMenu() && QFileInfo::exists(menuPath())) {
        return failure(ErrorCode::Conflict, u"a menu entry of this name is there already"_s);
    }
    if (on) {
        if (const Result<> done = writeMenu(); !done) {
            return done;
        }
    } else if (QFile::remove(menuPath())) {
        removeIcons();
    } else {
        return failure(ErrorCode::Storage, u"the menu entry cannot be removed"_s);
    }
    tellDesktop();
    Q_EMIT changed();
    return {};
}

Result<> ImageEntries::takeOver()
{
    const QByteArray before = desktopentry::read(menuPath());
    if (!hasMenu() || desktopentry::isOfNewer(before, m_places.image) || before == entry()) {
        return {};
    }
    const Result<> done = writeMenu();
    tellDesktop();
    return done;
}

Result<> ImageEntries::writeMenu()
{
    const QByteArray text = entry();
    if (text.isEmpty()) {
        return failure(ErrorCode::Storage, u"the AppImage has no desktop file"_s);
    }
    return copyIcons().and_then([&] { return desktopentry::write(menuPath(), text); });
}

QByteArray ImageEntries::entry() const
{
    const QString shipped =
        QString(m_places.files % u"/usr/share/applications/"_s % m_places.appId % u".desktop"_s);
    const QString start = u"Exec="_s % desktopentry::quoted(m_places.image.image);
    QByteArray text;
    for (const QByteArray &line : desktopentry::read(shipped).split('\n')) {
        if (line.startsWith("Exec=")) { // the program's name, then what it is told
            const qsizetype blank = line.indexOf(' ');
            text += start.toUtf8() + (blank < 0 ? QByteArray() : line.mid(blank)) + '\n';
        } else if (line == "[Desktop Entry]") {
            // Without the file the desktop shows no entry.
            text += line + "\nTryExec=" + desktopentry::escaped(m_places.image.image).toUtf8()
                + '\n' + desktopentry::mark(m_places.image);
        } else {
            text += line + '\n';
        }
    }
    return text.trimmed().isEmpty() ? QByteArray() : text.trimmed() + '\n';
}

Result<> ImageEntries::copyIcons() const
{
    const QString from = m_places.files + u"/usr/share/"_s + IconsDir;
    const QDir to(QDir(m_places.dataDir).filePath(IconsDir));
    for (const QString &icon : iconsBelow(from, m_places.appId)) {
        QFile file(QDir(from).filePath(icon));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Storage, u"an icon of the AppImage cannot be read"_s);
        }
        if (const Result<> done = desktopentry::write(to.filePath(icon), file.readAll()); !done) {
            return done;
        }
    }
    return {};
}

void ImageEntries::removeIcons() const
{
    const QDir to(QDir(m_places.dataDir).filePath(IconsDir));
    for (const QString &icon : iconsBelow(to.path(), m_places.appId)) {
        QFile::remove(to.filePath(icon));
    }
}

void ImageEntries::tellDesktop() const
{
    if (!m_places.mimeTool.isEmpty()) {
        QProcess::startDetached(m_places.mimeTool, {QFileInfo(menuPath()).path()});
    }
}

} // namespace vp
