package korridor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.scenario.Suggestions;
import korridor.store.index.BadQueryException;

/**
 * What is wrong with a query, and what may be meant.
 *
 * @param query as it was given
 * @param tables those that there are
 */
record QueryProblem(Language texts, String query, List<String> tables) {

  /** Tables that not every folder has, and the commands that write them. */
  private static final Map<String, String> MADE_BY =
      Map.of("comparison", "report", "differences", "study");

  /** The sentences, and the line of the query with marks below the place. */
  String of(BadQueryException bad) {
    if (query.isBlank() || bad.reason().startsWith("No statements")) {
      return texts.say("query.empty", "tables", named());
    }
    if (bad.reason().contains("read-only mode")) {
      return texts.say("query.reads-only");
    }
    if (MADE_BY.containsKey(bad.unknown())) {
      String maker = MADE_BY.get(bad.unknown());
      return texts.say("query.not-made", "table", bad.unknown(), "command", maker);
    }
    List<String> lines = new ArrayList<>();
    lines.add(sentence(bad));
    if (bad.column() > 0) {
      lines.add("  " + query.split("\\R", -1)[bad.line() - 1]);
      lines.add("  " + " ".repeat(bad.column() - 1) + "^");
    }
    lines.add(hint(bad));
    return String.join(System.lineSeparator(), lines);
  }

  private String sentence(BadQueryException bad) {
    return bad.column() == 0
        ? texts.say("query.bad", "reason", bad.reason())
        : texts.say(
            "query.bad-at", "line", bad.line(), "column", bad.column(), "reason", bad.reason());
  }

  private String hint(BadQueryException bad) {
    String unknown = bad.unknown();
    String known = texts.say("query.tables", "tables", named());
    String meant = meant(bad);
    return meant.isEmpty() || meant.equals(unknown)
        ? known
        : known + " " + texts.say("maybe", "correction", meant);
  }

  private String named() {
    return texts.list(tables);
  }

  /** Double quotes stand around names; who puts them around a text means single ones. */
  private String meant(BadQueryException bad) {
    String unknown = bad.unknown();
    if (unknown.isEmpty()) {
      return "";
    }
    String table = Suggestions.nearest(unknown, tables);
    if (!table.isEmpty()) {
      return table;
    }
    if (query.contains("\"" + unknown + "\"")) {
      return "'" + unknown + "'";
    }
    return bad.meant().isEmpty() ? "" : bad.meant().get(0);
  }
}
