package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import korridor.cli.Told;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.report.Pages;
import korridor.report.Report;
import korridor.report.SyntheticCases;
import korridor.report.SyntheticResults;
import korridor.report.VerificationReport;
import korridor.report.Xml;
import korridor.report.chart.Gallery;
import korridor.report.evidence.Evidence;
import korridor.report.page.Page;
import korridor.scenario.Overrides;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether all that a user sees is in the language asked for, and in no other. */
class IsItGermanTest {

  /** Words that no German sentence has and that hardly any English text does without. */
  private static final Pattern ENGLISH =
      words(
          "the|and|of|with|from|per|all|over|after|years|weeks|runs|staff|trust|silo's|than|share"
              + "|mean|between|departments|divisions|interval|difference|costs|hours|allowed"
              + "|default|unknown");

  private static final Pattern GERMAN =
      words("der|die|das|und|nach|Jahren|mit|Vertrauen|Ämter|Läufe|ist|nicht|Vorgabe|erlaubt");

  private static final List<String> INTERVENTIONS =
      Interventions.STANDARD.stream().map(Intervention::key).toList();

  /** The same in every language: names of keys, values, options and interventions. */
  private static final Pattern CODE =
      Pattern.compile(
          "warm-up, weeks, observe-every|`[^`\\v]*`|"
              + "\\{[^{}]*}|\\{\\w+, plural,|--[a-z-]+(?:=[\\w|]+)?"
              + "|\\b[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+\\b|\\b(?:"
              + String.join("|", INTERVENTIONS)
              + ")\\b");

  private static final String CITY =
      """
      city: Ulm
      divisions:
        - {name: A, departments: [{name: a, staff: 700}, {name: b, staff: 200}]}
        - {name: B, departments: [{name: c, staff: 100}]}
      """;

  private static final List<String> COMMANDS =
      List.of(
          "compare",
          "run",
          "check",
          "new",
          "scenarios",
          "parameters",
          "report",
          "export",
          "verify",
          "patterns",
          "version");

  @TempDir private Path folder;

  /** What a user sees, with a phrase of each language that tells it. */
  enum Seen {
    TEXTS(List.of("Vertrauen über Ämtergrenzen"), List.of("Trust across departments")),
    REPORT(List.of("nach drei Jahren", "0,"), List.of("after three years", "0.")),
    VERIFICATION(
        List.of("1 von 2 Fällen bestanden", "NICHT BESTANDEN", "Wie es ist", "[1,5; 2,5]"),
        List.of("1 of 2 cases passed", "FAILED", "As it is", "[1.5; 2.5]")),
    PROBLEMS(
        List.of(
            "x.yaml:5:8: `staff` sagt `999`, die Ämter ergeben aber 1000, das sind 1 zu viel."
                + " Vielleicht `1000`?",
            "x.yaml:6:11: unbekannter Schlüssel `week` in `horizon`, erlaubt: warm-up, weeks,"
                + " observe-every. Vielleicht `weeks`?",
            "x.yaml:6:29: `horizon.warm-up` ist leer, erlaubt: eine ganze Zahl von 12 bis 2600."),
        List.of("x.yaml:5:8: `staff` says `999`, but the departments add up to 1000")),
    HELP(List.of("Vorgabe: 20."), List.of("Default: 20.")),
    PARAMETERS(
        List.of("Vertrauensgewinn durch einen Erfolg", "1 je Episode", "Wochen", "Annahme"),
        List.of("Trust gained by a success", "1 per episode", "weeks", "assumption")),
    CHECK(
        List.of(
            "I-Team: 7 Personen (zusammen 273 Stunden in der Woche) ab der ersten Woche, ohne"
                + " Ende."),
        List.of("I-Team: 7 people (273 hours a week in all) from the first week, without end."));

    private final List<String> german;
    private final List<String> english;

    Seen(List<String> german, List<String> english) {
      this.german = german;
      this.english = english;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isGermanIfAskedFor(Seen seen) throws IOException {
    String text = text(seen, "de");
    assertThat(text).contains(seen.german);
    assertThat(found(ENGLISH, text)).isEmpty();
    assertThat(found(GERMAN, text)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isEnglishIfAskedFor(Seen seen) throws IOException {
    String text = text(seen, "en");
    assertThat(text).contains(seen.english);
    assertThat(found(GERMAN, text)).isEmpty();
    assertThat(found(ENGLISH, text)).isNotEmpty();
  }

  private String text(Seen seen, String code) throws IOException {
    String text =
        switch (seen) {
          case TEXTS -> texts(code);
          case REPORT -> report(Language.of(code));
          case VERIFICATION -> verification(Locale.forLanguageTag(code));
          case PROBLEMS -> problems(Locale.forLanguageTag(code));
          case HELP -> help(code);
          case PARAMETERS -> Told.by(StandardCharsets.UTF_8, "parameters", "--lang", code);
          case CHECK ->
              Told.by(
                  StandardCharsets.UTF_8,
                  "check",
                  Files.writeString(folder.resolve("x.yaml"), CITY).toString(),
                  "--lang",
                  code);
        };
    assertThat(seen == Seen.TEXTS || !text.contains("{")).as("no value is missing").isTrue();
    return text;
  }

  private static String texts(String code) throws IOException {
    return Bundles.read("/korridor/language/" + code + ".properties").values().stream()
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  private String report(Language language) throws IOException {
    SyntheticResults results =
        SyntheticResults.everything().withNames("Ulm", List.of("A", "B", "C"));
    Evidence evidence = Report.evidence(results.write(folder.resolve("r")));
    return Pages.prose(
        Xml.parse(
            new Page(evidence, language, Pages.drawings(Gallery.of(evidence, language)), "r")
                .html()));
  }

  private String verification(Locale locale) throws IOException {
    VerificationReport report =
        new VerificationReport(
            Message.of("verify.title"),
            Message.of("verify.introduction.full"),
            SyntheticCases.results());
    String page =
        Files.readString(report.write(folder, "seen", locale))
            .replace("\"description\"", "\"told\"");
    return Pages.prose(Xml.parse(page)).replaceAll("Title of X\\d", "");
  }

  private static String problems(Locale locale) {
    String wrong = CITY + "staff: 999\nhorizon: {week: 12, warm-up: }\n";
    try {
      ScenarioReader.parse(Path.of("x.yaml"), wrong, Overrides.NONE);
      throw new AssertionError("read");
    } catch (ScenarioException e) {
      return e.message(locale);
    }
  }

  private static String help(String code) {
    return COMMANDS.stream()
        .map(command -> Told.by(StandardCharsets.UTF_8, command, "--help", "--lang", code))
        .collect(Collectors.joining("\n"));
  }

  /** The words with a little of what stands around them. */
  private static List<String> found(Pattern words, String text) {
    String said = CODE.matcher(text).replaceAll("");
    return words
        .matcher(said)
        .results()
        .map(
            word ->
                said.substring(
                    Math.max(0, word.start() - 30), Math.min(said.length(), word.end() + 30)))
        .toList();
  }

  private static Pattern words(String words) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile("\\b(?:" + words + ")\\b", flags);
  }
}
