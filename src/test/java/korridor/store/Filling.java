package korridor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import korridor.run.RunKey;
import korridor.scenario.ScenarioWriter;
import korridor.store.segment.MadeUpStudy;

/**
 * A program that fills a folder with made-up runs, or goes on with it, to be killed by tests.
 * Arguments: {@code small} or {@code large}, replicates, microseconds between two runs, folder, and
 * perhaps a signal and the milliseconds after which the program sends it to itself.
 */
final class Filling {

  private static final Provenance HERE = new Provenance("1", "abc", "17", "Linux", 2);

  private Filling() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int replicates = Integer.parseInt(args[1]);
    MadeUpStudy study =
        args[0].equals("large") ? MadeUpStudy.large(replicates) : MadeUpStudy.of(replicates);
    if (args.length > 4) {
      killLater(args[4], Integer.parseInt(args[5]));
    }
    fill(study, Integer.parseInt(args[2]), Path.of(args[3]));
  }

  private static void killLater(String signal, int milliseconds) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(milliseconds);
                String process = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", signal, process).start();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    killer.setDaemon(true);
    killer.start();
  }

  /** Fills the folder to the end. */
  static void fill(MadeUpStudy study, int pause, Path folder)
      throws IOException, InterruptedException {
    try (FolderClaim claim = FolderClaim.ofStudy(folder)) {
      ResultsWriter writer =
          ResultsWriter.open(
              claim.folder(),
              study.plan(),
              ScenarioWriter.write(study.plan().scenario()),
              HERE,
              Clock.systemUTC());
      for (var trials = writer.remaining().iterator(); trials.hasNext(); ) {
        writer.accept(study.run(number(study, trials.next().key())));
        Thread.sleep(pause / 1000, pause % 1000 * 1000);
      }
      writer.endRuns();
      writer.end(null);
    }
  }

  private static int number(MadeUpStudy study, RunKey key) {
    return study
        .plan()
        .order()
        .number(key.point().name(), key.arm().name(), key.replicate())
        .orElseThrow();
  }
}
