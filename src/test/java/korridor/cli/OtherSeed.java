package korridor.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** A segment whose head says seed 3 instead of 2, with a check sum that fits. */
final class OtherSeed {

  private static final int HEAD = 12;

  private OtherSeed() {}

  static byte[] of(byte[] segment) {
    ByteBuffer bytes = ByteBuffer.wrap(segment.clone());
    int length = bytes.getInt(HEAD + 4);
    byte[] head = new byte[length];
    bytes.get(2 * HEAD, head);
    byte[] other =
        new String(head, StandardCharsets.UTF_8)
            .replace("seed 2\n", "seed 3\n")
            .getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(ByteBuffer.allocate(4).putInt(length).flip());
    sum.update(other);
    bytes.put(2 * HEAD, other);
    bytes.putInt(HEAD + 8, (int) sum.getValue());
    return bytes.array();
  }
}
