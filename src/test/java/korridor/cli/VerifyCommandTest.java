package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import korridor.evaluation.Case;
import korridor.evaluation.FakeCase;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.language.Language;
import korridor.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {

  private static final Message NAME = Message.of("findings.subject");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Environment around() {
    return new Environment(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        out,
        StandardCharsets.UTF_8,
        false,
        folder,
        Clock.systemUTC(),
        Locale.ENGLISH);
  }

  private static Case known(String id, double value) {
    return FakeCase.of(id, () -> new Outcome(List.of(Finding.exact(NAME, 1, value, 0)), List.of()));
  }

  private int verify(Locale locale, List<Case> cases, String... more) {
    Language texts = Language.of(locale);
    CommandLine command = new CommandLine(new VerifyCommand(around(), texts, cases));
    command.setResourceBundle(texts.bundle(CommandLineInterface::forHelp));
    String[] args = new String[more.length + 2];
    args[0] = "--out";
    args[1] = folder.resolve("seen").toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return command.execute(args);
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void endsWithNilWhenEveryCaseHolds() {
    int code = verify(Locale.ENGLISH, List.of(known("X1", 1), known("X2", 1)));

    assertThat(code).isZero();
    assertThat(told())
        .contains("X1", "X2", "passed", "All 2 cases passed")
        .doesNotContain("FAILED");
    assertThat(folder.resolve("seen/verification.csv")).isNotEmptyFile();
    assertThat(folder.resolve("seen/verification.html")).isNotEmptyFile();
  }

  @Test
  void endsWithOneWhenACaseFails() throws Exception {
    int code = verify(Locale.GERMAN, List.of(known("X1", 1), known("X2", 2)));

    assertThat(code).isEqualTo(1);
    assertThat(told()).contains("NICHT BESTANDEN", "1 von 2 Fällen");
    assertThat(Files.readString(folder.resolve("seen/verification.csv"))).contains("FAILED");
  }

  @Test
  void saysWhetherItMadeAllRuns() {
    verify(Locale.ENGLISH, List.of(known("X1", 1)));
    assertThat(told()).contains("Quick form");
  }

  @Test
  void theFullFormSaysSo() {
    verify(Locale.ENGLISH, List.of(known("X1", 1)), "--full");
    assertThat(told()).contains("all runs").doesNotContain("Quick form");
  }

  @Test
  void aFolderWithFilesIsRefusedBeforeAnythingIsComputed() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    String[] args = {"verify", "--lang", "en", "--out", folder.toString()};

    int code = CommandLineInterface.execute(around(), args);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(folder.toString());
    assertThat(folder).isDirectoryNotContaining("glob:**verification*");
  }

  @Test
  void anUnknownOptionIsRefused() {
    int code = CommandLineInterface.execute(around(), "verify", "--fast", "--lang", "en");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast").doesNotContain("\tat ");
  }
}
