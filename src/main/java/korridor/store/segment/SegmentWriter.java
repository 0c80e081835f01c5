package korridor.store.segment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends records to a new segment. A record is handed to the operating system when it is appended,
 * and is on the disk when {@link #sync} returns.
 */
final class SegmentWriter implements Closeable {

  /** {@code KORRIDOR}, and the number of the form of segments. */
  static final long MAGIC = 0x4B4F525249444F52L;

  static final int FORMAT = 1;
  static final int PREFIX = 12;

  private final SeekableByteChannel channel;
  private long end;

  private SegmentWriter(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** Makes the file, which must not be there, and writes the head. */
  static SegmentWriter create(Path file, StudyIdentity study) throws IOException {
    return begin(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), study);
  }

  static SegmentWriter begin(SeekableByteChannel channel, StudyIdentity study) throws IOException {
    SegmentWriter writer = new SegmentWriter(channel);
    try {
      ByteBuffer prefix = ByteBuffer.allocate(PREFIX).putLong(MAGIC).putInt(FORMAT).flip();
      writer.write(prefix);
      writer.append(study.bytes());
      return writer;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Appends a record and returns where it begins. What a full disk has taken of it is given back.
   */
  long append(byte[] record) throws IOException {
    long start = end;
    write(Frame.around(record));
    return start;
  }

  /** Waits until everything is on the disk. */
  void sync() throws IOException {
    if (channel instanceof FileChannel file) {
      file.force(false);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      sync();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      end += length;
    } catch (IOException e) {
      cutOff(e);
      throw e;
    }
  }

  private void cutOff(IOException cause) {
    try {
      channel.truncate(end);
    } catch (IOException torn) {
      // A torn record is dropped when the segment is read.
      cause.addSuppressed(torn);
    }
  }
}
