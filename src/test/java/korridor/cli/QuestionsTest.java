package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README's questions runs, in the order in which they stand there. */
class QuestionsTest {

  private static final Pattern COMMAND = Pattern.compile("\\| `\\./korridor ([^`]+)` \\|");

  @TempDir private Path results;

  @Test
  void everyQuestionIsAnsweredByItsCommand() throws IOException {
    List<String> commands = commands("README.md", "### Questions and commands");
    assertThat(commands).hasSizeGreaterThan(5);
    assertThat(commands("README.de.md", "### Fragen und Befehle")).isEqualTo(commands);
    for (String command : commands) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      assertThat(execute(said, command))
          .as(() -> command + "\n" + said.toString(StandardCharsets.UTF_8))
          .isEqualTo(0);
    }
  }

  private static List<String> commands(String file, String heading) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(heading);
    String part = text.substring(text.indexOf(heading)).split("\n## ", 2)[0];
    return COMMAND.matcher(part).results().map((MatchResult m) -> m.group(1)).toList();
  }

  /** On a small scenario with few replicates, into a folder of the test. */
  private int execute(ByteArrayOutputStream said, String command) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    String small =
        command
            .replace("small-town", TINY)
            .replace("--replicates 20", "--replicates 2")
            .replace("results/", results + "/");
    Environment around =
        new Environment(
            stream,
            stream,
            said,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            Locale.ENGLISH);
    return CommandLineInterface.execute(around, small.split(" "));
  }
}
