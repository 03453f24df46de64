// The estimate against synthesised speech: over sentences of every length, with numbers,
// acronyms, long words and pauses, it may differ by one factor per language, and little else.
#include "speech/speech.h"
#include "test_main.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <espeak-ng/speak_lib.h>

using namespace foreframe;

namespace {

std::vector<short>& samples() {
    static std::vector<short> all;
    return all;
}

int collect(short* wave, int count, espeak_EVENT*) {
    if (wave)
        samples().insert(samples().end(), wave, wave + count);
    return 0;
}

/// From the first sound to the last, at the voice's normal pace.
double spokenSeconds(const QByteArray& sentence, int rate) {
    samples().clear();
    espeak_Synth(sentence.constData(), static_cast<std::size_t>(sentence.size()) + 1, 0,
                 POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, nullptr);
    espeak_Synchronize();
    const auto loud = [](short sample) { return std::abs(sample) > 200; };
    const auto first = std::find_if(samples().begin(), samples().end(), loud);
    const auto last = std::find_if(samples().rbegin(), samples().rend(), loud).base();
    return static_cast<double>(last - first) / rate;
}

struct Measured {
    QByteArray sentence;
    double spoken = 0;
    double estimated = 0;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

class CalibrationTest : public test::TestCase {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, 0);
        QVERIFY(m_rate > 0);
        espeak_SetSynthCallback(collect);
    }
    void cleanupTestCase() { espeak_Terminate(); }

    void shape_data() {
        QTest::addColumn<QString>("sentences");
        QTest::addColumn<QByteArray>("voice");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("English") << "speech/english.txt" << QByteArray("en-us") << QByteArray("en");
        QTest::newRow("English, unseen")
            << "speech/english-unseen.txt" << QByteArray("en-us") << QByteArray("en");
        QTest::newRow("Chinese") << "speech/chinese.txt" << QByteArray("cmn-latn-pinyin")
                                 << QByteArray("zh");
    }

    void shape() {
        QFETCH(QString, sentences);
        QFETCH(QByteArray, voice);
        QFETCH(QByteArray, language);
        QCOMPARE(espeak_SetVoiceByName(voice.constData()), EE_OK);
        std::vector<Measured> all;
        std::vector<double> ratios;
        for (const QByteArray& line : test::readFile(test::fixture(sentences)).split('\n')) {
            if (line.isEmpty())
                continue;
            Measured m{line, spokenSeconds(line, m_rate),
                       speakingSeconds(line.toStdString(), language.toStdString())};
            ratios.push_back(m.spoken / m.estimated);
            all.push_back(m);
        }
        QVERIFY(all.size() >= 40);
        const double scale = median(ratios);
        std::vector<double> errors;
        for (const Measured& m : all) {
            const double error = std::abs(m.estimated * scale - m.spoken) / m.spoken;
            QVERIFY2(error <= 0.3, m.sentence + " takes " + QByteArray::number(m.spoken, 'f', 2) +
                                       " s, estimated " +
                                       QByteArray::number(m.estimated * scale, 'f', 2));
            errors.push_back(error);
        }
        QVERIFY2(median(errors) < 0.1, QByteArray::number(median(errors)));
    }

private:
    int m_rate = 0;
};

FOREFRAME_TEST(CalibrationTest)
#include "calibration_test.moc"
