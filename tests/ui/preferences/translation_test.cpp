// Every word on screen has its Chinese: those in the .ts file, and those that are really asked for.
#include "preferences/language.h"
#include "preferences/preferences_dialog.h"
#include "test_main.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace foreframe;

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
    bool operator==(const Message& other) const {
        return context == other.context && source == other.source;
    }
};

QString tsFile() {
    return test::sourceFile(QStringLiteral("resources/translations/foreframe_zh_CN.ts"));
}

QList<Message> messages(const QString& file = tsFile()) {
    QXmlStreamReader xml(test::readFile(file));
    QList<Message> list;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            list.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            list.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            list.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            list.last().translation = xml.readElementText();
        }
    }
    return list;
}

QStringList places(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

class TranslationTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everySentenceIsTranslated() {
        const auto all = messages();
        QVERIFY(all.size() > 500);
        QStringList open;
        for (const Message& message : all)
            if (!message.finished || message.translation.trimmed().isEmpty())
                open.append(message.context + QStringLiteral(": ") + message.source);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    }

    void theSourcesSayNothingElse() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("again.ts"));
        QVERIFY(QFile::copy(tsFile(), file));
        QProcess lupdate;
        lupdate.start(QStringLiteral(FOREFRAME_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                       test::sourceFile(QStringLiteral("ui")), QStringLiteral("-ts"), file});
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QStringList missing;
        const auto known = messages();
        for (const Message& message : messages(file))
            if (!known.contains(message))
                missing.append(message.context + QStringLiteral(": ") + message.source);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void everyPlaceIsKept() {
        for (const Message& message : messages())
            QVERIFY2(places(message.source) == places(message.translation),
                     qPrintable(message.source));
    }

    void theChosenLanguageIsSpoken() {
        QSettings().clear();
        {
            PreferencesDialog dialog(nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            auto* box = dialog.findChild<QComboBox*>(QStringLiteral("language"));
            QCOMPARE(box->currentIndex(), 0);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_End);
            emit box->activated(box->currentIndex()); // what a click in its list does
        }
        QCOMPARE(preferences::chosenLanguage(), QStringLiteral("zh"));
        preferences::useLanguage();
        PreferencesDialog dialog(nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.windowTitle(), QStringLiteral("偏好设置"));
        QSettings().clear();
    }
};

FOREFRAME_TEST(TranslationTest)
#include "translation_test.moc"
