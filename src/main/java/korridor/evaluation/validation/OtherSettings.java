package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.validation.SameEffects.Place;
import korridor.language.Message;
import korridor.model.process.Order;

/**
 * The patterns that ask whether effects are the same elsewhere: in other sizes, with other offices,
 * in another order of turns.
 *
 * @param setting the setting that is changed
 * @param runner makes the runs
 * @param shared the runs in the setting as it is
 */
record OtherSettings(Setting setting, EnsembleRunner runner, Trajectories shared) {

  private static final int SMALL = 150;
  private static final int MIDDLE = 600;
  private static final int LARGE = 5_900;

  /** How many runs the patterns make on top of those that all share. */
  static int ownRuns(int members, Effort effort) {
    int settings = staff(effort).size() + 2;
    return settings * Arms.EFFECTS.size() * members;
  }

  private static List<Integer> staff(Effort effort) {
    return effort == Effort.FULL ? List.of(MIDDLE, SMALL, LARGE) : List.of(MIDDLE, SMALL);
  }

  /** P16: cities of different size, made by rule. */
  Pattern sizes(Effort effort) {
    List<Place> places = new ArrayList<>();
    for (int staff : staff(effort)) {
      Setting city =
          setting.in(OtherOrganisations.ofSize(staff, setting.parameters().participation()));
      places.add(place(Message.of("P16.staff", "n", staff), city));
    }
    return new SameEffects("P16", places.get(0), places.subList(1, places.size()));
  }

  /** P17: offices that are large enough are two. */
  Pattern split() {
    Setting halves =
        setting.in(
            OtherOrganisations.split(
                setting.scenario().organisation(), setting.parameters().fewestStaff()));
    return new SameEffects("P17", asItIs(), List.of(place(Message.of("P17.split"), halves)));
  }

  /** P19: people take their turns in an order that is drawn anew each week. */
  Pattern shuffled() {
    Place other = place(Message.of("P19.shuffled"), setting.inOrder(Order.SHUFFLED));
    return new SameEffects("P19", asItIs(), List.of(other));
  }

  private Place asItIs() {
    return new Place(Message.of("same-effects.as-it-is"), () -> shared);
  }

  private Place place(Message name, Setting other) {
    Ensemble ensemble = Ensemble.ofReplicates(other, runner);
    return new Place(name, () -> ensemble.run(Arms.EFFECTS));
  }
}
