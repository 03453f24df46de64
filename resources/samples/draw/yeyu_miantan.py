"""Every frame of 夜雨面摊 (the noodle stall in the night rain), 9:16."""
from kit import Pic

PICS = {}
W, H = 1080, 1920


def pic(name, seed=1, w=W, h=H):
    def wrap(f):
        def make():
            p = Pic(w, h, seed)
            f(p)
            return p.text()
        PICS[name] = make
        return f
    return wrap


def lantern(p, x, y, s, a=1.0):
    p.line(f"M{x} {y - 160 * s}V{y - 96 * s}", "#1a0f1e", 4 * s)
    p.glow(x, y, 330 * s, "#ff5a30", .6 * a)
    p.open(x, y, s)
    p.path("M-40 -92H40V-74H-40ZM-40 74H40V92H-40Z", "#3a1a1e")
    p.path("M-40 -76C-104 -60 -104 60 -40 76H40C104 60 104 -60 40 -76Z", p.rad((0, "#ffd98a"), (.45, "#ff8a48"), (1, "#c8322e")))
    for k in (-60, -30, 0, 30, 60):
        p.line(f"M{k * .5} -76C{k * 1.5} -50 {k * 1.5} 50 {k * .5} 76", "#8f1f26", 3, 'opacity=".5"')
    p.line("M0 92V150M-8 92V140M8 92V140", "#d8452f", 4)
    p.close()


