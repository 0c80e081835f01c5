package korridor.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the characters of a text are coded in bytes. */
final class Coding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Umlauts of a spreadsheet's "CSV (MS-DOS)", read as if Windows had written them. */
  private static final Pattern FROM_DOS = Pattern.compile("\\p{L}[„”™]\\p{L}");

  private Coding() {}

  /** A text and the name of its coding, such as {@code windows-1252}. */
  record Decoded(String text, String coding) {}

  /**
   * The coding that a spreadsheet wrote: what a byte order mark says; else UTF-8 if the bytes are
   * that; else UTF-16 if every other byte is zero; else Windows-1252.
   *
   * @return empty when no coding fits
   */
  static Optional<Decoded> ofTable(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    int[] zeros = zeros(bytes);
    if (zeros[0] + zeros[1] > bytes.length / 4) {
      boolean little = zeros[1] > zeros[0];
      return decode(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    Optional<Decoded> utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent()
        ? utf8
        : decode(bytes, 0, WINDOWS).filter(d -> !FROM_DOS.matcher(d.text()).find());
  }

  /**
   * The text up to the first byte that is not UTF-8.
   *
   * @return its characters, and whether that is all
   */
  static Decoded utf8(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    boolean error = decode(ByteBuffer.wrap(bytes), text, StandardCharsets.UTF_8).isError();
    return new Decoded(text.flip().toString(), error ? "" : StandardCharsets.UTF_8.name());
  }

  private static Optional<Decoded> decode(byte[] bytes, int mark, Charset charset) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer all = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    return decode(all, text, charset).isError()
        ? Optional.empty()
        : Optional.of(new Decoded(text.flip().toString(), charset.name()));
  }

  private static CoderResult decode(ByteBuffer bytes, CharBuffer text, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(bytes, text, true);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  /** Zero bytes at even and at odd places. */
  private static int[] zeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
