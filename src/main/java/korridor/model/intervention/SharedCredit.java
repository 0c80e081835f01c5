package korridor.model.intervention;

import java.util.EnumSet;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Rollout;

/**
 * S2, reputation and shared benefit (ODD 7.17 Interventions): each theme is owned by a head of
 * division, who decides on requests and answers for how the theme does; the credit of an issue
 * under a theme is shared by the contributing heads.
 *
 * @param key the name
 * @param without the ingredients that are left out
 * @param whole the solution with all of them, null for that itself
 */
record SharedCredit(String key, Set<Ingredient> without, Intervention whole)
    implements Intervention {

  /** What the solution is made of. */
  enum Ingredient {
    /** A head owns each theme. */
    OWNERSHIP,
    /** Credit is shared. */
    CREDIT
  }

  /** The whole solution. */
  SharedCredit() {
    this("reputation", EnumSet.noneOf(Ingredient.class), null);
  }

  /** The solution without one of its ingredients. */
  SharedCredit(Ingredient without, Intervention whole) {
    this("reputation-" + Ablation.name(without), EnumSet.of(without), whole);
  }

  @Override
  public boolean control() {
    return !without.isEmpty();
  }

  @Override
  public int place() {
    return 1;
  }

  @Override
  public Intervention twin() {
    return whole == null ? this : whole;
  }

  @Override
  public String family() {
    return "reputation";
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    a.arrangements.shareCredit(
        without.contains(Ingredient.CREDIT) ? 0 : now,
        without.contains(Ingredient.OWNERSHIP) ? 0 : now,
        rollout);
  }
}
