// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacypython.h"
#include "service/legacyshell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** "a=1@3" = the variable a is "1", line 3; "a=?@3" = it is not literal. */
QString told(const std::vector<ShellAssignment> &all)
{
    QStringList words;
    for (const ShellAssignment &one : all) {
        words.append(one.name % u'=' % (one.isLiteral ? one.value : u"?"_s) % u'@'
                     % QString::number(one.line));
    }
    return words.join(u'|');
}

QString told(const PythonValue &value)
{
    switch (value.kind) {
    case PythonValue::Kind::None:
        return u"None"_s;
    case PythonValue::Kind::Flag:
        return value.flag ? u"True"_s : u"False"_s;
    case PythonValue::Kind::Number:
        return QString::number(value.number, 'g', 15);
    case PythonValue::Kind::Text:
        return u'"' + value.text + u'"';
    case PythonValue::Kind::List: {
        QStringList items;
        for (const PythonValue &item : value.items) {
            items.append(told(item));
        }
        return u'[' + items.join(u',') + u']';
    }
    case PythonValue::Kind::Name:
        return value.text;
    case PythonValue::Kind::Variable:
        return u'$' + value.text;
    }
    return {};
}

QString told(const std::vector<PythonConstant> &all)
{
    QStringList words;
    for (const PythonConstant &one : all) {
        words.append(one.name % u'=' % (one.value ? told(*one.value) : u"?"_s) % u'@'
                     % QString::number(one.line));
    }
    return words.join(u'|');
}

} // namespace

/** Shell files and Python scripts are read, and never run. */
class TestLegacyParsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shell_data();
    void shell();
    void python_data();
    void python();
    void hostileTextsEnd_data();
    void hostileTextsEnd();
};

void TestLegacyParsers::shell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("single quotes", u"export a='x y'"_s, u"a=x y@1"_s);
    row("double quotes", u"export a=\"x'y\""_s, u"a=x'y@1"_s);
    row("no quotes", u"export a=+39340"_s, u"a=+39340@1"_s);
    row("remark behind", u"export a='1' # use /getid"_s, u"a=1@1"_s);
    row("hash inside a word", u"export a=x#y"_s, u"a=x#y@1"_s);
    row("hash inside quotes", u"export a='x # y'"_s, u"a=x # y@1"_s);
    row("commented out", u"# export a=1\n  #export b=2\nexport c=3"_s, u"c=3@3"_s);
    row("semicolons", u"export a=1; export b='2;3';c=4"_s, u"a=1@1|b=2;3@1|c=4@1"_s);
    row("several in a command", u"export a=1 b=\"2\""_s, u"a=1@1|b=2@1"_s);
    row("without export", u"a=1"_s, u"a=1@1"_s);
    row("before a program", u"a=1 b=2 python3 x.py c=3"_s, u"a=1@1|b=2@1"_s);
    row("env", u"env -i a=1 python3 x.py"_s, u"a=1@1"_s);
    row("declare", u"declare -x a=1"_s, u"a=1@1"_s);
    row("inside a condition", u"if true; then export a=1; fi"_s, u"a=1@1"_s);
    row("behind &&", u"test -d x && export a=1"_s, u"a=1@1"_s);
    row("indented by a tab", u"\texport\ta=1"_s, u"a=1@1"_s);
    row("what is echoed is not set", u"echo export a=1\necho 'export b=2'"_s, QString());
    row("glued quotes", u"export a='x'\"y\"z\\ q"_s, u"a=xyz q@1"_s);
    row("escapes in double quotes", u"export a=\"x\\\"\\$\\\\\\n\""_s, u"a=x\"$\\\\n@1"_s);
    row("line goes on", u"export \\\n a=1\nexport b=x\\\ny"_s, u"a=1@2|b=xy@3"_s);
    row("quotes over lines", u"export a='x\ny'\nexport b=2"_s, u"a=x\ny@1|b=2@3"_s);
    row("Windows lines", u"export a='1'\r\nexport b=2\r\n"_s, u"a=1@1|b=2@2"_s);
    row("ANSI quotes", u"export a=$'x\\ty\\'z'"_s, u"a=x\ty'z@1"_s);
    row("variable", u"export a=$HOME/x b=\"${y}\" c='$z'"_s, u"a=?@1|b=?@1|c=$z@1"_s);
    row("command", u"export a=$(cat token) b=`cat token` c=\"`x`\" d=4"_s,
        u"a=?@1|b=?@1|c=?@1|d=4@1"_s);
    row("a lone dollar", u"export a=5$ b=\"5$\""_s, u"a=5$@1|b=5$@1"_s);
    row("an end that never comes", u"export a='x\nexport b=2"_s, u"a=?@1"_s);
    row("empty", u"export a= b=''"_s, u"a=@1|b=@1"_s);
    row("quoted name is a word", u"export 'a'=1 \"b=2\""_s, QString());
    row("an address", u"export a=https://x.org/a?b=c\\&d=e"_s, u"a=https://x.org/a?b=c&d=e@1"_s);
}

void TestLegacyParsers::shell()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(readShellAssignments(text)), expected);
}

