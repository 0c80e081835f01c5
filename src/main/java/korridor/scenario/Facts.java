package korridor.scenario;

import static korridor.scenario.Shape.Whole.whole;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import korridor.language.Message;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.Fact.Years;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** Reads a file of public facts, as strictly as a scenario. */
public final class Facts {

  /** The file that comes with the scenarios and is none. */
  public static final String FILE = "facts.yaml";

  static final String KEY = "facts";
  private static final double MOST = 1e9;
  private static final Shape LINE = new Shape.Text(200, false);
  private static final Shape LINES = new Shape.Text(2_000, true);
  private static final Shape NUMBER = new Shape.Decimal(-MOST, MOST);

  private static final List<String> USES = Arrays.stream(Use.values()).map(Use::key).toList();

  private static final Fields FACT =
      new Fields(
          List.of(
              must("name", new Shape.Slug()),
              must("statement", LINES),
              may("statement-de", LINES),
              may("measure", LINE),
              may("parameter", LINE),
              may("value", NUMBER),
              may("low", NUMBER),
              may("high", NUMBER),
              may("unit", LINE),
              must("place", LINE),
              may("year", whole(1900, 2100)),
              may("first-year", whole(1900, 2100)),
              must("source", LINES),
              must("confidence", LINE),
              may("caveat", LINES),
              may("use", new Shape.Word(USES)),
              may("tolerance", new Shape.Decimal(0, MOST))));

  private static final Fields ROOT = new Fields(List.of(must(KEY, new Shape.Items(FACT))));

  private static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();

  private final Map<String, String> measures;
  private final Problems problems = new Problems();

  private Facts(Map<String, String> measures) {
    this.measures = measures;
  }

  /**
   * Reads a file.
   *
   * @param measures the unit of every measure, by its name
   * @throws ScenarioException with all problems
   */
  public static List<Fact> read(Path file, Map<String, String> measures) {
    return parse(file, SourceText.read(file, Place.of(file.toString())), measures);
  }

  /**
   * Reads a text.
   *
   * @param file names the text in problems
   * @param measures the unit of every measure, by its name
   * @throws ScenarioException with all problems
   */
  static List<Fact> parse(Path file, String text, Map<String, String> measures) {
    return new Facts(measures).facts(YamlTree.parse(file.toString(), text));
  }

  private List<Fact> facts(Node tree) {
    Optional<Entry> root = new Checker(problems, ROOT).root(tree);
    List<Entry> entries =
        root.stream().flatMap(r -> r.list(KEY).stream()).map(i -> (Entry) i.value()).toList();
    Names names = new Names(problems);
    for (Entry fact : entries) {
      fact.text("name").ifPresent(n -> names.add(n, fact.placeOf("name"), fact.addressOf("name")));
      words(fact);
      numbers(fact);
      target(fact);
    }
    problems.throwIfAny();
    return entries.stream().map(Facts::fact).toList();
  }

  private void words(Entry fact) {
    known(fact, "confidence", "fact-confidence", CONFIDENCES);
    known(fact, "measure", "fact-measure", measures.keySet());
    known(fact, "parameter", "unknown-parameter", ParameterTable.rows().keySet());
    if (fact.has("measure") && fact.has("parameter")) {
      add(fact, "parameter", "fact-means-both");
    }
    int first = fact.whole("first-year").orElse(Integer.MIN_VALUE);
    if (first > fact.whole("year").orElse(Integer.MIN_VALUE)) {
      add(fact, "first-year", "fact-years");
    }
  }

  private void known(Entry fact, String key, String message, Collection<String> words) {
    fact.text(key)
        .filter(word -> !words.contains(word))
        .ifPresent(
            word ->
                problems.add(
                    problem(fact, key, message, String.join(", ", words))
                        .maybe(Suggestions.nearest(word, words))));
  }

  private void numbers(Entry fact) {
    if (fact.has("value") && (fact.has("low") || fact.has("high"))) {
      add(fact, "value", "fact-value-and-range");
    } else if (fact.has("low") != fact.has("high")) {
      add(fact, fact.has("low") ? "low" : "high", "fact-one-end");
    }
    Optional<Range> range = range(fact);
    if (range.isPresent() && range.get().low() > range.get().high()) {
      add(fact, "low", "fact-low-above-high", Numbers.text(range.get().high()));
    }
    if (range.isPresent() && !fact.has("unit")) {
      problems.add(Problem.of(fact.place(), fact.addressOf("unit"), "", "missing-key", "unit"));
    }
    range.ifPresent(found -> unit(fact, found));
  }

