package korridor.statistics;

import java.util.Arrays;

/**
 * How far a network falls into communities: the share of the edges within them, minus the share
 * that would lie there if everybody had as many edges but with anybody (Newman and Girvan 2004).
 *
 * @param q from −0.5 to 1; 0 for one community, NaN for a network without edges
 * @param community the community of each node, numbered from 0; belongs to the record and is not to
 *     be changed
 */
public record Modularity(double q, int[] community) {

  /**
   * The modularity of given communities: Q = Σ_c (L_c/m − (D_c/2m)²), L_c the weight of the edges
   * within c, D_c the sum of its degrees, m the weight of all edges.
   *
   * @param community one entry a node, each from 0 to below the number of nodes
   */
  public static Modularity of(Network network, int[] community) {
    if (community.length != network.nodes()) {
      throw new IllegalArgumentException(
          "communities of %d nodes for a network of %d"
              .formatted(community.length, network.nodes()));
    }
    Network merged = network.merged(network.nodes(), community);
    double all = Arrays.stream(network.weight()).sum();
    double within = 0;
    for (int edge = 0; edge < merged.weight().length; edge++) {
      within += merged.from()[edge] == merged.to()[edge] ? merged.weight()[edge] : 0;
    }
    double q = all > 0 ? within / all : Double.NaN;
    for (double degree : merged.degrees()) {
      q -= degree / (2 * all) * (degree / (2 * all));
    }
    return new Modularity(q, community);
  }

  /**
   * The modularity of the communities that {@link Louvain} finds: a lower bound of the greatest
   * possible one. Random networks have some as well, the more the sparser they are (Guimerà, Sales
   * and Amaral 2004), so that levels are compared between networks of one density only.
   */
  public static Modularity found(Network network) {
    return of(network, Louvain.communities(network));
  }
}
