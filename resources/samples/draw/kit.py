"""A small kit for drawing frames as layered vector pictures, standard library only."""
import random


class Pic:
    def __init__(self, w=1920, h=1080, seed=1):
        self.w, self.h, self.r = w, h, random.Random(seed)
        self.defs, self.body, self.n = [], [], 0

    # paint ------------------------------------------------------------
    def _id(self):
        self.n += 1
        return f"p{self.n}"

    @staticmethod
    def _stops(stops):
        out = []
        for s in stops:
            o, c = s[0], s[1]
            a = f' stop-opacity="{s[2]}"' if len(s) > 2 else ""
            out.append(f'<stop offset="{o}" stop-color="{c}"{a}/>')
        return "".join(out)

    def lin(self, *stops, x1=0, y1=0, x2=0, y2=1):
        i = self._id()
        self.defs.append(f'<linearGradient id="{i}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{self._stops(stops)}</linearGradient>')
        return f"url(#{i})"

    def across(self, *stops):
        return self.lin(*stops, x1=0, y1=0, x2=1, y2=0)

    def linu(self, x1, y1, x2, y2, *stops):
        i = self._id()
        self.defs.append(f'<linearGradient id="{i}" gradientUnits="userSpaceOnUse" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{self._stops(stops)}</linearGradient>')
        return f"url(#{i})"

    def rad(self, *stops):
        i = self._id()
        self.defs.append(f'<radialGradient id="{i}">{self._stops(stops)}</radialGradient>')
        return f"url(#{i})"

    def radu(self, x, y, r, *stops):
        i = self._id()
        self.defs.append(f'<radialGradient id="{i}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}" r="{r}">{self._stops(stops)}</radialGradient>')
        return f"url(#{i})"

    def blush(self, x, y, rx, ry, colour, a):
        self.oval(x, y, rx, ry, self.rad((0, colour, a), (.5, colour, a * .6), (1, colour, 0)))

    def blur(self, s):
        i = self._id()
        self.defs.append(f'<filter id="{i}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="{s}"/></filter>')
        return f'filter="url(#{i})"'

    # shapes -----------------------------------------------------------
    def add(self, s):
        self.body.append(s)

    def path(self, d, fill, extra=""):
        self.add(f'<path d="{d}" fill="{fill}" {extra}/>')

    def line(self, d, stroke, width, extra=""):
        self.add(f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round" {extra}/>')

    def rect(self, x, y, w, h, fill, extra=""):
        self.add(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}" {extra}/>')

    def oval(self, x, y, rx, ry, fill, extra=""):
        self.add(f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}" {extra}/>')

    def open(self, x=0, y=0, s=1, flip=False, rot=0, extra=""):
        sx = -s if flip else s
        self.add(f'<g transform="translate({x} {y}) rotate({rot}) scale({sx} {s})" {extra}>')

    def group(self, extra=""):
        self.add(f"<g {extra}>")

    def close(self):
        self.add("</g>")

    def clip(self, d):
        i = self._id()
        self.defs.append(f'<clipPath id="{i}"><path d="{d}"/></clipPath>')
        self.add(f'<g clip-path="url(#{i})">')

    # light and weather --------------------------------------------------
    def sky(self, *stops):
        self.rect(0, 0, self.w, self.h, self.lin(*stops))

    def glow(self, x, y, r, colour, a=1.0, ry=None):
        g = self.rad((0, colour, a), (0.35, colour, a * 0.42), (0.7, colour, a * 0.1), (1, colour, 0))
        self.oval(x, y, r, ry or r, g, 'style="mix-blend-mode:screen"')

    def shade(self, x, y, r, colour, a=1.0, ry=None):
        self.oval(x, y, r, ry or r, self.rad((0, colour, a), (1, colour, 0)))

    def stars(self, n, y1, colour="#dfe8ff", top=0):
        for _ in range(n):
            s = self.r.choice([1, 1, 1.4, 2])
            self.add(f'<circle cx="{self.r.randint(0, self.w)}" cy="{self.r.randint(top, y1)}" r="{s}" fill="{colour}" opacity="{self.r.uniform(.25, .9):.2f}"/>')

    def rain(self, n, colour="#bcd2ee", a=.28, slant=.22, length=(30, 90), width=1.6):
        for _ in range(n):
            x, y = self.r.randint(-100, self.w + 100), self.r.randint(-60, self.h)
            k = self.r.randint(*length)
            self.line(f"M{x} {y}l{-k * slant:.0f} {k}", colour, width, f'opacity="{a * self.r.uniform(.3, 1):.2f}"')

    def streak(self, x, y, w, t, fill, extra=""):
        """A long cloud or water streak, pointed at both ends."""
        self.path(f"M{x - w} {y}C{x - w * .5} {y - t} {x - w * .1} {y - t * 1.3} {x + w * .1} {y - t}"
                  f"C{x + w * .5} {y - t * .8} {x + w * .8} {y - t * .3} {x + w} {y}"
                  f"C{x + w * .6} {y + t * .5} {x - w * .4} {y + t * .6} {x - w} {y}Z", fill, extra)

    def glints(self, x, y0, y1, spread0, spread1, n, colour, a=.8):
        """Light on water: short bars that widen towards us."""
        for _ in range(n):
            t = self.r.random() ** .8
            y = y0 + (y1 - y0) * t
            s = spread0 + (spread1 - spread0) * t
            cx = x + self.r.gauss(0, .42) * s
            w = (6 + 60 * t) * self.r.uniform(.4, 1.4)
            self.rect(f"{cx - w / 2:.0f}", f"{y:.0f}", f"{w:.0f}", f"{1.5 + 5 * t:.1f}", colour,
                      f'rx="2" opacity="{a * self.r.uniform(.25, 1):.2f}"')

    def ridge(self, y, amp, step, fill, base=None, extra="", rough=.5):
        """A hill line across the picture."""
        pts, x, h = [], -40, 0
        while x < self.w + 80 + step * 1.4:
            h = h * rough + self.r.uniform(-amp, amp) * (1 - rough)
            pts.append((x, y + h))
            x += step * self.r.uniform(.7, 1.3)
        d = f"M{pts[0][0]:.0f} {pts[0][1]:.0f}"
        for (a, b), (c, e) in zip(pts, pts[1:]):
            m = (a + c) / 2
            d += f"C{m:.0f} {b:.0f} {m:.0f} {e:.0f} {c:.0f} {e:.0f}"
        self.path(d + f"V{base or self.h}H-40Z", fill, extra)

    def gull(self, x, y, s, colour="#1c1a33", extra=""):
        self.line(f"M{x - 22 * s} {y - 4 * s}Q{x - 10 * s} {y - 14 * s} {x} {y}Q{x + 10 * s} {y - 14 * s} {x + 22 * s} {y - 4 * s}",
                  colour, 3.2 * s, extra)

    def grass(self, x0, x1, y, h, colour, n, lean=.35):
        for _ in range(n):
            x = self.r.uniform(x0, x1)
            k = h * self.r.uniform(.4, 1)
            b = k * lean * self.r.uniform(.2, 1.6)
            w = self.r.uniform(3, 7)
            self.path(f"M{x:.0f} {y}Q{x + b * .2:.0f} {y - k * .6:.0f} {x + b:.0f} {y - k:.0f}Q{x + b * .4 + w:.0f} {y - k * .5:.0f} {x + w * 1.6:.0f} {y}Z", colour)

    def vignette(self, a=.5, colour="#05060f"):
        g = self.rad((0, colour, 0), (.62, colour, 0), (1, colour, a))
        self.oval(self.w / 2, self.h / 2, self.w * .78, self.h * .82, g)
        # the corners beyond the oval
        i = self._id()
        self.defs.append(f'<radialGradient id="{i}" r=".71"><stop offset=".68" stop-color="{colour}" stop-opacity="0"/><stop offset="1" stop-color="{colour}" stop-opacity="{a}"/></radialGradient>')
        self.body[-1] = f'<rect width="{self.w}" height="{self.h}" fill="url(#{i})"/>'

    def text(self):
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.w}" height="{self.h}" viewBox="0 0 {self.w} {self.h}">\n'
                f'<defs>\n' + "\n".join(self.defs) + '\n</defs>\n' + "\n".join(self.body) + "\n</svg>\n")
