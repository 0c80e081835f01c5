package korridor.scenario;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import korridor.model.Course;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;

/**
 * The fingerprint of a scenario: SHA-256 over everything a run depends on, in a fixed binary form
 * (texts as length and UTF-8, numbers as big-endian bits). What stands at the default of the stated
 * schema does not count, so that a parameter or an intervention that is added leaves every
 * fingerprint as it is. Name, city, description, comments and paths do not count either. Stated
 * ranges of belief do: no run depends on them, but which points an ensemble draws.
 */
public final class ScenarioHash {

  /** Number of the set of defaults; to be raised whenever one of them changes. */
  static final int SCHEMA = 2;

  /** What working time costs is a way of telling results, on which no run depends. */
  private static final String COSTS = "costs.";

  private static final String MORE = "+";

  private ScenarioHash() {}

  /** 64 hexadecimal digits, the same on every machine. */
  public static String of(Scenario scenario) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      DataOutputStream out = new DataOutputStream(sink);
      text("korridor scenario", out);
      out.writeInt(SCHEMA);
      write(scenario.organisation(), out);
      surveys(scenario.organisation(), out);
      sponsorship(scenario.organisation(), out);
      changed(numbers(scenario.horizon()), numbers(Scenario.Horizon.DEFAULT), out);
      interventions(scenario, out);
      Map<String, Double> defaults = ParameterTable.values(Parameters.defaults());
      changed(ParameterTable.values(scenario.parameters()), defaults, out);
      BeliefWriter.write(scenario.beliefs(), out);
      out.flush();
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("a digest cannot fail to be written", e);
    }
  }

  private static void write(Organisation organisation, DataOutputStream out) throws IOException {
    out.writeInt(organisation.divisions().size());
    for (String division : organisation.divisions()) {
      text(division, out);
    }
    out.writeInt(organisation.departments().size());
    for (Organisation.Department department : organisation.departments()) {
      text(department.name(), out);
      out.writeInt(department.division());
      out.writeInt(department.staff());
      text(organisation.topics().get(department.topic()), out);
    }
    out.writeInt(organisation.themes().size());
    for (Organisation.Theme theme : organisation.themes()) {
      text(theme.name(), out);
      out.writeInt(theme.owner());
      out.writeInt(theme.topics().size());
      for (int topic : theme.topics()) {
        text(organisation.topics().get(topic), out);
      }
    }
    Map<String, Double> actors = new TreeMap<>();
    organisation.actors().forEach((kind, number) -> actors.put(kind.key(), (double) number));
    actors.values().removeIf(number -> number == 0);
    listed(actors, out);
  }

  private static void sponsorship(Organisation organisation, DataOutputStream out)
      throws IOException {
    if (!organisation.sponsorship().isEmpty()) {
      text(MORE, out);
      for (double head : organisation.sponsorship()) {
        out.writeLong(Double.doubleToLongBits(head));
      }
    }
  }

  private static void surveys(Organisation organisation, DataOutputStream out) throws IOException {
    out.writeInt(organisation.surveys().size());
    for (Organisation.Survey survey : organisation.surveys()) {
      listed(Surveys.values(survey), out);
    }
  }

  private static void interventions(Scenario scenario, DataOutputStream out) throws IOException {
    Map<String, Rollout> changed = new TreeMap<>();
    scenario.interventions().forEach((key, rollout) -> changed.put(key.key(), rollout));
    changed.values().removeIf(Rollout.FULL::equals);
    out.writeInt(changed.size());
    for (var intervention : changed.entrySet()) {
      text(intervention.getKey(), out);
      rollout(intervention.getValue(), out);
    }
  }

  /** One interval as it always was; what else there is follows a mark. */
  private static void rollout(Rollout rollout, DataOutputStream out) throws IOException {
    boolean plain = rollout.equals(Rollout.of(rollout.course()));
    for (Course.Interval interval : rollout.course().intervals()) {
      out.writeInt(interval.span().from());
      out.writeInt(interval.span().to());
      out.writeLong(Double.doubleToLongBits(interval.strength()));
      out.writeInt(interval.rampUp());
      plain &= interval.rampDown() == 0;
    }
    if (plain && rollout.course().intervals().size() == 1) {
      return;
    }
    text(MORE, out);
    out.writeInt(rollout.course().intervals().size());
    for (Course.Interval interval : rollout.course().intervals()) {
      out.writeInt(interval.rampDown());
    }
    for (Set<Integer> limit : List.of(rollout.departments(), rollout.themes())) {
      out.writeInt(limit.size());
      for (int index : limit) {
        out.writeInt(index);
      }
    }
    out.writeInt(rollout.people());
  }

  private static Map<String, Double> numbers(Scenario.Horizon horizon) {
    return Map.of(
        "warm-up", (double) horizon.warmUp(),
        "weeks", (double) horizon.weeks(),
        "observe-every", (double) horizon.observeEvery());
  }

  /** The numbers that are not their default, in the order of their names. */
  private static void changed(
      Map<String, Double> numbers, Map<String, Double> defaults, DataOutputStream out)
      throws IOException {
    Map<String, Double> changed = new TreeMap<>(numbers);
    changed.entrySet().removeIf(n -> n.getValue().equals(defaults.get(n.getKey())));
    changed.keySet().removeIf(name -> name.startsWith(COSTS));
    listed(changed, out);
  }

  private static void listed(Map<String, Double> numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.size());
    for (var number : numbers.entrySet()) {
      text(number.getKey(), out);
      out.writeLong(Double.doubleToLongBits(number.getValue()));
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
