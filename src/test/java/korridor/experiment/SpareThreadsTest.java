package korridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpareThreadsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyPieceIsDoneOnce(int threads) throws Exception {
    AtomicIntegerArray done = new AtomicIntegerArray(100);
    SpareThreads spare = new SpareThreads(threads);
    for (int round = 0; round < 20; round++) {
      spare
          .own(
              () -> {
                spare.each(100, done::incrementAndGet);
                return null;
              })
          .call();
    }
    IntStream.range(0, 100).forEach(n -> assertThat(done.get(n)).as("piece %d", n).isEqualTo(20));
  }

  /** Each of three pieces waits for the two others: done by one thread they would never end. */
  @Test
  void sparesHelp() throws Exception {
    SpareThreads spare = new SpareThreads(3);
    Set<Thread> who = ConcurrentHashMap.newKeySet();
    CountDownLatch begun = new CountDownLatch(3);
    spare
        .own(
            () -> {
              spare.each(
                  3,
                  n -> {
                    who.add(Thread.currentThread());
                    begun.countDown();
                    await(begun);
                  });
              return null;
            })
        .call();
    assertThat(who).hasSize(3).contains(Thread.currentThread());
  }

  /** Both threads have runs of their own. */
  @Test
  void withoutASpareThreadTheRunDoesAllAlone() throws Exception {
    SpareThreads spare = new SpareThreads(2);
    Set<Thread> who = ConcurrentHashMap.newKeySet();
    spare
        .own(
            spare.own(
                () -> {
                  spare.each(50, n -> who.add(Thread.currentThread()));
                  return null;
                }))
        .call();
    assertThat(who).containsExactly(Thread.currentThread());
  }

  /** Two pieces that both have begun before the one fails. */
  @Test
  void aFailureIsThrownOnceNobodyWorksAnyMore() {
    SpareThreads spare = new SpareThreads(2);
    CountDownLatch begun = new CountDownLatch(2);
    AtomicIntegerArray ended = new AtomicIntegerArray(1);
    assertThatThrownBy(
            () ->
                spare
                    .own(
                        () -> {
                          spare.each(
                              2,
                              n -> {
                                begun.countDown();
                                await(begun);
                                ended.incrementAndGet(0);
                                throw new IllegalArgumentException("piece");
                              });
                          return null;
                        })
                    .call())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("piece");
    assertThat(ended.get(0)).isEqualTo(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
