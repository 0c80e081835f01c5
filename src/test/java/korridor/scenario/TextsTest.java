package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
    Properties english = bundle("messages.properties");
    Properties german = bundle("messages_de.properties");

    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(german.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  /** A single apostrophe would switch off the arguments behind it. */
  @Test
  void noTextHasAnApostrophe() throws IOException {
    for (String file : List.of("messages.properties", "messages_de.properties")) {
      Properties texts = bundle(file);
      assertThat(texts.stringPropertyNames())
          .noneMatch(key -> texts.getProperty(key).contains("'"));
    }
  }

  @Test
  void everyMessageNamedInTheSourceHasAText() throws IOException {
    Set<String> keys = bundle("messages.properties").stringPropertyNames();
    String source = source();
    Set<String> used = new TreeSet<>();
    keys.stream().filter(key -> source.contains('"' + key + '"')).forEach(used::add);
    keys.stream()
        .filter(key -> key.startsWith("unit.") || key.endsWith("-root"))
        .forEach(used::add);

    assertThat(keys).as("no text is left over").isEqualTo(used);
    assertThat(keys).contains("not-mapping-root");
  }

  @Test
  void theLanguageOfTheMachineDoesNotShine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Texts.of(Locale.ENGLISH).text("nothing")).isEqualTo("empty");
      assertThat(Texts.of(Locale.FRENCH).text("nothing")).isEqualTo("empty");
      assertThat(Texts.of(Locale.GERMANY).text("nothing")).isEqualTo("leer");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyUnitHasATextAndTheEnglishOneIsTheUnit() {
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      String unit = row.declared().unit();
      assertThat(Texts.of(Locale.ENGLISH).text(ParameterText.unitKey(unit))).isEqualTo(unit);
    }
  }

  @Test
  void parameterRowsComeInBothLanguages() {
    assertThat(ParameterText.all(Locale.ENGLISH))
        .hasSameSizeAs(ParameterTable.rows().keySet())
        .contains(
            new ParameterText(
                "learning.trust-gain",
                "Trust gained by a success",
                "1 per episode",
                "0",
                "0.5",
                "0.05",
                "assumption"));
    assertThat(ParameterText.all(Locale.GERMANY))
        .contains(
            new ParameterText(
                "learning.trust-gain",
                "Vertrauensgewinn durch einen Erfolg",
                "1 je Episode",
                "0",
                "0.5",
                "0.05",
                "Annahme"));
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Properties bundle(String name) throws IOException {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    }
  }

  private static String source() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/korridor/scenario"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
