package korridor.scenario;

import java.util.List;

/** A part of a YAML file that remembers its place. */
sealed interface Node {

  Place place();

  /** Text as written; plain means without quotes. */
  record Scalar(String text, boolean plain, Place place) implements Node {
    /** Whether nothing, or YAML's null, is written. */
    boolean nothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Node> nodes, Place place) implements Node {}

  /** Keys and values in the order of the file; a key may stand twice. */
  record Mapping(List<Pair> pairs, Place place) implements Node {}

  /** A key and its value. */
  record Pair(Scalar key, Node value) {}
}
