"""The people, the tower and the boat of The Long Light."""

RED, RED_D, RED_L = "#d23b38", "#7c1a2a", "#f2705a"
SKIN, SKIN_D = "#eab58d", "#b97a62"
HAIR = "#3a2130"
COAT, COAT_D, COAT_L = "#2f5a52", "#142f33", "#4f8573"
CAP, CAP_D = "#d9a441", "#8d5a26"
BEARD, BEARD_D = "#e6ddd0", "#a59a99"


def lighthouse(p, x, y, h, lit=False, day=1.0, flip=False, tint=("#f3ead9", "#8d88a6")):
    """Foot of the tower at x, y. h is the whole height. Light from the left (flip: the right)."""
    s = h / 1000
    p.open(x, y, s, flip)
    a, b = tint
    p.path("M-120 0L-78 -760H78L120 0Z", p.across((0, a), (.45, a), (.75, b), (1, b)))
    band = p.across((0, "#3c8d8a"), (.45, "#3c8d8a"), (.75, "#1d4a5c"), (1, "#1d4a5c"))
    p.path("M-104 -280L-92 -490H92L104 -280Z", band)
    for wy in (-180, -400, -620):
        p.path(f"M-14 {wy}v-46a14 14 0 0 1 28 0v46Z", "#1b2138" if not lit else "#ffd98a")
    p.path("M-34 0V-84a34 34 0 0 1 68 0V0Z", "#1b2138")
    p.path("M-78 -760L-122 -788V-806H122V-788L78 -760Z", "#20263f")
    for k in range(-5, 6):
        p.rect(k * 23 - 3, -858, 6, 54, "#20263f")
    p.rect(-122, -864, 244, 9, "#20263f")
    glass = "#fff3c4" if lit else p.lin((0, "#55607f"), (1, "#2b3352"))
    p.rect(-62, -930, 124, 126, glass)
    for k in (-62, -22, 18, 56):
        p.rect(k, -930, 6, 126, "#20263f")
    p.path("M-80 -928C-76 -985 -40 -1010 0 -1014C40 -1010 76 -985 80 -928Z", p.across((0, "#47617c"), (1, "#1a2038")))
    p.rect(-4, -1062, 8, 54, "#1a2038")
    p.add('<circle cx="0" cy="-1018" r="12" fill="#1a2038"/>')
    p.close()


def maren_back(p, x, y, h, rim="#ffc08a", step=1, load=True):
    """Maren from behind, feet at x, y; light from the left."""
    s = h / 420
    p.open(x, y, s)
    p.path("M-34 -110L-40 -8H-6L-4 -110Z", "#241b33")
    p.path(f"M4 -110L{8 + 6 * step} -{14 + 14 * step}H{38 + 6 * step}L36 -110Z", "#1d162b")
    p.path("M-46 -34H-2V-4C-14 4 -40 4 -50 -2Z", "#3f3a52")
    p.path(f"M6 -{50 + 8 * step}H46V-{14 + 10 * step}C34 -{6 + 8 * step} 16 -{6 + 8 * step} 4 -{12 + 8 * step}Z", "#2f2a42")
    p.path("M-60 -300C-92 -270 -100 -200 -92 -170L-66 -172C-62 -210 -56 -240 -44 -262Z", RED)
    p.path("M60 -300C92 -270 98 -200 92 -170L68 -172C62 -210 56 -240 44 -262Z", RED_D)
    p.path("M-58 -312C-78 -220 -88 -150 -92 -84C-40 -66 40 -66 92 -84C88 -150 78 -220 58 -312Z",
           p.across((0, RED_L), (.16, RED), (.55, "#b02c33"), (1, RED_D)))
    p.line("M2 -250C6 -190 4 -130 4 -74", "#8d2230", 4, 'opacity=".7"')
    p.line("M-40 -240C-52 -180 -56 -130 -60 -80M44 -240C54 -180 58 -130 62 -80", "#8d2230", 3, 'opacity=".5"')
    p.path("M0 -418C-52 -416 -66 -360 -64 -322C-40 -296 40 -296 64 -322C66 -360 46 -414 0 -418Z",
           p.across((0, RED_L), (.2, RED), (.6, "#b02c33"), (1, RED_D)))
    p.path("M-64 -322C-40 -296 40 -296 64 -322C50 -282 -50 -282 -64 -322Z", "#7c1a2a", 'opacity=".75"')
    if load:
        p.path("M-62 -306L44 -160L58 -172L-44 -312Z", "#4a3040")
        p.path("M30 -190H106V-112H34Z", "#6b4636")
        p.path("M30 -190H106V-172H31Z", "#8b5f45")
    p.line("M-62 -330C-64 -364 -52 -404 -22 -414M-60 -306C-78 -230 -88 -160 -92 -88", rim, 5, 'opacity=".85"')
    p.close()


