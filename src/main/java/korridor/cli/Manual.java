package korridor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import korridor.language.Language;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes what is given away beside the program: the completion of commands and options for bash and
 * zsh, and a manual page for each command in each language. The build calls it.
 */
public final class Manual {

  private static final String NAME = "korridor";

  private Manual() {}

  /**
   * Writes into a folder that is laid out as {@code /usr/share} is.
   *
   * @param args the folder, which is made
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path share) throws IOException {
    write(
        share.resolve("bash-completion/completions").resolve(NAME),
        AutoComplete.bash(NAME, commands(Language.of(Locale.ENGLISH))));
    for (String code : Language.codes()) {
      Language language = Language.of(code);
      Path folder = share.resolve("man");
      // Pages of man(1) are English unless their folder names a language.
      Path man = code.equals(Locale.ENGLISH.getLanguage()) ? folder : folder.resolve(code);
      ManualPage page = new ManualPage(language);
      CommandLine program = commands(language);
      write(man.resolve("man1").resolve(NAME + ".1"), page.of(program));
      for (CommandLine command : program.getSubcommands().values()) {
        String name = ManualPage.name(command);
        write(man.resolve("man1").resolve(name + ".1"), page.of(command));
      }
    }
  }

  private static CommandLine commands(Language language) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Environment around =
        new Environment(
            nowhere,
            nowhere,
            nowhere,
            StandardCharsets.UTF_8,
            false,
            Path.of(""),
            Clock.systemUTC(),
            Locale.ROOT);
    return CommandLineInterface.commandLine(around, language);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
