// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileguard.h"
#include "settings/secretstore.h"
#include "settings/settingsedit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** What a person changes by hand, in the file or at the command line. */
class SettingsEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void judges_data();
    void judges();
    void refuses_data();
    void refuses();
    void countryComesFirst();
    void lastOneCounts();
    void shows();
    void nearest_data();
    void nearest();
    void writesAllOfThem();
    void removes();
    void badOneChangesNothing();
    void secretsAreNotInTheFile();
    void secretAddressesLeaveAMark();
    void twoWritersDoNotMix();
    void guardEndsWithItsHolder();
    void handWritten_data();
    void handWritten();
    void commandsAreNotForgiven();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"settings.ini"_s); }
    void put(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsEditTest::judges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a number") << u"phones/master"_s << u"333 111 2222"_s << u"+393331112222"_s;
    QTest::newRow("any case") << u" Phones/MASTER "_s << u"+39 333 1112222"_s << u"+393331112222"_s;
    QTest::newRow("a word") << u"rules/hiddenNumber"_s << u" Master "_s << u"master"_s;
    QTest::newRow("a flag") << u"power/inhibitSleep"_s << u"no"_s << u"false"_s;
    QTest::newRow("the default") << u"rules/hiddenNumber"_s << u" "_s << QString();
    QTest::newRow("token") << u"telegram/token"_s << QString(u' ' + Token) << Token;
    QTest::newRow("PIN") << u"sim/pin"_s << u"1234"_s << u"1234"_s;
    QTest::newRow("no PIN") << u"sim/pin"_s << QString() << QString();
    QTest::newRow("proxy's password") << u"telegram/proxypassword"_s << u"p a:ß"_s << u"p a:ß"_s;
}

void SettingsEditTest::judges()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto changes = settingsedit::judge({{name, value}}, Region {});
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().name.toLower(), name.trimmed().toLower());
    QTEST(changes->front().value, "kept");
}

void SettingsEditTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown") << u"phones/mastr"_s << u"1"_s << ErrorCode::NotFound;
    QTest::newRow("no number") << u"phones/master"_s << u"secret-7391"_s << ErrorCode::InvalidInput;
    QTest::newRow("emergency") << u"phones/master"_s << u"112"_s << ErrorCode::InvalidInput;
    QTest::newRow("no rule") << u"rules/noEventNow"_s << u"secret-7391"_s
                             << ErrorCode::InvalidInput;
    QTest::newRow("too long") << u"calls/ringMasterSeconds"_s << u"7391"_s
                              << ErrorCode::InvalidInput;
    QTest::newRow("no token") << u"telegram/token"_s << u"secret-7391"_s << ErrorCode::InvalidInput;
    QTest::newRow("no PIN") << u"sim/pin"_s << u"12-7391"_s << ErrorCode::InvalidInput;
    QTest::newRow("a password of two lines")
        << u"telegram/proxyPassword"_s << u"a\nb"_s << ErrorCode::InvalidInput;
    QTest::newRow("a command that dials")
        << u"modem/extraInit"_s << u"ATD7391"_s << ErrorCode::InvalidInput;
}

void SettingsEditTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto changes = settingsedit::judge({{name, value}}, Region {});
    QVERIFY(!changes.has_value());
    QTEST(changes.error().code, "code");
    QVERIFY(changes.error().detail.startsWith(name));
    QVERIFY(!changes.error().detail.contains(u"7391"_s)); // a value may be secret
    QVERIFY(changes.error().code == ErrorCode::NotFound
            || changes.error().detail.size() > name.size() + 8);
}

void SettingsEditTest::countryComesFirst()
{
    const auto changes = settingsedit::judge(
        {{u"phones/master"_s, u"030 1234567"_s}, {u"phones/country"_s, u"DE"_s}}, Region {});
    QVERIFY(changes.has_value());
    QCOMPARE(changes->front().value, u"+49301234567"_s);
    const auto back = settingsedit::judge(
        {{u"phones/master"_s, u"333 1112222"_s}, {u"phones/country"_s, QString()}},
        Region {u"DE"_s, 49});
    QVERIFY(back.has_value());
    QCOMPARE(back->front().value, u"+393331112222"_s);
}

void SettingsEditTest::lastOneCounts()
{
    const auto changes = settingsedit::judge(
        {{u"rules/hiddenNumber"_s, u"master"_s}, {u"RULES/hiddennumber"_s, u"sms"_s}}, Region {});
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().value, u"sms"_s);
}