def maren(p, x, y, s, flip=False, turn=0, light="#ffd7a0", dark="#3a1030", eyes=1, smile=1, amb=.45, body=True, closed=False):
    """Maren from the front, the middle of the face at x, y; light from the left (flip: the right)."""
    t = turn * 16
    p.open(x, y, s, flip)
    if body:
        d = "M-300 560C-300 330 -210 240 -104 186L104 186C210 240 300 330 300 560Z"
        p.path(d, p.across((0, RED_L), (.2, RED), (.55, "#ad2a33"), (1, RED_D)))
        p.path("M-30 200L-22 560H30L34 200Z", "#8d2230", 'opacity=".55"')
        for by in (300, 400, 500):
            p.add(f'<circle cx="4" cy="{by}" r="11" fill="#f0c987"/><circle cx="7" cy="{by + 2}" r="8" fill="#b9833f"/>')
        p.path("M-180 560C-176 460 -170 400 -150 350C-158 420 -156 500 -150 560Z", "#7c1a2a", 'opacity=".5"')
        p.path("M190 560C186 460 180 400 156 350C166 420 164 500 158 560Z", "#4d0f20", 'opacity=".6"')
    hood = "M10 -206C-130 -206 -182 -80 -168 40C-158 124 -122 196 -70 236C-30 258 40 258 76 236C124 196 160 124 168 40C180 -80 136 -206 10 -206Z"
    p.path(hood, p.across((0, RED_L), (.16, RED), (.6, "#a82833"), (1, RED_D)))
    p.path(f"M{t * .4} -160C-98 -160 -128 -66 -120 30C-112 110 -66 176 {t * .4} 182C66 176 112 110 120 30C128 -66 98 -160 {t * .4} -160Z", p.lin((0, "#3b0d1d"), (1, "#571423")))
    p.open(t, 0)
    p.path("M-30 96V170C-20 190 24 190 34 170V96Z", SKIN_D)
    p.path("M0 -140C-92 -140 -108 -50 -100 40C-98 80 -88 108 -76 124C-84 60 -80 0 -70 -40H72C82 0 84 60 78 120C92 100 100 70 100 36C108 -50 92 -140 0 -140Z", HAIR)
    face = "M-80 -44C-86 20 -74 74 -46 106C-28 126 -12 136 2 136C16 136 32 126 48 106C76 74 88 20 80 -44C72 -112 -72 -112 -80 -44Z"
    p.path(face, p.across((0, "#f7cba1"), (.5, SKIN), (1, "#d49a7a")))
    p.clip(face)
    p.blush(-44, 54, 38, 28, "#e0604c", .6)
    p.blush(52, 54, 34, 26, "#e0604c", .5)
    p.path("M6 -130L4 -18L2 4C8 22 20 44 18 54C16 62 4 62 4 66L8 84L6 140H110V-130Z", SKIN_D, f'opacity="{amb + .2:.2f}"')
    p.path("M-100 -130H100V-66C40 -44 -50 -46 -100 -20Z", "#8c4a4a", 'opacity=".35"')
    p.close()
    for fx, fy in ((-56, 38), (-44, 44), (-34, 36), (-26, 46), (44, 40), (56, 36)):
        p.add(f'<circle cx="{fx}" cy="{fy}" r="2.4" fill="#a85d45" opacity=".55"/>')
    k = turn * 4
    for ex in (-36 + k, 38 + k):
        if closed:
            p.line(f"M{ex - 17} 4Q{ex} 16 {ex + 17} 4", "#2b1622", 5)
        else:
            p.path(f"M{ex - 18} 4C{ex - 10} -10 {ex + 10} -10 {ex + 18} 4C{ex + 8} 14 {ex - 8} 14 {ex - 18} 4Z", "#fff3e4")
            p.add(f'<circle cx="{ex + turn * 5}" cy="2" r="9.5" fill="#2c1d2b"/><circle cx="{ex - 3 + turn * 5}" cy="-2" r="3" fill="#fff"/>')
            p.line(f"M{ex - 19} 4C{ex - 10} -11 {ex + 10} -11 {ex + 20} 2", "#2b1622", 5)
        p.line(f"M{ex - 20} -{24 + 3 * eyes}Q{ex} -{34 + 4 * eyes} {ex + 20} -24" if ex < 0 else f"M{ex - 20} -24Q{ex} -{34 + 4 * eyes} {ex + 20} -{24 + 3 * eyes}", HAIR, 7)
    p.line("M-8 52Q4 62 16 54", "#9c5a4a", 4)
    q = 7 * smile
    p.path(f"M-24 {86 - q * .3:.1f}C-10 {82 + q * .4:.1f} 14 {82 + q * .4:.1f} 28 {86 - q * .3:.1f}C16 {92 + q:.1f} -12 {92 + q:.1f} -24 {86 - q * .3:.1f}Z", "#a83f45")
    p.path("M-80 -40C-92 -120 -30 -146 20 -138C76 -136 98 -90 82 -34C76 -60 62 -78 44 -88C26 -66 -40 -56 -62 -62C-74 -58 -78 -48 -80 -40Z", HAIR)
    p.line("M-60 -72C-30 -70 16 -80 36 -96M-50 -100C-20 -108 10 -112 30 -112", "#6b3f4a", 4, 'opacity=".8"')
    p.close()
    p.path("M10 -206C-130 -206 -182 -80 -168 40C-164 80 -154 114 -140 146C-146 60 -150 -40 -120 -110C-96 -160 -50 -176 0 -172C60 -176 100 -160 124 -108C150 -30 152 70 140 150C154 118 164 82 168 40C180 -80 136 -206 10 -206Z",
           p.across((0, RED_L), (.2, "#e0524a"), (.6, "#b02c35"), (1, "#6d1727")))
    p.line("M-162 60C-176 -70 -136 -190 0 -202", light, 7, 'opacity=".75"')
    if body:
        p.line("M-290 480C-284 340 -214 256 -124 208", light, 7, 'opacity=".6"')
    p.close()


