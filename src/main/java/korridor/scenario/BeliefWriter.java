package korridor.scenario;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Beliefs.Belief;
import korridor.scenario.Beliefs.Known;
import korridor.scenario.Beliefs.Range;

/** Writes what a scenario states about believed ranges. */
final class BeliefWriter {

  private BeliefWriter() {}

  /** The entries by parameter, as they are written into a file. */
  static Map<String, Object> entries(Beliefs beliefs) {
    Map<String, Object> entries = new LinkedHashMap<>();
    beliefs.stated().forEach((name, belief) -> entries.put(name, entry(name, belief)));
    return entries;
  }

  private static Map<String, Object> entry(String name, Belief belief) {
    Map<String, Object> entry = new LinkedHashMap<>();
    if (belief instanceof Known known) {
      entry.put(BeliefReader.KNOWN, known.source());
    } else if (belief instanceof Range range) {
      entry.put(BeliefReader.LOW, number(name, range.low()));
      entry.put(BeliefReader.HIGH, number(name, range.high()));
      entry.put(BeliefReader.SPREAD, range.spread().key());
      if (!range.source().isEmpty()) {
        entry.put(BeliefReader.SOURCE, range.source());
      }
    }
    return entry;
  }

  private static Object number(String name, double value) {
    boolean integer = ParameterTable.rows().get(name).integer();
    return integer ? (Object) (int) value : (Object) value;
  }

  /**
   * What decides which values are drawn, in a binary form; nothing where nothing is stated. Sources
   * are words and do not count.
   */
  static void write(Beliefs beliefs, DataOutputStream out) throws IOException {
    for (var stated : beliefs.stated().entrySet()) {
      out.writeUTF(stated.getKey());
      if (stated.getValue() instanceof Range range) {
        out.writeUTF(range.spread().key());
        out.writeDouble(range.low());
        out.writeDouble(range.high());
      } else {
        out.writeUTF(BeliefReader.KNOWN);
      }
    }
  }
}
