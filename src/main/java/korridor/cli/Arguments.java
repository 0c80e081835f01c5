package korridor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.scenario.ArmNames;

/** Reads the values of options and says in the user's language what is wrong with them. */
record Arguments(Language texts) {

  /** A whole number between two bounds. */
  int whole(String option, String value, int min, int max) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException tooLargeOrNone) {
      // told below, together with the range
    }
    throw new BadInputException(
        texts.say(
            "bad.number",
            "option",
            option,
            "value",
            value,
            "lowest",
            String.valueOf(min),
            "highest",
            String.valueOf(max)));
  }

  /** Any whole number of 64 bits. */
  long seed(String option, String value) {
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new BadInputException(
          texts.say(
              "bad.number",
              "option",
              option,
              "value",
              value,
              "lowest",
              String.valueOf(Long.MIN_VALUE),
              "highest",
              String.valueOf(Long.MAX_VALUE)));
    }
  }

  /** One arm by its name. */
  Arm arm(String option, String name) {
    List<Arm> arms = ArmNames.parse(name, option);
    if (arms.size() > 1) {
      throw new BadInputException(
          texts.say("bad.one-arm", "option", option, "value", name, "first", arms.get(0).name()));
    }
    return arms.get(0);
  }

  /** A path. */
  Path path(String value) {
    if (value.isBlank()) {
      throw new BadInputException(texts.say("bad.no-path"));
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new BadInputException(texts.say("bad.path", "path", value));
    }
  }

  /** The path of a file that is to be made, in a folder that is there. */
  Path freshFile(String option, String value) {
    Path file = path(value).normalize();
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadInputException(texts.say("bad.file-exists", "file", file, "option", option));
    }
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new BadInputException(texts.say("bad.file-folder", "file", file, "option", option));
    }
    return file;
  }
}
