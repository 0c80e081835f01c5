package korridor.store.segment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import korridor.experiment.RunOrder;
import korridor.run.RunKey;
import korridor.run.RunResult;

/**
 * The runs of a study in a folder of segments, by their numbers in the plan. Runs are appended as
 * they are made, in any order, and each as often as one likes; what is in the folder is never
 * changed until all of them are there, in the order of the plan.
 */
public final class RunStore implements Closeable {

  /** What is lost of the work of a machine that loses its power; a killed process loses nothing. */
  private static final long NANOSECONDS_BETWEEN_SYNCS = 1_000_000_000L;

  private final SegmentFiles files;
  private final StudyIdentity study;
  private final RunOrder order;
  private final RunCodec codec;
  private RunIndex index;
  private final long[] fingerprints;
  private final List<Path> segments = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();
  private boolean inOrder = true;
  private int last = -1;
  private SegmentWriter writer;
  private long synced;
  private FileChannel reading;
  private int readingSegment = -1;

  private RunStore(Path folder, StudyIdentity study, RunOrder order) {
    this.files = new SegmentFiles(folder);
    this.study = study;
    this.order = order;
    this.codec = new RunCodec(study);
    this.index = new RunIndex(order.all());
    this.fingerprints = order.points().stream().mapToLong(p -> p.fingerprint()).toArray();
  }

  /**
   * Opens a folder to add runs to it.
   *
   * @param folder that of the segments, which need not be there yet
   * @throws ForeignSegmentException when a segment belongs to another study
   * @throws UnequalRunsException when two unequal runs have one key
   */
  public static RunStore open(Path folder, StudyIdentity study, RunOrder order) throws IOException {
    RunStore store = read(folder, study, order);
    store.files.tidy();
    return store;
  }

  /** The same only to read what is there. */
  public static RunStore read(Path folder, StudyIdentity study, RunOrder order) throws IOException {
    RunStore store = new RunStore(folder, study, order);
    for (Path file : store.files.all()) {
      store.readSegment(file);
    }
    store.inOrder &=
        store.segments.isEmpty() || store.segments.equals(List.of(store.files.first()));
    return store;
  }

  /** Places that could not be read, although whole runs follow them. */
  public List<Damage> damages() {
    return List.copyOf(damages);
  }

  /** How many runs are there, failed ones included. */
  public int count() {
    return index.count();
  }

  /** How many of them have failed. */
  public int failures() {
    return index.failures();
  }

  /** Whether the run of a number is there. */
  public boolean has(int number) {
    return index.has(number);
  }

  /** The numbers of the runs that are there, rising. */
  public IntStream present() {
    return IntStream.range(0, order.all()).filter(index::has);
  }

  /** The numbers of the runs of this part of the plan that are not there, rising. */
  public IntStream missing() {
    return order.numbers().filter(number -> !index.has(number));
  }

  /** The numbers of those that have failed, rising. */
  public IntStream failed() {
    return present().filter(index::failed);
  }

  /** The run of a number. */
  public RunResult get(int number) throws IOException {
    return decode(number, bytes(number));
  }

  /** The run of a number from its bytes; from any thread. */
  public RunResult decode(int number, byte[] bytes) {
    return codec.decode(key(number), bytes);
  }

  /** The run of a number as its bytes, by which two are compared. */
  public byte[] bytes(int number) throws IOException {
    int segment = index.segment(number);
    if (segment != readingSegment) {
      closeReading();
      reading = FileChannel.open(segments.get(segment), StandardOpenOption.READ);
      readingSegment = segment;
    }
    return SegmentReader.record(reading, index.offset(number), segments.get(segment));
  }

  /** How runs of this study are written. */
  public RunCodec codec() {
    return codec;
  }

  /**
   * Adds a run; one that is there already is left as it is.
   *
   * @throws UnequalRunsException when it is there already and another one
   * @throws IllegalArgumentException when the plan does not have it
   */
  public void put(RunResult result) throws IOException {
    put(codec.encode(result));
  }

  /** The same with a run as its bytes, from another store of the same study. */
  public void put(byte[] run) throws IOException {
    int number =
        number(run).orElseThrow(() -> new IllegalArgumentException("a run of another plan"));
    if (index.has(number)) {
      requireEqual(number, run);
      return;
    }
    begin();
    long offset = writer.append(run);
    note(number, segments.size() - 1, offset, run);
    if (System.nanoTime() - synced > NANOSECONDS_BETWEEN_SYNCS) {
      sync();
    }
  }

  /** Waits until all runs are on the disk; a complete study then is one segment in order. */
  public void settle() throws IOException {
    sync();
    boolean complete = missing().findAny().isEmpty() && index.count() > 0;
    if (!complete || inOrder && damages.isEmpty() && segments.size() == 1) {
      return;
    }
    Path fresh = files.fresh();
    try (SegmentWriter canonical = SegmentWriter.create(fresh, study)) {
      for (int number : present().toArray()) {
        canonical.append(bytes(number));
      }
    }
    close();
    files.replaceAll(fresh, damages.stream().map(Damage::file).distinct().toList());
    reread();
  }

  @Override
  public void close() throws IOException {
    closeReading();
    if (writer != null) {
      SegmentWriter ended = writer;
      writer = null;
      ended.close();
    }
  }

  private void reread() throws IOException {
    index = new RunIndex(order.all());
    segments.clear();
    damages.clear();
    last = -1;
    inOrder = true;
    readSegment(files.first());
  }

  private void readSegment(Path file) throws IOException {
    int segment = segments.size();
    segments.add(file);
    SegmentReader.Found found =
        SegmentReader.read(file, study, (offset, run) -> take(file, segment, offset, run));
    damages.addAll(found.damages());
    inOrder &= found.end() == found.size();
  }

  private void take(Path file, int segment, long offset, byte[] run) throws IOException {
    OptionalInt number = number(run);
    if (number.isEmpty()) {
      throw new ForeignSegmentException(file, List.of("runs"));
    }
    if (index.has(number.getAsInt())) {
      requireEqual(number.getAsInt(), run);
    }
    note(number.getAsInt(), segment, offset, run);
  }

  private void note(int number, int segment, long offset, byte[] run) {
    inOrder &= number > last;
    last = number;
    index.put(number, segment, offset, RunCodec.failed(run));
  }

  private void requireEqual(int number, byte[] run) throws IOException {
    if (!Arrays.equals(bytes(number), run)) {
      throw new UnequalRunsException(key(number));
    }
  }

  private OptionalInt number(byte[] run) {
    StoredKey key = RunCodec.key(run);
    if (key == null) {
      return OptionalInt.empty();
    }
    OptionalInt number = order.number(key.point(), key.arm(), key.replicate());
    boolean same =
        number.isPresent()
            && fingerprints[order.pointNumber(number.getAsInt())] == key.fingerprint();
    return same ? number : OptionalInt.empty();
  }

  private RunKey key(int number) {
    return order.key(number, study.scenario(), study.seed());
  }

  private void begin() throws IOException {
    if (writer == null) {
      Path file = files.next();
      writer = SegmentWriter.create(file, study);
      segments.add(file);
      inOrder &= segments.size() == 1;
      synced = System.nanoTime();
      files.sync();
    }
  }

  private void sync() throws IOException {
    if (writer != null) {
      writer.sync();
    }
    synced = System.nanoTime();
  }

  private void closeReading() throws IOException {
    if (reading != null) {
      reading.close();
    }
    reading = null;
    readingSegment = -1;
  }
}