def anders(p, x, y, s, flip=False, turn=0, light="#ffcf8a", amb=.45, smile=0, brow=0, body=True, closed=False):
    """Keeper Anders from the front; light from the left (flip: the right)."""
    t = turn * 16
    p.open(x, y, s, flip)
    if body:
        p.path("M-370 600C-366 370 -270 280 -120 210H120C270 280 366 370 370 600Z", p.across((0, COAT_L), (.2, COAT), (.6, "#20443f"), (1, COAT_D)))
        p.path("M-130 170C-190 220 -214 300 -190 372L-20 300V190Z", p.across((0, COAT_L), (.5, COAT), (1, COAT_D)))
        p.path("M130 170C190 220 214 300 190 372L20 300V190Z", p.across((0, "#20443f"), (1, COAT_D)))
        for by in (420, 520):
            p.add(f'<circle cx="-70" cy="{by}" r="15" fill="#e0b36a"/><circle cx="-66" cy="{by + 2}" r="11" fill="#93672f"/>')
            p.add(f'<circle cx="76" cy="{by}" r="15" fill="#93672f"/><circle cx="79" cy="{by + 2}" r="11" fill="#5a3d24"/>')
    p.open(t, 0)
    p.path("M-114 -80C-118 40 -100 90 -80 110L90 110C108 80 118 40 114 -80Z", BEARD_D)
    for ex in (-106, 106):
        p.oval(ex - t * .5, 6, 18, 28, SKIN_D if ex > 0 else "#e0a17c")
    face = "M-104 -110C-106 20 -96 90 -60 130H60C96 90 106 20 104 -110Z"
    p.path(face, p.across((0, "#f1be94"), (.5, "#dfa27c"), (1, "#c98a69")))
    p.clip(face)
    p.path("M8 -130L6 -28L0 0C12 20 26 40 24 54L6 66V160H120V-130Z", "#8a4f4a", f'opacity="{amb + .15:.2f}"')
    p.path("M-110 -90H110V-48C50 -34 -60 -36 -110 -40Z", "#6e3a3c", 'opacity=".4"')
    p.blush(-58, 40, 42, 30, "#d8573f", .6)
    p.close()
    # beard
    p.path("M-108 -90C-112 -40 -110 0 -104 30L-84 60C-92 20 -92 -40 -88 -90Z", "#efe6da")
    p.path("M108 -90C112 -40 110 0 104 30L84 60C92 20 92 -40 88 -90Z", "#93899a")
    bd = ("M-104 8C-100 40 -84 58 -62 64C-40 66 -20 58 0 58C24 58 44 66 66 64C86 58 100 40 106 8C122 60 130 120 104 190C84 244 40 290 4 300C-36 290 -84 246 -104 190C-130 120 -122 60 -104 8Z")
    p.path(bd, p.across((0, "#f8f1e4"), (.42, BEARD), (.72, "#b8abaa"), (1, "#7f7786")))
    p.line("M-80 110C-84 160 -66 220 -34 260M-44 110C-46 170 -36 220 -14 270M0 120C0 180 2 230 4 280M44 110C46 170 36 220 18 268M82 110C84 160 66 220 40 256", "#8f8590", 5, 'opacity=".45"')
    p.path(f"M0 60C-30 46 -70 58 -92 {92 - 8 * smile}C-66 102 -30 100 2 84C34 100 70 102 94 {92 - 8 * smile}C72 58 32 46 0 60Z", p.across((0, "#fffaf0"), (.5, "#efe6da"), (.6, "#c2b6b3"), (1, "#93899a")))
    p.path("M-26 100C-10 96 14 96 30 100C18 112 -14 112 -26 100Z", "#7c3a3a")
    # nose
    p.path("M-10 -24C-16 10 -34 34 -30 50C-24 66 26 68 32 50C34 36 18 10 12 -24Z", p.across((0, "#f6c39b"), (.5, "#e3a37d"), (.62, "#b97460"), (1, "#a8654f")))
    for ex in (-44 + turn * 4, 48 + turn * 4):
        if closed:
            p.line(f"M{ex - 18} -8Q{ex} 6 {ex + 18} -8", "#2b1a20", 5)
        else:
            p.path(f"M{ex - 18} -6C{ex - 8} -20 {ex + 10} -20 {ex + 18} -6C{ex + 8} 2 {ex - 8} 2 {ex - 18} -6Z", "#f6ead9")
            p.add(f'<circle cx="{ex + turn * 5}" cy="-8" r="8.5" fill="#2a3b48"/><circle cx="{ex - 3 + turn * 5}" cy="-11" r="2.6" fill="#fff"/>')
            p.line(f"M{ex - 19} -6C{ex - 8} -22 {ex + 10} -22 {ex + 19} -7", "#2b1a20", 4.5)
        p.line(f"M{ex - 16} 9Q{ex} 16 {ex + 16} 8", "#a0604f", 3, 'opacity=".6"')
    b = 6 * brow
    p.path(f"M-76 {-34 + b}C-60 -56 -30 -54 -14 {-36 - b}C-30 -42 -58 -40 -76 {-34 + b}Z", "#fbf4e8", f'stroke="#fbf4e8" stroke-width="9" stroke-linejoin="round"')
    p.path(f"M84 {-34 + b}C66 -56 36 -54 20 {-36 - b}C36 -42 64 -40 84 {-34 + b}Z", "#a59aa2", f'stroke="#a59aa2" stroke-width="9" stroke-linejoin="round"')
    # cap
    p.path("M-112 -66C-122 -190 -60 -232 4 -232C70 -232 124 -190 114 -66Z", p.across((0, "#f0c365"), (.3, CAP), (.65, "#b27a33"), (1, CAP_D)))
    for k in range(-4, 5):
        p.line(f"M{k * 23} -100C{k * 24} -160 {k * 16} -200 {k * 7} -228", "#9a6528", 4, 'opacity=".45"')
    p.path("M-122 -52C-126 -84 -120 -108 -112 -112C-60 -134 64 -134 114 -112C122 -108 128 -84 124 -52C70 -82 -68 -82 -122 -52Z", p.across((0, "#ffd67c"), (.3, "#e2ae4c"), (.65, "#b98138"), (1, "#8a5726")))
    for k in range(-5, 6):
        p.line(f"M{k * 21} {-72 + abs(k) * 2.4:.1f}V{-118 + abs(k) * 1.6:.1f}", "#96622a", 4, 'opacity=".4"')
    p.close()
    p.line(f"M{-112 + t} -70C{-122 + t} -180 {-66 + t} -228 {-6 + t} -230", light, 7, 'opacity=".8"')
    if body:
        p.line("M-360 520C-350 380 -280 300 -190 246", light, 7, 'opacity=".55"')
    p.close()


