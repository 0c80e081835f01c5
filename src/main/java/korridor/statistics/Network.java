package korridor.statistics;

import java.util.Arrays;

/**
 * An undirected network as a list of its edges, each once: parallel edges add up, an edge from a
 * node to itself counts twice in the node's degree. The arrays are of equal length, belong to the
 * record and are not to be changed.
 *
 * @param nodes how many there are, numbered from 0
 * @param from one end of each edge
 * @param to its other end
 * @param weight how strong it is, 0 or more
 */
public record Network(int nodes, int[] from, int[] to, double[] weight) {

  /** Checks lengths, ends and weights. */
  public Network {
    Samples.requireAtLeast("nodes", nodes, 0);
    if (from.length != to.length || from.length != weight.length) {
      throw new IllegalArgumentException(
          "%d first ends, %d second ends, %d weights"
              .formatted(from.length, to.length, weight.length));
    }
    for (int edge = 0; edge < from.length; edge++) {
      requireNode(from[edge], nodes);
      requireNode(to[edge], nodes);
      if (!(weight[edge] >= 0 && weight[edge] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "weight %s of edge %d must be 0 or more, and finite".formatted(weight[edge], edge));
      }
    }
  }

  /** A network of edges that are all equally strong. */
  public static Network of(int nodes, int[] from, int[] to) {
    double[] weight = new double[from.length];
    Arrays.fill(weight, 1);
    return new Network(nodes, from, to, weight);
  }

  /** Share of the nodes in the largest connected component; NaN without nodes. */
  public double largestComponent() {
    int[] root = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      root[node] = node;
    }
    for (int edge = 0; edge < from.length; edge++) {
      if (weight[edge] > 0) {
        root[find(root, from[edge])] = find(root, to[edge]);
      }
    }
    int[] size = new int[nodes];
    int largest = 0;
    for (int node = 0; node < nodes; node++) {
      largest = Math.max(largest, ++size[find(root, node)]);
    }
    return (double) largest / nodes;
  }

  /** The node that stands for a component, with each path on the way halved. */
  private static int find(int[] root, int node) {
    int at = node;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** Weight of the edges at each node. */
  double[] degrees() {
    double[] degree = new double[nodes];
    for (int edge = 0; edge < from.length; edge++) {
      degree[from[edge]] += weight[edge];
      degree[to[edge]] += weight[edge];
    }
    return degree;
  }

  /** The network of groups of nodes: edges between them, and from a group to itself. */
  Network merged(int groups, int[] group) {
    return new Network(groups, mapped(from, group), mapped(to, group), weight);
  }

  /** The group of each of these nodes. */
  static int[] mapped(int[] nodes, int[] group) {
    int[] groups = new int[nodes.length];
    for (int n = 0; n < nodes.length; n++) {
      groups[n] = group[nodes[n]];
    }
    return groups;
  }

  private static void requireNode(int node, int nodes) {
    if (node < 0 || node >= nodes) {
      throw new IllegalArgumentException(
          "no node %d among %d, which are numbered from 0".formatted(node, nodes));
    }
  }
}
