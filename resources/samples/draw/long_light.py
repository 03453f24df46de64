"""Every frame of The Long Light."""
import math
from kit import Pic
from coast import COAT_D, COAT_L, RED_D, RED_L, lighthouse, maren, maren_back, maren_side, anders, anders_side, boat, lantern

PICS = {}


def pic(name, w=1920, h=1080, seed=1):
    def wrap(f):
        def make():
            p = Pic(w, h, seed)
            f(p)
            return p.text()
        PICS[name] = make
        return f
    return wrap


# ---- scene 1: the flats at dusk ------------------------------------------------
def dusk(p, hor, sx):
    p.sky((0, "#1d1b45"), (.18, "#3c2c66"), (.34, "#7d3f7a"), (.45, "#d0607a"), (hor / p.h, "#ffb377"), (1, "#ffb377"))
    p.glow(sx, hor - 10, 640, "#ff7a3c", .75, 430)
    p.glow(sx, hor - 10, 300, "#ffd28a", .9)
    for x, y, w, t, c, o in ((430, 150, 620, 26, "#5a3a7c", .7), (1350, 110, 520, 20, "#4a3270", .8), (1080, 230, 700, 22, "#a04c80", .55),
                             (300, 300, 520, 18, "#d8677e", .6), (1500, 330, 460, 14, "#e87f80", .55), (760, 386, 640, 12, "#ffb08a", .6), (1330, 430, 380, 9, "#ffc794", .6)):
        y = y * hor / 560
        p.streak(x, y, w, t, c, f'opacity="{o}"')
        p.streak(x + 60, y + t * .7, w * .7, t * .35, "#ffb98e", f'opacity="{o * .45:.2f}"')
    p.add(f'<circle cx="{sx}" cy="{hor - 26}" r="58" fill="#fff0c6"/>')


def flats(p, hor, sx):
    p.rect(0, hor, p.w, p.h - hor, p.linu(0, hor, 0, p.h, (0, "#ffb37c"), (.1, "#e37f80"), (.35, "#94508a"), (.7, "#453068"), (1, "#201a42")))
    p.glow(sx, hor + 60, 620, "#ffc27c", .75, 300)
    p.glow(sx, hor + 200, 200, "#ffd9a0", .55, 420)
    p.glints(sx, hor + 6, p.h, 90, 420, 120, "#ffe6b8", .75)
    for _ in range(46):
        t = p.r.random() ** 1.4
        y = hor + 12 + (p.h - hor - 12) * t
        p.streak(p.r.randint(0, p.w), round(y), 90 + 420 * t * p.r.random(), 2 + 15 * t, p.r.choice(["#6d3f78", "#4b2f66", "#8a4a7c"]), f'opacity="{p.r.uniform(.25, .6):.2f}"')


def causeway(p, pts, fill, edge):
    """Points are x, y, half width, from far to near; stones are laid along it."""
    left = [(x - w, y) for x, y, w in pts]
    right = [(x + w, y) for x, y, w in pts][::-1]
    def smooth(q):
        d = ""
        for (a, b), (c, e) in zip(q, q[1:]):
            d += f"C{a} {(b + e) / 2:.0f} {c} {(b + e) / 2:.0f} {c} {e}"
        return d
    p.path(f"M{left[0][0]} {left[0][1]}" + smooth(left) + f"L{right[0][0]} {right[0][1]}" + smooth(right) + "Z", fill)
    p.line(f"M{left[0][0]} {left[0][1]}" + smooth(left), edge, 3, 'opacity=".8"')
    for i in range(150):
        t = p.r.random() ** .6 * (len(pts) - 1.001)
        k = int(t)
        f = t - k
        e = f * f * (3 - 2 * f)
        (x0, y0, w0), (x1, y1, w1) = pts[k], pts[k + 1]
        x, y, w = x0 + (x1 - x0) * e, y0 + (y1 - y0) * f, w0 + (w1 - w0) * e
        sw = w * p.r.uniform(.1, .22)
        cx = x + w * p.r.uniform(-.8, .8)
        p.oval(f"{cx:.0f}", f"{y:.0f}", f"{sw:.1f}", f"{sw * .3:.1f}", "#251b3e", 'opacity=".65"')
        p.oval(f"{cx - sw * .1:.0f}", f"{y - sw * .12:.1f}", f"{sw * .85:.1f}", f"{sw * .2:.1f}", p.r.choice(["#7d4c74", "#92566f", "#5f3f6c"]), 'opacity=".75"')


def island(p, x, y, s, c="#2a2148", rim="#e88a78"):
    p.open(x, y, s)
    p.path("M-420 40C-380 0 -330 -6 -280 -30C-240 -70 -190 -74 -150 -110C-110 -150 -60 -160 0 -160C70 -160 110 -150 150 -116C190 -90 230 -84 260 -50C310 -24 360 -10 420 40Z", c)
    p.line("M-420 40C-380 0 -330 -6 -280 -30C-240 -70 -190 -74 -150 -110C-110 -150 -60 -160 0 -160", rim, 5, 'opacity=".8"')
    p.path("M-150 -110C-120 -70 -140 -30 -180 30H-90C-60 -20 -80 -80 -60 -156C-100 -150 -120 -136 -150 -110Z", "#fff", 'opacity=".05"')
    p.path("M-280 -30C-250 0 -260 20 -280 40H-220C-210 10 -220 -20 -240 -64Z", "#fff", 'opacity=".05"')
    p.close()


@pic("1a-start", seed=4)
def _(p):
    hor, sx = 560, 560
    dusk(p, hor, sx)
    p.ridge(hor - 22, 20, 120, "#8c4f7c", hor + 2, 'opacity=".8"')
    p.ridge(hor - 8, 9, 90, "#5c3a6c", hor + 2)
    flats(p, hor, sx)
    p.oval(1400, 590, 330, 22, "#35264f", 'opacity=".75"')
    p.shade(1400, 640, 300, "#35264f", .6, 70)
    island(p, 1400, 562, .74)
    lighthouse(p, 1400, 452, 330, tint=("#f8cdb0", "#5b4a7c"))
    causeway(p, [(1170, 590, 10), (1010, 622, 17), (900, 668, 30), (990, 740, 52), (1090, 850, 95), (900, 1090, 190)],
             p.lin((0, "#7b4a74"), (.4, "#4d3360"), (1, "#221a3e")), "#f0a08a")
    p.oval(962, 716, 34, 7, "#1d1534", 'opacity=".5"')
    maren_back(p, 962, 716, 92)
    for x, y, s in ((700, 320, 1), (764, 292, .8), (640, 350, .7), (1180, 270, .8), (1236, 250, .6)):
        p.gull(x, y, s, "#3a2554")
    p.grass(-20, 430, 1090, 230, "#150f2c", 90)
    p.grass(1560, 1940, 1090, 190, "#150f2c", 80, -.35)
    p.path("M0 1080V1010C140 980 300 1020 470 1080ZM1920 1080V1020C1800 1000 1640 1030 1540 1080Z", "#150f2c")
    p.vignette(.5, "#0c0824")