def maren_side(p, x, y, s, flip=False, light="#ffd7a0", hi=1.0, rim_back=None):
    """Maren in profile, facing right; light on the face."""
    p.open(x, y, s, flip)
    p.path("M-330 640C-330 400 -260 250 -120 190L60 190C150 260 190 400 196 640Z", p.across((0, RED_D), (.55, "#a82833"), (.85, RED), (1, RED_L)))
    p.path("M-150 640C-150 520 -140 420 -96 350C-110 440 -104 540 -90 640Z", "#5c1223", 'opacity=".6"')
    p.path("M-10 100C0 160 -6 200 -20 230L70 226C56 190 52 160 56 110Z", SKIN_D)
    face = "M40 -120C64 -112 78 -90 80 -66C80 -54 84 -46 82 -34C92 -14 110 2 112 14C112 24 98 24 96 28C98 34 104 38 102 44C98 48 96 48 98 54C102 58 98 66 92 68C90 78 96 88 92 100C84 118 56 122 34 116L-20 90V-110Z"
    p.path(face, p.across((0, SKIN_D), (.45, "#d99d79"), (.8, "#f4c59c"), (1, "#ffdcb2")))
    p.blush(50, 50, 32, 24, "#e0604c", .6)
    p.path("M58 -22C66 -30 76 -28 80 -24C78 -14 66 -12 58 -22Z", "#fff3e4")
    p.add('<circle cx="73" cy="-21" r="6.5" fill="#2c1d2b"/>')
    p.line("M55 -22C64 -32 74 -31 81 -26", "#2b1622", 5)
    p.line("M52 -48Q66 -58 80 -50", HAIR, 7)
    p.line("M82 46Q92 50 100 47", "#a3484a", 5)
    p.line("M88 22Q92 28 97 26", "#a3604f", 4)
    p.path("M20 -140C70 -136 84 -96 78 -66C66 -84 52 -80 44 -62C36 -30 40 20 26 60L-20 60V-140Z", HAIR)
    p.path("M40 -196C-90 -214 -186 -130 -190 0C-192 110 -150 190 -100 240L70 236C72 190 52 150 40 110C20 50 14 -20 36 -80C50 -120 80 -150 84 -168C78 -184 60 -194 40 -196Z", p.across((0, RED_D), (.5, "#a52733"), (.85, RED), (1, RED_L)))
    p.path("M84 -168C66 -172 40 -150 20 -110C-10 -40 -8 60 20 130C32 170 44 210 46 238L70 236C72 190 52 150 40 110C20 50 14 -20 36 -80C50 -120 80 -150 84 -168Z", p.lin((0, "#f4826a"), (1, "#c8403c")))
    p.line("M-60 -130C-110 -80 -120 20 -90 110", "#6d1727", 6, 'opacity=".5"')
    p.line("M84 -170C60 -194 20 -200 -20 -192", light, 6, f'opacity="{.8 * hi}"')
    if rim_back:
        p.line("M-40 -188C-150 -170 -190 -60 -186 40C-182 110 -160 170 -130 208C-230 260 -310 360 -326 560", rim_back, 6, 'opacity=".7"')
    p.close()


