package korridor.workshop.future;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A column of a future: the same numbers of every observed week.
 *
 * @param name what it is called in the header
 * @param type how a number is written
 * @param shape how many there are of a week, by rows; empty for one
 * @param unit the unit of the numbers as they are meant
 * @param low what the lowest byte stands for; NaN where numbers stand for themselves
 * @param high what the highest stands for
 * @param filler writes the numbers of a week
 */
record Column(
    String name,
    Type type,
    List<Integer> shape,
    String unit,
    double low,
    double high,
    Filler filler) {

  /** How numbers are written, little end first. */
  enum Type {
    F32(4),
    U8(1),
    U16(2);

    final int bytes;

    Type(int bytes) {
      this.bytes = bytes;
    }
  }

  /** Writes the numbers of a week. */
  @FunctionalInterface
  interface Filler {
    /** Puts as many numbers as the shape has into the buffer. */
    void fill(Seen seen, ByteBuffer week);
  }

  /** Bytes of a week. */
  int bytes() {
    return shape.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact) * type.bytes;
  }

  /** A share as a byte: 0 to 255 for 0 to 1. */
  static byte share(double value) {
    return (byte) Math.round(255 * Math.max(0, Math.min(1, value)));
  }
}