@pic("1a-end", seed=9)
def _(p):
    hor, sx = 520, 470
    dusk(p, hor, sx)
    p.ridge(hor - 24, 22, 140, "#8c4f7c", hor + 2, 'opacity=".8"')
    p.ridge(hor - 8, 10, 100, "#5c3a6c", hor + 2)
    flats(p, hor, sx)
    p.oval(1390, 590, 520, 34, "#35264f", 'opacity=".8"')
    p.shade(1400, 660, 480, "#35264f", .6, 100)
    island(p, 1400, 560, 1.22)
    lighthouse(p, 1400, 380, 560 * .62, tint=("#f8cdb0", "#5b4a7c"))
    causeway(p, [(1060, 590, 16), (940, 640, 34), (900, 720, 80), (910, 850, 190), (880, 1100, 400)],
             p.lin((0, "#7b4a74"), (.4, "#4d3360"), (1, "#221a3e")), "#f0a08a")
    p.path("M860 920L1150 1020L1200 1010L960 915Z", "#1d1534", 'opacity=".45"')
    maren_back(p, 900, 930, 470)
    for x, y, s in ((620, 270, 1.1), (700, 230, .9), (560, 310, .8)):
        p.gull(x, y, s, "#3a2554")
    p.grass(-20, 300, 1090, 200, "#150f2c", 60)
    p.vignette(.5, "#0c0824")


@pic("1c-start", seed=11)
def _(p):
    p.sky((0, "#4b2c66"), (.4, "#c05a78"), (.6, "#ffac74"), (1, "#5a305f"))
    p.glow(260, 560, 700, "#ffc27c", .9)
    for _ in range(22):
        p.oval(p.r.randint(0, 1920), p.r.randint(420, 760), *(p.r.choice([(34, 34), (22, 22), (48, 48)])), "#ffd7a0", f'opacity="{p.r.uniform(.06, .2):.2f}"')
    # the coat fills the frame
    p.path("M250 1080C270 700 330 330 560 0H1400C1600 330 1660 700 1680 1080Z", p.across((0, "#f4785f"), (.14, "#d6403b"), (.55, "#a82833"), (1, "#5c1223")))
    p.path("M960 0C976 360 976 700 964 1080", "none", 'stroke="#7c1a2a" stroke-width="12"')
    for x in (420, 560, 1360, 1500):
        p.path(f"M{x} 1080C{x + 20} 800 {x + 30} 560 {x + (90 if x < 900 else -90)} 300C{x + 60} 560 {x + 60} 800 {x + 54} 1080Z", "#6d1727", 'opacity=".35"')
    for y in (60, 900):
        p.add(f'<circle cx="1012" cy="{y}" r="30" fill="#f0c987"/><circle cx="1020" cy="{y + 4}" r="24" fill="#b9833f"/>')
    # the crate
    p.path("M470 640H1450L1420 1090H500Z", p.across((0, "#c98d5c"), (.3, "#8f5f45"), (1, "#4a2f38")))
    for y in (640, 790, 940):
        p.rect(440, y, 1040, 16, "#3a2230", 'opacity=".7"')
        p.rect(440, y - 6, 1040, 7, "#f3b780", 'opacity=".35"')
    # straw
    for _ in range(190):
        x = p.r.randint(500, 1420)
        k = p.r.randint(40, 150)
        b = p.r.randint(-70, 70)
        p.line(f"M{x} 646Q{x + b * .2:.0f} {640 - k * .4:.0f} {x + b} {660 - k}", p.r.choice(["#f0c272", "#d99d52", "#a8693f", "#ffdf9a"]), 5, 'opacity=".9"')
    # the great lamp
    g = "M960 130C1120 130 1220 250 1220 390C1220 520 1130 590 1080 650H840C790 590 700 520 700 390C700 250 800 130 960 130Z"
    p.path(g, p.lin((0, "#5a3a78"), (.35, "#d6697c"), (.55, "#ffc98c"), (.62, "#8a4a7a"), (1, "#3a2250")), 'opacity=".93"')
    p.clip(g)
    p.rect(690, 438, 540, 220, p.lin((0, "#e08a7c"), (1, "#3c2552")), 'opacity=".8"')
    p.glow(830, 420, 150, "#fff0c0", 1)
    p.add('<circle cx="830" cy="412" r="17" fill="#fff6da"/>')
    p.path("M1000 442C1030 424 1060 418 1090 418C1120 420 1140 430 1160 442Z", "#2a1c44")
    p.path("M1080 420L1084 350H1100L1104 420ZM1080 350H1104V340H1080ZM1085 340V322C1088 314 1096 314 1099 322V340Z", "#f3d9c8")
    p.path("M1218 390C1218 520 1130 590 1080 650H1010C1090 570 1160 500 1160 380C1160 270 1110 190 1040 140C1150 160 1218 260 1218 390Z", "#2a1240", 'opacity=".45"')
    p.path("M760 300C780 230 830 190 880 176C850 220 820 270 808 340C800 370 770 360 760 300Z", "#fff", 'opacity=".5"')
    p.close()
    p.line("M960 130C800 130 700 250 700 390C700 520 790 590 840 650", "#ffe3b8", 7, 'opacity=".9"')
    p.line("M960 130C1120 130 1220 250 1220 390C1220 520 1130 590 1080 650", "#8f5a86", 5)
    p.line("M930 640V470L900 420M990 640V470L1020 420M900 420L930 400L960 424L990 400L1020 420", "#3a2230", 7)
    p.line("M926 640V472L896 422", "#ffcf90", 3, 'opacity=".8"')
    # straw in front
    for _ in range(120):
        x = p.r.randint(520, 1400)
        b = p.r.randint(-90, 90)
        p.line(f"M{x} 656Q{x + b * .3:.0f} 620 {x + b} {p.r.randint(560, 632)}", p.r.choice(["#f0c272", "#c98a4a", "#8f5638", "#ffdf9a"]), 6)
    p.path("M452 644H1468V690H452Z", p.across((0, "#eeb27a"), (.3, "#a87050"), (1, "#56373d")))
    p.rect(452, 640, 1016, 7, "#ffd9a0", 'opacity=".5"')
    # sleeves and mittens
    for f in (False, True):
        p.open(1920 if f else 0, 0, 1, f)
        p.path("M150 1090C170 940 250 800 400 770L520 850C420 900 380 1000 380 1090Z", p.across((0, "#f4785f"), (.5, "#c23a39"), (1, "#8d2230")) if not f else p.across((0, "#6d1727"), (1, "#8d2230")))
        p.path("M372 800C400 744 452 700 506 690C560 684 606 704 612 742C660 744 668 790 632 802C650 826 640 854 606 856C604 888 566 902 530 894C486 902 446 900 414 890C382 862 366 830 372 800Z", p.lin((0, "#e9e0d4" if not f else "#9a8aa0"), (1, "#8f7f94" if not f else "#5a4a68")))
        p.line("M516 748C556 736 590 738 614 744M528 806C566 800 606 800 632 802M520 858C552 860 584 860 606 856", "#8f7f94" if not f else "#4a3c58", 5, 'opacity=".7"')
        p.path("M470 690C478 640 520 600 556 596C584 598 586 628 568 652C552 676 536 700 506 716Z", "#f3ebe0" if not f else "#8a7a94")
        p.path("M352 792C392 780 420 830 424 900C404 912 384 908 366 900C336 880 330 820 352 792Z", "#f4866a" if not f else "#8d2230")
        p.close()
    p.vignette(.55, "#12082a")