def walls(p, night=True):
    """Houses on both sides of a narrow lane that runs away from us to x 540, y 980."""
    p.sky((0, "#0c1330"), (.3, "#1d2a54"), (.52, "#3c4678"), (1, "#0c1024"))
    p.ridge(860, 60, 120, "#28345f", 1100)
    for f in (False, True):
        p.open(W if f else 0, 0, 1, f)
        for x0, x1, t0, t1, c0, c1 in ((380, 480, 620, 700, "#2b3260", "#39406e"), (220, 400, 380, 540, "#20264c", "#2f3560"), (-10, 250, 60, 330, "#151a38", "#252a50")):
            p.path(f"M{x0} {t0}L{x1} {t1}V{1010 + (480 - x1) * .55:.0f}L{x0} {1030 + (480 - x0) * .72:.0f}Z", p.across((0, c0), (1, c1)))
            # eaves of tile
            p.path(f"M{x0 - 30} {t0 - 60}C{(x0 + x1) / 2} {t0 - 10} {x1 - 10} {t1 - 20} {x1 + 46} {t1 - 14}L{x1 + 20} {t1 + 30}L{x0 - 30} {t0 + 10}Z", "#10142e")
            p.line(f"M{x0 - 30} {t0 - 60}C{(x0 + x1) / 2} {t0 - 10} {x1 - 10} {t1 - 20} {x1 + 46} {t1 - 14}", "#5a6498", 4, 'opacity=".7"')
            n = 3 if x1 - x0 > 150 else 2
            for i in range(n):
                wx = x0 + (x1 - x0) * (i + .35) / n
                wy = t0 + (t1 - t0) * (i + .35) / n + 110
                ww, wh = (x1 - x0) / n * .5, 130 - (380 if x0 > 300 else 0) * .15
                on = (i + int(x0) // 20 + f) % 3 != 1
                p.path(f"M{wx:.0f} {wy:.0f}l{ww:.0f} {ww * .3:.0f}v{wh:.0f}l{-ww:.0f} {-ww * .1:.0f}Z", p.lin((0, "#ffd58a"), (1, "#e8834a")) if on else "#121630")
                p.line(f"M{wx + ww / 2:.0f} {wy + ww * .15:.0f}v{wh - 4:.0f}M{wx:.0f} {wy + wh * .45:.0f}l{ww:.0f} {ww * .12:.0f}", "#241a2c", 5)
                if on:
                    p.glow(wx + ww / 2, wy + wh / 2, ww * 1.6, "#ff9a50", .35)
        p.close()


def ground(p, wet=True):
    p.path(f"M480 990H600L1100 1420V1940H-20V1420Z", p.linu(0, 980, 0, 1920, (0, "#6a5a80"), (.25, "#3a3a66"), (1, "#10132c")))
    p.path("M0 1380L480 985V1020L-20 1500ZM1080 1380L600 985V1020L1100 1500Z", "#0d1026", 'opacity=".6"')
    for i in range(17):
        t = (i / 16) ** 2
        y = 1010 + 900 * t
        p.line(f"M{540 - 40 - 560 * t * 1.2:.0f} {y:.0f}H{540 + 40 + 560 * t * 1.2:.0f}", "#0d1026", 2 + 5 * t, 'opacity=".5"')
    for i in range(-7, 8):
        p.line(f"M{540 + i * 7} 995L{540 + i * 150} 1930", "#0d1026", 3, 'opacity=".4"')


def man(p, x, y, s, light="#ffd79a", smile=1.0):
    """周伯 from the front: bald, grey moustache, white apron over blue."""
    p.open(x, y, s)
    p.path("M-330 720C-326 420 -250 290 -110 230H110C250 290 326 420 330 720Z", p.across((0, "#5f83b8"), (.3, "#3c5f96"), (1, "#1b2c58")))
    p.path("M-120 236L-160 720H170L124 236L60 300H-56Z", p.across((0, "#fff6e6"), (.5, "#e6dbd0"), (1, "#a39db4")))
    p.path("M-56 150V240C-30 290 40 290 60 240V150Z", "#a8664e")
    for ex in (-122, 122):
        p.oval(ex, 16, 22, 36, "#e2a57e" if ex < 0 else "#a8664e")
    face = "M-118 -40C-126 40 -106 120 -70 160C-40 192 44 192 74 160C108 120 126 40 118 -40C112 -190 -112 -190 -118 -40Z"
    p.path(face, p.across((0, "#f8cba0"), (.5, "#e5ab84"), (1, "#c98a69")))
    p.clip(face)
    p.path("M10 -200L8 -20L2 6C16 26 28 50 24 62L6 74V210H140V-200Z", "#8a4f4a", 'opacity=".5"')
    p.blush(-64, 66, 46, 36, "#e0583c", .6)
    p.blush(68, 66, 40, 32, "#e0583c", .4)
    p.path("M-120 -120C-60 -176 60 -176 120 -120V-60H100C96 -110 60 -140 0 -140C-60 -140 -96 -110 -100 -60H-120Z", "#c9c2c6", 'opacity=".0"')
    p.line("M-50 -108Q0 -120 52 -108M-40 -86Q0 -96 42 -86", "#b9785a", 4, 'opacity=".5"')
    p.close()
    for sx in (-1, 1):
        p.path(f"M{sx * 122} -64C{sx * 132} -20 {sx * 130} 20 {sx * 116} 40L{sx * 106} -60Z", "#c9c2c6" if sx < 0 else "#857e90")
    for ex in (-50, 52):
        p.line(f"M{ex - 22} 4Q{ex} -18 {ex + 22} 4", "#2b1a20", 8)
        p.line(f"M{ex - 18} 20Q{ex} 28 {ex + 18} 20", "#a0604f", 3)
        p.line(f"M{ex - 26} -38Q{ex} -58 {ex + 28} -40", "#d9d2d4" if ex < 0 else "#8f8896", 12)
        d = -1 if ex < 0 else 1
        p.line(f"M{ex + d * 34} -4l{d * 16} -10M{ex + d * 36} 6l{d * 18} 0M{ex + d * 34} 16l{d * 14} 8", "#a0604f", 3, 'opacity=".7"')
    p.path("M-12 -10C-18 26 -40 44 -36 62C-30 80 32 82 38 62C40 46 20 26 14 -10Z", p.across((0, "#f8c9a0"), (.5, "#e3a37d"), (.62, "#b97460"), (1, "#a8654f")))
    p.path("M0 76C-30 66 -66 80 -84 112C-50 112 -26 108 0 98C28 108 54 112 88 112C68 80 32 66 0 76Z", p.across((0, "#f4eef0"), (.5, "#dbd4d8"), (.56, "#a39ca8"), (1, "#857e90")))
    p.path(f"M-40 118C-20 {122} 24 122 44 118C32 {134 + 12 * smile} -26 {134 + 12 * smile} -40 118Z", "#8a3434")
    p.line("M-114 -50C-110 -122 -64 -150 -6 -152", light, 7, 'opacity=".8"')
    p.line("M-322 600C-316 440 -250 320 -150 262", light, 7, 'opacity=".6"')
    p.close()


def girl(p, x, y, s, turn=0, smile=1.0, look=0, light="#ffd79a", closed=False):
    """小满: two short plaits, a round face, a green rain cape."""
    t = turn * 14
    p.open(x, y, s)
    p.path("M-330 760C-330 440 -240 290 -104 220H104C240 290 330 440 330 760Z", p.across((0, "#a6dc9a"), (.2, "#5cae78"), (.6, "#2f7f68"), (1, "#164a50")))
    p.path("M-130 196C-190 230 -200 290 -170 320C-80 360 80 360 170 320C200 290 190 230 130 196Z", p.across((0, "#b9e6a4"), (.3, "#62b47c"), (1, "#1f5c58")))
    p.line("M0 350V760", "#1d5a54", 8, 'opacity=".7"')
    for by in (440, 560):
        p.add(f'<circle cx="26" cy="{by}" r="13" fill="#fff0c0"/>')
    p.path("M-36 120V230C-20 256 30 256 44 230V120Z", "#b97a62")
    for f in (-1, 1):
        p.path(f"M{f * 112} 20C{f * 160} 60 {f * 170} 130 {f * 150} 210C{f * 140} 230 {f * 122} 230 {f * 112} 210C{f * 120} 150 {f * 110} 90 {f * 90} 50Z", "#2c2036" if f < 0 else "#1d162a")
        for k in (80, 120, 160):
            p.line(f"M{f * 110} {k}Q{f * 136} {k + 16} {f * 160} {k - 4}", "#4a3a5a", 5)
        p.oval(f * 131, 214, 24, 13, "#e8584a")
    p.path("M0 -188C-120 -188 -150 -80 -140 40L-110 90H110L140 40C150 -80 120 -188 0 -188Z", "#2c2036")
    p.open(t, 0)
    face = "M-108 -50C-118 30 -98 90 -60 126C-34 148 38 148 62 126C100 90 118 30 108 -50C100 -150 -100 -150 -108 -50Z"
    p.path(face, p.across((0, "#ffd9b0"), (.5, "#f3c096"), (1, "#dca07e")))
    p.clip(face)
    p.path("M8 -170L6 -14L4 6C14 26 24 42 20 52L4 60V180H140V-170Z", "#b06a5a", 'opacity=".4"')
    p.blush(-62, 60, 46, 34, "#f0604c", .6)
    p.blush(66, 60, 42, 32, "#f0604c", .45)
    p.close()
    for ex in (-48 + turn * 4, 50 + turn * 4):
        if closed:
            p.line(f"M{ex - 24} 6Q{ex} 24 {ex + 24} 6", "#2b1622", 7)
        else:
            p.oval(ex, 4, 21, 23, "#fff8ee")
            p.oval(ex + look * 6, 6, 15, 18, "#3a2430")
            p.add(f'<circle cx="{ex - 5 + look * 6}" cy="-1" r="5" fill="#fff"/><circle cx="{ex + 5 + look * 6}" cy="13" r="2.6" fill="#fff" opacity=".7"/>')
            p.line(f"M{ex - 24} -4Q{ex} -26 {ex + 24} -4", "#2b1622", 7)
        p.line(f"M{ex - 22} -40Q{ex} -52 {ex + 22} -40", "#2c2036", 7)
    p.line("M-6 50Q4 58 14 50", "#a8604f", 5)
    p.path(f"M-30 86C-12 {88} 18 88 36 86C26 {92 + 14 * smile} -18 {92 + 14 * smile} -30 86Z", "#b23f45")
    p.path("M-112 -30C-132 -160 -50 -190 0 -188C60 -190 136 -150 112 -30C100 -70 92 -84 84 -92C60 -76 40 -82 26 -96C0 -74 -30 -76 -46 -92C-70 -74 -96 -70 -112 -30Z", "#2c2036")
    p.line("M-70 -130Q-20 -160 40 -150M-84 -104Q-40 -130 0 -130", "#5c4a70", 5, 'opacity=".8"')
    p.close()
    p.line("M-140 20C-152 -100 -110 -182 -10 -188", light, 6, 'opacity=".7"')
    p.line("M-322 640C-316 450 -250 320 -150 256", light, 7, 'opacity=".6"')
    p.close()


def steam(p, x, y, w, h, n, a=.4):
    for i in range(n):
        bx = x + w * (i - (n - 1) / 2) / max(1, n - 1)
        k = p.r.uniform(.7, 1)
        p.line(f"M{bx:.0f} {y}C{bx - w * .2:.0f} {y - h * .3 * k:.0f} {bx + w * .22:.0f} {y - h * .5 * k:.0f} {bx - w * .03:.0f} {y - h * k:.0f}", "#fff4e2", w * .035, f'opacity="{a * p.r.uniform(.35, .9):.2f}"')
    p.shade(x, y - h * .4, w * .9, "#fff0dc", a * .5, h * .6)


def girl_back(p, x, y, s, umbrella=True):
    """小满 from behind under her paper umbrella, feet at x, y, about 420 high."""
    p.open(x, y, s)
    p.path("M-36 -110L-40 -10H-8V-110ZM8 -110V-20H40L36 -110Z", "#241b33")
    p.path("M-50 -40H-4V-4C-20 4 -40 4 -54 0ZM4 -46H50V-10C34 0 16 0 2 -6Z", "#d8a23c")
    p.path("M-50 -300C-90 -220 -104 -140 -108 -92C-50 -70 50 -70 108 -92C104 -140 90 -220 50 -300Z", p.across((0, "#b9e6a4"), (.2, "#5cae78"), (.6, "#2f7f68"), (1, "#164a50")))
    p.path("M-52 -340C-52 -400 52 -400 52 -340C54 -300 40 -282 0 -282C-40 -282 -54 -300 -52 -340Z", "#2c2036")
    p.path("M-54 -330C-74 -310 -76 -276 -64 -250L-48 -256C-52 -280 -50 -300 -42 -316ZM54 -330C74 -310 76 -276 64 -250L48 -256C52 -280 50 -300 42 -316Z", "#2c2036")
    if umbrella:
        p.rect(30, -470, 9, 250, "#4a2a20")
        p.path("M-230 -410C-190 -560 -60 -600 34 -604C130 -600 260 -560 300 -410C250 -436 200 -436 168 -414C130 -436 80 -436 34 -416C-10 -436 -60 -436 -98 -414C-130 -436 -180 -436 -230 -410Z",
               p.across((0, "#ffdc8a"), (.3, "#f4b84a"), (.7, "#d98a34"), (1, "#8f4f2c")))
        for k in (-98, 34, 168):
            p.line(f"M34 -602Q{(k + 34) / 2 + (k - 34) * .35} -540 {k} -414", "#8f4f2c", 4, 'opacity=".7"')
        p.line("M-230 -410C-190 -560 -60 -600 34 -604", "#fff0c0", 6, 'opacity=".8"')
        p.rect(29, -622, 10, 24, "#4a2a20")
    p.close()


def stall(p, x, y, s):
    """The stall seen from the lane, its foot at x, y."""
    p.open(x, y, s)
    p.glow(0, -190, 560, "#ff9a40", .7)
    p.rect(-180, -330, 360, 330, p.lin((0, "#ffc26a"), (1, "#c8622e")))
    p.rect(-180, -110, 360, 110, p.across((0, "#8a4a34"), (1, "#4a2430")))
    p.rect(-196, -124, 392, 20, "#e8a860")
    p.path("M-230 -300L-190 -400H190L230 -300C200 -284 176 -284 154 -300C130 -284 100 -284 77 -300C50 -284 26 -284 0 -300C-26 -284 -50 -284 -77 -300C-100 -284 -130 -284 -154 -300C-176 -284 -200 -284 -230 -300Z", "#b8342e")
    for k in (-1, 1):
        p.path(f"M{k * 77} -300L{k * 64} -400H{k * 127}L{k * 154} -300C{k * 130} -284 {k * 100} -284 {k * 77} -300Z", "#f0d9b4")
    p.path("M-70 -124V-180C-70 -240 -10 -240 -10 -190V-124Z", "#2f4a7c")
    p.oval(-40, -236, 26, 30, "#e5ab84")
    p.path("M60 -124H150L140 -176H70Z", "#5d6470")
    p.rect(56, -184, 98, 10, "#aab0b8")
    p.close()


@pic("1a-start", seed=5)
def _(p):
    walls(p)
    ground(p)
    p.glow(540, 960, 420, "#ff9a50", .55)
    stall(p, 560, 1050, .62)
    p.glow(560, 1180, 240, "#ff9a40", .6, 420)
    p.glints(560, 1060, 1800, 120, 420, 130, "#ffb868", .55)
    for x, y, s in ((250, 520, .95), (826, 470, 1.0), (400, 760, .5), (690, 750, .5), (120, 250, 1.3), (985, 230, 1.2)):
        lantern(p, x, y, s)
    for x in (250, 826):
        p.glow(x, 1560, 160, "#ff6a3a", .3, 300)
    p.oval(470, 1560, 130, 20, "#06081a", 'opacity=".6"')
    girl_back(p, 460, 1556, 1.05)
    p.rain(260, a=.34, slant=.18, length=(50, 130), width=2)
    p.vignette(.55, "#04050f")


def counter(p):
    p.sky((0, "#3a1a1c"), (.5, "#7a3a24"), (1, "#2a1218"))
    p.glow(540, 500, 900, "#ff9a40", .6)
    for y in (330, 520):
        p.rect(-10, y, 1100, 22, "#3a1c1a")
        p.rect(-10, y, 1100, 5, "#e89a58", 'opacity=".6"')
    for i, x in enumerate(range(30, 1060, 120)):
        c = ["#f0e4d0", "#4f7f9c", "#d9a24a", "#8fb08a"][i % 4]
        p.path(f"M{x} 470H{x + 84}L{x + 70} 520H{x + 14}Z", c, 'opacity=".8"')
        p.path(f"M{x + 6} 428H{x + 78}L{x + 66} 470H{x + 18}Z", ["#c8503c", "#f0e4d0", "#4f7f9c"][i % 3], 'opacity=".75"')
        p.rect(x + 8, 250, 60, 80, ["#5a2c24", "#6d3a2a", "#4a2426"][i % 3], 'rx="10"')
        p.rect(x + 14, 236, 48, 18, "#d9a24a", 'opacity=".8"')


@pic("1b-start", seed=7)
def _(p):
    counter(p)
    p.path("M-20 -20H1100V180C1010 220 930 220 880 180C800 220 720 220 660 180C580 220 500 220 440 180C360 220 280 220 220 180C150 220 60 220 -20 180Z", p.lin((0, "#6d1a20"), (1, "#b8342e")))
    for x0, x1 in ((220, 440), (660, 880)):
        p.path(f"M{x0} -20H{x1}V180C{x1 - 60} 220 {x0 + 60} 220 {x0} 180Z", p.lin((0, "#8f7a68"), (1, "#f0d9b4")))
    man(p, 560, 800, 1.22)
    lantern(p, 150, 470, 1.15)
    lantern(p, 960, 440, 1.0)
    p.rect(-20, 1520, 1120, 420, p.lin((0, "#8a4a30"), (1, "#2a1218")))
    p.rect(-20, 1490, 1120, 46, p.across((0, "#f0b46c"), (.5, "#c98046"), (1, "#6d3a2a")))
    # pot
    p.path("M90 1240H560L530 1500H120Z", p.across((0, "#c6ccd4"), (.3, "#7d8692"), (1, "#31363f")))
    p.oval(325, 1240, 250, 40, "#3a3f48")
    p.oval(325, 1240, 226, 30, p.lin((0, "#f4d59a"), (1, "#d9964a")))
    # ladle and his hand
    p.line("M470 1230L690 1010", "#8f96a0", 20)
    p.line("M466 1222L684 1004", "#e8ecf0", 5)
    p.path("M640 1050C640 1000 700 970 744 990C786 1010 790 1070 756 1096C716 1116 650 1100 640 1050Z", p.across((0, "#f8cba0"), (1, "#c98a69")))
    p.path("M744 980C830 1010 930 1130 962 1350C930 1420 850 1420 800 1380C800 1280 760 1150 716 1100Z", p.linu(740, 1000, 900, 1400, (0, "#5f83b8"), (.6, "#2c4a80"), (1, "#1b2c58")))
    p.line("M650 1040Q690 1046 720 1030M652 1064Q690 1070 724 1058M668 1088Q696 1092 724 1082", "#a0604f", 5, 'opacity=".6"')
    steam(p, 330, 1230, 420, 640, 7, .5)
    # empty bowls
    for x in (700, 880):
        p.path(f"M{x} 1400H{x + 170}C{x + 160} 1470 {x + 120} 1494 {x + 85} 1494C{x + 50} 1494 {x + 10} 1470 {x} 1400Z", p.across((0, "#fff6e6"), (.5, "#d9cfc6"), (1, "#7d7484")))
        p.oval(x + 85, 1400, 85, 18, "#4f7f9c")
        p.oval(x + 85, 1402, 72, 13, "#efe4d4")
    p.vignette(.5, "#12060a")


@pic("1c-start", seed=9)
def _(p):
    p.sky((0, "#1a0e18"), (.45, "#5a2a20"), (1, "#2a1218"))
    for _ in range(18):
        p.blush(p.r.randint(0, W), p.r.randint(60, 760), *(p.r.choice([(80, 80), (120, 120), (50, 50)])), p.r.choice(["#ff8a40", "#ffb85a", "#e8503a"]), p.r.uniform(.15, .5))
    p.rect(-20, 1180, 1120, 760, p.lin((0, "#b0683c"), (.5, "#7d4228"), (1, "#2a1216")))
    for y in (1290, 1440, 1640):
        p.line(f"M-20 {y}C300 {y + 14} 700 {y - 12} 1100 {y + 8}", "#4a2418", 5, 'opacity=".5"')
    p.glow(260, 1000, 900, "#ffa048", .5)
    p.oval(560, 1560, 440, 70, "#16080c", 'opacity=".6"')
    p.path("M120 1090H960C960 1330 800 1540 680 1560H400C280 1540 120 1330 120 1090Z", p.across((0, "#fffaf0"), (.3, "#efe4d6"), (.7, "#b9adb4"), (1, "#6f6678")))
    p.path("M150 1220C260 1290 820 1290 930 1220L916 1266C800 1330 280 1330 164 1266Z", p.across((0, "#5c96c0"), (1, "#23406c")))
    p.path("M400 1556H680L670 1600H410Z", p.across((0, "#efe4d6"), (1, "#6f6678")))
    p.oval(540, 1090, 420, 150, p.across((0, "#fffdf6"), (.6, "#e0d5cc"), (1, "#9a90a0")))
    p.oval(540, 1098, 384, 128, p.rad((0, "#f4b860"), (.7, "#d9863c"), (1, "#9a4f24")))
    p.clip("M156 1098a384 128 0 0 1 768 0a384 128 0 0 1 -768 0Z")
    for i in range(15):
        y = 1010 + i * 11
        x = 250 + (i * 53) % 90
        p.line(f"M{x} {y + 30}C{x + 120} {y - 30} {x + 220} {y + 70} {x + 330} {y + 10}S{x + 480} {y + 40} {x + 520} {y + 4}", "#fff0c0" if i % 2 else "#f4d690", 13)
        p.line(f"M{x} {y + 36}C{x + 120} {y - 24} {x + 220} {y + 76} {x + 330} {y + 16}S{x + 480} {y + 46} {x + 520} {y + 10}", "#b87838", 3, 'opacity=".6"')
    # egg, greens, spring onion
    p.oval(380, 1100, 96, 58, "#fffaf0")
    p.oval(384, 1098, 50, 32, p.rad((0, "#ffc24a"), (1, "#f08a24")))
    p.oval(370, 1088, 14, 7, "#fff4d0")
    for k in range(4):
        p.path(f"M{640 + k * 40} 1150C{640 + k * 50} 1080 {690 + k * 50} 1030 {740 + k * 36} 1030C{760 + k * 30} 1070 {730 + k * 30} 1130 {690 + k * 30} 1166Z", ["#2f7a48", "#4f9c54", "#2a6a44", "#5cae5c"][k])
        p.line(f"M{660 + k * 40} 1150Q{690 + k * 46} 1090 {736 + k * 36} 1042", "#b9e69a", 5)
    for _ in range(46):
        x, y = p.r.randint(280, 800), p.r.randint(1010, 1190)
        p.oval(x, y, 11, 7, "none", f'stroke="{p.r.choice(["#6fc060", "#a6dc7a", "#3f8f4c"])}" stroke-width="5"')
    for _ in range(16):
        p.oval(p.r.randint(200, 880), p.r.randint(1020, 1200), p.r.randint(8, 20), p.r.randint(4, 9), "none", 'stroke="#ffe2a0" stroke-width="2.5" opacity=".7"')
    p.close()
    p.line("M132 1110C200 1260 880 1260 948 1110", "#fffdf6", 7, 'opacity=".5"')
    # chopsticks across the rim
    p.line("M420 1010L1090 820M440 1044L1100 872", "#5a2418", 20)
    p.line("M420 1004L1090 814M440 1038L1100 866", "#d9864a", 6)
    steam(p, 520, 1040, 560, 860, 9, .5)
    p.vignette(.5, "#12060a")


@pic("1d-start", seed=13)
def _(p):
    p.sky((0, "#0c1330"), (.5, "#26305c"), (1, "#1a1228"))
    for _ in range(22):
        p.blush(p.r.randint(0, W), p.r.randint(80, 1100), *(p.r.choice([(70, 70), (110, 110), (44, 44)])), p.r.choice(["#ff6a3a", "#ffb85a", "#5c82d0", "#e8503a"]), p.r.uniform(.12, .45))
    p.rain(150, a=.3, slant=.12, length=(60, 140), width=2.4)
    p.path("M-20 -20H1100V120C1010 160 930 160 880 120C800 160 720 160 660 120C580 160 500 160 440 120C360 160 280 160 220 120C150 160 60 160 -20 120Z", p.lin((0, "#3a0e16"), (1, "#8f2a28")))
    p.glow(120, 1000, 900, "#ff9a40", .55)
    girl(p, 560, 840, 1.5, turn=-.3, smile=1.2, look=-.5)
    lantern(p, 170, 430, 1.25)
    p.rect(-20, 1660, 1120, 300, p.lin((0, "#a8643c"), (1, "#3a1a1c")))
    p.rect(-20, 1640, 1120, 36, "#e8a860")
    # bowl in both hands
    p.path("M270 1400H850C844 1540 740 1650 650 1660H470C380 1650 276 1540 270 1400Z", p.across((0, "#fffaf0"), (.4, "#e6dbd0"), (1, "#857b90")))
    p.path("M288 1470C380 1520 740 1520 832 1470L818 1510C730 1560 390 1560 302 1510Z", p.across((0, "#5c96c0"), (1, "#23406c")))
    p.oval(560, 1400, 290, 62, "#fff6e6")
    p.oval(560, 1402, 262, 50, p.rad((0, "#f4b860"), (1, "#b8662c")))
    for k in range(5):
        p.line(f"M{400 + k * 20} {1396 + k * 7}C{460 + k * 20} {1376 + k * 7} {560} {1426} {660 + k * 14} {1392 + k * 5}", "#fff0c0", 9)
    for f in (False, True):
        p.open(1120 if f else 0, 0, 1, f)
        p.path("M60 1700C90 1560 170 1470 270 1440L330 1600C290 1640 280 1670 276 1700Z", p.across((0, "#b9e6a4"), (1, "#3f9474")) if not f else p.across((0, "#1f5c58"), (1, "#2f7f68")))
        p.path("M250 1450C290 1420 340 1440 372 1470C396 1490 396 1516 376 1520C396 1536 390 1560 370 1562C386 1580 374 1600 352 1598C330 1620 290 1616 276 1590C246 1550 236 1490 250 1450Z", p.across((0, "#ffd9b0"), (1, "#e8a880")) if not f else p.across((0, "#b0705c"), (1, "#d99a78")))
        p.line("M320 1508C340 1516 360 1520 376 1520M318 1548C340 1556 356 1562 370 1562", "#a8604f", 5, 'opacity=".6"')
        p.close()
    steam(p, 560, 1380, 380, 460, 6, .4)
    p.vignette(.5, "#04050f")


def after(p, rain):
    walls(p)
    if not rain:
        p.rect(0, 0, W, 1000, p.lin((0, "#16326a"), (.6, "#4a6cae", .6), (1, "#4a6cae", 0)), 'opacity=".55" style="mix-blend-mode:screen"')
        p.stars(60, 560)
        p.glow(560, 330, 460, "#bcd4ff", .8)
        p.add('<circle cx="560" cy="330" r="86" fill="#f6f4e2"/><circle cx="536" cy="310" r="16" fill="#dcd9c6"/><circle cx="586" cy="350" r="22" fill="#dcd9c6"/><circle cx="574" cy="296" r="9" fill="#dcd9c6"/>')
        p.streak(760, 420, 240, 16, "#8fa8dc", 'opacity=".5"')
        p.streak(340, 470, 200, 12, "#8fa8dc", 'opacity=".4"')
    else:
        for k, (x, y) in enumerate(((300, 180), (760, 260), (520, 380), (880, 120), (560, 300))):
            p.streak(x, y, 420, 60, ["#141c40", "#1b2650", "#222e5a"][k % 3], 'opacity=".85"')
    ground(p)
    if not rain:
        p.glow(560, 1500, 260, "#bcd4ff", .5, 520)
        p.glints(560, 1020, 1900, 80, 360, 120, "#dfeaff", .6)
    p.glow(760, 1000, 520, "#ff9a50", .5)
    stall(p, 790, 1240, 1.0)
    p.glow(790, 1420, 240, "#ff9a40", .5, 360)
    p.glints(790, 1260, 1800, 160, 300, 60, "#ffb868", .5)
    for x, y, s in ((250, 520, .95), (400, 760, .5), (120, 250, 1.3), (985, 330, 1.2)):
        lantern(p, x, y, s)
    p.oval(330, 1640, 130, 20, "#06081a", 'opacity=".6"')
    girl_back(p, 330, 1636, 1.1, umbrella=rain)
    if not rain:
        # the folded umbrella in her hand
        p.line("M440 1420L500 1640", "#4a2a20", 9)
        p.path("M446 1440L508 1600L492 1608L424 1456Z", p.across((0, "#ffdc8a"), (1, "#b86a30")))
    if rain:
        p.rain(260, a=.36, slant=.18, length=(50, 130), width=2)
    p.vignette(.5, "#04050f")


@pic("1e-start", seed=17)
def _(p):
    after(p, True)


@pic("1e-end", seed=17)
def _(p):
    after(p, False)


@pic("xiaoman", seed=3, w=900, h=900)
def _(p):
    p.sky((0, "#1a2450"), (1, "#5a3a4a"))
    p.glow(80, 640, 640, "#ff9a48", .7)
    girl(p, 450, 400, 1.15, turn=-.3, look=-.3)


@pic("zhoubo", seed=3, w=900, h=900)
def _(p):
    p.sky((0, "#3a1a1c"), (1, "#a0502c"))
    p.glow(100, 300, 640, "#ff9a48", .6)
    man(p, 450, 410, 1.15)
