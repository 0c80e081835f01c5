package korridor.store.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a segment from its beginning to its end. What stands behind the last whole record was torn
 * when its process or machine was stopped, and is passed over; what lies between whole records and
 * is none is damage, and is told.
 */
final class SegmentReader {

  private static final int WINDOW = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final long size;
  private final List<Damage> damages = new ArrayList<>();

  private SegmentReader(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.size = channel.size();
  }

  /** Takes the whole records one after the other. */
  interface Records {
    void take(long offset, byte[] record) throws IOException;
  }

  /**
   * What was found.
   *
   * @param end the byte behind the last whole record
   * @param size of the file
   * @param damages places before that
   */
  record Found(long end, long size, List<Damage> damages) {}

  /**
   * Reads a segment of a study.
   *
   * @throws ForeignSegmentException when it belongs to another study or has another form
   */
  static Found read(Path file, StudyIdentity study, Records records) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new SegmentReader(file, channel).read(study, records);
    }
  }

  /** The record that begins there. */
  static byte[] record(FileChannel channel, long offset, Path file) throws IOException {
    byte[] record = new SegmentReader(file, channel).at(offset);
    if (record == null) {
      throw new IOException("the record at byte " + offset + " of " + file + " has changed");
    }
    return record;
  }

  private Found read(StudyIdentity study, Records records) throws IOException {
    if (!begins(study)) {
      long next = next(0);
      if (next < size) {
        damages.add(new Damage(file, 0, size));
      }
      return new Found(0, size, damages);
    }
    long end = SegmentWriter.PREFIX + Frame.HEAD + at(SegmentWriter.PREFIX).length;
    long position = end;
    while (position < size) {
      byte[] record = at(position);
      if (record == null) {
        position = next(position + 1);
        if (position < size) {
          damages.add(new Damage(file, end, position));
        }
      } else {
        records.take(position, record);
        position += Frame.HEAD + record.length;
        end = position;
      }
    }
    return new Found(end, size, damages);
  }

  /** Whether there is a whole head. */
  private boolean begins(StudyIdentity study) throws IOException {
    ByteBuffer prefix = bytes(0, SegmentWriter.PREFIX);
    if (prefix.remaining() < SegmentWriter.PREFIX || prefix.getLong() != SegmentWriter.MAGIC) {
      return false;
    }
    if (prefix.getInt() != SegmentWriter.FORMAT) {
      throw new ForeignSegmentException(file, List.of("format"));
    }
    byte[] head = at(SegmentWriter.PREFIX);
    if (head == null) {
      return false;
    }
    List<String> differing = study.differing(head);
    if (!differing.isEmpty()) {
      throw new ForeignSegmentException(file, differing);
    }
    return true;
  }

  /** The record that begins at a byte, null if none does or it is not whole. */
  private byte[] at(long position) throws IOException {
    ByteBuffer head = bytes(position, Frame.HEAD);
    if (head.remaining() < Frame.HEAD || head.getInt() != Frame.MARK) {
      return null;
    }
    int length = head.getInt();
    int sum = head.getInt();
    if (length <= 0 || length > Frame.MOST || position + Frame.HEAD + length > size) {
      return null;
    }
    byte[] record = bytes(position + Frame.HEAD, length).array();
    return record.length == length && Frame.sum(record) == sum ? record : null;
  }

  /** Where the next whole record begins, the size of the file if there is none. */
  private long next(long from) throws IOException {
    for (long start = from; start < size; start += WINDOW) {
      ByteBuffer window = bytes(start, WINDOW + Integer.BYTES - 1);
      for (int n = 0; n + Integer.BYTES <= window.limit() && n < WINDOW; n++) {
        if (window.getInt(n) == Frame.MARK && at(start + n) != null) {
          return start + n;
        }
      }
    }
    return size;
  }

  private ByteBuffer bytes(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, size - position)));
    while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
      // until it is full or the file ends
    }
    return bytes.flip();
  }
}