def stones(p, x0, y0, x1, y1, w, h, cols, mortar):
    p.rect(x0, y0, x1 - x0, y1 - y0, mortar)
    y, odd = y0, 0
    while y < y1:
        x = x0 - (w / 2 if odd else 0)
        while x < x1:
            k = w * p.r.uniform(.8, 1.15)
            p.rect(f"{x + 3:.0f}", f"{y + 3:.0f}", f"{k - 6:.0f}", f"{h - 6:.0f}", p.r.choice(cols), 'rx="9"')
            x += k
        y += h
        odd = 1 - odd


@pic("1d-start", seed=21)
def _(p):
    p.sky((0, "#191a40"), (.4, "#4b3068"), (.62, "#a04c78"), (.72, "#e58a78"), (1, "#241b48"))
    p.streak(1500, 300, 480, 22, "#5a3a7c", 'opacity=".7"')
    p.streak(1300, 520, 420, 14, "#c8607c", 'opacity=".6"')
    p.stars(40, 360)
    p.rect(0, 770, 1920, 310, p.lin((0, "#c9706f"), (.15, "#6a3c72"), (1, "#1a1738")))
    p.glints(1560, 780, 1080, 120, 300, 50, "#ffc79a", .6)
    p.clip("M0 0H860L900 1080H0Z")
    stones(p, 0, 0, 920, 1080, 190, 98, ["#4c4468", "#403a5e", "#574c70", "#383354"], "#231f3c")
    p.rect(0, 0, 920, 1080, p.across((0, "#0e0c22", .75), (.5, "#0e0c22", .1), (1, "#0e0c22", .35)))
    p.close()
    # iron door
    p.path("M-40 1090V330C-40 130 100 60 220 60C350 60 470 140 470 330V1090Z", "#1a1730")
    p.path("M-10 1090V340C-10 170 110 105 220 105C330 105 430 170 430 340V1090Z", p.across((0, "#1c2b3c"), (.7, "#2c4656"), (1, "#3f6470")))
    for y in (300, 560, 820):
        p.path(f"M-10 {y}H380C410 {y} 410 {y + 44} 380 {y + 44}H-10Z", "#172230")
        for x in (40, 150, 260, 360):
            p.add(f'<circle cx="{x}" cy="{y + 22}" r="11" fill="#6f8a8c"/>')
    p.add('<circle cx="330" cy="690" r="46" fill="none" stroke="#d9a441" stroke-width="14"/><circle cx="330" cy="644" r="17" fill="#d9a441"/>')
    # wall lantern
    p.line("M560 150V210M560 150C610 130 650 140 660 170", "#14121f", 12)
    p.path("M600 170H720L704 320H616Z", p.lin((0, "#ffe9a8"), (1, "#ffb654")))
    p.path("M590 176C600 130 640 112 660 110C680 112 720 130 730 176ZM606 318H714V338H606Z", "#14121f")
    p.line("M660 170V320M616 250H706", "#14121f", 6)
    p.glow(660, 246, 560, "#ff8a2c", .8)
    p.glow(660, 246, 150, "#fff0b8", .9)
    maren(p, 1230, 500, 1.28, turn=-1, eyes=-1.2, smile=.8, light="#ffd890")
    p.glow(980, 420, 420, "#ff8a30", .28)
    for x, y, s in ((1650, 420, 1), (1720, 390, .7)):
        p.gull(x, y, s, "#2a1f48")
    p.vignette(.5, "#0a0820")


# ---- scene 2: the lamp room at night ---------------------------------------------
def panes(p, x0, y0, x1, y1, n, rows=2, moon=None, sea=None):
    p.rect(x0, y0, x1 - x0, y1 - y0, p.lin((0, "#0b1430"), (.6, "#1d3257"), (1, "#2b4a6e")))
    if moon:
        p.glow(moon[0], moon[1], 340, "#9fc0ff", .55)
        p.add(f'<circle cx="{moon[0]}" cy="{moon[1]}" r="46" fill="#e6efff" opacity=".9"/>')
        for dx, dy, w, t in ((-150, 96, 330, 16), (190, 128, 300, 12), (120, -96, 240, 9)):
            p.streak(moon[0] + dx, moon[1] + dy, w, t, "#3a5684", 'opacity=".55"')
    if sea:
        p.rect(x0, sea, x1 - x0, y1 - sea, p.lin((0, "#3a5d82"), (.2, "#1b3355"), (1, "#0a1530")))
        if moon:
            p.glints(moon[0], sea + 4, y1, 60, 200, 60, "#cfe0ff", .5)
    for _ in range(int((x1 - x0) / 9)):
        x, y = p.r.randint(x0, x1), p.r.randint(y0, y1)
        k = p.r.randint(14, 70)
        p.path(f"M{x} {y}L{x + 2.6} {y + k}a2.6 3 0 0 1 -5.2 0Z", "#cfe2fb", f'opacity="{p.r.uniform(.1, .42):.2f}"')
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        p.rect(f"{x - 13:.0f}", y0, 26, y1 - y0, "#0a0d1e")
        p.rect(f"{x + 9:.0f}", y0, 4, y1 - y0, "#4d6590", 'opacity=".5"')
    for i in range(rows + 1):
        y = y0 + (y1 - y0) * i / rows
        p.rect(x0, f"{y - 10:.0f}", x1 - x0, 20, "#0a0d1e")


