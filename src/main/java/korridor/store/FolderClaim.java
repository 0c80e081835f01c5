package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import korridor.store.RefusedFolderException.Reason;

/**
 * A folder into which this process alone writes until the claim is closed. A file in the folder
 * stands for the claim: only one process can lock it, and its lock ends with the process, however
 * that ends. The file says which process of which machine that is.
 */
public final class FolderClaim implements Closeable {

  /** The file that stands for the claim. */
  static final String LOCK = "in-use.lock";

  /** Locked is a byte behind the text, which others can read even where locks forbid that. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PADDING = 4096;
  private static final String UNKNOWN = "process ? on ?";

  private final ResultsFolder folder;
  private final FileChannel lock;

  private FolderClaim(ResultsFolder folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes a folder, and its parents where they are missing, or takes an empty one.
   *
   * @throws RefusedFolderException when the folder is not empty, is claimed by another process, is
   *     no folder, or cannot be written to
   */
  public static FolderClaim ofNew(Path path) throws IOException {
    ResultsFolder folder = ResultsFolder.create(path);
    FolderClaim claim = take(folder);
    if (!folder.isEmpty()) {
      claim.close();
      throw new RefusedFolderException(folder.path(), Reason.NOT_EMPTY);
    }
    return claim;
  }

  /**
   * Makes a folder, takes an empty one, or one that holds results, with which somebody goes on.
   *
   * @throws RefusedFolderException when the folder holds something else, is claimed by another
   *     process, is no folder, or cannot be written to
   */
  public static FolderClaim ofStudy(Path path) throws IOException {
    ResultsFolder folder = ResultsFolder.createOrTake(path);
    FolderClaim claim = take(folder);
    if (!holdsResults(folder) && !folder.isEmpty()) {
      claim.close();
      throw new RefusedFolderException(folder.path(), Reason.NOT_EMPTY);
    }
    return claim;
  }

  /**
   * Claims a folder that holds results.
   *
   * @throws RefusedFolderException when it holds none, or another process writes into it
   */
  public static FolderClaim ofResults(Path path) throws IOException {
    ResultsFolder folder = new ResultsFolder(path);
    boolean claimed = Files.exists(folder.file(LOCK));
    if (!claimed && !holdsResults(folder)) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    FolderClaim claim = take(folder);
    if (!holdsResults(folder)) {
      claim.close();
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    return claim;
  }

  /** The folder. */
  public ResultsFolder folder() {
    return folder;
  }

  /** Gives the folder free. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(folder.file(LOCK));
    } finally {
      lock.close();
    }
  }

  private static boolean holdsResults(ResultsFolder folder) {
    return Files.isRegularFile(folder.file(ResultsFolder.MANIFEST));
  }

  private static FolderClaim take(ResultsFolder folder) throws IOException {
    while (true) {
      FileChannel lock;
      boolean made = true;
      try {
        lock = open(folder, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException claimedOnce) {
        made = false;
        lock = open(folder, StandardOpenOption.CREATE);
      }
      if (!locked(lock, made)) {
        lock.close();
        throw new RefusedFolderException(folder.path(), Reason.IN_USE, holder(folder));
      }
      if (isOurs(folder, lock)) {
        return new FolderClaim(folder, lock);
      }
      lock.close();
    }
  }

  /**
   * Writes who holds the claim. Whoever held it before may have deleted the file meanwhile: then
   * what was locked is no file of the folder any more, and the file there has another length. It is
   * not read, because closing any other channel on it would give the lock up.
   */
  private static boolean isOurs(ResultsFolder folder, FileChannel lock) throws IOException {
    int padding = ThreadLocalRandom.current().nextInt(LONGEST_PADDING);
    String text =
        "process " + ProcessHandle.current().pid() + " on " + host() + "\n" + "\n".repeat(padding);
    try {
      lock.truncate(0);
      lock.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
      return Files.size(folder.file(LOCK)) == lock.size();
    } catch (NoSuchFileException deleted) {
      return false;
    } catch (IOException fullDisk) {
      // The lock holds all the same, only nobody will read whose it is.
      return Files.exists(folder.file(LOCK));
    }
  }

  /** The process and machine that hold the folder, as far as can be read. */
  private static String holder(ResultsFolder folder) {
    try {
      String text = Files.readString(folder.file(LOCK)).lines().findFirst().orElse("").strip();
      return text.isEmpty() ? UNKNOWN : text.substring(0, Math.min(LONGEST_NAME, text.length()));
    } catch (IOException unreadable) {
      return UNKNOWN;
    }
  }

  private static String host() {
    try {
      Path name = Path.of("/proc/sys/kernel/hostname");
      return Files.isReadable(name)
          ? Files.readString(name).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }

  private static FileChannel open(ResultsFolder folder, OpenOption how) throws IOException {
    try {
      return FileChannel.open(folder.file(LOCK), how, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException claimed) {
      throw claimed;
    } catch (IOException cannot) {
      throw new RefusedFolderException(folder.path(), Reason.UNWRITABLE);
    }
  }

  /** Some disks know no locks; there the file belongs to whoever has made it. */
  private static boolean locked(FileChannel channel, boolean made) {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException here) {
      return false;
    } catch (IOException diskWithoutLocks) {
      return made;
    }
  }
}
