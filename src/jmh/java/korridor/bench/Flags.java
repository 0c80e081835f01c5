package korridor.bench;

import java.util.List;

/** Ways to start Java that are measured beside one another. */
enum Flags {
  /** Without any option. */
  NONE("as it comes"),
  /** As the launcher starts what computes for less than minutes. */
  LAUNCHED(
      "`-XX:FreqInlineSize=80`, as the launcher starts middling work", "-XX:FreqInlineSize=80"),
  /** As the launcher starts short work. */
  FIRST_COMPILER("`-XX:TieredStopAtLevel=1`", "-XX:TieredStopAtLevel=1");

  final String title;
  final List<String> options;

  Flags(String title, String... options) {
    this.title = title;
    this.options = List.of(options);
  }

  /** The options of all, in their order. */
  static List<List<String>> options() {
    return List.of(values()).stream().map(flags -> flags.options).toList();
  }
}
