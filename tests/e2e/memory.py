# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What is in the memory of a process that the test has started."""

import base64
from pathlib import Path


def forms(secret):
    """The bytes as which a secret may lie about, by name."""
    plain = secret.encode()
    found = {"text": plain, "UTF-16": secret.encode("utf-16-le")}
    for shift in range(3):
        whole = base64.b64encode(b"x" * shift + plain)
        found[f"base64 +{shift}"] = whole[4 if shift else 0:len(whole) - 4]
    return found


def regions(pid):
    """The readable memory of a process, piece by piece."""
    with open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *rest = line.split()
            if "r" not in rights or rest[-1] in ("[vvar]", "[vsyscall]"):
                continue
            start, end = (int(number, 16) for number in span.split("-"))
            try:
                memory.seek(start)
                yield rest[-1] if len(rest) > 3 else "heap", memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue  # reserved, not backed


def count(pid, secrets):
    """How often each of the secrets (a dictionary of lists) is in memory, by name and form."""
    wanted = {(name, form): [] for name in secrets for form in forms("x" * 8)}
    for name, values in secrets.items():
        for value in values:
            for form, pattern in forms(value).items():
                wanted[name, form].append(pattern)
    found = dict.fromkeys(wanted, 0)
    for _, data in regions(pid):
        for key, patterns in wanted.items():
            found[key] += sum(data.count(pattern) for pattern in patterns)
    return {key: number for key, number in found.items() if number}