def lens(p, x, y, s, lit=0.0):
    """The great lens from the front: rings of glass about a lamp, in a brass frame."""
    p.open(x, y, s)
    def mix(a, b):
        return "#" + "".join(f"{round(int(a[i:i + 2], 16) * (1 - lit) + int(b[i:i + 2], 16) * lit):02x}" for i in (1, 3, 5))
    shape = "M0 -470C130 -440 250 -300 270 -120V120C250 300 130 440 0 470C-130 440 -250 300 -270 120V-120C-250 -300 -130 -440 0 -470Z"
    p.path(shape, p.rad((0, mix("#2f5a6e", "#fff2c0")), (.5, mix("#1c3a54", "#ffcf6a")), (1, mix("#0e1e38", "#b8642c"))))
    p.clip(shape)
    for i, r in enumerate(range(60, 460, 36)):
        a = mix("#7fb4c4", "#fffbe6")
        p.oval(0, 0, r, r * 1.12, "none", f'stroke="{mix("#0c1a30", "#a8571e")}" stroke-width="7" opacity="{.75 - .25 * lit:.2f}"')
        p.oval(-3, -3, r - 7, (r - 7) * 1.12, "none", f'stroke="{a}" stroke-width="{5 if lit < .5 else 9}" opacity="{(.5 - i * .03) if lit < .5 else (.95 - i * .045):.2f}"')
    for sy in (-1, 1):
        for k in range(5):
            yy = sy * (250 + k * 42)
            p.line(f"M-300 {yy + sy * -34}Q0 {yy + sy * 36} 300 {yy + sy * -34}", mix("#5c93a8", "#ffe9ac"), 6, 'opacity=".55"')
    p.path("M-230 -200C-180 -320 -100 -400 -40 -430C-90 -340 -130 -240 -150 -110Z", "#fff", f'opacity="{.13 + .2 * lit:.2f}"')
    p.close()
    p.line(shape, mix("#8a5f2c", "#e6b257"), 20)
    p.line("M0 -470C-130 -440 -250 -300 -270 -120V120", mix("#e0a85a", "#fff0b0"), 5, 'opacity=".8"')
    p.rect(-8, -470, 16, 250, mix("#8a5f2c", "#d99a44"), 'opacity=".8"')
    p.rect(-8, 220, 16, 250, mix("#8a5f2c", "#d99a44"), 'opacity=".8"')
    p.path("M-60 -466H60L40 -520H-40ZM-60 466H60L90 540H-90Z", p.across((0, mix("#c98f48", "#ffd98a")), (1, mix("#4a3024", "#8a5426"))))
    p.close()


@pic("2b-start", seed=31)
def _(p):
    p.sky((0, "#0a1024"), (1, "#141a30"))
    panes(p, 560, -20, 1960, 900, 4, 2, moon=(1620, 210), sea=690)
    p.rect(0, 0, 600, 1080, p.across((0, "#2b1d26"), (1, "#171527")))
    p.rect(560, 890, 1400, 200, "#0c0f20")
    lens(p, 130, 560, 1.05, 0)
    p.glow(250, 930, 900, "#ff9a3c", .6)
    p.glow(330, 870, 420, "#ffd27a", .6)
    anders(p, 1030, 500, 1.42, turn=-.7, brow=1.2, light="#ffd088", smile=-.3)
    p.glow(640, 760, 520, "#ff9a3c", .25)
    lantern(p, 330, 1050, 1.25)
    p.glow(330, 860, 330, "#ffd27a", .55)
    p.vignette(.6, "#04050f")


@pic("2c-start", seed=37)
def _(p):
    p.sky((0, "#080d20"), (1, "#101528"))
    panes(p, -20, -10, 1940, 800, 6, 2, moon=(160, 170), sea=640)
    p.rect(0, 790, 1920, 300, p.lin((0, "#1f1a2b"), (1, "#0a0a16")))
    p.rect(0, 786, 1920, 14, "#6d4b33")
    p.path("M800 1090L850 860H1070L1120 1090Z", p.across((0, "#6b4a38"), (.5, "#9a6a42"), (1, "#3a2830")))
    lens(p, 960, 440, .86, 0)
    p.glow(960, 960, 820, "#ff9a3c", .65)
    p.glow(960, 930, 260, "#ffd88a", .9)
    maren_side(p, 520, 480, 1.18, light="#ffdc9c", rim_back="#6d8fd0")
    anders_side(p, 1400, 450, 1.2, light="#ffd088", rim_back="#6d8fd0")
    lantern(p, 960, 1066, .82)
    p.glow(960, 930, 520, "#ffb050", .4)
    p.vignette(.6, "#04050f")


def lens_room(p, lit):
    p.sky((0, "#070b1c"), (.6, "#101a36"), (1, "#0a0d1e"))
    panes(p, -30, -10, 1950, 1090, 6, 3)
    if lit:
        p.rect(0, 0, 1920, 1080, "#4a2208", 'opacity=".72"')
        g = p.radu(960, 540, 1250, (0, "#ffe9a8", .75), (.35, "#ffcf70", .42), (1, "#ffb050", .04))
        for k in range(18):
            a = k * 20 + 10
            w = 34 + 22 * (k * 7 % 3)
            p.add(f'<path d="M960 540L2300 {540 - w * 3}V{540 + w * 3}Z" fill="{g}" opacity="{.34 + .12 * (k % 2):.2f}" transform="rotate({a} 960 540)" style="mix-blend-mode:screen"/>')
        p.glow(960, 540, 1500, "#ffa436", 1)
    else:
        p.glow(300, 1100, 900, "#ff8f3a", .4)
    for f in (-1, 1):
        p.path(f"M{960 + f * 330} 1090L{960 + f * 300} -10H{960 + f * 340}L{960 + f * 390} 1090Z", "#3a2722" if not lit else "#8a5426")
    lens(p, 960, 540, 1.02, 1.0 if lit else 0.0)
    if lit:
        p.glow(960, 540, 900, "#ffd27a", .8)
        p.glow(960, 540, 330, "#fff6d4", 1)
        p.glow(960, 540, 1500, "#ffdc90", .5, 60)
        p.glow(960, 540, 40, "#ffffff", 1)
        p.oval(960, 540, 66, 92, "#fffdf2")
    else:
        p.path("M960 440C1010 440 1040 480 1040 525C1040 566 1014 590 1000 620H920C906 590 880 566 880 525C880 480 910 440 960 440Z", "#20384e", 'opacity=".95" stroke="#a8cdd8" stroke-width="5"')
        p.path("M910 620H1010V670H910Z", "#8a5f2c")
        p.line("M944 616V560L930 536L946 526L960 540L974 526L990 536L976 560V616", "#7fa3b4", 4)
        p.path("M900 510C906 480 924 464 940 458C926 480 920 500 918 524Z", "#fff", 'opacity=".55"')
        p.line("M880 530C884 566 906 590 920 620", "#ff9f50", 5, 'opacity=".8"')
    p.vignette(.65 if not lit else .45, "#04050f" if not lit else "#1a0a02")


@pic("2d-start", seed=41)
def _(p):
    lens_room(p, False)


@pic("2d-end", seed=41)
def _(p):
    lens_room(p, True)


# ---- scene 3: the storm ------------------------------------------------------------
def storm(p, hor):
    p.sky((0, "#050a1c"), (.4, "#0f1d3a"), (hor / p.h, "#27466a"), (1, "#27466a"))
    for _ in range(16):
        p.streak(p.r.randint(0, 1920), p.r.randint(0, int(hor * .8)), p.r.randint(300, 760), p.r.randint(20, 60), p.r.choice(["#0a142c", "#122344", "#1a3154"]), 'opacity=".6"')


