package korridor.model.intervention;

import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.random.Draws;

/** Which corridors are open to the people of a department. */
final class Themes {

  private Themes() {}

  /** The themes open to each department: those of its topic, as far as the roll-out reaches. */
  static int[][] open(Organisation organisation, Rollout rollout) {
    return IntStream.range(0, organisation.departments().size())
        .mapToObj(
            d ->
                rollout.reaches(d)
                    ? IntStream.of(organisation.themesOf(organisation.departments().get(d).topic()))
                        .filter(rollout::takesUp)
                        .toArray()
                    : new int[0])
        .toArray(int[][]::new);
  }

  /** How many people have a theme open to them. */
  static int staff(Organisation organisation, int[][] open) {
    return IntStream.range(0, open.length)
        .filter(d -> open[d].length > 0)
        .map(d -> organisation.departments().get(d).staff())
        .sum();
  }

  /** The theme of somebody in this post, the same whenever it is drawn. */
  static int draw(Administration a, int[][] open, long stream, int post) {
    int[] themes = open[a.staff.department(post)];
    return themes[
        Draws.below(themes.length, Draws.bits(stream, post, DrawKeys.CorridorMember.THEME))];
  }
}