void SettingsEditTest::shows()
{
    const auto changes = settingsedit::judge({{u"telegram/token"_s, Token},
                                              {u"calendar/urls"_s, u"https://x.org/secret.ics"_s},
                                              {u"rules/hiddenNumber"_s, u"sms"_s},
                                              {u"phones/country"_s, QString()},
                                              {u"modem/extraInit"_s, u"ATX3\nATM0"_s}},
                                             Region {});
    QVERIFY(changes.has_value());
    QStringList shown;
    for (const SettingChange &change : *changes) {
        shown.append(change.shown());
    }
    QCOMPARE(shown, (QStringList {u"***"_s, u"***"_s, u"sms"_s, u"+39"_s, u"ATX3\\nATM0"_s}));
}

void SettingsEditTest::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("near");
    QTest::newRow("a letter left out") << u"phones/mastr"_s << u"phones/master"_s;
    QTest::newRow("another case") << u"PHONES/MASTR"_s << u"phones/master"_s;
    QTest::newRow("without its section") << u"hiddenNumber"_s << u"rules/hiddenNumber"_s;
    QTest::newRow("a dot for the slash") << u"rules.noEventNow"_s << u"rules/noEventNow"_s;
    QTest::newRow("a secret") << u"telegram/tokn"_s << u"telegram/token"_s;
    QTest::newRow("something else") << u"colour of the window"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("endless") << QString(100'000, u'x') << QString();
}

void SettingsEditTest::nearest()
{
    QFETCH(QString, name);
    QTEST(settingsedit::nearest(name), "near");
}

void SettingsEditTest::writesAllOfThem()
{
    put("; mine\n[rules]\nhiddenNumber=sms\n[phones]\nmaster=+393331110000\n");
    const auto changes =
        settingsedit::judge({{u"rules/hiddenNumber"_s, u"master"_s},
                             {u"phones/ringPlan"_s, u"master:20, +393337778888"_s}},
                            Region {});
    QVERIFY(changes.has_value());
    QVERIFY(settingsedit::write(path(), *changes).has_value());
    QCOMPARE(contentOf(path()),
             QByteArray("; mine\n[rules]\nhiddenNumber=master\n[phones]\nmaster=+393331110000\n"
                        "ringPlan=master:20,+393337778888\n"));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const Settings settings(path());
    QVERIFY(settings.problems().empty());
    QCOMPARE(settings.text(SettingKey::HiddenNumberRule), u"master"_s);
}

void SettingsEditTest::removes()
{
    put("[rules]\nhiddenNumber=sms\n");
    const auto changes = settingsedit::judge({{u"rules/hiddenNumber"_s, QString()}}, Region {});
    QVERIFY(changes.has_value());
    QVERIFY(settingsedit::write(path(), *changes).has_value());
    QCOMPARE(contentOf(path()), QByteArray("[rules]\n"));
}

void SettingsEditTest::badOneChangesNothing()
{
    const auto changes = settingsedit::judge(
        {{u"rules/hiddenNumber"_s, u"master"_s}, {u"rules/noEventNow"_s, u"perhaps"_s}}, Region {});
    QVERIFY(!changes.has_value());
    QVERIFY(!QFileInfo::exists(path()));
}

void SettingsEditTest::secretsAreNotInTheFile()
{
    const auto changes =
        settingsedit::judge({{u"telegram/token"_s, Token}, {u"sim/pin"_s, u"1234"_s}}, Region {});
    QVERIFY(changes.has_value());
    QVERIFY(settingsedit::write(path(), *changes).has_value());
    QVERIFY(!QFileInfo::exists(path()));
}

void SettingsEditTest::secretAddressesLeaveAMark()
{
    const auto set = settingsedit::judge({{u"calendar/urls"_s, u"https://x.org/secret.ics"_s},
                                          {u"blocklists/urls"_s, u"https://x.org/l.csv"_s}},
                                         Region {});
    const std::vector<SettingWish> secrets = settingsedit::secretsOf(*set);
    QCOMPARE(secrets.size(), 2U);
    QCOMPARE(secrets.front().name, u"calendar/urls"_s);
    QCOMPARE(secrets.front().value, u"https://x.org/secret.ics"_s);
    QVERIFY(settingsedit::goneSecretsOf(*set).empty());
    QVERIFY(settingsedit::write(path(), *set).has_value());
    QCOMPARE(contentOf(path()),
             QByteArray("[calendar]\nurls=(kept secret)\n\n[blocklists]\nurls=(kept secret)\n"));
    const auto gone = settingsedit::judge(
        {{u"calendar/urls"_s, QString()}, {u"blocklists/urls"_s, u"none"_s}}, Region {});
    QVERIFY(settingsedit::secretsOf(*gone).empty());
    QCOMPARE(settingsedit::goneSecretsOf(*gone).size(), 2U);
    QVERIFY(settingsedit::goneSecretsOf(*gone).back().value.isEmpty());
    QCOMPARE(gone->back().shown(), u"none"_s);
    QVERIFY(settingsedit::write(path(), *gone).has_value());
    QCOMPARE(contentOf(path()), QByteArray("[calendar]\n\n[blocklists]\nurls=none\n"));
}

