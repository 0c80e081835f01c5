package korridor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import korridor.verification.Digits;
import korridor.verification.Finding;
import korridor.verification.Result;

/** The findings of examined cases as a table for a screen. */
record FindingsTable(Texts texts, List<Result> results) {

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
    rows.add(COLUMNS.stream().map(column -> texts.get("findings." + column)).toList());
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
      Locale locale = texts.locale();
      out.println(
          result.examined().id()
              + "  "
              + result.examined().title().in(locale)
              + ". "
              + result.examined().reference().in(locale));
    }
    out.println();
  }

  private List<String> row(Result result, Finding finding, boolean first) {
    Locale locale = texts.locale();
    return List.of(
        result.examined().id(),
        finding.subject().in(locale),
        Digits.of(finding.target(), locale),
        Digits.of(finding.value(), finding.interval(), locale),
        Digits.of(finding.interval(), locale),
        finding.tolerance().in(locale),
        String.valueOf(finding.runs()),
        Digits.of(finding.falseAlarm(), locale),
        texts.get("findings." + finding.verdict().name().toLowerCase(Locale.ROOT)),
        first ? texts.get("findings.seconds", result.seconds()) : "");
  }
}
