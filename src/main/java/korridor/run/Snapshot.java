package korridor.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Roster;
import korridor.model.Staff;
import korridor.model.intervention.Interventions;

/**
 * What a picture of the administration needs, in one week. It does not change.
 *
 * @param week weeks since the end of the warm-up, negative before
 * @param people one for each post, in order
 * @param ties one for each pair of departments between which there are ties, by rows
 * @param inCorridors posts of corridor members, in the order of joining
 * @param inITeam posts of the I-Team's members, in the order of joining
 * @param actors the external actors
 */
public record Snapshot(
    int week,
    List<Person> people,
    List<Across> ties,
    List<Integer> inCorridors,
    List<Integer> inITeam,
    List<Actor> actors) {

  /** Copies the lists. */
  public Snapshot {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
    inCorridors = List.copyOf(inCorridors);
    inITeam = List.copyOf(inITeam);
    actors = List.copyOf(actors);
  }

  /**
   * Somebody.
   *
   * @param department where they work
   * @param openness in [0, 1]
   * @param theme of their corridor, −1 if they are in none
   */
  public record Person(int department, float openness, int theme) {}

  /**
   * The ties from one department to another.
   *
   * @param from department of those who hold the ties
   * @param to department of their colleagues
   * @param count how many
   * @param meanTrust mean trust in the colleagues, in [0, 1]
   */
  public record Across(int from, int to, int count, double meanTrust) {}

  /**
   * An external actor.
   *
   * @param trust in the administration, in [0, 1]
   * @param voice the wish to take part, in [0, 1]
   */
  public record Actor(ActorKind kind, double trust, double voice) {}

  static Snapshot of(Administration a) {
    return new Snapshot(
        a.weekOfArm(),
        IntStream.range(0, a.staff.size())
            .mapToObj(
                i ->
                    new Person(
                        a.staff.department(i),
                        (float) a.staff.openness(i),
                        a.staff.corridor(i) - 1))
            .toList(),
        across(a),
        members(a, Interventions.CORRIDOR),
        members(a, Interventions.ITEAM),
        IntStream.range(0, a.actors.size())
            .mapToObj(x -> new Actor(a.actors.kind(x), a.actors.trust(x), a.actors.voice(x)))
            .toList());
  }

  private static List<Integer> members(Administration a, Intervention intervention) {
    Roster roster = a.arrangements.roster(intervention.key());
    return IntStream.range(0, roster.size()).map(roster::post).boxed().toList();
  }

  private static List<Across> across(Administration a) {
    List<Across> ties = new ArrayList<>();
    int[] count = new int[a.departments.size()];
    double[] trust = new double[a.departments.size()];
    for (int from = 0; from < a.departments.size(); from++) {
      Arrays.fill(count, 0);
      Arrays.fill(trust, 0);
      int end = a.ties.first(a.departments.firstPost(from + 1));
      for (int tie = a.ties.first(a.departments.firstPost(from)); tie < end; tie++) {
        int to = a.staff.department(Staff.post(a.ties.colleague(tie)));
        count[to]++;
        trust[to] += a.ties.trust(tie);
      }
      for (int to = 0; to < count.length; to++) {
        if (to != from && count[to] > 0) {
          ties.add(new Across(from, to, count[to], trust[to] / count[to]));
        }
      }
    }
    return ties;
  }
}
