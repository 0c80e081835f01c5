package korridor.cli;

import java.io.IOException;
import java.util.Locale;
import korridor.report.Report;
import korridor.store.ResultsFolder;

/** Makes comparison, charts and report of a folder whose runs are written. */
final class ReportStep {

  private ReportStep() {}

  /** Writes them and returns the report in a few lines for the terminal. */
  static String write(ResultsFolder folder, Locale locale) throws IOException {
    return Report.write(folder.path(), locale).summary();
  }
}
