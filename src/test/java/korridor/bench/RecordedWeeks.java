package korridor.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Step;
import korridor.model.intervention.Decisions;
import korridor.model.intervention.Interventions;
import korridor.random.Draws;

/**
 * Weeks of a town under all three solutions whose draws are recorded, when loaded by a {@link
 * CountingLoader} that tells of them in a public field {@code seen}; to be asked for weeks with a
 * misuse put in.
 */
public final class RecordedWeeks implements Function<String, List<Map<String, Double>>> {

  private static final int STAFF = 600;
  private static final int WEEKS_TO_SETTLE = 60;
  private static final int WEEKS = 104;
  private static final int WEEKS_OF_MISUSE = 12;
  private static final int LEAST = 200;

  /** What to put in: the name of a misuse, or nothing. */
  @Override
  public List<Map<String, Double>> apply(String misuse) {
    Administration a = Town.found(STAFF, 0);
    a.beginArm(WEEKS_TO_SETTLE);
    Steps steps = new Steps(a);
    for (int week = 0; week < WEEKS_TO_SETTLE; week++) {
      steps.week(Steps.Watch.NONE);
    }
    Decisions decisions =
        new Decisions(
            Map.of(
                Interventions.CORRIDOR, Rollout.FULL,
                Interventions.REPUTATION, Rollout.FULL,
                Interventions.ITEAM, Rollout.FULL));
    RecordedDraws recorded = new RecordedDraws();
    Step put = misuse(misuse);
    record(recorded);
    for (int week = 0; week < (misuse.isEmpty() ? WEEKS : WEEKS_OF_MISUSE); week++) {
      recorded.turn();
      decisions.step(a);
      steps.week(Steps.Watch.NONE);
      put.step(a);
    }
    record(event -> {});
    Map<String, Double> shared =
        recorded.shared().stream().collect(Collectors.toMap(pair -> pair, pair -> 1.0));
    return List.of(shared, recorded.deviations(LEAST));
  }

  private static Step misuse(String name) {
    return switch (name) {
      case "one word for two decisions" -> RecordedWeeks::oneWord;
      case "one answer for two people" -> RecordedWeeks::oneAnswer;
      default -> a -> {};
    };
  }

  private static void oneWord(Administration a) {
    long luck = Draws.bits(a.stream(Purpose.OUTSIDE), 1, 0);
    choose(luck);
    decide(luck);
  }

  private static int choose(long luck) {
    return Draws.below(12, luck);
  }

  private static boolean decide(long luck) {
    return Draws.upper(luck) < 0.3;
  }

  private static void oneAnswer(Administration a) {
    for (int i = 0; i < 20; i++) {
      long luck = Draws.bits(a.stream(Purpose.OUTSIDE), i, 0);
      long both = Draws.bits(luck, 1);
      decide(both);
      decide(both);
    }
  }

  private static void record(Consumer<long[]> recorder) {
    try {
      Draws.class.getField("seen").set(null, recorder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not loaded by a recording loader", e);
    }
  }
}
