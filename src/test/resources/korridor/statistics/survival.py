"""Writes the program's survival.csv: remission times, and what SciPy says about them.

Weeks in remission of the 21 children given 6-mercaptopurine in the trial of Freireich et al. (1963),
Blood 21, 699-716: those whose illness came back, and those still well when last seen.

Run at the top of the project with: python3 src/test/resources/korridor/statistics/survival.py
"""

import pathlib
import platform

import numpy as np
import scipy
from scipy import stats

ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
open_after = stats.ecdf(stats.CensoredData(uncensored=ended, right=censored)).sf

here = pathlib.Path("src/test/resources/korridor/statistics/survival.py")
lines = ["# Made by: python3 %s (SciPy %s, NumPy %s, Python %s)"
         % (here, scipy.__version__, np.__version__, platform.python_version())]
for key, values in (
        ("sample.ended", ended),
        ("sample.censored", censored),
        ("kaplan-meier.time", open_after.quantiles),
        ("kaplan-meier.open", open_after.probabilities)):
    lines.append(",".join([key] + [repr(float(v)) for v in values]))
pathlib.Path("src/main/resources/korridor/statistics/survival.csv").write_text("\n".join(lines) + "\n")