void SettingsEditTest::twoWritersDoNotMix()
{
    Settings running(path());
    QObject context;
    FileSecretStore secrets(m_dir->filePath(u"secrets.ini"_s));
    std::optional<Result<>> kept;
    {
        const auto guard =
            FileGuard::take(path()); // another program is between reading and writing
        QVERIFY(guard.has_value());
        const auto changes = settingsedit::judge({{u"rules/hiddenNumber"_s, u"sms"_s}}, Region {});
        const Result<> written = settingsedit::write(path(), *changes);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Conflict);
        QVERIFY(!running.set(SettingKey::HiddenNumberRule, u"sms"_s).has_value());
        QCOMPARE(running.text(SettingKey::HiddenNumberRule), u"reject"_s);
        secrets.write(secret::SimPin, u"1234"_s, &context,
                      [&kept](const Result<> &result) { kept = result; });
        QTRY_VERIFY(kept.has_value());
        QVERIFY(!kept->has_value());
    }
    QVERIFY(running.set(SettingKey::HiddenNumberRule, u"sms"_s).has_value());
    // What the command line writes meanwhile is still there when the running program writes.
    const auto changes = settingsedit::judge({{u"rules/noEventNow"_s, u"master"_s}}, Region {});
    QVERIFY(settingsedit::write(path(), *changes).has_value());
    QVERIFY(running.set(SettingKey::HiddenNumberRule, u"master"_s).has_value());
    QCOMPARE(contentOf(path()), QByteArray("[rules]\nhiddenNumber=master\nnoEventNow=master\n"));
}

void SettingsEditTest::guardEndsWithItsHolder()
{
    const QString file = m_dir->filePath(u"new/folder/settings.ini"_s);
    {
        const auto first = FileGuard::take(file);
        QVERIFY(first.has_value());
        QCOMPARE(FileGuard::take(file).error().code, ErrorCode::Conflict);
    }
    QVERIFY(FileGuard::take(file).has_value());
    QVERIFY(QDir(QFileInfo(file).path()).isEmpty());
}

void SettingsEditTest::handWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SettingKey>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("a list of quoted ids") << QByteArray("[telegram]\nowners = \"111\", '222' ,\n")
                                          << SettingKey::TelegramOwners << u"111,222"_s;
    QTest::newRow("typographic quotes") << QByteArray("[phones]\nmaster=“+39 333 111 2222”\n")
                                        << SettingKey::MasterPhone << u"+393331112222"_s;
    QTest::newRow("a remark behind it") << QByteArray("[rules]\nnoEventNow = master  ; for now\n")
                                        << SettingKey::NoEventNowRule << u"master"_s;
    QTest::newRow("quotes and a remark")
        << QByteArray("[phones]\nringPlan=\"master:20\", \"+393337778888\" # mine\n")
        << SettingKey::PhonesInOrder << u"master:20,+393337778888"_s;
    QTest::newRow("the whole name")
        << QByteArray("rules/hiddenNumber = sms\n") << SettingKey::HiddenNumberRule << u"sms"_s;
}

void SettingsEditTest::handWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(SettingKey, key);
    put(text);
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const Settings settings(path());
    QVERIFY(settings.problems().empty());
    QTEST(settings.text(key), "value");
    QVERIFY(!(QFileInfo(path()).permissions() & QFile::ReadOther));
}

void SettingsEditTest::commandsAreNotForgiven()
{
    put("[modem]\nextraInit=ATX3 ;D112\n");
    const Settings settings(path());
    QCOMPARE(settings.problems().size(), std::size_t(1));
    QVERIFY(!settings.isSet(SettingKey::ModemExtraInit));
}

QTEST_GUILESS_MAIN(SettingsEditTest)
#include "tst_settingsedit.moc"
