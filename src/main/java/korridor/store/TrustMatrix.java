package korridor.store;

import java.util.List;

/**
 * Mean trust between divisions, from the row to the column; NaN where there are no ties.
 *
 * @param divisions the names of the divisions, of rows and columns
 * @param before in week 0
 * @param after in the last week
 */
public record TrustMatrix(List<String> divisions, double[][] before, double[][] after) {

  /** Copies the list. */
  public TrustMatrix {
    divisions = List.copyOf(divisions);
  }
}
