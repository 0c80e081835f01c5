package korridor.workshop.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import korridor.language.Language;
import korridor.run.Simulation;
import korridor.workshop.Refusal;
import korridor.workshop.future.Silos;
import korridor.workshop.future.Spec;

/**
 * Stories of futures. A future is lived through once more for its story, with somebody who listens;
 * that happens on a thread of its own, one story after the other.
 */
public final class Stories implements AutoCloseable {

  private static final int MOST = 6;

  private final Silos silos;
  private final ExecutorService teller = Executors.newSingleThreadExecutor(Stories::daemon);
  private final Map<Spec, CompletableFuture<Story>> told = new LinkedHashMap<>(16, 0.75f, true);
  private volatile boolean closed;

  /** Of futures that fork from these silos. */
  public Stories(Silos silos) {
    this.silos = silos;
  }

  /** The log of a future. */
  public CompletableFuture<ObjectNode> log(Spec spec, Language language) {
    return story(spec).thenApply(story -> new StoryWords(story, language).log());
  }

  /**
   * The life of an issue; the same issue has the same key in every future of the same luck.
   *
   * @throws Refusal through the result when it has no such issue
   */
  public CompletableFuture<ObjectNode> issue(Spec spec, long issue, Language language) {
    return story(spec).thenApply(story -> new IssueWords(story, language).life(issue));
  }

  private synchronized CompletableFuture<Story> story(Spec spec) {
    CompletableFuture<Story> known = told.get(spec);
    if (known != null && !known.isCompletedExceptionally()) {
      return known;
    }
    CompletableFuture<Story> story = CompletableFuture.supplyAsync(() -> live(spec), teller);
    told.put(spec, story);
    if (told.size() > MOST) {
      told.remove(told.keySet().iterator().next());
    }
    return story;
  }

  private Story live(Spec spec) {
    Silos.Settled silo = silos.settled(spec.silo(), () -> closed);
    Diary diary = new Diary();
    Simulation run = silo.fork(diary).switchTo(spec.courses(silo.scenario()));
    diary.follow(run.census().administration());
    while (run.week() < silo.scenario().horizon().weeks()) {
      if (closed) {
        throw Refusal.of(409, "cancelled");
      }
      run.step();
      diary.turnPage();
    }
    return new Story(spec, silo.scenario(), diary.entries());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-story");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    closed = true;
    teller.shutdownNow();
  }
}
