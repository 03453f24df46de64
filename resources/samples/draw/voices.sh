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
say yeyu-miantan/media/voice-xiaoman.mp3 cmn-latn-pinyin+f3 165 66 \
    "fang4 xue2 hui2 jia1, wo3 zong3 hui4 jing1 guo4 lao3 xiang4. xia4 yu3 de5 shi2 hou5, deng1 long2 yi4 zhan3 yi4 zhan3 liang4 qi3 lai2."
say yeyu-miantan/media/voice-zhoubo.mp3 cmn-latn-pinyin+m3 150 22 \
    "zhe4 jian1 mian4 tan1, wo3 shou3 le5 san1 shi2 nian2. tian1 leng3 de5 shi2 hou5, yi4 wan3 re4 tang1 zui4 nuan3 ren2."
