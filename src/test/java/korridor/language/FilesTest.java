package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.Bundles;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language that comes with Korridor is complete, and its texts name the same values. */
class FilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/korridor/language");

  static Stream<String> codes() {
    return Language.codes().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void saysTheSameWithTheSameValuesAsEnglish(String code) throws IOException {
    Properties english = file("en");
    Properties other = file(code);
    assertThat(new TreeSet<>(other.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(other.getProperty(key)).as(key).isNotEmpty();
      assertThat(names(other, key)).as(key).isEqualTo(names(english, key));
    }
  }

  /** The last one would win in silence. */
  @ParameterizedTest
  @MethodSource("codes")
  void noKeyIsThereTwice(String code) throws IOException {
    assertThat(doubled(Files.readString(FOLDER.resolve(code + ".properties")))).isEmpty();
  }

  @Test
  void aKeyThatIsThereTwiceIsFound() throws IOException {
    assertThat(doubled("# a=0\na=1\nb=2 \\\n  a=3\na : 4\nc=5\nc=5\n")).containsExactly("a", "c");
  }

  private static Set<String> doubled(String text) throws IOException {
    Set<String> doubled = new TreeSet<>();
    new Properties() {
      @Override
      public Object put(Object key, Object value) {
        Object before = super.put(key, value);
        if (before != null) {
          doubled.add((String) key);
        }
        return before;
      }
    }.load(new StringReader(text));
    return doubled;
  }

  /** Numbers are written by one class, so no text formats one by itself. */
  @ParameterizedTest
  @MethodSource("codes")
  void noTextFormatsNumbersItself(String code) throws IOException {
    Properties texts = file(code);
    for (String key : texts.stringPropertyNames()) {
      assertThat(parts(new MessagePattern(texts.getProperty(key))))
          .as(key)
          .noneMatch(part -> part.getArgType() == ArgType.SIMPLE);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void namesEveryMeasureUnitAndSolution(String code) {
    Language language = Language.of(code);
    for (Measure measure : Measures.all()) {
      assertThat(language.has(measure.label().key())).as(measure.name()).isTrue();
      assertThat(language.say(measure.definition())).endsWith(".");
      assertThat(language.say(measure.group().words())).isNotBlank();
      assertThat(language.has(measure.unitOrScale().key())).as(measure.name()).isTrue();
    }
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      assertThat(language.say(Message.parameter(row.name()))).isNotBlank();
      assertThat(language.has(Message.unit(row.declared().unit()).key())).as(row.name()).isTrue();
      assertThat(row.assumed() || language.has("source." + row.name())).as(row.name()).isTrue();
      Believed.of(row)
          .ifPresent(
              range -> {
                String reason = language.say(Message.reason(range.reason()));
                assertThat(reason.equals(range.reason())).as(reason).isEqualTo(code.equals("en"));
                assertThat(language.has("spread." + range.spread().key())).isTrue();
              });
    }
    for (Intervention solution : Interventions.STANDARD) {
      assertThat(language.has(Message.intervention(solution.key()).key())).isTrue();
      assertThat(language.has("subject." + solution.key()) || solution.control()).isTrue();
      assertThat(language.say("about." + solution.key(), "people", 2)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theShareBelowWhichAnOfficeIsShortIsTheOneThatCounts(String code) {
    Language language = Language.of(code);
    String share = language.numbers().percent(Measures.SHORT, 0);
    assertThat(language.say(Measures.OFFICES_SHORT.label())).contains(share);
    assertThat(language.say(Measures.OFFICES_SHORT.definition())).contains(share);
  }

  @Test
  void noLanguageIsForgottenInTheList() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .forEach(name -> files.add(name.replace(".properties", "")));
    }
    assertThat(Language.codes()).containsExactlyInAnyOrderElementsOf(files);
  }

  private static Set<String> names(Properties texts, String key) {
    MessagePattern pattern = new MessagePattern(texts.getProperty(key));
    Set<String> names = new TreeSet<>();
    parts(pattern)
        .filter(part -> part.getType() == Part.Type.ARG_NAME)
        .forEach(part -> names.add(pattern.getSubstring(part)));
    assertThat(parts(pattern)).as(key).noneMatch(p -> p.getType() == Part.Type.ARG_NUMBER);
    return names;
  }

  private static Stream<Part> parts(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
  }

  private static Properties file(String code) throws IOException {
    return Bundles.read("/korridor/language/" + code + ".properties");
  }
}