def anders_side(p, x, y, s, flip=True, light="#ffcf8a", rim_back=None):
    """Keeper Anders in profile, facing right (flip: left); light on the face."""
    p.open(x, y, s, flip)
    p.path("M-400 660C-396 420 -320 280 -150 210L50 200C160 270 220 420 224 660Z", p.across((0, COAT_D), (.5, "#20443f"), (.82, COAT), (1, COAT_L)))
    p.path("M-130 84C-176 150 -200 250 -170 330L70 320C104 270 96 210 62 176C20 140 -60 104 -130 84Z", p.across((0, "#10282c"), (.7, COAT), (1, COAT_L)))
    p.path("M-70 20C-76 90 -90 130 -110 190L60 200V20Z", p.across((0, "#7a4a44"), (1, "#b97a62")))
    p.path("M-106 -50C-116 10 -112 60 -94 92C-70 96 -40 80 -26 40L-10 -60Z", p.across((0, "#8a8190"), (1, "#d8cdc6")))
    p.line("M-90 -10C-92 30 -86 60 -78 84M-66 -10C-68 30 -62 54 -54 74", "#7f7786", 4, 'opacity=".6"')
    face = "M30 -100C70 -100 88 -86 92 -66C98 -56 98 -48 92 -38C100 -16 126 0 130 16C132 30 110 34 100 32L80 60L-10 70L-30 -90Z"
    p.path(face, p.across((0, "#a8654f"), (.5, "#dc9d77"), (1, "#ffcfa2")))
    p.blush(58, 20, 34, 24, "#d8573f", .6)
    p.oval(-34, 6, 20, 30, "#c98a69")
    p.line("M-40 -6C-28 -18 -18 0 -30 18", "#8a4f4a", 5)
    p.path("M60 -26C68 -36 80 -34 86 -28C82 -18 68 -16 60 -26Z", "#f6ead9")
    p.add('<circle cx="78" cy="-25" r="6.5" fill="#2a3b48"/>')
    p.line("M58 -26C68 -37 80 -36 88 -30", "#2b1a20", 5)
    p.line("M54 -6Q66 0 78 -6M46 -30L36 -36M46 -22L34 -22", "#a0604f", 3, 'opacity=".6"')
    p.line("M54 -54Q74 -68 98 -52", "#fbf4e8", 13)
    p.path("M-24 -14C-10 20 10 40 36 44C64 46 84 36 104 34C122 44 118 62 106 74C128 110 130 170 96 226C80 250 50 262 24 254C-30 236 -62 160 -54 60C-50 20 -40 0 -24 -14Z",
           p.across((0, "#8a8190"), (.45, "#c9beba"), (.8, BEARD), (1, "#fff7ea")))
    p.line("M-14 90C-10 150 10 200 40 236M24 96C30 150 44 200 64 232M62 100C72 150 76 190 84 220", "#8f8590", 5, 'opacity=".5"')
    p.path("M100 34C80 30 50 44 40 76C66 86 96 84 112 72C122 58 118 42 100 34Z", p.across((0, "#d8cdc6"), (1, "#fffaf0")))
    p.path("M-100 -30C-140 -150 -70 -226 0 -226C70 -224 108 -160 100 -76Z", p.across((0, CAP_D), (.5, "#b27a33"), (.85, CAP), (1, "#f6cb70")))
    for k in range(5):
        p.line(f"M{-76 + k * 36} -88C{-82 + k * 36} -150 {-50 + k * 24} -196 {-20 + k * 10} -222", "#8f5d26", 4, 'opacity=".45"')
    p.path("M-112 -8C-124 -40 -122 -66 -110 -80L98 -118C110 -112 114 -86 108 -62C40 -70 -50 -50 -112 -8Z", p.across((0, "#8a5726"), (.5, "#b98138"), (.85, "#e2ae4c"), (1, "#ffd67c")))
    p.line("M10 -226C66 -222 104 -170 100 -112", light, 6, 'opacity=".8"')
    if rim_back:
        p.line("M-112 -40C-130 -150 -70 -220 -10 -226M-130 208C-290 270 -384 400 -396 600", rim_back, 6, 'opacity=".7"')
    p.close()


