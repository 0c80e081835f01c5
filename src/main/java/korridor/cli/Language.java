package korridor.cli;

import java.util.List;
import java.util.Locale;

/** The languages Korridor speaks. */
enum Language {
  DE(Locale.GERMAN),
  EN(Locale.ENGLISH);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** German on a German machine, English on every other. */
  static Language of(Locale machine) {
    return machine.getLanguage().equals("de") ? DE : EN;
  }

  /**
   * The language named on the command line, before the rest of it is read, because the help and the
   * messages about bad options are already written in it.
   *
   * @throws BadInputException when the option names no language
   */
  static Language of(List<String> args, Locale machine) {
    Language language = of(machine);
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

  private static Language parse(String name, Locale machine) {
    return switch (name) {
      case "de" -> DE;
      case "en" -> EN;
      default -> {
        Texts texts = Texts.of(of(machine).locale());
        throw new BadInputException(texts.get("bad.language", name));
      }
    };
  }
}