def wave(p, y, amp, step, fill, foam=None, fo=.5):
    x, d, tops = -200, "", []
    x += p.r.randint(0, step)
    d = f"M-260 {y}"
    px, py = -260, y
    while x < p.w + 300:
        k = amp * p.r.uniform(.5, 1)
        w = step * p.r.uniform(.8, 1.2)
        d += f"C{px + w * .3:.0f} {py:.0f} {x + w * .25:.0f} {y - k:.0f} {x + w * .5:.0f} {y - k:.0f}C{x + w * .62:.0f} {y - k:.0f} {x + w * .7:.0f} {y - k * .3:.0f} {x + w:.0f} {y:.0f}"
        tops.append((x + w * .5, y - k, w))
        px, py = x + w, y
        x += w
    p.path(d + f"V{p.h + 10}H-260Z", fill)
    if foam:
        for a, b, w in tops:
            p.line(f"M{a - w * .26:.0f} {b + amp * .12:.0f}C{a - w * .12:.0f} {b:.0f} {a:.0f} {b:.0f} {a + w * .06:.0f} {b + 2:.0f}C{a + w * .14:.0f} {b + amp * .12:.0f} {a + w * .16:.0f} {b + amp * .3:.0f} {a + w * .2:.0f} {b + amp * .44:.0f}", foam, max(2, amp * .06), f'opacity="{fo}"')
            for _ in range(4):
                fx = a + p.r.uniform(-.3, .3) * w
                p.line(f"M{fx:.0f} {b + amp * p.r.uniform(.4, 1.2):.0f}q{w * .06:.0f} {-amp * .08:.0f} {w * .14:.0f} 0", foam, max(1.5, amp * .03), f'opacity="{fo * .5}"')


def beam(p, x, y, x2, y2, half, a=.8):
    """A beam that widens from the lamp at x, y to x2, y2."""
    g = p.linu(x, y, x2, y2, (0, "#fff3c2", a), (.25, "#ffe49a", a * .55), (.7, "#ffdc8c", a * .22), (1, "#ffdc8c", a * .05))
    L = math.hypot(x2 - x, y2 - y)
    nx, ny = -(y2 - y) / L, (x2 - x) / L
    for k, o in ((1, .5), (.6, .6), (.28, .8)):
        p.path(f"M{x + nx * 5:.0f} {y + ny * 5:.0f}L{x2 + nx * half * k:.0f} {y2 + ny * half * k:.0f}L{x2 - nx * half * k:.0f} {y2 - ny * half * k:.0f}L{x - nx * 5:.0f} {y - ny * 5:.0f}Z", g, f'opacity="{o}" style="mix-blend-mode:screen"')
    p.glow(x, y, half * .9, "#ffe9a8", .9)


@pic("3a-start", seed=53)
def _(p):
    storm(p, 640)
    beam(p, 404, 247, 2000, 520, 210, .95)
    beam(p, 404, 247, -200, 150, 90, .5)
    wave(p, 660, 26, 150, "#2c4f72", "#8fb4d4", .4)
    p.glow(1480, 640, 420, "#ffdf98", .4, 90)
    wave(p, 700, 36, 210, "#22405f", "#9fc2de", .45)
    p.path("M-20 1090V700C60 640 130 610 200 590C250 566 300 560 400 560C480 560 540 580 590 620C640 650 700 690 740 760L800 1090Z", p.lin((0, "#172340"), (1, "#060a18")))
    p.line("M400 560C480 560 540 580 590 620C640 650 700 690 740 760", "#5b7ea6", 4, 'opacity=".6"')
    lighthouse(p, 404, 570, 378, lit=True, tint=("#7d8fae", "#2b3a5e"), flip=True)
    p.glow(404, 247, 130, "#fff0be", 1)
    boat(p, 1400, 742, .5, flip=True, dark=True, rot=-9)
    wave(p, 790, 56, 300, "#19314e", "#a9cbe6", .5)
    wave(p, 890, 80, 420, "#10233d", "#a9cbe6", .4)
    wave(p, 1010, 96, 560, "#091629", "#86a8c8", .35)
    p.rain(190)
    p.vignette(.55, "#02040c")


@pic("3b-start", seed=59)
def _(p):
    storm(p, 560)
    beam(p, 1230, 372, -200, 60, 300, .9)
    beam(p, 1230, 372, 2100, 470, 110, .55)
    p.path("M1040 580C1090 540 1130 520 1170 512H1290C1330 524 1370 550 1420 584Z", "#0a1226")
    lighthouse(p, 1230, 520, 158, lit=True, tint=("#8a9ab8", "#36466a"))
    p.glow(1230, 372, 190, "#fff3c8", 1)
    wave(p, 600, 34, 190, "#2c4f72", "#8fb4d4", .4)
    p.glints(1230, 600, 800, 60, 260, 60, "#ffe2a0", .7)
    wave(p, 680, 60, 330, "#20405f", "#a9cbe6", .5)
    wave(p, 780, 90, 520, "#163050", "#b9d6ee", .5)
    # over the bow
    p.open(820, 1120, 1, rot=-6)
    p.path("M-1100 60C-700 -110 -300 -230 60 -330C110 -342 150 -342 190 -326C420 -230 800 -80 1200 90V400H-1100Z", p.lin((0, "#27507f"), (1, "#0a1830")))
    p.path("M-1100 60C-700 -110 -300 -230 60 -330C110 -342 150 -342 190 -326C420 -230 800 -80 1200 90L1200 130C800 -40 420 -180 190 -270C150 -284 110 -284 70 -272C-300 -172 -700 -50 -1100 124Z", p.across((0, "#8a8ba0"), (.5, "#f0e0c0"), (1, "#7d86a6")))
    p.path("M-1100 160C-700 -20 -300 -130 80 -240C120 -250 140 -250 180 -238C400 -150 800 0 1200 170V400H-1100Z", p.lin((0, "#3a2a30"), (1, "#120d18")))
    for k in range(-4, 6):
        p.line(f"M{120 + k * 22} {-236 + abs(k) * 8}L{120 + k * 190} 330", "#1c1220", 6, 'opacity=".8"')
    p.rect(100, -520, 30, 300, "#241a26")
    p.line("M115 -500L-420 -60M115 -500L640 -60", "#1a1424", 7)
    p.path("M78 -600H152L142 -520H88Z", p.lin((0, "#fff0b8"), (1, "#ffb44c")))
    p.path("M70 -600C80 -640 150 -640 160 -600ZM80 -520H150V-504H80Z", "#171018")
    p.glow(115, -560, 300, "#ffb85a", .8)
    p.glow(115, -240, 420, "#ff9f48", .35, 200)
    # coil of rope
    for r in (110, 84, 58, 32):
        p.oval(-260, 70, r, r * .34, "none", 'stroke="#b98d5a" stroke-width="17"')
        p.oval(-264, 64, r, r * .34, "none", 'stroke="#e6bd84" stroke-width="5" opacity=".7"')
    p.close()
    for _ in range(120):
        a = p.r.uniform(-.2, 3.3)
        k = p.r.uniform(60, 520)
        p.add(f'<circle cx="{300 + math.cos(a) * k:.0f}" cy="{930 - abs(math.sin(a)) * k * .8:.0f}" r="{p.r.uniform(2, 8):.1f}" fill="#d6e8f8" opacity="{p.r.uniform(.2, .75):.2f}"/>')
    p.rain(240, slant=.4)
    p.vignette(.55, "#02040c")


