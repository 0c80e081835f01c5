package korridor.report;

import java.nio.file.*;
import java.util.*;
import korridor.report.chart.*;
import korridor.report.evidence.*;
import korridor.report.text.Texts;
import korridor.store.ResultsReader;

final class Look {
  public static void main(String[] a) throws Exception {
    Path dir = Path.of(a[0]);
    SyntheticResults s = SyntheticResults.standard();
    s.write(dir.resolve("data"));
    ResultsReader r = ResultsReader.open(dir.resolve("data"));
    Series series = Series.read(r, Set.of());
    Evidence e =
        new Evidence(r.manifest(), s.scenario(), series, new Comparison(series), r.trustMatrices());
    for (String l : List.of("de", "en")) {
      Path out = Files.createDirectories(dir.resolve(l));
      for (Figure f : Gallery.of(e, Texts.of(Locale.forLanguageTag(l)))) FigureWriter.write(f, out);
    }
  }
}
