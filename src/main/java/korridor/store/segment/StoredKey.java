package korridor.store.segment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import korridor.run.RunKey;

/**
 * What tells a run from all others of its study.
 *
 * @param point name of the design point
 * @param fingerprint of its values
 * @param arm name of the arm
 * @param replicate number of the replicate
 */
record StoredKey(String point, long fingerprint, String arm, int replicate) {

  static StoredKey of(RunKey key) {
    return new StoredKey(
        key.point().name(), key.point().fingerprint(), key.arm().name(), key.replicate());
  }

  void write(ByteArrayOutputStream to) {
    try (DataOutputStream out = new DataOutputStream(to)) {
      out.writeUTF(point);
      out.writeLong(fingerprint);
      out.writeUTF(arm);
      out.writeInt(replicate);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static StoredKey read(ByteBuffer in) {
    return new StoredKey(text(in), in.getLong(), text(in), in.getInt());
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
