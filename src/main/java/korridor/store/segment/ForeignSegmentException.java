package korridor.store.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A segment of another study, or one in a form that this version does not read. */
public final class ForeignSegmentException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final List<String> differing;

  ForeignSegmentException(Path file, List<String> differing) {
    super(file + " differs in " + differing);
    this.file = file.toString();
    this.differing = List.copyOf(differing);
  }

  /** The segment. */
  public String file() {
    return file;
  }

  /** The parts of the {@link StudyIdentity} that differ, or {@code format}. */
  public List<String> differing() {
    return differing;
  }
}
