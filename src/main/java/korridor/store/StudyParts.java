package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import korridor.experiment.Executor;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ResultSink;
import korridor.experiment.Shard;
import korridor.language.Message;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.Trial;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.segment.Damage;
import korridor.store.segment.RunStore;

/**
 * Folders with parts of one study, whose runs are taken instead of being made. What none of them
 * has is not handed on.
 */
public final class StudyParts implements Executor, Closeable {

  private final List<StoredStudy> studies = new ArrayList<>();
  private final List<RunStore> stores = new ArrayList<>();
  private volatile boolean cancelled;

  private StudyParts() {}

  /**
   * Opens folders to read from them.
   *
   * @throws RefusedFolderException when one holds no study, when they hold parts of different
   *     studies, or when two of them have unequal results of the same run
   */
  public static StudyParts open(List<Path> folders, Vocabulary vocabulary) throws IOException {
    StudyParts parts = new StudyParts();
    try {
      for (Path path : folders) {
        parts.add(path, vocabulary);
      }
      parts.requireEqualRuns();
      return parts;
    } catch (IOException | RuntimeException | Error e) {
      parts.close();
      throw e;
    }
  }

  /** The plan of which the folders are parts. */
  public ExperimentPlan plan(Vocabulary vocabulary) throws RefusedFolderException {
    return studies.get(0).plan(vocabulary).in(Shard.WHOLE);
  }

  /** The effective scenario as the text of its file. */
  public String scenario() throws IOException {
    return Files.readString(studies.get(0).folder().file(ResultsFolder.SCENARIO));
  }

  /** Places of the segments that could not be read. */
  public List<Damage> damages() {
    return stores.stream().flatMap(store -> store.damages().stream()).toList();
  }

  /** The parts of which runs are missing; of unlike parts all of the study is one. */
  public List<Shard> missing() {
    List<Integer> counts =
        studies.stream().map(study -> study.order().shard().of()).distinct().toList();
    int of = counts.size() == 1 ? counts.get(0) : 1;
    return studies.get(0).order().in(Shard.WHOLE).missing(run -> holder(run) != null, of);
  }

  @Override
  public void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress)
      throws IOException {
    for (Trial trial : (Iterable<Trial>) trials::iterator) {
      if (cancelled) {
        throw new CancellationException();
      }
      int number = number(trial.key()).orElseThrow();
      RunStore holder = holder(number);
      if (holder != null) {
        RunResult result = holder.get(number);
        sink.accept(result);
        progress.ended(result.isFailure());
      }
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() throws IOException {
    for (RunStore store : stores) {
      store.close();
    }
  }

  private void add(Path path, Vocabulary vocabulary) throws IOException {
    ResultsFolder folder = new ResultsFolder(path);
    if (!Files.isRegularFile(folder.file(ResultsFolder.MANIFEST))) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    StoredStudy study = StoredStudy.of(folder, vocabulary);
    if (!studies.isEmpty()) {
      List<Message> differences = StudyDifference.ofParts(studies.get(0), study);
      if (!differences.isEmpty()) {
        String first = studies.get(0).folder().path().toString();
        throw new RefusedFolderException(path, Reason.OTHER_PART, first, differences);
      }
    }
    studies.add(study);
    stores.add(study.runs());
  }

  /** Before anything is written anywhere. */
  private void requireEqualRuns() throws IOException {
    for (int n = 1; n < stores.size(); n++) {
      for (int number : stores.get(n).present().toArray()) {
        for (int earlier = 0; earlier < n; earlier++) {
          requireEqual(number, earlier, n);
        }
      }
    }
  }

  private void requireEqual(int number, int one, int other) throws IOException {
    if (stores.get(one).has(number)
        && !Arrays.equals(stores.get(one).bytes(number), stores.get(other).bytes(number))) {
      Path first = studies.get(one).folder().path();
      Path second = studies.get(other).folder().path();
      String run = stores.get(other).get(number).key().address();
      throw new RefusedFolderException(
          second, Reason.UNEQUAL_PARTS, run, List.of(Message.literal(first.toString())));
    }
  }

  private RunStore holder(int number) {
    return stores.stream().filter(store -> store.has(number)).findFirst().orElse(null);
  }

  private OptionalInt number(RunKey key) {
    return studies.get(0).order().number(key.point().name(), key.arm().name(), key.replicate());
  }
}
