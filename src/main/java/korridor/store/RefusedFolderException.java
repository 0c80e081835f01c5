package korridor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;

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
    /** Another process writes into it; the detail says which. */
    IN_USE,
    /** It holds another study, which would be mixed with the one that is asked for. */
    OTHER_STUDY,
    /** A segment of it belongs to another study. */
    FOREIGN_SEGMENT,
    /** Two unequal runs have one key. */
    UNEQUAL_RUNS,
    /** It holds no results to read. */
    NO_RESULTS,
    /** Its results were written by another version, which this one does not read. */
    OTHER_VERSION,
    /** It holds an arm with an intervention that is not known here. */
    UNKNOWN_ARM,
    /** It and another folder have unequal runs under one key. */
    UNEQUAL_PARTS,
    /** It holds no part of the same study as another folder. */
    OTHER_PART,
    /** It holds a measure that is not known here. */
    UNKNOWN_MEASURE,
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
  private final transient List<Message> parts;

  /** Refuses a folder for a reason. */
  public RefusedFolderException(Path folder, Reason reason) {
    this(folder, reason, "");
  }

  /** Refuses a folder for a reason that names a file or a version. */
  public RefusedFolderException(Path folder, Reason reason, String detail) {
    this(folder, reason, detail, List.of());
  }

  /** Refuses a folder for a reason that has several parts. */
  public RefusedFolderException(Path folder, Reason reason, String detail, List<Message> parts) {
    super(say(Language.of("en"), folder.toString(), reason, detail, parts));
    this.folder = folder.toString();
    this.reason = reason;
    this.detail = detail;
    this.parts = List.copyOf(parts);
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** The message for a reader of the language. */
  public String message(Locale locale) {
    return say(Language.of(locale), folder, reason, detail, parts);
  }

  private static String say(
      Language texts, String folder, Reason reason, String detail, List<Message> parts) {
    String all = parts.stream().map(texts::say).collect(Collectors.joining("; "));
    String key = "folder." + reason.name().toLowerCase(Locale.ROOT);
    return texts.say(key, "folder", folder, "detail", detail, "parts", all);
  }
}
