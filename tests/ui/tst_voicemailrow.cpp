// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/spokenwords.h"
#include "phoneworld.h"
#include "service/windowside.h"
#include "sim/simulatedvoice.h"
#include "ui/mainwindow.h"
#include "voice/pcmformat.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace vp;
using namespace vp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace {

const QString Caller = u"+393401234567"_s;
constexpr int Patience = 60'000; ///< ms, for the worker that encodes

} // namespace

/** Stands for the desktop's player. */
class Player : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void play(const QUrl &file) { played.append(file); }

public:
    QList<QUrl> played;
};

class VoicemailRowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void playedFromItsBubble();
    void deletedAndBroughtBack();

private:
    [[nodiscard]] QString file() const
    {
        return m_world->phone->window().history.recordingOf(m_world->newestRow().startedAt);
    }
    [[nodiscard]] QWidget *part(const QString &name) const
    {
        return m_window->findChild<QWidget *>(name);
    }
    void press(const QString &name) const { qobject_cast<QAbstractButton *>(part(name))->click(); }

    Player m_player;
    std::unique_ptr<PhoneWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

/** Somebody has left a message. */
void VoicemailRowTest::init()
{
    QDesktopServices::setUrlHandler(u"file"_s, &m_player, "play");
    m_player.played.clear();
    m_world = std::make_unique<PhoneWorld>();
    m_world->useVoice();
    QVERIFY(m_world->settings->set(SettingKey::NotInContactsRule, u"voicemail"_s));
    m_world->start();
    m_window = std::make_unique<MainWindow>(*m_world->phone);
    m_window->show();
    m_world->network.incoming(Caller, 60s);
    m_world->advance(4s);
    m_world->modem.voice().say(Caller, toPcm(words(6s)));
    m_world->advance(14s);
    QTRY_VERIFY_WITH_TIMEOUT(!file().isEmpty(), Patience);
}

void VoicemailRowTest::cleanup()
{
    m_window.reset();
    m_world.reset();
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void VoicemailRowTest::playedFromItsBubble()
{
    const auto &shown = m_world->notifier.shown;
    const auto bubble = std::ranges::find(shown, u"New voicemail"_s, &Notification::title);
    QVERIFY(bubble != shown.end());
    QStringList ids;
    for (const NotificationAction &action : bubble->actions) {
        ids.append(action.id);
    }
    QCOMPARE(ids, QStringList({u"play"_s, u"callback"_s, u"write"_s}));
    const QString key = bubble->key;
    Q_EMIT m_world->notifier.actionInvoked(key, u"play"_s);
    QCOMPARE(m_window->page(), Page::History);
    QCOMPARE(m_player.played, QList<QUrl> {QUrl::fromLocalFile(file())});
    QVERIFY(m_world->phone->window().history.recordingOf({}).isEmpty());
}

void VoicemailRowTest::deletedAndBroughtBack()
{
    m_window->openPage(Page::History);
    const QString kept = file();
    QVERIFY(part(u"history.recording"_s)->isVisible());
    press(u"history.deleteMessage"_s);
    QVERIFY(!part(u"history.recording"_s)->isVisible());
    QVERIFY(QFile::exists(kept));
    press(u"history.undo"_s);
    QVERIFY(part(u"history.recording"_s)->isVisible());
    press(u"history.redo"_s);
    m_world->advance(WindowHistory::UndoTime + 1s);
    QVERIFY(!QFile::exists(kept));
    QVERIFY(file().isEmpty());
    QCOMPARE(m_world->newestRow().remoteNumber, Caller); // the call stays
    QVERIFY(!part(u"history.recording"_s)->isVisible());
}

QTEST_MAIN(VoicemailRowTest)
#include "tst_voicemailrow.moc"
