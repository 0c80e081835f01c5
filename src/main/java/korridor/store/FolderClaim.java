package korridor.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import korridor.store.RefusedFolderException.Reason;

/**
 * A folder into which this process alone writes until the claim is closed. A file in the folder
 * stands for the claim: only one process can lock it, and its lock ends with the process, however
 * that ends.
 */
public final class FolderClaim implements Closeable {

  /** The file that stands for the claim. */
  static final String LOCK = "in-use.lock";

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
      throw new RefusedFolderException(folder.path(), Reason.IN_USE);
    }
    return new FolderClaim(folder, lock);
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
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException here) {
      return false;
    } catch (IOException diskWithoutLocks) {
      return made;
    }
  }
}
