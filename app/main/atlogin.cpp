// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/atlogin.h"

#include "base/logging.h"
#include "desktop/imageentries.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vp {

QStringList AtLogin::command(const CommandLine &line)
{
    // Of an AppImage the program itself lies in a folder that is gone at the next start.
    const QString image = ImagePlaces::ownImage();
    QStringList words {image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                       u"--background"_s};
    if (!line.name.isEmpty()) {
        words << u"--name"_s << line.name;
    }
    if (!line.dataDir.isEmpty()) {
        words << u"--data-dir"_s << QDir(line.dataDir).absolutePath();
    }
    return words;
}

QString AtLogin::nameOf(const CommandLine &line)
{
    if (line.dataDir.isEmpty()) {
        return line.name;
    }
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(QCryptographicHash::hash(QDir(line.dataDir).absolutePath().toUtf8(),
                                                        QCryptographicHash::Sha256)
                                   .toHex()
                                   .first(digits));
}

AtLogin::AtLogin(Settings &settings, Autostart entry, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_entry(std::move(entry))
{
    if (m_settings.flag(SettingKey::StartAtLogin) && !m_entry.isThere()) {
        apply();
    } else if (const Result<> done = m_entry.refresh(); !done) {
        qCWarning(lcMain) << "starting at login:" << done.error().detail;
    }
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::StartAtLogin) {
            apply();
        }
    });
}

void AtLogin::apply()
{
    const bool wanted = m_settings.flag(SettingKey::StartAtLogin);
    const Result<> done = m_entry.set(wanted);
    if (!done) {
        qCWarning(lcMain) << "starting at login:" << done.error().detail;
        if (wanted) { // it would be a lie
            static_cast<void>(m_settings.set(SettingKey::StartAtLogin, {}));
        }
    }
}

} // namespace vp
