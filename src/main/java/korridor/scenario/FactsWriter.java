package korridor.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import korridor.scenario.Fact.Kind;

/** Writes facts, so that what results were held against lies beside them. */
public final class FactsWriter {

  private FactsWriter() {}

  /** YAML that {@link Facts} reads to equal facts; there has to be one at least. */
  public static String write(List<Fact> facts) {
    return ScenarioWriter.dump(Map.of(Facts.KEY, facts.stream().map(FactsWriter::entry).toList()));
  }

  private static Map<String, Object> entry(Fact fact) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", fact.name());
    entry.put("statement", fact.statements().en());
    if (!fact.statements().de().equals(fact.statements().en())) {
      entry.put("statement-de", fact.statements().de());
    }
    if (fact.meaning().kind() != Kind.NONE) {
      entry.put(fact.meaning().kind().name().toLowerCase(Locale.ROOT), fact.meaning().name());
    }
    fact.range().ifPresent(range -> put(range, fact.unit(), entry));
    entry.put("place", fact.place());
    fact.years().ifPresent(years -> put(years, entry));
    entry.put("source", fact.source());
    entry.put("confidence", fact.confidence().name().toLowerCase(Locale.ROOT));
    if (!fact.caveat().isEmpty()) {
      entry.put("caveat", fact.caveat());
    }
    fact.target().ifPresent(target -> put(target, entry));
    return entry;
  }

  private static void put(Fact.Range range, String unit, Map<String, Object> entry) {
    if (range.low() == range.high()) {
      entry.put("value", range.low());
    } else {
      entry.put("low", range.low());
      entry.put("high", range.high());
    }
    entry.put("unit", unit);
  }

  private static void put(Fact.Years years, Map<String, Object> entry) {
    if (years.first() != years.last()) {
      entry.put("first-year", years.first());
    }
    entry.put("year", years.last());
  }

  private static void put(Fact.Target target, Map<String, Object> entry) {
    entry.put("use", target.use().key());
    entry.put("tolerance", target.tolerance());
  }
}
