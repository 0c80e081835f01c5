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
import java.util.Map;
import korridor.model.Course;
import korridor.model.Organisation;
import korridor.model.parameter.ParameterTable;

/**
 * The fingerprint of a scenario: SHA-256 over everything a run depends on, in a fixed binary form
 * (texts as length and UTF-8, numbers as big-endian bits). Name, city, description, comments and
 * paths do not count.
 */
public final class ScenarioHash {

  private ScenarioHash() {}

  /** 64 hexadecimal digits, the same on every machine. */
  public static String of(Scenario scenario) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      DataOutputStream out = new DataOutputStream(sink);
      write(scenario.organisation(), out);
      surveys(scenario.organisation(), out);
      out.writeInt(scenario.horizon().warmUp());
      out.writeInt(scenario.horizon().weeks());
      out.writeInt(scenario.horizon().observeEvery());
      interventions(scenario, out);
      numbers(ParameterTable.values(scenario.parameters()), out);
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
    for (var actors : organisation.actors().entrySet()) {
      text(actors.getKey().key(), out);
      out.writeInt(actors.getValue());
    }
  }

  private static void surveys(Organisation organisation, DataOutputStream out) throws IOException {
    out.writeInt(organisation.surveys().size());
    for (Organisation.Survey survey : organisation.surveys()) {
      Map<String, Double> found = Surveys.values(survey);
      out.writeInt(found.size());
      numbers(found, out);
    }
  }

  private static void interventions(Scenario scenario, DataOutputStream out) throws IOException {
    for (var intervention : scenario.interventions().entrySet()) {
      text(intervention.getKey().key(), out);
      for (Course.Interval interval : intervention.getValue().course().intervals()) {
        out.writeInt(interval.span().from());
        out.writeInt(interval.span().to());
        out.writeLong(Double.doubleToLongBits(interval.strength()));
        out.writeInt(interval.rampUp());
      }
    }
  }

  private static void numbers(Map<String, Double> numbers, DataOutputStream out)
      throws IOException {
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
