#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0
"""pseudo.py TEMPLATE.ts OUT.ts: English that is 40 % longer, accented and in brackets.

The template is any complete catalog: its sources are what is translated.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

LETTERS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
# What stays as it is: placeholders, mnemonics, and the name that an organization may replace.
KEPT = re.compile(r"(%L?\d+|%L?n|&\w|Keyfob)")


def pseudo(text):
    parts = KEPT.split(text)
    parts[::2] = [part.translate(LETTERS) for part in parts[::2]]
    filler, more = "", "ońe twó thréé fóúr fíve síx ".replace("ń", "ñ")
    while len(filler) < 0.4 * len(text) - 2:
        filler += " " + more[len(filler) % len(more):].split(" ")[0] if filler else " ~"
        if len(filler) > 400:
            break
    return "[" + "".join(parts) + filler + "]"


def main():
    tree = ElementTree.parse(sys.argv[1])
    tree.getroot().set("language", "en")
    for message in tree.iter("message"):
        text = pseudo(message.findtext("source"))
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms[2:]:
            translation.remove(form)
        for form in forms[:2]:
            form.text = text
        if not forms:
            translation.text = text
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


main()
