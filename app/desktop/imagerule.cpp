// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/imagerule.h"

#include "desktop/desktopentry.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto RuleName = "70-virtualphone.rules"_L1;

/** What root does: never a word of ours in it but the place, which is a constant. */
constexpr auto PutScript = R"(umask 022
mkdir -p "${1%/*}" && cat >"$1.new" && mv "$1.new" "$1" || exit 1
)"_L1;
constexpr auto TakeScript = R"(rm -f "$1" || exit 1
)"_L1;
/** Sticks that are plugged in already; a machine without udev has no sticks either. */
constexpr auto TellUdev = R"(if command -v udevadm >/dev/null; then
    udevadm control --reload
    udevadm trigger --subsystem-match=tty
fi
exit 0)"_L1;

QString shellWord(const QString &word)
{
    return u'\'' % QString(word).replace(u'\'', u"'\\''"_s) % u'\'';
}

} // namespace

ImageRule::ImageRule(RulePlaces places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
{
}

ImageRule::~ImageRule()
{
    if (m_asking != nullptr) { // the question goes from the screen with us
        m_asking->disconnect(this);
        m_asking->terminate();
    }
}

QString ImageRule::target() const
{
    return QDir(m_places.folder).filePath(RuleName);
}

ProgramEntries::Rule ImageRule::state() const
{
    using Rule = ProgramEntries::Rule;
    const QByteArray there = desktopentry::read(target());
    if (!there.isEmpty()) {
        return there == desktopentry::read(m_places.source) ? Rule::Here : Rule::Old;
    }
    const bool isPackaged = std::any_of(
        m_places.packaged.cbegin(), m_places.packaged.cend(),
        [](const QString &folder) { return QFileInfo::exists(QDir(folder).filePath(RuleName)); });
    return isPackaged ? Rule::Packaged : Rule::Absent;
}

void ImageRule::set(bool on)
{
    const QByteArray rule = on ? desktopentry::read(m_places.source) : QByteArray();
    if (m_asking != nullptr) {
        return;
    }
    if (!canAsk() || (on && rule.isEmpty())) {
        Q_EMIT done(false);
        return;
    }
    m_asking = new QProcess(this);
    m_asking->setStandardOutputFile(QProcess::nullDevice());
    m_asking->setStandardErrorFile(QProcess::nullDevice());
    const auto end = [this](bool isDone) {
        if (QProcess *process = std::exchange(m_asking, nullptr)) {
            process->deleteLater();
            Q_EMIT done(isDone);
        }
    };
    connect(m_asking, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(false);
        }
    });
    connect(m_asking, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0);
    });
    const QString script = (on ? PutScript : TakeScript) + TellUdev;
    m_asking->start(m_places.asker, {u"/bin/sh"_s, u"-c"_s, script, u"virtualphone"_s, target()});
    m_asking->write(rule);
    m_asking->closeWriteChannel();
}

QString ImageRule::command(bool on) const
{
    const QString reload = u" && sudo udevadm control --reload && sudo udevadm trigger -s tty"_s;
    if (!on) {
        return u"sudo rm "_s % shellWord(target()) % reload;
    }
    const QString inside = u"usr/lib/udev/rules.d/"_s % RuleName;
    return u"cd \"$(mktemp -d)\" && "_s % shellWord(m_places.image) % u" --appimage-extract "_s
        % inside % u" >/dev/null && sudo install -m 644 squashfs-root/"_s % inside % u' '
        % shellWord(m_places.folder) % reload;
}

} // namespace vp
