package korridor.cli;

import java.io.IOException;
import java.util.Locale;
import korridor.store.ResultsFolder;

/** Makes comparison, charts and report of a folder whose runs are written. */
final class ReportStep {

  private ReportStep() {}

  static void write(ResultsFolder folder, Locale locale) throws IOException {
    // wired when the report is there
  }
}
