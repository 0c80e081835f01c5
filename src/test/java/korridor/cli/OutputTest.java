package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import korridor.language.Language;
import korridor.store.FolderClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where output goes, and what happens when it does not arrive. */
class OutputTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Environment around(OutputStream bytes) {
    return new Environment(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        bytes,
        StandardCharsets.UTF_8,
        false,
        Path.of("").toAbsolutePath(),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        Locale.ENGLISH);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parameters", "scenarios", "--help", "run "})
  void whatCannotBeWrittenIsNotDone(String command) {
    assertThat(execute(failing("No space left on device"), command)).isEqualTo(1);
    assertThat(said()).contains("No space left on device");
  }

  /** What {@code | head} does. */
  @ParameterizedTest
  @ValueSource(strings = {"parameters", "scenarios", "--help", "run "})
  void aReaderWhoGoesAwayIsNoReasonForAMessage(String command) {
    assertThat(execute(failing("Broken pipe"), command)).isEqualTo(141);
    assertThat(said()).isEmpty();
  }

  private int execute(OutputStream bytes, String command) {
    String[] args =
        command.equals("run ") ? new String[] {"run", TINY, "--arm", "silo"} : command.split(" ");
    return CommandLineInterface.execute(around(bytes), args);
  }

  @ParameterizedTest
  @CsvSource({"compare,--arms=iteam", "run,--arm=silo", "verify,--lang=en"})
  void anEmptyNameIsRefused(String command, String option) {
    String scenario = command.equals("verify") ? "--lang=en" : TINY;
    int code = CommandLineInterface.execute(around(out), arguments(command, scenario, option));

    assertThat(code).isEqualTo(2);
    assertThat(said()).contains("empty name", "Maybe");
  }

  private static String[] arguments(String command, String scenario, String option) {
    return command.equals("verify")
        ? new String[] {command, option, "--out", ""}
        : new String[] {command, scenario, option, "--out", ""};
  }

  @Test
  void aLoopOfLinksIsFoundBeforeTheRun() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
    int code =
        CommandLineInterface.execute(
            around(out), "run", TINY, "--arm", "silo", "--out", loop.toString());

    assertThat(code).isEqualTo(2);
    assertThat(said()).contains("exists already");
  }

  /** Two started in the same second have two folders. */
  @Test
  void theSecondOfASecondHasAFolderOfItsOwn() throws IOException {
    String name = "test-" + folder.getFileName();
    OutputFolder output = new OutputFolder(around(out), Language.of("en"));
    try (FolderClaim first = output.claim(null, name);
        FolderClaim second = output.claim(null, name)) {
      assertThat(second.folder().path().toString())
          .isEqualTo(first.folder().path() + "-2")
          .startsWith(Path.of("results", name).toString());
      Files.delete(first.folder().file("in-use.lock"));
      Files.delete(second.folder().file("in-use.lock"));
      Files.delete(first.folder().path());
      Files.delete(second.folder().path());
    }
  }
}
