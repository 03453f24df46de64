#include "check/labels.h"

#include "check/checker.h"
#include "test_main.h"

#include <algorithm>

using namespace foreframe;

namespace {

Storyboard cast(std::initializer_list<const char*> labels) {
    Storyboard film;
    for (const char* label : labels) {
        Character character;
        character.id = QStringLiteral("c%1").arg(film.characters.size()).toStdString();
        character.label = label;
        film.characters.emplace_back(std::move(character));
    }
    return film;
}

QString free(const Storyboard& film, std::string_view label, std::string_view id) {
    return QString::fromStdString(labels::Free(film, label, id).next(label));
}

} // namespace

class LabelsTest : public test::TestCase {
    Q_OBJECT

private slots:
    void takesTheFirstLetterThatNobodyHas() {
        const Storyboard film = cast({"Guard", "Guard A", "Guard B"});
        QCOMPARE(free(film, "Guard", "c0"), QStringLiteral("Guard C"));
    }

    void comesToAnEndWhereALabelHoldsAnother() {
        const Storyboard film = cast({"the friend of Spice Seller", "Spice Seller"});
        QCOMPARE(free(film, "the friend of Spice Seller", "c0"),
                 QStringLiteral("the friend of Spice Seller A"));
        const Storyboard alike = cast({"er]", "\"er]"}); // the same words
        QCOMPARE(free(alike, "er]", "c0"), QStringLiteral("er] A"));
        const Storyboard brackets = cast({"[Grey Miller]", "Grey Miller", "Grey Miller"});
        const Findings found = checkAll(brackets, {});
        QVERIFY(std::any_of(found.whole->diagnostics.begin(), found.whole->diagnostics.end(),
                            [](const Diagnostic& d) { return !d.fixes.empty(); }));
    }
};

FOREFRAME_TEST(LabelsTest)
#include "labels_test.moc"
