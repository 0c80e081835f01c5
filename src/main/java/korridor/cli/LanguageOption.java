package korridor.cli;

import java.util.List;
import java.util.Locale;
import korridor.language.Language;

/**
 * The language named on the command line, read before the rest of it, because the help and the
 * messages about bad options are already written in it.
 */
final class LanguageOption {

  private static final String OPTION = "--lang";

  private LanguageOption() {}

  /**
   * The last language named; else that of the machine, else English.
   *
   * @throws BadInputException when the option names no language
   */
  static Language of(List<String> args, Locale machine) {
    Language language = Language.of(machine);
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals(OPTION) && i + 1 < args.size()) {
        language = parse(args.get(i + 1), machine);
      } else if (arg.startsWith(OPTION + "=")) {
        language = parse(arg.substring(OPTION.length() + 1), machine);
      }
    }
    return language;
  }

  private static Language parse(String code, Locale machine) {
    return Language.find(code)
        .orElseThrow(
            () -> {
              Language texts = Language.of(machine);
              String known = texts.list(Language.codes());
              return new BadInputException(
                  texts.say("bad.language", "known", known, "given", code));
            });
  }
}
