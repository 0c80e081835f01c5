package korridor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import korridor.experiment.RunOrder;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.run.DesignPoint;
import korridor.scenario.Suggestions;

/**
 * Finds a run by what it is called: {@code corridor/12} is replicate 12 of corridors, {@code
 * 7/corridor/12} the same at the point 7 of a design; {@code point 7/corridor/12} will do, too.
 *
 * @param order the runs of the study
 * @param texts for what is wrong with a name
 */
record RunName(RunOrder order, Language texts) {

  private static final String POINT = "point ";

  /**
   * The number of the run.
   *
   * @throws BadInputException when the study has no such run
   */
  int number(String name) {
    List<String> pieces = pieces(name);
    if (pieces.size() == 3 && pieces.get(2).matches("\\d{1,9}")) {
      int replicate = Integer.parseInt(pieces.get(2));
      OptionalInt number = order.number(pieces.get(0), pieces.get(1), replicate);
      if (number.isPresent()) {
        return number.getAsInt();
      }
    }
    String maybe = nearest(pieces);
    throw new BadInputException(
        texts.say("bad.run", "name", name, "first", address(0), "last", address(order.all() - 1))
            + (maybe.isEmpty() ? "" : " " + texts.say("maybe", "correction", maybe)));
  }

  private String address(int number) {
    return order.key(number, "", 0).address();
  }

  /** Point, arm and replicate; names of points may have slashes. */
  private static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>(List.of(name.strip().split("/", -1)));
    if (pieces.size() == 2) {
      pieces.add(0, "");
    }
    while (pieces.size() > 3) {
      pieces.set(0, pieces.get(0) + "/" + pieces.remove(1));
    }
    if (pieces.get(0).startsWith(POINT)) {
      pieces.set(0, pieces.get(0).substring(POINT.length()));
    }
    return pieces;
  }

  /** The run that has most of it right; empty if there is none near. */
  private String nearest(List<String> pieces) {
    if (pieces.size() != 3) {
      return "";
    }
    List<String> points = order.points().stream().map(DesignPoint::name).toList();
    List<String> arms = order.arms().stream().map(Arm::name).toList();
    String point = points.contains(pieces.get(0)) ? pieces.get(0) : nearest(pieces.get(0), points);
    String arm = arms.contains(pieces.get(1)) ? pieces.get(1) : nearest(pieces.get(1), arms);
    if (point == null || arm == null) {
      return "";
    }
    int first = order.number(point, arm, 0).orElse(-1);
    for (int number = 0; first < 0 && number < order.all(); number++) {
      boolean here =
          points.get(order.pointNumber(number)).equals(point)
              && order.key(number, "", 0).arm().name().equals(arm);
      first = here ? number : first;
    }
    return replicate(pieces.get(2), point, arm, first);
  }

  /** The asked replicate if the point has it, else its last. */
  private String replicate(String asked, String point, String arm, int first) {
    int least = order.key(first, "", 0).replicate();
    int most = least + order.replicates() - 1;
    int wanted = asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : least;
    int number = order.number(point, arm, Math.max(least, Math.min(most, wanted))).orElseThrow();
    return address(number);
  }

  private static String nearest(String word, List<String> known) {
    String near = Suggestions.nearest(word, known);
    return near.isEmpty() ? known.size() == 1 ? known.get(0) : null : near;
  }
}
