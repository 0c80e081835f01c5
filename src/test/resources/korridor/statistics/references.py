"""Writes the program's references.csv: samples, and what SciPy says about them.

Run at the top of the project with: python3 src/test/resources/korridor/statistics/references.py
"""

import itertools
import pathlib
import platform

import numpy as np
import scipy
from scipy import optimize, stats

rng = np.random.default_rng(7)
lines = []


def put(key, *values):
    lines.append(",".join([key] + [repr(float(v)) for v in values]))


def sample(name, values):
    values = np.round(values, 3)
    put("sample." + name, *values)
    return values


def paired(name, x, y):
    test = stats.ttest_rel(x, y)
    bounds = test.confidence_interval(0.95)
    narrow = test.confidence_interval(0.8)
    s2 = (np.var(x, ddof=1) + np.var(y, ddof=1)) / 2
    df = len(x) - 1
    put("paired." + name, np.mean(x), np.std(x, ddof=1), np.mean(y), np.mean(x - y),
        bounds.low, bounds.high, test.pvalue,
        np.mean(x - y) / np.sqrt(s2) * (1 - 3 / (4 * df - 1)),
        stats.pearsonr(x, y).statistic, np.var(x - y, ddof=1) / (2 * s2))
    put("paired80." + name, narrow.low, narrow.high)


def welch(name, x, y):
    test = stats.ttest_ind(x, y, equal_var=False)
    a, b = np.var(x, ddof=1) / len(x), np.var(y, ddof=1) / len(y)
    df = (a + b) ** 2 / (a * a / (len(x) - 1) + b * b / (len(y) - 1))
    gap = np.mean(x) - np.mean(y)
    half = stats.t.ppf(0.975, df) * np.sqrt(a + b)
    put("welch." + name, gap, gap - half, gap + half, df, test.pvalue)


def rank(name, x, y, method):
    test = stats.mannwhitneyu(x, y, method=method)
    put("rank." + name, test.statistic, test.pvalue)
    m, n = len(x), len(y)
    a = test.statistic / (m * n)
    mean = (m + n) / 2 - 1
    z = stats.norm.ppf(0.975)

    def excess(t):  # Newcombe (2006), method 5
        v = t * (1 - t) / (m * n) * (1 + mean * (1 - t) / (2 - t) + mean * t / (1 + t))
        return abs(a - t) - z * np.sqrt(v)

    low = 0 if a == 0 else optimize.brentq(excess, 0, a - 1e-12, xtol=1e-15)
    high = 1 if a == 1 else optimize.brentq(excess, a + 1e-12, 1, xtol=1e-15)
    put("dominance." + name, a, low, high)


def closed(p):  # Holm by its definition: all Bonferroni tests of sets that hold the hypothesis
    sets = [c for k in range(1, len(p) + 1) for c in itertools.combinations(range(len(p)), k)]
    return [max(min(1, len(c) * p[list(c)].min()) for c in sets if i in c) for i in range(len(p))]


def bca(name, x, statistic):
    bounds = stats.bootstrap((x,), statistic, n_resamples=400_000, batch=10_000, method="BCa",
                             vectorized=True, random_state=11).confidence_interval
    put("bca." + name, bounds.low, bounds.high)


a = sample("a", rng.normal(10, 2, 20))
b = sample("b", 0.6 * a + rng.normal(3, 1.5, 20))
c = sample("c", rng.normal(11, 4, 9))
tied = sample("tied", [1, 2, 2, 3, 3, 3, 4, 5])
other = sample("other", [2, 3, 3, 4, 5, 5, 6])
skewed = sample("skewed", rng.exponential(2, 25))

put("moments.a", np.mean(a), np.var(a, ddof=1), np.std(a, ddof=1), stats.sem(a),
    *stats.t.interval(0.9, 19, np.mean(a), stats.sem(a)))
paired("a.b", a, b)
welch("a.c", a, c)
rank("a.c", a, c, "exact")
rank("tied.other", tied, other, "asymptotic")
bca("mean", skewed, np.mean)
bca("sd", skewed, lambda x, axis: np.std(x, axis=axis, ddof=1))
for p in (0, 0.1, 0.37, 0.5, 1):
    put("quantile.%g" % p, np.quantile(skewed, p))
for k, n in ((3, 20), (0, 10), (10, 10), (20, 400)):
    bounds = stats.binomtest(k, n).proportion_ci(0.95, "wilson")
    put("wilson.%d.%d" % (k, n), bounds.low, bounds.high)
put("expected.400", *stats.binom.ppf([0.005, 0.995], 400, 0.05))
u = rng.uniform(0, 1, 60)
put("uniformity.yes", stats.kstest(sample("uniform", u), "uniform", method="exact").pvalue)
put("uniformity.no", stats.kstest(sample("bent", u**1.5), "uniform", method="exact").pvalue)

p = np.round(rng.uniform(0, 1, 8) ** 4, 4)
put("holm.p", *p)
put("holm.adjusted", *closed(p))

here = pathlib.Path("src/test/resources/korridor/statistics/references.py")
header = ("# Made by: python3 %s (SciPy %s, NumPy %s, Python %s)\n"
          % (here, scipy.__version__, np.__version__, platform.python_version()))
out = pathlib.Path("src/main/resources/korridor/statistics/references.csv")
out.write_text(header + "\n".join(lines) + "\n")