def boat(p, x, y, s, flip=False, lamp=True, dark=False, rot=0):
    """The small blue fishing boat, water line at x, y, bow to the right."""
    p.open(x, y, s, flip, rot)
    h1, h2 = ("#1d3c63", "#0d1d38") if dark else ("#3d78b4", "#1b3c6b")
    p.path("M-150 -40H96C130 -44 160 -62 182 -78C176 -36 150 10 110 26H-120C-140 10 -148 -12 -150 -40Z", p.lin((0, h1), (1, h2)))
    p.path("M-150 -40H96C130 -44 160 -62 182 -78L180 -66C158 -50 130 -32 96 -28H-149Z", "#f0e4cf" if not dark else "#7f8aa6")
    p.path("M-128 -40V-120C-128 -128 -122 -132 -114 -132H-26L-10 -40Z", p.across((0, "#f4ead8"), (1, "#a9a3b8")) if not dark else p.across((0, "#6a7594"), (1, "#333d5c")))
    p.path("M-138 -130H-14L-18 -144H-134Z", "#b23a3a" if not dark else "#4a2238")
    for wx in (-112, -72):
        p.rect(wx, -114, 30, 34, "#ffdf94" if lamp else "#33466a", 'rx="4"')
    p.rect(16, -230, 8, 192, "#33273a")
    p.line("M20 -222L176 -76M20 -222L-20 -140M20 -150L90 -52", "#33273a", 3)
    p.rect(-96, -190, 6, 60, "#33273a")
    if lamp:
        p.add('<circle cx="20" cy="-236" r="9" fill="#fff0b8"/>')
        p.glow(20, -236, 90, "#ffcf70", .9)
        p.glow(-80, -98, 110, "#ffbf60", .55)
    p.close()