  /** A number stands for a measure or parameter in its unit, and such that it could be it. */
  private void unit(Entry fact, Range range) {
    ParameterDeclaration row = ParameterTable.rows().get(fact.text("parameter").orElse(""));
    String unit =
        row == null ? measures.get(fact.text("measure").orElse("")) : row.declared().unit();
    if (unit != null && !unit.equals(fact.text("unit").orElse(unit))) {
      problems.add(problem(fact, "unit", "fact-unit", unit).maybe(unit));
    }
    if (row != null && !(row.allows(range.low()) && row.allows(range.high()))) {
      String key = fact.has("value") ? "value" : row.allows(range.low()) ? "high" : "low";
      String least = Numbers.text(row.declared().min());
      add(fact, key, "fact-not-allowed", row.name(), least, Numbers.text(row.declared().max()));
    }
  }

  /** Runs can be held against the number of a measure, with a tolerance that is stated. */
  private void target(Entry fact) {
    for (String key : List.of("use", "tolerance")) {
      // What is wrong about one of them says nothing about the other.
      if (!problems.none(wrong -> wrong.equals(fact.addressOf(key)))) {
        return;
      }
    }
    if (fact.has("use") && !(fact.has("measure") && range(fact).isPresent())) {
      add(fact, "use", "fact-use");
    } else if (fact.has("use") && !fact.has("tolerance")) {
      problems.add(
          Problem.of(fact.place(), fact.addressOf("tolerance"), "", "missing-key", "tolerance"));
    } else if (fact.has("tolerance") && !fact.has("use")) {
      add(fact, "tolerance", "fact-tolerance", String.join(", ", USES));
    }
  }

  private void add(Entry fact, String key, String message, String... arguments) {
    problems.add(problem(fact, key, message, arguments));
  }

  private static Problem problem(Entry fact, String key, String message, String... arguments) {
    Object value = fact.items().get(key).value();
    String told = value instanceof Double number ? Numbers.text(number) : String.valueOf(value);
    return Problem.of(fact.placeOf(key), fact.addressOf(key), told, message, arguments);
  }

  private static Optional<Range> range(Entry fact) {
    Optional<Range> one = fact.number("value").map(value -> new Range(value, value));
    return fact.has("low") && fact.has("high")
        ? Optional.of(new Range(fact.number("low").get(), fact.number("high").get()))
        : one;
  }

  private static Fact fact(Entry fact) {
    return new Fact(
        fact.text("name").orElseThrow(),
        statements(fact),
        meaning(fact),
        range(fact),
        fact.text("unit").orElse(""),
        fact.text("place").orElseThrow(),
        fact.whole("year").map(last -> new Years(fact.whole("first-year").orElse(last), last)),
        fact.text("source").orElseThrow(),
        Confidence.valueOf(fact.text("confidence").orElseThrow().toUpperCase(Locale.ROOT)),
        fact.text("caveat").orElse(""),
        fact.text("use").map(use -> new Target(fact.number("tolerance").orElseThrow(), use(use))));
  }

  private static Description statements(Entry fact) {
    String stated = fact.text("statement").orElseThrow();
    return new Description(stated, fact.text("statement-de").orElse(stated));
  }

  private static Use use(String key) {
    return Use.values()[USES.indexOf(key)];
  }

  private static Meaning meaning(Entry fact) {
    return fact.text("measure")
        .map(name -> new Meaning(Kind.MEASURE, name))
        .or(() -> fact.text("parameter").map(name -> new Meaning(Kind.PARAMETER, name)))
        .orElse(new Meaning(Kind.NONE, ""));
  }

  private static Field must(String name, Shape shape) {
    return new Field(name, shape, true, null, Message.NONE);
  }

  private static Field may(String name, Shape shape) {
    return new Field(name, shape, false, null, Message.NONE);
  }
}
