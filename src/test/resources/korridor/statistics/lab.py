"""Writes lab.csv: samples, and what SciPy and formulas written down once more say about them.

Run at the top of the project with: python3 src/test/resources/korridor/statistics/lab.py
"""

import pathlib
import platform

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(12)
lines = []


def put(key, *values):
    lines.append(",".join([key] + [repr(float(v)) for v in values]))


def shares():
    for k, n in ((3, 20), (0, 10), (10, 10), (199, 400)):
        low = 0 if k == 0 else stats.beta.ppf(.025, k + .5, n - k + .5)
        high = 1 if k == n else stats.beta.ppf(.975, k + .5, n - k + .5)
        put("jeffreys.%d.%d" % (k, n), low, high)
        exact = stats.binomtest(k, n).proportion_ci(.95, "exact")
        put("exact.%d.%d" % (k, n), exact.low, exact.high)


def equivalence():
    d = np.round(rng.normal(.1, 1, 30), 3)
    put("equivalence.sample", *d)
    up = stats.ttest_1samp(d, .5, alternative="less").pvalue
    down = stats.ttest_1samp(d, -.5, alternative="greater").pvalue
    interval = stats.t.interval(.9, 29, d.mean(), stats.sem(d))
    put("equivalence.result", d.mean(), max(up, down), *interval)


def components():
    """The looms of Montgomery, Design and Analysis of Experiments: strength of four looms."""
    y = np.array([[98, 97, 99, 96], [91, 90, 93, 92], [96, 95, 97, 95], [95, 96, 99, 98]])
    f = stats.f_oneway(*y).statistic
    within = y.var(axis=1, ddof=1).mean()
    between = f * within
    df = 3, 12
    fs = stats.f.ppf([.975, .025], *df)
    share = (f / fs - 1) / 4
    share = share / (1 + share)
    chi = stats.chi2.ppf([.975, .025], 3)
    put("looms.luck", within, *(12 * within / stats.chi2.ppf([.975, .025], 12)))
    put("looms.assumptions", (between - within) / 4, *(3 * (between - within * fs) / (4 * chi)))
    put("looms.share", *share)


def given_data():
    """Four factors, the first three at work; ten slices or seven bins of equally many points."""
    n = 100
    x = np.column_stack([rng.permutation(n) / n + .005 for _ in range(4)])
    y = np.round(np.exp(2 * x[:, 0]) - 2 * x[:, 1] + x[:, 0] * x[:, 2] + rng.normal(0, .3, n), 3)
    put("given.responses", *y)
    put("given.points", *x.round(3).ravel())
    ranks = np.column_stack([stats.rankdata(c) for c in (*x.T, y)])
    for i in range(4):
        ordered = y[np.argsort(x[:, i])]
        distances = [stats.ks_2samp(part, y, method="asymp").statistic
                     for part in np.split(ordered, 10)]
        put("given.distances.%d" % i, *distances)
        cuts = [n * b // 7 for b in range(1, 7)]
        within = sum(((part - part.mean()) ** 2).sum() for part in np.split(ordered, cuts))
        put("given.index.%d" % i, 1 - within / (n - 7) / y.var(ddof=1))
        others = np.column_stack([np.ones(n), *(ranks[:, j] for j in range(4) if j != i)])
        left = [v - others @ np.linalg.lstsq(others, v, rcond=None)[0]
                for v in (ranks[:, i], ranks[:, 4])]
        r = stats.pearsonr(*left).statistic
        p = 2 * stats.t.sf(abs(r) * np.sqrt((n - 5) / (1 - r * r)), n - 5)
        half = stats.norm.ppf(.975) * np.sqrt((1 + r * r / 2) / (n - 3 - 3))
        put("given.partial.%d" % i, r, p, *np.tanh(np.arctanh(r) + np.array([-half, half])))
        put("given.spearman.%d" % i, *stats.spearmanr(x[:20, i], y[:20]))


def hedged():
    """Waudby-Smith and Ramdas (2024), hedged capital, on a grid of means; stakes of one half."""
    x = np.round(rng.beta(2, 5, 80), 3)
    put("hedged.sample", *x)
    t = np.arange(1, 81)
    mean = (.5 + np.cumsum(x)) / (t + 1)
    variance = (.25 + np.cumsum((x - mean) ** 2)) / (t + 1)
    variance = np.concatenate([[.25], variance[:-1]])
    bet = np.sqrt(2 * np.log(2 / .05) / (variance * t * np.log(t + 1)))
    m = np.arange(.5, 2000) / 2000
    up = np.cumprod(1 + np.minimum(bet[:, None], .5 / m) * (x[:, None] - m), axis=0)
    down = np.cumprod(1 - np.minimum(bet[:, None], .5 / (1 - m)) * (x[:, None] - m), axis=0)
    for n in (10, 80):
        kept = m[np.maximum(up, down)[n - 1] / 2 < 20]
        put("hedged.%d" % n, kept.min(), kept.max())


shares()
equivalence()
components()
given_data()
hedged()

here = pathlib.Path("src/test/resources/korridor/statistics/lab.py")
header = ("# Made by: python3 %s (SciPy %s, NumPy %s, Python %s)\n"
          % (here, scipy.__version__, np.__version__, platform.python_version()))
here.with_suffix(".csv").write_text(header + "\n".join(lines) + "\n")
