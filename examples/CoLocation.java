import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Issues;
import korridor.model.Rollout;
import korridor.model.process.Episode;
import korridor.random.Draws;

/**
 * An intervention of one's own: two departments move into one building. Each week a share of the
 * first department, its level, works with somebody of the second once more than before; who that
 * is, is luck.
 *
 * @param first number of the first department, in the order of the scenario, from 0
 * @param second number of the other department
 */
record CoLocation(int first, int second) implements Intervention {

  private static final int PARTNER = 0;
  private static final int WORK = 1;

  @Override
  public String key() {
    return "co-location";
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    Episode episode = new Episode(a);
    long luck = luck(a);
    int neighbours = (int) Math.rint(now * a.departments.staff(first));
    for (int n = 0; n < neighbours; n++) {
      int i = a.departments.firstPost(first) + n;
      long bits = Draws.bits(luck, i, PARTNER);
      int j = a.departments.firstPost(second) + Draws.below(a.departments.staff(second), bits);
      episode.between(
          a, i, j, a.tieTo(i, j), Issues.NONE, Episode.ALONE, Draws.bits(luck, i, WORK));
    }
  }
}
