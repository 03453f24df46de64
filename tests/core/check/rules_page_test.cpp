#include "check/rules_page.h"

#include "test_main.h"

using namespace foreframe;

class RulesPageTest : public test::TestCase {
    Q_OBJECT
private slots:
    /// After a change to a rule's words: `foreframe rules --format markdown >
    /// resources/docs/rules.md`.
    void thePageInTheDocsIsCurrent() {
        const QByteArray written =
            test::readFile(test::sourceFile(QStringLiteral("resources/docs/rules.md")));
        const QStringList kept = QString::fromUtf8(written).split(QLatin1Char('\n'));
        const QStringList now = QString::fromStdString(rulesPage()).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < std::min(kept.size(), now.size()); ++i)
            QCOMPARE(kept[i], now[i]);
        QCOMPARE(kept.size(), now.size());
    }
};

FOREFRAME_TEST(RulesPageTest)
#include "rules_page_test.moc"
