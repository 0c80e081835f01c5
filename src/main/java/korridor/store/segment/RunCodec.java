package korridor.store.segment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;

/**
 * A run as bytes, and bytes as the same run: its key, then what was seen or why it failed. Equal
 * results are equal bytes, on every machine.
 */
public final class RunCodec {

  private static final int SEEN = 0;
  private static final int FAILED = 1;
  private static final int USUAL_BYTES = 1 << 16;

  private final int[] weeks;
  private final int measures;
  private final int divisions;
  private final int derived;

  /** For the runs of a study. */
  public RunCodec(StudyIdentity study) {
    this.weeks = study.weeks().stream().mapToInt(Integer::intValue).toArray();
    this.measures = study.measures().size();
    this.divisions = study.divisions();
    this.derived = study.derived().size();
  }

  /** The bytes of a run. */
  public byte[] encode(RunResult result) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
    StoredKey.of(result.key()).write(out);
    if (result.isFailure()) {
      out.write(FAILED);
      out.writeBytes(result.failure().getBytes(StandardCharsets.UTF_8));
    } else {
      out.write(SEEN);
      write(result.observation(), new Numbers.Writer(out));
    }
    return out.toByteArray();
  }

  /**
   * The run of some bytes.
   *
   * @param key its key, which the caller has found by the bytes
   */
  public RunResult decode(RunKey key, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StoredKey.read(in);
    if (in.get() == FAILED) {
      String reason = new String(bytes, in.position(), in.remaining(), StandardCharsets.UTF_8);
      return RunResult.failed(key, reason);
    }
    return RunResult.ok(key, observation(new Numbers.Reader(in)));
  }

  /** Whether the bytes are those of a failed run. */
  static boolean failed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StoredKey.read(in);
    return in.get() == FAILED;
  }

  /** The key that stands in the bytes; null if none does. */
  static StoredKey key(byte[] bytes) {
    try {
      return StoredKey.read(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException none) {
      return null;
    }
  }

  /** Column by column, because neighbouring weeks are alike. */
  private void write(Observation seen, Numbers.Writer out) {
    for (int m = 0; m < measures; m++) {
      for (int w = 0; w < weeks.length; w++) {
        out.write(seen.values()[w][m]);
      }
    }
    for (double[][] trust : new double[][][] {seen.trustBefore(), seen.trustAfter()}) {
      for (int from = 0; from < divisions; from++) {
        for (int to = 0; to < divisions; to++) {
          out.write(trust[from][to]);
        }
      }
    }
    for (int n = 0; n < derived; n++) {
      out.write(seen.derived()[n]);
    }
  }

  private Observation observation(Numbers.Reader in) {
    double[][] values = new double[weeks.length][measures];
    for (int m = 0; m < measures; m++) {
      for (int w = 0; w < weeks.length; w++) {
        values[w][m] = in.read();
      }
    }
    double[][] before = trust(in);
    double[][] after = trust(in);
    double[] constants = new double[derived];
    for (int n = 0; n < derived; n++) {
      constants[n] = in.read();
    }
    return new Observation(weeks, values, before, after, constants);
  }

  private double[][] trust(Numbers.Reader in) {
    double[][] trust = new double[divisions][divisions];
    for (int from = 0; from < divisions; from++) {
      for (int to = 0; to < divisions; to++) {
        trust[from][to] = in.read();
      }
    }
    return trust;
  }
}
