package korridor.store.segment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Doubles in fewer bytes, and every one of them exactly the same again: each is joined by exclusive
 * or with the one before, and of the result only the bytes between its zeros are kept, behind a
 * byte that says how many there are and how many zeros follow them. The bytes are the same on every
 * machine and Java, which those of a general compression are not.
 */
final class Numbers {

  private static final int BYTES = 8;

  /** Writes one number after the other. */
  static final class Writer {
    private final ByteArrayOutputStream out;
    private long last;

    Writer(ByteArrayOutputStream out) {
      this.out = out;
    }

    void write(double number) {
      long bits = Double.doubleToLongBits(number);
      long changed = bits ^ last;
      last = bits;
      int zeros = changed == 0 ? 0 : Long.numberOfTrailingZeros(changed) / BYTES;
      int length = BYTES - Long.numberOfLeadingZeros(changed) / BYTES - zeros;
      if (changed == 0) {
        length = 0;
      }
      out.write(zeros << 4 | length);
      for (int n = length - 1; n >= 0; n--) {
        out.write((int) (changed >>> BYTES * (zeros + n)));
      }
    }
  }

  /** Reads them in the same order. */
  static final class Reader {
    private final ByteBuffer in;
    private long last;

    Reader(ByteBuffer in) {
      this.in = in;
    }

    double read() {
      int head = in.get();
      int zeros = head >> 4 & 0xF;
      long changed = 0;
      for (int n = head & 0xF; n > 0; n--) {
        changed = changed << BYTES | in.get() & 0xFF;
      }
      last ^= changed << BYTES * zeros;
      return Double.longBitsToDouble(last);
    }
  }

  private Numbers() {}
}
