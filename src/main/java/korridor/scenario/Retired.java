package korridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What scenarios of the first model could state and this one does not know: each such parameter
 * with the one that has taken its place, if any. Names that both models know are not listed, though
 * their values may mean something else.
 */
final class Retired {

  /** Failures and successes weighing the same is a value of a parameter now. */
  static final String INTERVENTION = "symmetric-trust";

  private static final String PARAMETERS = "parameters";

  private static final Map<String, String> SUCCESSORS =
      """
      episode.base
      episode.respect                     episode.values
      episode.openness                    episode.values
      episode.strangeness
      episode.common-goal                 episode.goal
      learning.openness-gain              learning.value-gain
      learning.openness-asymmetry
      learning.competence-gain
      learning.competence-from-failure
      learning.respect-gain               learning.value-gain
      learning.respect-loss               learning.value-gain
      learning.responsibility-gain        learning.value-gain
      learning.tie-formation
      willingness.base                    willingness.rest
      willingness.openness                willingness.values
      willingness.responsibility          willingness.values
      contacts.corridor-share
      teams.iteam-bonus
      teams.hierarchy-rate                teams.official-channel
      teams.hierarchy-bonus
      co-creation.channel-base
      co-creation.channel-coordinator
      co-creation.channel-corridor
      co-creation.channel-iteam
      co-creation.voice-offset
      co-creation.fit-co-created          participation.movement
      co-creation.fit-alone
      co-creation.fit-openness
      co-creation.trust-gain              participation.trust-gain
      co-creation.trust-loss              participation.trust-gain
      co-creation.disappointment          participation.involved
      co-creation.trust-reversion         culture.forgetting
      coalitions.willingness-base
      coalitions.willingness-trust
      coalitions.willingness-openness
      coalitions.willingness-routines
      coalitions.tie-chance
      coalitions.per-actor                participation.coalitions
      coalitions.per-staff
      coalitions.lapse                    participation.coalition-lapse
      coalitions.work-saved
      participation.voice-growth-market   participation.voice-growth
      participation.channel-time          line.episode-time
      participation.trust-mean            survey.external-trust
      participation.openness-mean
      participation.voice-mean            participation.voice
      participation.voice-mean-market     participation.voice
      participation.spread
      credit.sponsorship-rate             credit.rate
      credit.shared                       credit.dilution
      credit.own-division
      credit.cost
      credit.lead-solved
      credit.lead-expired
      credit.reputation-gain
      credit.reputation-loss
      credit.reputation-start
      credit.reputation-rest
      credit.reputation-reversion
      credit.reputation-to-sponsorship
      culture.routine-gain
      culture.routine-decay               culture.routine-forgetting
      culture.norm-rate
      culture.openness-to-disposition     culture.forgetting
      culture.openness-to-norm
      culture.competence-floor            learning.innate-competence
      culture.competence-reversion        culture.forgetting
      culture.responsibility-rest         survey.responsibility
      culture.respect-rest                survey.respect
      culture.out-group-trust-rest        survey.trust-ratio
      culture.value-reversion             culture.forgetting
      ties.loss                           ties.fading
      ties.corridor-loss
      ties.inside-trust                   survey.trust-inside
      ties.trust-spread
      staff.disposition-mean              survey.openness
      staff.successor-disposition-mean
      staff.disposition-spread            staff.spread
      staff.competence-mean               survey.competence
      staff.competence-spread             staff.spread
      staff.respect-mean                  survey.respect
      staff.respect-spread                staff.spread
      staff.responsibility-mean           survey.responsibility
      staff.responsibility-spread         staff.spread
      staff.out-group-trust-mean          survey.trust-ratio
      staff.out-group-trust-spread        staff.spread
      staff.routines                      survey.routines
      staff.sponsorship                   survey.sponsorship
      solutions.corridor-staff            interventions.corridor-staff
      solutions.corridor-ties             interventions.corridor-ties
      solutions.iteam-staff               interventions.iteam-staff
      solutions.iteam-matches             interventions.iteam-week
      solutions.iteam-episodes            interventions.iteam-week
      """
          .lines()
          .map(line -> (line + " ").split(" +", 2))
          .collect(Collectors.toUnmodifiableMap(names -> names[0], names -> names[1].strip()));

  private Retired() {}

  /** Whether only the first model has such a parameter. */
  static boolean parameter(String name) {
    return SUCCESSORS.containsKey(name);
  }

  /** The names of all such parameters. */
  static Set<String> names() {
    return SUCCESSORS.keySet();
  }

  /** The parameter that has taken the place of one; empty if none has. */
  static String successor(String name) {
    return SUCCESSORS.get(name);
  }

  /**
   * What there is to say of a key that is unknown there: one problem for each parameter of the
   * first model; none if it has nothing to do with that.
   */
  static List<Problem> problems(Node.Pair pair, String address) {
    String key = pair.key().text();
    if (address.equals("interventions") && key.equals(INTERVENTION)) {
      return List.of(intervention(pair.key().place(), address + "." + key));
    }
    if (!(address + ".").startsWith(PARAMETERS + ".")) {
      return List.of();
    }
    String full = address + "." + key;
    String name = full.substring(PARAMETERS.length() + 1);
    if (parameter(name)) {
      String value = Values.snippet(pair.value());
      return List.of(problem(pair.key().place(), full, name, value));
    }
    List<Problem> found = new ArrayList<>();
    if (pair.value() instanceof Node.Mapping group) {
      group.pairs().forEach(inner -> found.addAll(problems(inner, full)));
    }
    return found;
  }

  static Problem problem(Place place, String address, String name, String value) {
    String successor = successor(name);
    return Problem.of(place, address, value, successor.isEmpty() ? "retired-alone" : "retired")
        .maybe(successor);
  }

  static Problem intervention(Place place, String address) {
    return Problem.of(place, address, "", "retired-intervention");
  }
}
