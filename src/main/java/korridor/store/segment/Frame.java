package korridor.store.segment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * What stands around the bytes of a record: a mark, by which a record is found again behind damage,
 * then length and check sum (CRC-32C, RFC 3720, of length and bytes).
 */
final class Frame {

  /** {@code KRUN}. */
  static final int MARK = 0x4B52554E;

  /** Bytes before those of the record. */
  static final int HEAD = 12;

  /** Longest record; nothing of a study comes near it. */
  static final int MOST = 1 << 28;

  private Frame() {}

  static ByteBuffer around(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > MOST) {
      throw new IllegalArgumentException("no record has " + bytes.length + " bytes");
    }
    ByteBuffer framed = ByteBuffer.allocate(HEAD + bytes.length);
    framed.putInt(MARK).putInt(bytes.length).putInt(sum(bytes)).put(bytes);
    return framed.flip();
  }

  static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    for (int shift = 24; shift >= 0; shift -= 8) {
      sum.update(bytes.length >>> shift & 0xFF);
    }
    sum.update(bytes, 0, bytes.length);
    return (int) sum.getValue();
  }
}
