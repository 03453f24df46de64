#!/bin/sh
# Speaks the voice samples with espeak-ng and packs them with lame.
set -e
cd "$(dirname "$0")/.."
say() { # file, voice, speed, pitch, words
    espeak-ng -v "$2" -s "$3" -p "$4" -w /tmp/voice-$$.wav "$5"
    lame --quiet -m m -b 48 /tmp/voice-$$.wav "$1"
    rm -f /tmp/voice-$$.wav
}
say the-long-light/media/voice-maren.mp3 en-gb-x-rp+f3 150 62 \
    "I walk the causeway when the tide is low. The stones are wet, the wind is loud, and the lamp is heavy in its crate."
say the-long-light/media/voice-anders.mp3 en-gb-scotland+m3 128 18 \
    "I have kept this tower for thirty years. On a still night you can hear the boats before you see them."
say yeyu-miantan/media/voice-xiaoman.mp3 cmn+f3 170 66 \
    "放学回家的路上，我总会经过这条老巷。下雨的时候，石板路像一面镜子，灯笼一盏一盏亮起来。"
say yeyu-miantan/media/voice-zhoubo.mp3 cmn+m3 150 22 \
    "这间面摊，我守了三十年。汤要慢慢熬，面要现煮。天冷的时候，一碗热汤最暖人。"