def lantern(p, x, y, s=1):
    """An oil lamp with its foot at x, y, about 260 high."""
    p.open(x, y, s)
    p.path("M-62 0H62L50 -24H-50ZM-44 -24H44L34 -84H-34Z", p.across((0, "#f0c06a"), (.4, "#b57e36"), (1, "#4a2f1c")))
    p.path("M-46 -84H46V-96H-46Z", p.across((0, "#ffd98a"), (1, "#6b4522")))
    p.path("M-30 -96C-70 -140 -52 -190 -28 -226L-24 -262H24L28 -226C52 -190 70 -140 30 -96Z", p.rad((0, "#ffe9a8", .95), (.6, "#ffb850", .6), (1, "#a85c24", .5)), 'stroke="#ffe2a8" stroke-width="3" stroke-opacity=".6"')
    p.path("M0 -214C-24 -172 -26 -140 -16 -110H16C26 -140 24 -172 0 -214Z", p.lin((0, "#fff6d0"), (1, "#ffab3c")))
    p.path("M0 -176C-10 -152 -12 -130 -7 -110H7C12 -130 10 -152 0 -176Z", "#fffdf2")
    p.line("M-34 -120C-52 -150 -46 -186 -26 -222", "#fff", 4, 'opacity=".5"')
    p.path("M-30 -262H30L24 -276H-24Z", "#6b4522")
    p.close()
