package korridor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Finding;
import korridor.evaluation.Result;
import korridor.language.Language;

/** The findings of examined cases as a table for a screen. */
record FindingsTable(Language texts, List<Result> results) {

  private static final List<String> COLUMNS =
      List.of(
          "case",
          "subject",
          "target",
          "value",
          "interval",
          "tolerance",
          "runs",
          "alarm",
          "verdict",
          "time");

  /** Prints each case with its reference, then its findings as rows. */
  void print(PrintStream out) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> texts.say("findings." + column)).toList());
    for (Result result : results) {
      boolean first = true;
      for (Finding finding : result.outcome().findings()) {
        rows.add(row(result, finding, first));
        first = false;
      }
    }
    new TextTable(rows).print(out);
    out.println();
    for (Result result : results) {
      out.println(
          result.examined().id()
              + "  "
              + texts.say(result.examined().title())
              + ". "
              + texts.say(result.examined().reference()));
    }
    out.println();
  }

  private List<String> row(Result result, Finding finding, boolean first) {
    return List.of(
        result.examined().id(),
        texts.say(finding.subject()),
        texts.numbers().digits(finding.target()),
        texts.numbers().digits(finding.estimate()),
        texts.numbers().brackets(finding.interval().lower(), finding.interval().upper()),
        texts.say(finding.tolerance()),
        String.valueOf(finding.runs()),
        texts.numbers().digits(finding.falseAlarm()),
        texts.say(result.examined().verdict(finding.verdict())),
        first
            ? texts.say("findings.seconds", "seconds", texts.numbers().decimal(result.seconds(), 1))
            : "");
  }
}
