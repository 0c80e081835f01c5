package korridor.cli;

import java.io.IOException;
import java.util.List;
import korridor.statistics.CriticalValues;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;
import korridor.store.CsvTable;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;

/**
 * The table of a study in which points can be compared: mean paired difference of each arm to the
 * silo in the last week, at each chosen point or over all draws, with Student's interval.
 */
final class DifferencesTable {

  private static final double LEVEL = 0.95;

  private DifferencesTable() {}

  /** Writes the table into the folder of a study that is complete; else does nothing. */
  static void write(ResultsFolder folder) throws IOException {
    if (!ManifestFile.read(folder).complete()) {
      return;
    }
    List<String> measures = ManifestFile.read(folder).measures();
    List<String> header = List.of("point", "arm", "measure", "n", "difference", "lower", "upper");
    CriticalValues critical = new CriticalValues(LEVEL);
    try (CsvTable table = CsvTable.create(folder.file(ResultsFolder.DIFFERENCES), header)) {
      for (PairedScatter scatter : PairedScatter.of(folder, measures)) {
        for (var sample : scatter.samples().entrySet()) {
          RunningMoments moments = new RunningMoments();
          sample.getValue().forEach(moments::add);
          Interval interval = moments.meanInterval(critical);
          table.row(
              sample.getKey().point(),
              sample.getKey().arm(),
              scatter.measure(),
              moments.n(),
              moments.mean(),
              interval.lower(),
              interval.upper());
        }
      }
    }
    ResultsWriter.renewChecksums(folder);
  }
}
