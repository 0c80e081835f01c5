package korridor.store.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import korridor.run.Observation;
import korridor.run.RunResult;
import org.junit.jupiter.api.Test;

class RunCodecTest {

  private static final double[] STRANGE = {
    0,
    -0.0,
    1,
    Double.NaN,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NEGATIVE_INFINITY,
    1.0 / 3,
    256
  };

  @Test
  void everyNumberIsTheSameAgainToTheBit() {
    Random random = new Random(1);
    double[] numbers = new double[100_000];
    Arrays.setAll(
        numbers,
        n ->
            n % 2 == 0
                ? STRANGE[random.nextInt(STRANGE.length)]
                : Double.longBitsToDouble(random.nextLong() << random.nextInt(64)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Numbers.Writer writer = new Numbers.Writer(out);
    Arrays.stream(numbers).forEach(writer::write);
    Numbers.Reader reader = new Numbers.Reader(ByteBuffer.wrap(out.toByteArray()));

    for (double number : numbers) {
      assertThat(Double.doubleToRawLongBits(reader.read()))
          .isEqualTo(Double.doubleToLongBits(number));
    }
  }

  /** A processor and a compiler choose among many bit patterns for one and the same NaN. */
  @Test
  void everyNaNIsTheSameBytes() {
    double other = Double.longBitsToDouble(0xFFF8_0000_0000_0001L);
    assertThat(bytes(other)).isEqualTo(bytes(Double.NaN));
  }

  private static byte[] bytes(double number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Numbers.Writer(out).write(number);
    return out.toByteArray();
  }

  /** A series that stands still takes a byte a number. */
  @Test
  void whatDoesNotChangeTakesAByte() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Numbers.Writer writer = new Numbers.Writer(out);
    for (int n = 0; n < 100; n++) {
      writer.write(1.0 / 3);
    }
    assertThat(out.size()).isEqualTo(1 + 8 + 99);
  }

  @Test
  void aRunIsTheSameAgain() {
    MadeUpStudy study = MadeUpStudy.ofDraws(5, 4);
    RunCodec codec = new RunCodec(study.identity());
    int failures = 0;
    for (int number = 0; number < study.plan().runs(); number++) {
      RunResult run = study.run(number);
      byte[] bytes = codec.encode(run);
      RunResult again = codec.decode(run.key(), bytes);

      assertThat(RunCodec.key(bytes)).isEqualTo(StoredKey.of(run.key()));
      assertThat(RunCodec.failed(bytes)).isEqualTo(run.isFailure());
      assertThat(again.failure()).isEqualTo(run.failure());
      assertThat(codec.encode(again)).isEqualTo(bytes);
      if (run.isFailure()) {
        failures++;
      } else {
        same(again.observation(), run.observation());
      }
    }
    assertThat(failures).isBetween(1, study.plan().runs() - 1);
  }

  private static void same(Observation again, Observation seen) {
    assertThat(again.weeks()).isEqualTo(seen.weeks());
    assertThat(Arrays.deepEquals(again.values(), seen.values())).isTrue();
    assertThat(Arrays.deepEquals(again.trustBefore(), seen.trustBefore())).isTrue();
    assertThat(Arrays.deepEquals(again.trustAfter(), seen.trustAfter())).isTrue();
    assertThat(again.derived()).isEqualTo(seen.derived());
  }
}
