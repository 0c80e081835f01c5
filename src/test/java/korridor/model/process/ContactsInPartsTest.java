package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import korridor.bench.Town;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Columns;
import korridor.model.Flow;
import korridor.model.Parallel;
import korridor.model.Trials;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts do not depend on how departments are put into parts, nor on who goes through them. */
class ContactsInPartsTest {

  private static final int STAFF = 3_000;
  private static final int PART = 200;
  private static final int WEEKS = 6;

  private final Administration settled = settled();

  /** With corridors, successors and people who have left, so that every kind of contact occurs. */
  private static Administration settled() {
    Arm all = Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM);
    Administration a = Trials.settled(Town.of(STAFF), Parameters.defaults(), 3, 0, 60);
    Administration arm = Trials.arm(a, all);
    Trials.pass(arm, 8);
    return arm;
  }

  private Map<String, List<Object>> after(Parallel parallel, int part) {
    Administration a = settled.fork();
    Contacts contacts = new Contacts(a, Order.BY_POST, parallel, part);
    for (int week = 0; week < WEEKS; week++) {
      a.turnWeek();
      a.ledger.turn();
      contacts.step(a);
    }
    assertThat(a.ledger.last(WEEKS, Flow.CORRIDOR_EPISODES)).isPositive();
    assertThat(a.ledger.last(WEEKS, Flow.CROSS_EPISODES))
        .isGreaterThan(a.ledger.last(WEEKS, Flow.CORRIDOR_EPISODES));
    return Columns.of(a);
  }

  /** The last piece first. */
  private static void backwards(int pieces, IntConsumer body) {
    IntStream.range(0, pieces).forEach(n -> body.accept(pieces - 1 - n));
  }

  @Test
  void theOrderOfThePartsDoesNotMatter() {
    assertThat(after(ContactsInPartsTest::backwards, PART))
        .isEqualTo(after(Parallel.NONE, PART))
        .isEqualTo(after(Parallel.NONE, STAFF));
  }

  /** Each part on a thread of its own, as many at a time as there are threads. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theNumberOfThreadsDoesNotMatter(int threads) {
    Map<Integer, Thread> who = new ConcurrentHashMap<>();
    Map<String, List<Object>> there =
        after(
            (pieces, body) ->
                SomeThreads.each(
                    threads,
                    pieces,
                    n -> {
                      who.put(n, Thread.currentThread());
                      body.accept(n);
                    }),
            PART);
    assertThat(who).hasSizeGreaterThan(threads);
    assertThat(who.values().stream().distinct().count()).isGreaterThanOrEqualTo(threads);
    assertThat(there).isEqualTo(after(Parallel.NONE, STAFF));
  }
}
