package korridor.model.process;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Pieces dealt out to threads in turn, so that every thread is certain to have some. */
final class SomeThreads {

  private SomeThreads() {}

  static void each(int threads, int pieces, IntConsumer body) {
    List<Thread> all =
        IntStream.range(0, threads)
            .mapToObj(k -> new Thread(() -> share(k, threads, pieces, body)))
            .toList();
    all.forEach(Thread::start);
    for (Thread thread : all) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void share(int first, int step, int pieces, IntConsumer body) {
    for (int n = first; n < pieces; n += step) {
      body.accept(n);
    }
  }
}
