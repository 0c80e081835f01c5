package korridor.bench;

import java.util.List;

/** Ways to start Java that are measured beside one another. */
enum Flags {
  /** Without any option. */
  NONE("as it comes"),
  /** The optimising compiler leaves out no branch that it has not seen taken. */
  NO_TRAPS("`-XX:PerMethodTrapLimit=0`", "-XX:PerMethodTrapLimit=0"),
  /** As the launcher starts short work. */
  FIRST_COMPILER("`-XX:TieredStopAtLevel=1`", "-XX:TieredStopAtLevel=1");

  final String title;
  private final List<String> options;

  Flags(String title, String... options) {
    this.title = title;
    this.options = List.of(options);
  }

  /** The options of all, in their order. */
  static List<List<String>> options() {
    return List.of(values()).stream().map(flags -> flags.options).toList();
  }
}
