package korridor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import korridor.language.Language;

/** A folder that is not taken for results; nothing was written to it. */
public final class RefusedFolderException extends IOException {
  private static final long serialVersionUID = 1;

  /** Why a folder is refused. */
  public enum Reason {
    /** It exists and holds files. */
    NOT_EMPTY,
    /** Something else than a folder has this name. */
    NO_FOLDER,
    /** It cannot be made, read or written. */
    UNWRITABLE,
    /** Another process writes into it. */
    IN_USE,
    /** It holds no results to read. */
    NO_RESULTS,
    /** Its results were written by another version, which this one does not read. */
    OTHER_VERSION,
    /** It holds an arm with an intervention that is not known here. */
    UNKNOWN_ARM,
    /** Its work has not ended, or was killed. */
    UNSETTLED,
    /** A table is too large for what is to be made of it. */
    TOO_LARGE,
    /** Files differ from what was written. */
    CHANGED,
    /** Its results cannot be read, because they were cut off or changed. */
    DAMAGED
  }

  private final String folder;
  private final Reason reason;
  private final String detail;

  /** Refuses a folder for a reason. */
  public RefusedFolderException(Path folder, Reason reason) {
    this(folder, reason, "");
  }

  /** Refuses a folder for a reason that names a file or a version. */
  public RefusedFolderException(Path folder, Reason reason, String detail) {
    super(Language.of("en").say(key(reason), "folder", folder.toString(), "detail", detail));
    this.folder = folder.toString();
    this.reason = reason;
    this.detail = detail;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** The message for a reader of the language. */
  public String message(Locale locale) {
    return Language.of(locale).say(key(reason), "folder", folder, "detail", detail);
  }

  private static String key(Reason reason) {
    return "folder." + reason.name().toLowerCase(Locale.ROOT);
  }
}
