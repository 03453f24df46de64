#!/usr/bin/env python3
"""Draws the pictures of the samples.

    draw.py [NAME ...]      writes svg/SAMPLE/NAME.svg and ../SAMPLE/media/NAME.jpg

Needs rsvg-convert (librsvg2-bin) and convert (ImageMagick). Without names it draws all.
"""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)


def main(names):
    from importlib import import_module
    for module, sample in (("long_light", "the-long-light"), ("yeyu_miantan", "yeyu-miantan")):
        if not os.path.exists(os.path.join(HERE, module + ".py")):
            continue
        for name, make in import_module(module).PICS.items():
            if names and name not in names:
                continue
            svg = os.path.join(HERE, "svg", sample, name + ".svg")
            jpg = os.path.join(HERE, "..", sample, "media", name + ".jpg")
            png = jpg[:-3] + "tmp.png"
            os.makedirs(os.path.dirname(svg), exist_ok=True)
            os.makedirs(os.path.dirname(jpg), exist_ok=True)
            with open(svg, "w", encoding="utf-8", newline="\n") as f:
                f.write(make())
            subprocess.run(["rsvg-convert", svg, "-o", png], check=True)
            subprocess.run(["convert", png, "-strip", "-quality", "82", "-sampling-factor", "4:2:0", jpg], check=True)
            os.remove(png)
            print(sample, name, os.path.getsize(jpg) // 1024, "KB")


main(sys.argv[1:])
