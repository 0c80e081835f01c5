package korridor.observe;

import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.language.Message;
import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.LoopGain;

/**
 * Something that the warm-up derived about the silo, rather than anybody assuming it (ODD 7.18 Rest
 * points and calibration; ODD 7.19 Loop gain).
 *
 * @param name in lower case with underscores
 * @param unit "1" for a pure number
 * @param value in an administration whose warm-up is over
 */
public record Derived(String name, String unit, ToDoubleFunction<Administration> value) {

  /** All of them, in the order of reports: the nine constants, then what follows from them. */
  public static final List<Derived> ALL =
      List.of(
          constant("intercept_inside", "log-odds", Constants::interceptInside),
          constant("intercept_across", "log-odds", Constants::interceptAcross),
          constant("competence_gain", "1 per episode", Constants::competenceGain),
          constant("routine_gain", "1 per success per head", Constants::routineGain),
          constant("tie_birth", "probability", Constants::tieBirth),
          constant("seat_cost", "credit", Constants::seatCost),
          constant("share_done", "1", Constants::shareDone),
          constant("satisfaction", "1", Constants::satisfaction),
          constant("unmet_voice", "1", Constants::unmetVoice),
          new Derived("success_inside", "1", a -> a.rest.successInside()),
          new Derived("success_across", "1", a -> a.rest.successAcross()),
          new Derived("loop_gain", "1", a -> LoopGain.of(a).gain()),
          new Derived("multiplier", "1", a -> LoopGain.of(a).multiplier()));

  private static Derived constant(String name, String unit, ToDoubleFunction<Constants> value) {
    return new Derived(name, unit, a -> value.applyAsDouble(a.calibration.constants()));
  }

  /** What it is called. */
  public Message label() {
    return Message.of("derived." + name);
  }

  /** The values of all of them. */
  public static double[] of(Administration administration) {
    return ALL.stream().mapToDouble(d -> d.value.applyAsDouble(administration)).toArray();
  }
}
