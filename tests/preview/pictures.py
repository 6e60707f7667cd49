# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""pictures.py --bin FOLDER [OPTION...] DIR: pictures of every screen, and what is wrong with them.

Each language in each text size is a process of keyfob-preview and one of keyfob-signin-preview,
two at a time for each processor. DIR gets NAME-WxH-THEME-LANGUAGE-PERCENT.png, index.html with
all of them, and findings.txt. The exit status is 1 if anything is wrong.
"""

import argparse
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROGRAMS = ("keyfob-preview", "keyfob-signin-preview")
ALL = {"size": ["360x640", "960x680", "1920x1080"], "theme": ["light", "dark", "contrast"],
       "language": ["en", "de", "ar", "ja", "pseudo"], "text_size": ["100", "200"]}
USUAL = {"size": ["360x640", "960x680"], "theme": ["light", "dark"], "language": ["en"],
         "text_size": ["100"]}
# What the README shows: its file, and the picture.
README = {"home": "home-960x680-light-en-100", "timesheets": "timesheets-960x680-light-en-100"}
# What the manual shows.
MANUAL = {"log-in": "login-960x680-light-en-100",
          "sign-in": "signin-page-480x720-light-en-100",
          "not-safe": "signin-certificate-480x720-light-en-100",
          "add-organization": "add-found-960x680-light-en-100",
          "phone": "timesheets-360x640-light-en-100",
          "accounts": "account-menu-960x680-light-en-100",
          "share": "share-organization-960x680-light-en-100",
          "check": "add-checked-600x1080-light-en-100",
          "locked": "settings-960x680-light-en-100",
          "request": "request-960x680-light-en-100",
          "tokens": "tokens-960x680-light-en-100",
          "refused": "request-refused-960x680-light-en-100"}
NAME = re.compile(r"(?P<screen>.+)-(?P<size>\d+x\d+)-(?P<theme>light|dark|contrast|contrast-dark)"
                  r"-(?P<language>[a-z]+)-(?P<text_size>\d+)(\.png)?")
STYLE = """body{font:14px sans-serif;margin:24px;background:#f3f4f9;color:#151930}
section{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0;width:300px}img{width:100%;border:1px solid #8d94ad;background:#fff}
figcaption{font-size:12px}li,.bad figcaption{color:#b4212f}"""


class Findings(Exception):
    """Something is wrong with a screen."""


def environment(home):
    """A person without settings and without a display."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software",
            "HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data",
            "XDG_CACHE_HOME": f"{home}/cache", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def shoot(program, out, language, text_size, sizes, themes, names):
    """The pictures and findings that one process makes, as lists of the fields of its lines."""
    command = [program, "--shots", out, "--language", language, "--text-size", text_size]
    for option, values in (("--size", sizes), ("--theme", themes), ("--only", names)):
        for value in values:
            command += [option, value]
    with tempfile.TemporaryDirectory(prefix="keyfob-pictures-") as home:
        done = subprocess.run(command, env=environment(home), capture_output=True, text=True,
                              check=False, timeout=3600)
    if done.returncode != 0:
        raise SystemExit(f"{program.name} in {language} at {text_size} % ended with "
                         f"{done.returncode}:\n{done.stderr[-3000:]}")
    return [line.split("\t") for line in done.stdout.splitlines() if "\t" in line]


def shoot_all(bin_folder, out, order, names=()):
    """File names of all pictures, and (file, sentence) of all findings."""
    jobs = [(bin_folder / program, out, language, text_size, order["size"], order["theme"], names)
            for language in order["language"] for text_size in order["text_size"]
            for program in PROGRAMS]
    pictures, findings = [], []
    # They wait most of the time, until nothing moves.
    with ThreadPoolExecutor(max_workers=2 * os.cpu_count()) as pool:
        for lines in pool.map(lambda job: shoot(*job), jobs):
            pictures += [line[1] for line in lines if line[0] == "picture"]
            findings += [(line[1], line[2]) for line in lines if line[0] == "finding"]
    return pictures, findings


def contact_sheet(pictures, findings):
    """A page with all pictures, a section for each screen."""
    wrong = {}
    for file, sentence in findings:
        wrong.setdefault(file, []).append(sentence)
    screens = {}
    for file in pictures:
        screens.setdefault(NAME.fullmatch(file)["screen"], []).append(file)
    parts = ["<!doctype html><html lang=en><meta charset=utf-8><title>Keyfob: pictures</title>",
             f"<style>{STYLE}</style><h1>Keyfob</h1><p>{len(pictures)} pictures, "
             f"{len(findings)} findings</p>"]
    for screen, files in screens.items():
        parts.append(f"<h2 id={html.escape(screen)}>{html.escape(screen)}</h2><section>")
        for file in files:
            name = NAME.fullmatch(file)
            caption = " ".join([name["size"], name["theme"], name["language"],
                                name["text_size"] + " %"])
            said = "".join(f"<li>{html.escape(text)}</li>" for text in wrong.get(file, []))
            parts.append(f"<figure class={'bad' if said else 'good'}><a href={file}>"
                         f"<img loading=lazy src={file} alt=\"{html.escape(screen)}\"></a>"
                         f"<figcaption>{caption}<ul>{said}</ul></figcaption></figure>")
        parts.append("</section>")
    return "\n".join(parts)


def shrink(source, target):
    """The same picture in a palette of 255 colors, without anything beside it."""
    subprocess.run(["convert", source, "-strip", "+dither", "-colors", "255",
                    "-define", "png:compression-level=9", "-define", "png:exclude-chunk=all",
                    f"PNG8:{target}"], check=True)


def publish(bin_folder, wanted, folder):
    """Makes the pictures that the documentation shows: FOLDER/FILE.png for each of wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="keyfob-pictures-") as scratch:
        for file, picture in wanted.items():
            name = NAME.fullmatch(picture)
            program = PROGRAMS[name["screen"].startswith("signin-")]
            made = Path(scratch, picture + ".png")
            if not made.exists():
                same = [other for other in wanted.values() if picture[len(name["screen"]):] ==
                        other[len(NAME.fullmatch(other)["screen"]):]]
                screens = [NAME.fullmatch(other)["screen"] for other in same]
                shoot(bin_folder / program, Path(scratch), name["language"], name["text_size"],
                      [name["size"]], [name["theme"]], screens)
            if not made.exists():
                raise SystemExit(f"there is no screen {name['screen']}")
            target = folder / f"{file}.png"
            shrink(made, target)
            print(f"{target}  {target.stat().st_size // 1024} KiB")


def arguments():
    parser = argparse.ArgumentParser(prog="tools/pictures", usage=argparse.SUPPRESS)
    parser.add_argument("--bin", type=Path, required=True)
    for option in USUAL:
        parser.add_argument("--" + option.replace("_", "-"), action="append")
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--readme", type=Path)
    parser.add_argument("--manual", type=Path)
    parser.add_argument("out", type=Path, nargs="?")
    return parser.parse_args()


def main():
    options = arguments()
    for wanted, folder in ((README, options.readme), (MANUAL, options.manual)):
        if folder:
            publish(options.bin, wanted, folder)
    if not options.out:
        return 0
    began = time.monotonic()
    options.out.mkdir(parents=True, exist_ok=True)
    for old in options.out.glob("*.png"):
        if NAME.fullmatch(old.name):
            old.unlink()
    usual = ALL if options.all else USUAL
    order = {name: getattr(options, name) or values for name, values in usual.items()}
    pictures, findings = shoot_all(options.bin, options.out, order, options.only)
    (options.out / "index.html").write_text(contact_sheet(pictures, findings), encoding="utf-8")
    lines = [f"{file}: {sentence}" for file, sentence in findings]
    (options.out / "findings.txt").write_text("".join(line + "\n" for line in lines),
                                              encoding="utf-8")
    print(*lines, sep="\n", end="\n" if lines else "")
    print(f"{len(pictures)} pictures in {time.monotonic() - began:.0f} s, {len(findings)} findings:"
          f" {options.out / 'index.html'}")
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
