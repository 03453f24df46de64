#include "sound/decode.h"
#include "sound/scratch_voice.h"
#include "test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace foreframe;

namespace {

/// A tone that is loud in its second half.
Samples tone(double seconds) {
    Samples samples;
    const auto count = std::size_t(seconds * samples.rate);
    for (std::size_t i = 0; i < count; ++i)
        samples.values.push_back(
            std::int16_t(std::sin(double(i) * 0.2) * (i < count / 2 ? 4000 : 16000)));
    return samples;
}

double loudest(const Samples& samples) {
    return *std::max_element(samples.values.begin(), samples.values.end());
}

} // namespace

class SoundTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aWaveShowsWhereItIsLoud() {
        const auto peaks = wavePeaks(tone(2), 20);
        QCOMPARE(peaks.size(), std::size_t(20));
        QVERIFY(std::abs(peaks[2] - 0.25F) < 0.02F);
        QVERIFY(std::abs(peaks[15] - 1.0F) < 0.02F);
    }

    void silenceIsFlatAndNothingIsNothing() {
        Samples quiet;
        quiet.values.assign(1000, 20);
        for (const float peak : wavePeaks(quiet, 8))
            QCOMPARE(peak, 0.0F);
        QVERIFY(wavePeaks({}, 8).empty());
        QVERIFY(wavePeaks(quiet, 0).empty());
        Samples three; // fewer samples than stretches
        three.values = {100, -32768, 16384};
        const auto peaks = wavePeaks(three, 6);
        QCOMPARE(peaks.size(), std::size_t(6));
        QCOMPARE(*std::max_element(peaks.begin(), peaks.end()), 1.0F);
    }

    void aSampleOfTheFilmIsDecoded() {
        const auto samples = decodeSound(test::sourceFile(
            QStringLiteral("resources/samples/the-long-light/media/voice-maren.mp3")));
        QVERIFY2(samples.has_value(), samples ? "" : samples.error().what.c_str());
        QVERIFY(samples->seconds() > 5 && samples->seconds() < 12);
        QVERIFY(loudest(*samples) > 1000);
    }

    void whatIsNoSoundIsNamed() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("voice.mp3"));
        QVERIFY(decodeSound(path).error().what.find("voice.mp3 is missing") != std::string::npos);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ID3 this is no music at all");
        file.close();
        QVERIFY(decodeSound(path).error().what.find("voice.mp3 can't be played") !=
                std::string::npos);
    }

    void everyCharacterHasAVoiceOfTheirOwn() {
        QSet<QString> voices;
        for (const char* id : {"ilse", "bram", "radio", "maren", "anders", ""}) {
            const ScratchLine line = scratchLine("Where is the boat?", id, "en");
            QCOMPARE(line, scratchLine("Where is the boat?", id, "en"));
            QVERIFY(line.voice.starts_with("en-us+"));
            voices.insert(QString::fromStdString(line.voice) + QString::number(line.pitch));
        }
        QCOMPARE(voices.size(), 6);
    }

    void chineseIsReadAsChinese() {
        QVERIFY(scratchLine("船在哪里？", "ilse", "en").voice.starts_with("cmn-latn-pinyin+"));
        QVERIFY(scratchLine("OK", "ilse", "zh").voice.starts_with("cmn-latn-pinyin+"));
    }

    void linesAreSpoken() {
        const Samples said =
            speak(scratchLine("You said the light would never go out.", "ilse", "en"));
        QVERIFY(said.seconds() > 1 && said.seconds() < 6);
        QVERIFY(loudest(said) > 1000);
        const Samples other =
            speak(scratchLine("You said the light would never go out.", "bram", "en"));
        QVERIFY(other.values != said.values);
        QVERIFY(speak(scratchLine("船在哪里？", "ilse", "zh")).seconds() > 0.4);
    }
};

FOREFRAME_TEST(SoundTest)
#include "sound_test.moc"