@pic("3c-start", seed=61)
def _(p):
    storm(p, 900)
    beam(p, 380, -60, 2100, 420, 300, .9)
    p.stars(0, 10)
    p.path("M-20 -20H520V150H-20Z", "#ffdf94", 'opacity=".9"')
    for x in (30, 190, 350, 505):
        p.rect(x, -20, 22, 180, "#0c1222")
    p.glow(260, 60, 760, "#ffce70", .8)
    p.path("M-20 150H600L560 220H-20Z", "#18233c")
    p.path("M-20 215H470L450 1090H-20Z", p.across((0, "#3a4668"), (.8, "#65749a"), (1, "#8d9aba")))
    p.clip("M-20 215H470L450 1090H-20Z")
    for y in range(260, 1090, 120):
        p.line(f"M-20 {y}H480M{80 + (y // 120 % 2) * 110} {y}V{y + 120}M{300 + (y // 120 % 2) * 90} {y}V{y + 120}", "#2b3656", 5)
    p.rect(-20, 215, 500, 300, p.lin((0, "#ffc870", .5), (1, "#ffc870", 0)))
    p.close()
    wave(p, 960, 22, 140, "#23425f", "#8fb4d4", .4)
    wave(p, 1010, 34, 220, "#142a44", "#8fb4d4", .35)
    boat(p, 1640, 990, .3, flip=True, dark=True, rot=-7)
    p.glow(1640, 950, 150, "#ffd27a", .7)
    maren_side(p, 880, 470, 1.12, light="#ffe2a0", rim_back="#ffc66a", hi=1)
    # railing
    for x in range(-40, 2000, 210):
        p.rect(x, 790, 26, 320, "#0b1020")
        p.rect(x + 2, 790, 5, 320, "#ffc66a", 'opacity=".45"')
    p.rect(-20, 770, 1960, 34, "#0b1020")
    p.rect(-20, 770, 1960, 6, "#ffc66a", 'opacity=".6"')
    p.rect(-20, 950, 1960, 18, "#0b1020")
    # hands on the rail
    p.path("M1130 716C1160 700 1216 704 1236 724C1254 744 1250 790 1232 806C1206 818 1180 812 1160 806L1120 790Z", p.across((0, "#8f7f94"), (1, "#f7ecdc")))
    p.line("M1196 776C1216 778 1236 774 1246 766M1192 798C1210 802 1224 802 1236 798", "#8f7f94", 5)
    p.path("M850 640C930 660 1040 690 1150 704C1166 730 1160 776 1140 800C1040 806 930 800 840 770C790 730 800 660 850 640Z", p.lin((0, "#d9443d"), (1, "#8d2230")))
    p.path("M1128 700C1156 698 1170 716 1168 750C1166 784 1152 804 1128 804C1146 776 1148 730 1128 700Z", "#f2705a")
    p.line("M860 642C940 662 1040 690 1140 702", "#ffd08a", 5, 'opacity=".7"')
    p.rain(230, slant=.35)
    p.vignette(.5, "#02040c")


@pic("3d-start", seed=67)
def _(p):
    storm(p, 640)
    beam(p, -120, 120, 2100, 600, 220, .85)
    wave(p, 660, 26, 150, "#2c4f72", "#8fb4d4", .4)
    p.glow(1180, 650, 520, "#ffe3a2", .55, 110)
    wave(p, 700, 36, 230, "#22405f", "#9fc2de", .45)
    boat(p, 1180, 716, .62, flip=True, dark=True, rot=6)
    p.glints(1180, 740, 860, 100, 300, 40, "#ffe6b0", .6)
    wave(p, 790, 50, 330, "#19314e", "#a9cbe6", .5)
    wave(p, 900, 60, 460, "#10233d", "#a9cbe6", .4)
    p.rect(-20, 960, 1960, 40, "#0b1020")
    p.rect(-20, 960, 1960, 6, "#ffd98a", 'opacity=".5"')
    for x in range(60, 2000, 300):
        p.rect(x, 990, 28, 100, "#0b1020")
    p.rain(160, slant=.35)
    # over the keeper's shoulder: his cap, cheek and beard from behind
    p.open(470, 520, 1.75)
    p.path("M-420 420C-400 260 -300 190 -150 160L120 150C240 190 300 280 310 420Z", p.across((0, "#0c1e22"), (.6, "#183a38"), (1, "#4f8573")))
    p.path("M-150 90C-190 130 -200 190 -180 240L130 236C160 190 140 120 110 90Z", p.across((0, "#0f262a"), (1, "#3b6e62")))
    p.path("M96 30C150 40 186 110 176 190C168 220 130 230 90 190Z", p.across((0, "#a59a99"), (1, "#fff7ea")))
    p.path("M-124 -30C-134 60 -110 130 -80 160H80C110 120 126 50 118 -30Z", p.across((0, "#4a3a48"), (.7, "#8a7a80"), (1, "#d8cabf")))
    for k in range(-4, 4):
        p.line(f"M{k * 24 + 10} -10C{k * 26 + 12} 50 {k * 22 + 8} 110 {k * 18 + 6} 150", "#6d5f6c", 5, 'opacity=".5"')
    p.path("M-170 110C-110 150 60 156 128 106C170 150 178 220 150 262L-190 262C-200 200 -196 150 -170 110Z", p.across((0, "#0c2024"), (.6, "#1c4640"), (1, "#4f8573")))
    p.oval(122, 20, 18, 32, "#d89a76")
    p.path("M-134 -40C-150 -180 -70 -236 0 -236C80 -234 146 -170 130 -40Z", p.across((0, "#5a3a20"), (.5, "#96652c"), (.85, "#d9a441"), (1, "#ffdc8c")))
    for k in range(-4, 5):
        p.line(f"M{k * 27} -80C{k * 28} -150 {k * 18} -200 {k * 7} -230", "#6d4520", 4, 'opacity=".5"')
    p.path("M-142 0C-148 -50 -144 -80 -134 -86C-60 -108 60 -108 130 -86C142 -80 144 -40 138 0C70 -26 -70 -26 -142 0Z", p.across((0, "#6b4522"), (.5, "#a8742f"), (.85, "#e2ae4c"), (1, "#ffe09a")))
    for k in range(-5, 6):
        p.line(f"M{k * 24} -26V-96", "#774c22", 4, 'opacity=".45"')
    p.line("M8 -236C84 -232 144 -170 134 -84M176 190C240 220 292 290 304 400", "#ffe6a8", 5, 'opacity=".85"')
    p.close()
    p.vignette(.55, "#02040c")


