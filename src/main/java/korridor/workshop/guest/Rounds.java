package korridor.workshop.guest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import korridor.workshop.Refusal;

/** The questions to the room, one at a time. */
public final class Rounds {

  private static final int MOST_ROUNDS = 200;
  private static final int MOST_VOTES = 5_000;
  private static final int MOST_OPTIONS = 10;
  private static final String WORD = "[a-z0-9+@-]{1,80}";

  private final Consumer<Round> changed;
  private final Map<Integer, Round> rounds = new HashMap<>();
  private final Set<String> voted = new HashSet<>();
  private int last;

  /**
   * None so far.
   *
   * @param changed told of a round that has begun, was answered or revealed
   */
  public Rounds(Consumer<Round> changed) {
    this.changed = changed;
  }

  /**
   * Asks.
   *
   * @throws Refusal when it is no question
   */
  public Round ask(String question, List<String> options) {
    boolean words = question.matches(WORD) && options.stream().allMatch(o -> o.matches(WORD));
    if (!words
        || options.size() < 2
        || options.size() > MOST_OPTIONS
        || Set.copyOf(options).size() < options.size()) {
      throw Refusal.of(400, "round");
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    options.forEach(option -> counts.put(option, 0));
    Round round;
    synchronized (this) {
      if (last >= MOST_ROUNDS) {
        throw Refusal.of(422, "rounds", "most", MOST_ROUNDS);
      }
      round = new Round(++last, question, options, counts, false);
      rounds.put(round.id(), round);
      voted.clear();
    }
    changed.accept(round);
    return round;
  }

  /** The round that was asked last; null before the first. */
  public synchronized Round current() {
    return rounds.get(last);
  }

  /**
   * A round.
   *
   * @throws Refusal when there is none
   */
  public synchronized Round find(int id) {
    Round round = rounds.get(id);
    if (round == null) {
      throw Refusal.of(404, "no-round");
    }
    return round;
  }

  /** Adds hands that were counted in the room; what was revealed does not change any more. */
  public Round add(int id, Map<String, Integer> hands) {
    Round round;
    synchronized (this) {
      Round before = find(id);
      if (before.revealed()) {
        throw Refusal.of(409, "revealed");
      }
      Map<String, Integer> counts = new LinkedHashMap<>(before.counts());
      hands.forEach(
          (option, count) -> {
            int sum = counts.getOrDefault(option, -1) + count;
            if (!counts.containsKey(option) || sum < 0 || sum > MOST_VOTES) {
              throw Refusal.of(422, "votes");
            }
            counts.put(option, sum);
          });
      round = before.with(counts);
      rounds.put(id, round);
    }
    changed.accept(round);
    return round;
  }

  /**
   * A vote by phone in the round that runs: one a phone.
   *
   * @param phone a random name that says nothing about its owner
   */
  public Round vote(int id, String phone, String option) {
    synchronized (this) {
      if (id != last) {
        throw Refusal.of(409, "revealed");
      }
      if (voted.contains(phone)) {
        throw Refusal.of(409, "voted");
      }
      Round round = find(id);
      if (!round.options().contains(option)) {
        throw Refusal.of(422, "votes");
      }
      if (!round.revealed()) {
        voted.add(phone);
      }
    }
    return add(id, Map.of(option, 1));
  }

  /** Whether this phone has voted in the round that runs. */
  public synchronized boolean hasVoted(String phone) {
    return voted.contains(phone);
  }

  /** From now on the counts may be told. */
  public Round reveal(int id) {
    Round round;
    synchronized (this) {
      round = find(id).open();
      rounds.put(id, round);
    }
    changed.accept(round);
    return round;
  }
}
