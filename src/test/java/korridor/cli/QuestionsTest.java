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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README's questions runs, in the order in which they stand there. */
class QuestionsTest {

  private static final Pattern COMMAND = Pattern.compile("\\| `\\./korridor ([^`]+)` \\|");

  private static final Pattern SCENARIO =
      Pattern.compile("```yaml\\n# (scenarios/some-join\\.yaml)\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path results;

  @Test
  void everyQuestionIsAnsweredByItsCommand() throws IOException {
    List<String> commands = commands("README.md", "### Questions and commands");
    assertThat(commands).hasSizeGreaterThan(5);
    assertThat(commands("README.de.md", "### Fragen und Befehle")).isEqualTo(commands);
    for (String command : commands) {
      run(command);
    }
  }

  @Test
  void someJoinOneHeadIsAgainstItAndTheTeamHasThreePeople() throws IOException {
    Scenario read = ScenarioReader.read(scenario("README.md", "### Questions and commands"));
    assertThat(read)
        .isEqualTo(ScenarioReader.read(scenario("README.de.md", "### Fragen und Befehle")));
    assertThat(read.rollout(Interventions.CORRIDOR).departments()).containsExactly(0, 1, 2);
    assertThat(read.rollout(Interventions.ITEAM).people()).isEqualTo(3);
    assertThat(read.organisation().sponsorship()).containsExactly(Double.NaN, 0.1);
    assertThat(run("check scenarios/some-join.yaml"))
        .contains("I-Team: 3 people", "4,800 hours, 3.0 posts, 312,000 euros");
  }

  private String run(String command) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(execute(said, command))
        .as(() -> command + "\n" + said.toString(StandardCharsets.UTF_8))
        .isEqualTo(0);
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The scenario that stands in the text, as a file of the name that it says there. */
  private Path scenario(String file, String heading) throws IOException {
    Matcher block = SCENARIO.matcher(part(file, heading));
    assertThat(block.find()).as(file).isTrue();
    Path written = results.resolve(block.group(1));
    Files.createDirectories(written.getParent());
    return Files.writeString(written, block.group(2));
  }

  private static List<String> commands(String file, String heading) throws IOException {
    return COMMAND
        .matcher(part(file, heading))
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  private static String part(String file, String heading) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(heading);
    return text.substring(text.indexOf(heading)).split("\n## ", 2)[0];
  }

  /** On a small scenario with few draws, into a folder of the test. */
  private int execute(ByteArrayOutputStream said, String command) throws IOException {
    Path joining = scenario("README.md", "### Questions and commands");
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    String small =
        command
            .replace("scenarios/some-join.yaml", joining.toString())
            .replace("small-town", TINY)
            .replaceFirst("^compare ", "compare --draws 2 ")
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
