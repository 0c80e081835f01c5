package korridor.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import korridor.experiment.EngineException;
import korridor.language.Language;

/** What went wrong, as a sentence for the user; an error is no more a trace than an exception. */
final class Mishap {

  private static final int DEEPEST = 20;

  private Mishap() {}

  /** Says what went wrong, and returns the sentence. */
  static String tell(Environment around, Language texts, Throwable mishap) {
    String sentence = sentence(texts, mishap);
    around.err().println(sentence);
    if (System.getenv("KORRIDOR_TRACE") != null) {
      mishap.printStackTrace(around.err());
    }
    return sentence;
  }

  private static String sentence(Language texts, Throwable mishap) {
    if (causes(mishap).anyMatch(OutOfMemoryError.class::isInstance)) {
      return texts.say("failed.memory");
    }
    if (causes(mishap).anyMatch(Mishap::tooManyFiles)) {
      return texts.say("failed.files");
    }
    if (causes(mishap).anyMatch(Mishap::aboutFonts)) {
      return texts.say("failed.fonts");
    }
    if (mishap instanceof EngineException e) {
      return OnOption.problem(e, texts);
    }
    if (mishap instanceof IOException e) {
      return texts.say("failed.io", "reason", reason(e));
    }
    String place = mishap.getStackTrace().length == 0 ? "?" : mishap.getStackTrace()[0].toString();
    return texts.say("failed.bug", "bug", mishap.toString(), "place", place);
  }

  /** The message of an exception, with its kind where the message alone says too little. */
  static String reason(Exception e) {
    if (e instanceof java.nio.file.FileSystemException file && file.getReason() == null) {
      return file.getClass().getSimpleName().replace("Exception", "") + " " + file.getFile();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static Stream<Throwable> causes(Throwable mishap) {
    return Stream.iterate(mishap, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }

  private static boolean tooManyFiles(Throwable mishap) {
    return String.valueOf(mishap.getMessage()).contains("Too many open files");
  }

  /**
   * Java's drawing fails in many ways where no font is installed; all of them name these places.
   */
  private static boolean aboutFonts(Throwable mishap) {
    String message = String.valueOf(mishap.getMessage()).toLowerCase(java.util.Locale.ROOT);
    return Stream.of("fontconfig", "freetype", "libfontmanager", "sun.font", "sun/font")
            .anyMatch(message::contains)
        || Arrays.stream(mishap.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith("sun.font."));
  }
}
