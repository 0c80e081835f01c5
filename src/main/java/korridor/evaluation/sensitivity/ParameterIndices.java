package korridor.evaluation.sensitivity;

import java.util.List;

/**
 * What was found about a parameter.
 *
 * @param parameter its name
 * @param indices the first one decides the order
 */
public record ParameterIndices(String parameter, List<Index> indices) {

  /** Copies the list. */
  public ParameterIndices {
    indices = List.copyOf(indices);
  }

  /** The number that decides the order. */
  public Index main() {
    return indices.get(0);
  }

  /** Whether the parameter does something that is no luck. */
  public boolean decides() {
    return main().stands();
  }

  /** Whether it does something together with others, but nothing alone that can be told. */
  public boolean onlyTogether() {
    return decides()
        && indices.stream().anyMatch(index -> index.key().equals("first") && !index.stands());
  }
}
