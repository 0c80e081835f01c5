package korridor.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Eight sessions move levers at random for a while: nothing fails, and memory stays within its
 * budgets. Ten seconds here; {@code -Dkorridor.soak=120} for two minutes.
 */
class SoakTest {

  private static final long BUDGET = 60_000_000;

  /**
   * What a run of Java and its libraries may need beyond the budgets, from the first garbage on.
   */
  private static final long BESIDE = 60_000_000;

  /** Futures that each session has seen in the end, however slow the machine. */
  private static final int FEWEST = 5;

  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger fetched = new AtomicInteger();

  @Test
  void eightSessionsMoveLevers() throws InterruptedException {
    long seconds = Long.getLong("korridor.soak", 10);
    Served.MISHAPS.clear();
    try (PageServer server = start()) {
      long before = used();
      List<Thread> tabs = new ArrayList<>();
      long end = System.nanoTime() + seconds * 1_000_000_000;
      for (int n = 0; n < Sessions.MOST; n++) {
        int number = n;
        Thread tab = new Thread(() -> move(server, number, end));
        tab.start();
        tabs.add(tab);
      }
      for (Thread tab : tabs) {
        tab.join();
      }
      long after = used();
      assertThat(wrong).isEmpty();
      assertThat(Served.MISHAPS).isEmpty();
      assertThat(fetched).hasValueGreaterThanOrEqualTo(FEWEST * Sessions.MOST);
      assertThat(after - before).isLessThan(BUDGET + BESIDE);
    }
  }

  private static PageServer start() {
    return new PageServer(
        new PageOptions(
            Served.town(),
            "workshop",
            korridor.language.Language.of("en"),
            0,
            null,
            1,
            2,
            BUDGET,
            null,
            Served.MISHAPS::add));
  }

  private void move(PageServer server, int number, long end) {
    Random random = new Random(number);
    Visitor tab = Visitor.of(server, "soak-session-" + number);
    String city = tab.city();
    int futures = 0;
    while (System.nanoTime() < end || futures < FEWEST && wrong.isEmpty()) {
      // Nobody moves a lever faster than fifty times a second.
      LockSupport.parkNanos(20_000_000);
      List<String> specs = new ArrayList<>();
      specs.add("{\"city\":\"" + city + "\"}");
      specs.add(
          "{\"city\":\""
              + city
              + "\",\"levers\":{\"corridor\":[{\"from\":"
              + random.nextInt(50)
              + ",\"strength\":"
              + random.nextInt(1, 100) / 100.0
              + "}]},\"replicate\":"
              + random.nextInt(3)
              + "}");
      List<String> addresses = tab.want(specs.toArray(String[]::new));
      if (random.nextInt(4) > 0) {
        HttpResponse<byte[]> answer = tab.get(addresses.get(1));
        if (answer.statusCode() == 200) {
          FutureBody.read(answer.body());
          futures++;
          fetched.incrementAndGet();
        } else if (answer.statusCode() != 409 && answer.statusCode() != 404) {
          wrong.add(Visitor.text(answer));
        }
      }
    }
  }

  private static long used() {
    for (int n = 0; n < 3; n++) {
      System.gc();
    }
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }
}