# ---- scene 4: the morning ------------------------------------------------------------
def dawn(p, hor, sx, sun=True):
    p.sky((0, "#6f9fc8"), (.25, "#a9c4d8"), (.42, "#f3d3bd"), (hor / p.h, "#ffdfa6"), (1, "#ffdfa6"))
    p.glow(sx, hor - 60, 900, "#ffdca0", .75)
    p.glow(sx, hor - 60, 300, "#fff3cf", .95)
    for x, y, w, t, o in ((400, 130, 560, 24, .5), (1400, 200, 620, 26, .55), (900, 290, 520, 16, .5), (300, 360, 420, 12, .5), (1600, 390, 400, 10, .5)):
        p.streak(x, y * hor / 560, w, t, "#fbe6d6", f'opacity="{o}"')
        p.streak(x + 30, y * hor / 560 + t * .6, w * .7, t * .3, "#e8a6a0", f'opacity="{o * .6:.2f}"')
    if sun:
        p.add(f'<circle cx="{sx}" cy="{hor - 62}" r="50" fill="#fffbe8"/>')


@pic("4a-start", seed=71)
def _(p):
    hor, sx = 520, 1330
    dawn(p, hor, sx)
    p.ridge(hor - 60, 40, 200, "#c3b3bd", hor + 2, 'opacity=".7"')
    p.ridge(hor - 26, 26, 150, "#a394ab", hor + 2, 'opacity=".85"')
    # far houses
    for i, x in enumerate(range(60, 640, 84)):
        h = 50 + (i * 37) % 34
        c = ["#8d7591", "#7d6a8a", "#997a90"][i % 3]
        p.path(f"M{x} {hor}V{hor - h}L{x + 38} {hor - h - 34}L{x + 76} {hor - h}V{hor}Z", c)
        p.rect(x + 22, hor - h + 16, 12, 16, "#ffe0a0", 'opacity=".9"')
    p.rect(0, hor, 1920, 560, p.linu(0, hor, 0, 1080, (0, "#ffdcae"), (.14, "#e0bdb4"), (.45, "#7fa3bb"), (1, "#2f5b7e")))
    p.glow(sx, hor + 120, 420, "#fff0c4", .8, 300)
    p.glints(sx, hor + 6, 1080, 80, 380, 150, "#fffbe2", .85)
    for _ in range(50):
        t = p.r.random() ** 1.3
        p.streak(p.r.randint(0, 1920), round(hor + 14 + 540 * t), 60 + 260 * t, 2 + 7 * t, p.r.choice(["#5f8aa8", "#8fb0c2", "#f0d2bc"]), f'opacity="{p.r.uniform(.2, .5):.2f}"')
    p.rect(0, hor - 40, 1920, 90, p.lin((0, "#fff0dc", 0), (.5, "#fff0dc", .55), (1, "#fff0dc", 0)))
    for k in range(3):
        p.line(f"M{880 - k * 20} {822 + k * 12}C{760 - k * 60} {830 + k * 20} {600 - k * 40} {838 + k * 26} {420 - k * 30} {842 + k * 34}", "#fff6e6", 7 - k * 2, f'opacity="{.55 - k * .13:.2f}"')
    p.open(1080, 800, 1, extra='opacity=".35"')
    p.path("M-190 10H230L150 120H-140Z", "#1b3c6b")
    p.close()
    boat(p, 1080, 790, 1.25, lamp=False)
    p.line("M890 826C1000 838 1180 836 1290 812", "#fff6e0", 6, 'opacity=".8"')
    for x, y, s in ((1000, 330, 1.2), (1080, 290, .9), (930, 380, .9), (1180, 370, 1), (860, 300, .7), (1290, 560, 1)):
        p.gull(x, y, s, "#5a5a78")
    # the jetty
    p.path("M-20 930L620 880L640 906L-20 990Z", "#6b4f4e")
    p.path("M-20 930L620 880L624 888L-20 944Z", "#d8a884")
    for x, y in ((40, 960), (190, 946), (340, 932), (480, 920), (600, 906)):
        p.rect(x, y - 90, 26, 260, p.across((0, "#4a3540"), (.6, "#5d4347"), (1, "#c08c6c")))
        p.oval(x + 13, y - 90, 13, 6, "#d8a884")
    p.grass(1500, 1940, 1090, 170, "#2d4a4c", 70, -.3)
    p.vignette(.32, "#16243c")


@pic("4b-start", seed=73)
def _(p):
    dawn(p, 640, 1800, sun=False)
    p.rect(0, 660, 1920, 420, p.lin((0, "#ffd9a8"), (.2, "#c4b4b4"), (1, "#5c86a0")))
    p.glints(1700, 666, 1080, 160, 300, 70, "#fffbe2", .8)
    p.clip("M-20 -20H1420C1440 360 1450 720 1470 1100H-20Z")
    stones(p, -20, -20, 1480, 1100, 230, 112, ["#d9cbbd", "#cfc0b4", "#e2d5c6", "#c4b5ae"], "#a6978f")
    p.rect(-20, -20, 1500, 1120, p.across((0, "#4b4468", .78), (.45, "#6b5878", .35), (.85, "#ffd9a0", .15), (1, "#ffe9bc", .5)))
    p.close()
    p.path("M700 1090V330C700 190 800 120 930 120C1060 120 1160 190 1160 330V1090Z", "#2a2a48")
    p.path("M740 1090V345C740 220 830 165 930 165C1030 165 1120 220 1120 345V1090Z", p.across((0, "#1c2b3c"), (1, "#3f6470")))
    for y in (380, 560):
        p.rect(740, y, 350, 34, "#172230")
    anders(p, 560, 500, 1.02, flip=True, turn=-.8, smile=1.2, light="#ffe6b4", brow=-.6)
    maren(p, 1290, 560, 1.0, flip=True, turn=.9, light="#fff0c8", smile=1.6, eyes=-.6)
    # cups
    for x, y, c in ((470, 930, "#3c7a8c"), (1250, 930, "#e8dcc6")):
        for k, dx in ((0, 26), (1, 66), (2, 104)):
            p.line(f"M{x + dx} {y - 10}C{x + dx - 34} {y - 70} {x + dx + 34} {y - 110} {x + dx - 4} {y - 190 + k * 24}", "#fff8ea", 8, 'opacity=".45"')
        p.path(f"M{x} {y}H{x + 130}L{x + 120} {y + 130}C{x + 116} {y + 150} {x + 14} {y + 150} {x + 10} {y + 130}Z", p.across((0, "#2b3c54"), (.5, c), (1, "#fff0cf")))
        p.oval(x + 65, y, 65, 14, "#3a2a30")
        p.oval(x + 65, y, 65, 14, "none", 'stroke="#f5ead6" stroke-width="6"')
        red = x > 900
        sl = p.across((0, RED_D), (1, RED_L)) if red else p.across((0, COAT_D), (1, COAT_L))
        hand = p.across((0, "#8f7f94"), (1, "#efe4d4")) if red else p.across((0, "#a8705a"), (1, "#f0bd96"))
        p.path(f"M{x - 150} {y + 170}C{x - 130} {y + 90} {x - 90} {y + 40} {x - 30} {y + 24}L{x + 6} {y + 120}C{x - 20} {y + 140} {x - 30} {y + 150} {x - 34} {y + 170}Z", sl)
        p.path(f"M{x - 34} {y + 26}C{x - 6} {y + 4} {x + 44} {y + 10} {x + 60} {y + 30}C{x + 76} {y + 34} {x + 78} {y + 54} {x + 66} {y + 60}C{x + 78} {y + 72} {x + 74} {y + 88} {x + 62} {y + 92}C{x + 68} {y + 108} {x + 52} {y + 120} {x + 36} {y + 118}C{x + 10} {y + 124} {x - 6} {y + 122} {x + 2} {y + 118}Z", hand)
        p.line(f"M{x + 24} {y + 56}C{x + 40} {y + 60} {x + 56} {y + 62} {x + 66} {y + 60}M{x + 24} {y + 86}C{x + 40} {y + 92} {x + 52} {y + 94} {x + 62} {y + 92}", "#7a4a44" if not red else "#85758f", 4, 'opacity=".6"')
        p.path(f"M{x - 46} {y + 18}C{x - 20} {y + 8} {x - 4} {y + 30} {x + 14} {y + 110}C{x + 10} {y + 124} {x} {y + 130} {x - 10} {y + 130}C{x - 24} {y + 90} {x - 40} {y + 50} {x - 46} {y + 18}Z", RED_L if red else COAT_L)
    p.vignette(.35, "#1c1830")


