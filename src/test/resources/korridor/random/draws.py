"""Writes draws.csv beside itself: the keyed draws computed with Python's whole numbers.

Run with: python3 draws.py
"""

import pathlib
import platform

MASK = (1 << 64) - 1
WHO, WHICH, TICK = 0x9E3779B97F4A7C15, 0xD1342543DE82EF95, 0xA24BAED4963EE407


def mix(z):
    z &= MASK
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
    return z ^ z >> 31


def draw(seed, replicate, purpose, tick, who, which, partner):
    root = mix(mix(seed + WHO) + replicate * WHO)
    stream = mix(mix(root + purpose * WHICH) + tick * TICK)
    bits = mix(stream + who * WHO + which * WHICH)
    return root, stream, bits, mix(bits + partner * WHO)


keys = [
    (0, 0, 0, 0, 0, 0, 0),
    (1, 2, 3, 4, 5, 6, 7),
    (42, 19, 11, 779, 5899, 2, 17),
    (-1, 0, 1, -260, 0, 0, 1),
    (2**63 - 1, 2**40, 2**31 - 1, 10**9, 5_400_000, 2**31 - 1, 2**62),
]
rows = []
for key in keys:
    results = draw(*key)
    rows.append(",".join(map(str, key)) + "," + ",".join("%016x" % r for r in results))
out = pathlib.Path(__file__).with_name("draws.csv")
out.write_text("# Made by: python3 draws.py (Python %s)\n" % platform.python_version()
               + "seed,replicate,purpose,tick,who,which,partner,root,stream,bits,further\n"
               + "\n".join(rows) + "\n")
