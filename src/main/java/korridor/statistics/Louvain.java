package korridor.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Communities of high modularity by the method of Louvain (Blondel, Guillaume, Lambiotte and
 * Lefebvre 2008): every node in turn moves to the neighbouring community that gains most, until
 * none gains; then communities are the nodes of a smaller network, which is treated likewise. From
 * the communities found so the nodes set out again, until none moves (the refinement of Rotta and
 * Noack 2011): one pass alone may end far from the best, depending on the order of the nodes.
 *
 * <p>Nodes come in the order of their numbers and stay where several communities are as good, so
 * that there is no chance in it; numbered otherwise, the same network may give slightly other
 * communities.
 */
final class Louvain {

  /** Gains below this share of all edges are rounding. */
  private static final double LEAST_GAIN = 1e-12;

  private final Network network;
  private final double[] degree;
  private final double twiceAll;
  private final int[] first;
  private final int[] neighbour;
  private final double[] weight;
  private final int[] community;
  private final double[] total;
  private final double[] links;

  private Louvain(Network network, int[] start) {
    this.network = network;
    degree = network.degrees();
    twiceAll = Arrays.stream(degree).sum();
    first = new int[network.nodes() + 1];
    neighbour = new int[2 * network.from().length];
    weight = new double[neighbour.length];
    community = start.clone();
    total = network.merged(network.nodes(), start).degrees();
    links = new double[network.nodes()];
    listNeighbours();
  }

  /** The community of each node, numbered from 0 in the order of their first nodes. */
  static int[] communities(Network network) {
    int[] found = alone(network.nodes());
    int[] before;
    do {
      before = found;
      found = rounds(network, found);
    } while (!Arrays.equals(before, found));
    return found;
  }

  /** Moves of nodes, of their communities, of the communities of these and so on. */
  private static int[] rounds(Network network, int[] start) {
    Louvain nodes = new Louvain(network, start);
    nodes.settle();
    int count = nodes.renumber();
    if (count == network.nodes()) {
      return nodes.community;
    }
    int[] groups = rounds(network.merged(count, nodes.community), alone(count));
    return Network.mapped(nodes.community, groups);
  }

  private static int[] alone(int nodes) {
    return IntStream.range(0, nodes).toArray();
  }

  /** Edges to oneself move along with the node, so that they sway no move. */
  private void listNeighbours() {
    int[] from = network.from();
    int[] to = network.to();
    for (int edge = 0; edge < from.length; edge++) {
      if (from[edge] != to[edge]) {
        first[from[edge] + 1]++;
        first[to[edge] + 1]++;
      }
    }
    for (int node = 0; node < community.length; node++) {
      first[node + 1] += first[node];
    }
    int[] next = first.clone();
    for (int edge = 0; edge < from.length; edge++) {
      if (from[edge] != to[edge]) {
        list(next[from[edge]]++, to[edge], edge);
        list(next[to[edge]]++, from[edge], edge);
      }
    }
  }

  private void list(int place, int node, int edge) {
    neighbour[place] = node;
    weight[place] = network.weight()[edge];
  }

  private void settle() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int node = 0; node < community.length; node++) {
        moved |= move(node);
      }
    }
  }

  /** Moves a node to the best community among its neighbours', if that is better than its own. */
  private boolean move(int node) {
    for (int at = first[node]; at < first[node + 1]; at++) {
      links[community[neighbour[at]]] += weight[at];
    }
    int own = community[node];
    total[own] -= degree[node];
    int best = own;
    double most = gain(node, own) + LEAST_GAIN * twiceAll;
    for (int at = first[node]; at < first[node + 1]; at++) {
      int candidate = community[neighbour[at]];
      double gain = gain(node, candidate);
      if (gain > most) {
        most = gain;
        best = candidate;
      }
    }
    for (int at = first[node]; at < first[node + 1]; at++) {
      links[community[neighbour[at]]] = 0;
    }
    total[best] += degree[node];
    community[node] = best;
    return best != own;
  }

  /** Half of 2m times what Q gains when a lone node joins a community: k_in − k·D_c/2m. */
  private double gain(int node, int joined) {
    return links[joined] - degree[node] * total[joined] / twiceAll;
  }

  /** Numbers the communities without gaps; returns how many there are. */
  private int renumber() {
    int[] number = new int[community.length];
    Arrays.fill(number, -1);
    int count = 0;
    for (int node = 0; node < community.length; node++) {
      if (number[community[node]] < 0) {
        number[community[node]] = count++;
      }
      community[node] = number[community[node]];
    }
    return count;
  }
}
