"""Makes the two letter forms of printed documents out of the fonts that come from npm. Needs fontTools and brotli.

PDF makers cannot read a variable WOFF2. Each weight becomes one plain TrueType file that holds Latin and Latin
extended, with the zero of Hanken Grotesk, which has no stroke through it (visual language, section 3). Both fonts
are under the SIL Open Font License 1.1; a changed font must not carry their names, so this one has its own.
"""

import io
import json
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

here = Path(__file__).parent
npm = here.parents[2] / "node_modules" / "@fontsource-variable"
letters = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-{}-wght-normal.woff2"
zero = "hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2"


def one_weight(file, weight, keep):
    font = instantiateVariableFont(TTFont(npm / file), {"wght": weight})
    font.flavor = None
    options = Options(layout_features=["kern", "mark", "mkmk"], name_IDs=[], notdef_outline=True, hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if keep(code)])
    subsetter.subset(font)
    scale_upem(font, 1000)
    held = io.BytesIO()
    font.save(held)
    held.seek(0)
    return held


for name, weight in [("regular", 400), ("bold", 700)]:
    parts = [
        one_weight(letters.format("latin"), weight, lambda code: code != 0x30),
        one_weight(letters.format("latin-ext"), weight, lambda code: code != 0x30),
        one_weight(zero, weight, lambda code: code == 0x30),
    ]
    font = Merger().merge(parts)
    called = f"Alongside Print {name.title()}"
    for id, words in {1: "Alongside Print", 2: name.title(), 4: called, 6: called.replace(" ", "")}.items():
        font["name"].setName(words, id, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 3_850_000_000
    font.recalcTimestamp = False
    font.save(here / f"{name}.ttf")

# Which letters there are, as first and last of each run.
runs = []
for code in sorted(TTFont(here / "regular.ttf").getBestCmap()):
    if runs and runs[-1][1] == code - 1:
        runs[-1][1] = code
    else:
        runs.append([code, code])
(here / "letters.json").write_text(json.dumps(runs) + "\n")