void TestLegacyParsers::python_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("words", u"A = True\nB=False\nC = None"_s, u"A=True@1|B=False@2|C=None@3"_s);
    row("number", u"A = 60 * 60 * 24 # one day"_s, u"A=86400@1"_s);
    row("numbers", u"A = -1\nB = 1_000\nC = 2.5\nD = 7 - 2 * 3\nE = (1 + 2) * 3\nF = 9 / 2"_s,
        u"A=-1@1|B=1000@2|C=2.5@3|D=1@4|E=9@5|F=4.5@6"_s);
    row("quotes", u"A = 'x'\nB = \"y\"\nC = '''z'''\nD = \"\"\"a\nb\"\"\"\nE = 1"_s,
        u"A=\"x\"@1|B=\"y\"@2|C=\"z\"@3|D=\"a\nb\"@4|E=1@6"_s);
    row("escapes", u"A = 'I\\'m\\n\\u00e8\\x41\\\\'"_s, u"A=\"I'm\nèA\\\"@1"_s);
    row("raw", u"A = r'\\n'\nB = R\"x\\\"\""_s, u"A=\"\\n\"@1|B=\"x\\\"\"@2"_s);
    row("other prefixes", u"A = u'x'\nB = b'y'\nC = f'{z}'"_s, u"A=\"x\"@1|B=\"y\"@2|C=?@3"_s);
    row("glued texts", u"A = ('x '\n     'y' # z\n)\nB = 'x' + 'y'"_s, u"A=\"x y\"@1|B=\"xy\"@4"_s);
    row("lists", u"A = ['1', 2,\n # remark\n 3,]\nB = ()\nC = (1,)\nD = [[1], None]"_s,
        u"A=[\"1\",2,3]@1|B=[]@4|C=[1]@5|D=[[1],None]@6"_s);
    row("another constant", u"A = B"_s, u"A=B@1"_s);
    row("environment",
        u"A = os.environ['x']\nB = [os.environ[\"y\"]]\nC = os.environ.get('z', 'w')\n"
        "D = os.getenv('v')\nE = environ['u']"_s,
        u"A=$x@1|B=[$y]@2|C=$z@3|D=$v@4|E=$u@5"_s);
    row("has to be run",
        u"A = f()\nB = x.y\nC = [i for i in z]\nD = 1 if x else 2\nE = not True\n"
        "F = {'a': 1}\nG = lambda: 1\nH = 'a' % 2\nI = 2 ** 3\nJ = 1 / 0"_s,
        u"A=?@1|B=?@2|C=?@3|D=?@4|E=?@5|F=?@6|G=?@7|H=?@8|I=?@9|J=?@10"_s);
    row("several in a line", u"A = 1; B = 'x;y'; C = 2"_s, u"A=1@1|B=\"x;y\"@1|C=2@1"_s);
    row("with a type", u"A: int = 1"_s, u"A=1@1"_s);
    row("changed", u"A = 1\nA += 2"_s, u"A=1@1|A=?@2"_s);
    row("two at once", u"A = B = 1"_s, u"A=?@1"_s);
    row("not at the edge", u"def f():\n\tA = 1\n    B = 2\nif x:\n C = 3\nD = 4"_s, u"D=4@6"_s);
    row("comparison", u"A == 1\nB"_s, QString());
    row("text is no code", u"'''\nA = 1\n'''\nB = 'x\\\nC = 2'\nD = 3"_s,
        u"B=\"xC = 2\"@4|D=3@6"_s);
    row("line goes on", u"A = \\\n 1\nB = 2"_s, u"A=1@1|B=2@3"_s);
    row("Windows lines", u"A = 1\r\nB = 2\r\n"_s, u"A=1@1|B=2@2"_s);
    row("an end that never comes", u"A = 'x\nB = 2\nC = '''\nD = 3"_s, u"A=?@1|B=2@2|C=?@3"_s);
    row("lone halves of a character", u"A = '\\ud800'"_s, u"A=?@1"_s);
}

void TestLegacyParsers::python()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(readPythonConstants(text)), expected);
}

void TestLegacyParsers::hostileTextsEnd_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype much = 200'000;
    QTest::newRow("brackets") << u"A = "_s + QString(much, u'[');
    QTest::newRow("pairs of brackets") << u"A = "_s + QString(much, u'(') + QString(much, u')');
    QTest::newRow("minus") << u"A = "_s + QString(much, u'-') + u'1';
    QTest::newRow("a sum") << u"A = 1"_s + u"+1"_s.repeated(much / 2);
    QTest::newRow("names") << u"A = "_s + u"B = "_s.repeated(much / 4) + u'1';
    QTest::newRow("assignments") << u"A = 1;"_s.repeated(much / 6);
    QTest::newRow("quotes") << u"export a="_s + QString(much, u'"');
    QTest::newRow("a long text") << u"export A='"_s + QString(much, u'x') + u'\'';
    QTest::newRow("backslashes") << u"A = '"_s + QString(much, u'\\');
    QTest::newRow("dollars") << u"export a="_s + u"$("_s.repeated(much / 2);
}

void TestLegacyParsers::hostileTextsEnd()
{
    QFETCH(QString, text);
    for (const PythonConstant &constant : readPythonConstants(text)) {
        QVERIFY(!constant.value || told(*constant.value).size() < 100);
    }
    for (const ShellAssignment &one : readShellAssignments(text)) {
        QVERIFY(one.value.size() < 20'000);
    }
}

QTEST_APPLESS_MAIN(TestLegacyParsers)
#include "tst_legacyparsers.moc"