def bay(p, hor, sx):
    dawn(p, hor, sx)
    p.ridge(hor - 40, 34, 180, "#b9aebc", hor + 2, 'opacity=".75"')
    p.ridge(hor - 14, 16, 120, "#93879f", hor + 2)
    p.rect(0, hor, 1920, 1080 - hor, p.linu(0, hor, 0, 1080, (0, "#ffe0b0"), (.15, "#e9c6b4"), (.5, "#9fb4c0"), (1, "#4e7893")))
    p.glow(sx, hor + 120, 520, "#fff0c4", .8, 320)
    p.glints(sx, hor + 6, 1080, 90, 420, 130, "#fffbe2", .8)
    for _ in range(60):
        t = p.r.random() ** 1.3
        p.streak(p.r.randint(0, 1920), round(hor + 14 + (1080 - hor) * t), 70 + 380 * t * p.r.random(), 2 + 13 * t, p.r.choice(["#b78f84", "#cfae98", "#8c8590", "#dcc3aa"]), f'opacity="{p.r.uniform(.3, .65):.2f}"')
    p.rect(0, hor - 40, 1920, 90, p.lin((0, "#fff0dc", 0), (.5, "#fff0dc", .6), (1, "#fff0dc", 0)))


def day_causeway(p, pts):
    k = len(p.body)
    causeway(p, pts, p.lin((0, "#b8937f"), (.4, "#8f6f6c"), (1, "#4f4452")), "#ffe6c0")
    for i in range(k, len(p.body)):
        for a, b in (("#251b3e", "#4a3d4a"), ("#7d4c74", "#cba78c"), ("#92566f", "#b8937f"), ("#5f3f6c", "#a08078")):
            p.body[i] = p.body[i].replace(a, b)


@pic("4c-start", seed=79)
def _(p):
    hor, sx = 500, 480
    bay(p, hor, sx)
    island(p, 1520, 560, 1.3, "#7a6f84", "#ffe6c0")
    lighthouse(p, 1520, 370, 360, tint=("#fff6e4", "#b7a9b8"), lit=True)
    p.glow(1520, 66, 190, "#fff3c8", .9)
    day_causeway(p, [(1160, 590, 16), (1020, 640, 34), (960, 720, 80), (950, 850, 190), (920, 1100, 420)])
    p.path("M930 960L1190 1050L1240 1040L1010 950Z", "#3a3044", 'opacity=".4"')
    maren_back(p, 940, 980, 640, rim="#fff0c8", load=False, step=0)
    # one arm up, waving
    p.path("M1030 520C1070 480 1100 420 1112 352L1154 362C1150 450 1120 530 1070 590Z", "#a82833")
    p.path("M1106 360C1098 320 1110 296 1132 294C1158 296 1168 326 1156 368Z", "#cfc3c4")
    for x, y, s in ((700, 300, 1.1), (780, 260, .9), (640, 350, .8), (1160, 210, .8)):
        p.gull(x, y, s, "#6a6880")
    p.vignette(.3, "#1c2038")


@pic("4c-end", seed=83)
def _(p):
    hor, sx = 470, 560
    bay(p, hor, sx)
    for i, x in enumerate(range(40, 400, 52)):
        h = 26 + (i * 37) % 20
        p.path(f"M{x} {hor + 8}V{hor - h}L{x + 22} {hor - h - 20}L{x + 44} {hor - h}V{hor + 8}Z", ["#8d7d91", "#7d708a", "#998490"][i % 3])
        p.rect(x + 14, hor - h + 8, 7, 10, "#ffe0a0")
    p.oval(1440, 512, 260, 16, "#8c7f8c", 'opacity=".6"')
    p.shade(1440, 545, 240, "#8c7f8c", .5, 50)
    island(p, 1440, 494, .56, "#7a6f84", "#ffe6c0")
    lighthouse(p, 1440, 412, 250, tint=("#fff6e4", "#b7a9b8"), lit=True)
    p.glow(1440, 200, 130, "#fff3c8", .9)
    day_causeway(p, [(1270, 510, 6), (1120, 540, 11), (1000, 580, 18), (1010, 640, 32), (1120, 720, 50), (1060, 850, 90), (760, 1090, 190)])
    maren_back(p, 1066, 690, 84, rim="#fff0c8", load=False)
    boat(p, 330, 640, .42, lamp=False)
    for x, y, s in ((760, 300, .9), (820, 270, .7), (700, 330, .7), (1180, 260, .6)):
        p.gull(x, y, s, "#6a6880")
    p.grass(-20, 480, 1090, 210, "#33494f", 90)
    p.grass(1380, 1940, 1090, 200, "#33494f", 100, -.35)
    p.path("M0 1080V1010C140 980 300 1020 520 1080ZM1920 1080V1020C1800 1000 1540 1030 1360 1080Z", "#33494f")
    p.vignette(.35, "#1c2038")


# ---- the cast ---------------------------------------------------------------------------
@pic("maren", 900, 900, seed=3)
def _(p):
    p.sky((0, "#3c2c66"), (.6, "#c8607c"), (1, "#ffb377"))
    p.glow(120, 640, 600, "#ffc27c", .8)
    maren(p, 450, 400, 1.25, turn=-.5, smile=1.4, eyes=-.6)


@pic("anders", 900, 900, seed=3)
def _(p):
    p.sky((0, "#0f1a36"), (1, "#2b3c5c"))
    p.glow(60, 700, 700, "#ff9f48", .7)
    anders(p, 450, 390, 1.12, turn=-.5, smile=1, brow=-.3)
