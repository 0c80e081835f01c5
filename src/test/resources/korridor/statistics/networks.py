"""Writes the networks.csv of the tests: networks, and what NetworkX says about them.

- karate: who met outside the club, and in how many contexts (Zachary 1977, Journal of Anthropological
  Research 33, 452-473; 34 members, 78 pairs), and the two factions as his model of flow splits the
  club, which is as it split but for one member.
- random: sparse, in several components, with weights, some nodes without edges, random communities.

Run at the top of the project with: python3 src/test/resources/korridor/statistics/networks.py
"""

import pathlib
import platform

import networkx as nx
import numpy as np
from networkx.algorithms.community import louvain_communities, modularity

here = pathlib.Path("src/test/resources/korridor/statistics/networks.py")
lines = ["# Made by: python3 %s (NetworkX %s, NumPy %s, Python %s)"
         % (here, nx.__version__, np.__version__, platform.python_version())]


def put(key, values):
    lines.append(",".join([key] + ["%d" % v if v == int(v) else repr(float(v)) for v in values]))


def network(name, graph, community):
    put(name + ".from", [a for a, _ in graph.edges])
    put(name + ".to", [b for _, b in graph.edges])
    put(name + ".weight", [graph.edges[e]["weight"] for e in graph.edges])
    put(name + ".community", community)
    sets = [[v for v in graph if community[v] == c] for c in sorted(set(community))]
    put(name + ".q", [modularity(graph, sets, weight=None)])
    put(name + ".weighted", [modularity(graph, sets, weight="weight")])
    largest = max(nx.connected_components(graph), key=len)
    put(name + ".component", [len(largest) / len(graph)])


karate = nx.karate_club_graph()
network("karate", karate, [int(karate.nodes[v]["club"] != "Mr. Hi" or v == 8) for v in karate])
for key, weight in (("karate.best", None), ("karate.best.weighted", "weight")):
    found = [louvain_communities(karate, weight=weight, seed=seed) for seed in range(300)]
    put(key, [max(modularity(karate, sets, weight=weight) for sets in found)])

rng = np.random.default_rng(4)
sparse = nx.gnm_random_graph(60, 48, seed=4)
for edge in sparse.edges:
    sparse.edges[edge]["weight"] = round(rng.exponential(1), 3)
network("random", sparse, [int(c) for c in rng.integers(0, 5, 60)])

here.with_suffix(".csv").write_text("\n".join(lines) + "\n")
