package korridor.store.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes so many bytes and no more. */
class FullDiskTest {

  private static final MadeUpStudy STUDY = MadeUpStudy.of(2);

  @TempDir private Path folder;

  @Test
  void fullAtAnyByteWhatIsWholeIsKept() throws IOException {
    byte[] whole = STUDY.undisturbed(folder.resolve("undisturbed"));
    for (int room = 0; room < whole.length; room += 11) {
      Path left = Files.createDirectories(folder.resolve("room" + room));
      int kept = write(left.resolve("0001.kor"), room, room % 2 == 0);
      try (RunStore store = STUDY.open(left)) {
        assertThat(store.count()).isEqualTo(kept);
        assertThat(store.damages()).isEmpty();
      }
      STUDY.goOn(left);
      assertThat(left.resolve("0001.kor")).hasBinaryContent(whole);
    }
  }

  /** Writes runs until there is no more room, and returns how many were taken. */
  private static int write(Path file, int room, boolean givesBack) throws IOException {
    RunCodec codec = new RunCodec(STUDY.identity());
    int taken = 0;
    try (SegmentWriter writer =
        SegmentWriter.begin(new Quota(file, room, givesBack), STUDY.identity())) {
      for (; taken < STUDY.plan().runs(); taken++) {
        writer.append(codec.encode(STUDY.run(taken)));
      }
      throw new AssertionError("there is room for all of it");
    } catch (IOException full) {
      assertThat(full).hasMessage("No space left on device");
      return taken;
    }
  }

  /** A channel with a quota, which may also refuse to cut off what it has taken. */
  private static final class Quota implements SeekableByteChannel {
    private final FileChannel file;
    private final int room;
    private final boolean givesBack;

    Quota(Path path, int room, boolean givesBack) throws IOException {
      this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      this.room = room;
      this.givesBack = givesBack;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      int left = (int) (room - file.position());
      if (left == 0) {
        throw new IOException("No space left on device");
      }
      ByteBuffer part = bytes.slice().limit(Math.min(left, bytes.remaining()));
      int written = file.write(part);
      bytes.position(bytes.position() + written);
      return written;
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      if (!givesBack) {
        throw new IOException("Input/output error");
      }
      file.truncate(size);
      return this;
    }

    @Override
    public int read(ByteBuffer bytes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
      file.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
