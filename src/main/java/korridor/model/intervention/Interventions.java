package korridor.model.intervention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;

/**
 * The register of the standard interventions: the three solutions, each of them without one of its
 * ingredients, and the null interventions.
 */
public final class Interventions {

  /** Thematic corridors: ties are moved across departments under a theme. */
  public static final Intervention CORRIDOR = new Corridors();

  /** Reputation and shared benefit: themes are owned, credit of their issues is shared. */
  public static final Intervention REPUTATION = new SharedCredit();

  /** The I-Team, innovation and integration: brokers, facilitates, opens outwards. */
  public static final Intervention ITEAM = new ITeam();

  /** Null: the same share of ties moved at random, no theme, no common goal. */
  public static final Intervention RANDOM_REWIRING = new RandomRewiring(CORRIDOR);

  /** Null: the I-Team's people leave line work and do nothing across. */
  public static final Intervention HEADCOUNT = new Headcount(ITEAM);

  /** All learning turned off. */
  public static final Intervention FREEZE = new Freeze();

  /** The three solutions. */
  public static final List<Intervention> SOLUTIONS = List.of(CORRIDOR, REPUTATION, ITEAM);

  /** Each solution without one of its ingredients. */
  public static final List<Intervention> ABLATIONS =
      List.of(
          new Corridors(Corridors.Ingredient.TIES, CORRIDOR),
          new Corridors(Corridors.Ingredient.MEETINGS, CORRIDOR),
          new Corridors(Corridors.Ingredient.GOAL, CORRIDOR),
          new Corridors(Corridors.Ingredient.COORDINATORS, CORRIDOR),
          new SharedCredit(SharedCredit.Ingredient.OWNERSHIP, REPUTATION),
          new SharedCredit(SharedCredit.Ingredient.CREDIT, REPUTATION),
          new ITeam(ITeam.Ingredient.FACILITATION, ITEAM),
          new ITeam(ITeam.Ingredient.MATCHING, ITEAM),
          new ITeam(ITeam.Ingredient.OPENING, ITEAM));

  /** All of them, in the order of names and files. */
  public static final List<Intervention> STANDARD =
      Stream.of(SOLUTIONS, List.of(RANDOM_REWIRING, HEADCOUNT, FREEZE), ABLATIONS)
          .flatMap(List::stream)
          .toList();

  /** Silo and every combination of the three solutions, in the order of reports. */
  public static final List<Arm> STANDARD_ARMS =
      List.of(
          Arm.SILO,
          Arm.of(CORRIDOR),
          Arm.of(REPUTATION),
          Arm.of(ITEAM),
          Arm.of(CORRIDOR, REPUTATION),
          Arm.of(CORRIDOR, ITEAM),
          Arm.of(REPUTATION, ITEAM),
          Arm.of(CORRIDOR, REPUTATION, ITEAM));

  private Interventions() {}

  /** Reads the name of an arm of standard interventions; empty when it is none. */
  public static Optional<Arm> arm(String name) {
    return Arm.parse(name, STANDARD);
  }

  /**
   * Lets the interventions of an arm act from now on.
   *
   * @param rollouts how each is put into practice; an absent one as {@link Rollout#FULL}
   */
  public static void schedule(
      Administration a, Arm arm, Map<? extends Intervention, Rollout> rollouts) {
    Map<Intervention, Rollout> planned = new LinkedHashMap<>();
    for (Arm.Part part : arm.parts()) {
      Rollout rollout = rollouts.get(part.intervention());
      Rollout stated = rollout == null ? Rollout.FULL : rollout;
      planned.put(part.intervention(), stated.during(part.spans()));
    }
    new Decisions(planned).schedule(a);
  }
}
