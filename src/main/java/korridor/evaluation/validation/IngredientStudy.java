package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.evaluation.validation.IngredientTable.Row;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;

/**
 * What each ingredient of each solution carries: every solution, and all three together, against
 * themselves without the ingredient; against the silo; and without learning, where nothing may be
 * left.
 *
 * @param setting in which all interventions act at full strength for ten years
 */
public record IngredientStudy(Setting setting) {

  /** How many runs the study makes. */
  public int runs() {
    return arms().size() * setting.replicates();
  }

  /** Makes the runs and compares. */
  public IngredientTable table(EnsembleRunner runner) {
    Trajectories runs = Ensemble.ofReplicates(setting, runner).run(List.copyOf(arms()));
    runner.check();
    List<Row> effects = new ArrayList<>();
    for (Arm arm : learning()) {
      effects.add(Row.of(Words.arm(arm), runs, arm, Arms.SILO));
    }
    List<Row> frozen = new ArrayList<>();
    for (Arm arm : Arms.EFFECTIVE) {
      frozen.add(Row.of(Words.arm(arm), runs, Arms.frozen(arm), Arms.FREEZE));
    }
    List<Row> carried = new ArrayList<>();
    for (Intervention lacking : Interventions.ABLATIONS) {
      carried.add(carried(runs, lacking, Arm.of(lacking.twin())));
    }
    for (Intervention lacking : Interventions.ABLATIONS) {
      carried.add(carried(runs, lacking, Arms.ALL));
    }
    return new IngredientTable(effects, frozen, carried);
  }

  private static Row carried(Trajectories runs, Intervention lacking, Arm whole) {
    Message name =
        Message.of(
            "ingredients.row",
            "ingredient",
            Message.of("ingredient." + lacking.key()),
            "arm",
            Words.arm(whole));
    return Row.of(name, runs, whole, without(whole, lacking));
  }

  private static Arm without(Arm whole, Intervention lacking) {
    return Arms.replaced(whole, Map.of(lacking.twin(), lacking));
  }

  /** Every arm that is compared with the silo. */
  private static List<Arm> learning() {
    List<Arm> arms = new ArrayList<>(Arms.SINGLE);
    Interventions.ABLATIONS.forEach(lacking -> arms.add(Arm.of(lacking)));
    arms.add(Arms.ALL);
    Interventions.ABLATIONS.forEach(lacking -> arms.add(without(Arms.ALL, lacking)));
    arms.add(Arms.REWIRING);
    arms.add(Arms.HEADCOUNT);
    return arms;
  }

  private static Set<Arm> arms() {
    Set<Arm> arms = new LinkedHashSet<>(List.of(Arms.SILO));
    arms.addAll(learning());
    arms.add(Arms.FREEZE);
    Arms.EFFECTIVE.forEach(arm -> arms.add(Arms.frozen(arm)));
    return arms;
  }
}
