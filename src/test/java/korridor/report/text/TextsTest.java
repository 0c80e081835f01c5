package korridor.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.chart.Groups;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    Set<String> english = new TreeSet<>(bundle("texts").stringPropertyNames());
    Set<String> german = new TreeSet<>(bundle("texts_de").stringPropertyNames());
    // English definitions stand at the declarations of the measures.
    german.removeIf(key -> key.startsWith("definition."));
    assertThat(german).isEqualTo(english);
  }

  @Test
  void bothLanguagesPutInTheSameValues() throws IOException {
    Properties german = bundle("texts_de");
    Properties english = bundle("texts");
    for (String key : english.stringPropertyNames()) {
      assertThat(names(german.getProperty(key))).as(key).isEqualTo(names(english.getProperty(key)));
      assertThat(german.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyMeasureHasAGermanDefinitionAGroupAndAUnit() {
    for (Measure measure : Measures.all()) {
      assertThat(german().has("definition." + measure.name())).as(measure.name()).isTrue();
      assertThat(Groups.ALL.values().stream().flatMap(java.util.List::stream))
          .contains(measure.name());
      assertThat(hasUnit(german(), measure.unit())).as(measure.unit()).isTrue();
      assertThat(hasUnit(english(), measure.unit())).as(measure.unit()).isTrue();
    }
  }

  @Test
  void everyParameterHasAUnitAndItsSourceInBothLanguages() {
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      assertThat(hasUnit(german(), row.declared().unit())).as(row.name()).isTrue();
      assertThat(hasUnit(english(), row.declared().unit())).as(row.name()).isTrue();
      assertThat(row.assumed() || german().has("source." + row.name())).as(row.name()).isTrue();
    }
  }

  @Test
  void everySolutionHasANameAndAnExplanation() {
    for (Intervention solution : Interventions.STANDARD) {
      assertThat(german().solution(solution)).isNotBlank();
      assertThat(german().say("about." + solution.key())).isNotBlank();
    }
    assertThat(german().arm(Arm.of(Interventions.ITEAM, Interventions.CORRIDOR)))
        .isEqualTo("Korridore + I-Team");
    assertThat(english().arm(Interventions.STANDARD_ARMS.get(7))).isEqualTo("All three solutions");
  }

  @Test
  void valuesAreNoPatterns() {
    assertThat(english().say("page.title", "city", "{city} <b> $1")).startsWith("{city} <b> $1:");
  }

  @Test
  void aForgottenValueIsAnError() {
    assertThatThrownBy(() -> english().say("page.title", "town", "Ulm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{city}")
        .hasMessageContaining("page.title");
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(Texts.of(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Texts.of(Locale.forLanguageTag("de-CH")).locale()).isEqualTo(Locale.GERMAN);
  }

  private static boolean hasUnit(Texts texts, String unit) {
    return texts.has("unit." + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            TextsTest.class.getResourceAsStream("/korridor/report/" + name + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  private static Texts german() {
    return Texts.of(Locale.GERMAN);
  }

  private static Texts english() {
    return Texts.of(Locale.ENGLISH);
  }
}
