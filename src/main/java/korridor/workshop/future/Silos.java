package korridor.workshop.future;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import korridor.model.Arm;
import korridor.model.Journal;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.scenario.Scenario;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;

/**
 * Silos that have settled, from which arms are forked, so that a lever costs the arms alone. Those
 * used least lately are forgotten when they need too much memory.
 */
public final class Silos {

  /** Bytes of a post without its ties, and of a tie, each a little more than they take. */
  private static final long POST = 192;

  private static final long TIE = 16;
  private static final long REST = 100_000;
  private static final int PATIENCE_MILLIS = 20;

  private final Cities cities;
  private final long seed;
  private final long budget;
  private final Map<Spec.Silo, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * None so far.
   *
   * @param seed the master seed
   * @param budget bytes that settled silos may take together
   */
  public Silos(Cities cities, long seed, long budget) {
    this.cities = cities;
    this.seed = seed;
    this.budget = budget;
  }

  /** A silo that has settled, or will have, and the bytes it takes. */
  private record Entry(CompletableFuture<Settled> settled, long bytes) {}

  /**
   * A settled silo.
   *
   * @param scenario the effective one
   * @param simulation in week 0; it is only copied
   */
  public record Settled(Scenario scenario, Simulation simulation) {
    /** A copy that somebody listens to; only one thread at a time copies. */
    public Simulation fork(Journal journal) {
      synchronized (simulation) {
        return simulation.fork(journal);
      }
    }
  }

  /**
   * The settled silo. Whoever asks first computes it; the others wait.
   *
   * @throws CancellationException when the future it is for is not wanted any more
   */
  public Settled settled(Spec.Silo key, BooleanSupplier cancelled) {
    City city = cities.find(key.city());
    Scenario scenario = city.with(city.values(key.draw(), key.values(), seed));
    CompletableFuture<Settled> mine = new CompletableFuture<>();
    while (true) {
      CompletableFuture<Settled> first = enter(key, new Entry(mine, bytes(scenario)));
      if (first == mine) {
        return settle(key, scenario, mine, cancelled);
      }
      try {
        return await(first, cancelled);
      } catch (ExecutionException givenUp) {
        leave(key, first);
      }
    }
  }

  private synchronized CompletableFuture<Settled> enter(Spec.Silo key, Entry entry) {
    Entry there = entries.putIfAbsent(key, entry);
    if (there != null) {
      return entries.get(key).settled();
    }
    long bytes = entries.values().stream().mapToLong(Entry::bytes).sum();
    var oldest = entries.entrySet().iterator();
    while (bytes > budget && entries.size() > 1 && oldest.hasNext()) {
      Map.Entry<Spec.Silo, Entry> least = oldest.next();
      if (!least.getKey().equals(key)) {
        bytes -= least.getValue().bytes();
        oldest.remove();
      }
    }
    return entry.settled();
  }

  private synchronized void leave(Spec.Silo key, CompletableFuture<Settled> failed) {
    Entry there = entries.get(key);
    if (there != null && there.settled() == failed) {
      entries.remove(key);
    }
  }

  private Settled settle(
      Spec.Silo key,
      Scenario scenario,
      CompletableFuture<Settled> mine,
      BooleanSupplier cancelled) {
    try {
      RunKey run = new RunKey(key.city(), Arm.SILO, key.replicate(), seed);
      Simulation simulation = Simulation.of(scenario, run);
      while (simulation.week() < 0) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        simulation.step();
      }
      Settled settled = new Settled(scenario, simulation);
      mine.complete(settled);
      return settled;
    } catch (RuntimeException | Error e) {
      leave(key, mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private static Settled await(CompletableFuture<Settled> first, BooleanSupplier cancelled)
      throws ExecutionException {
    while (true) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      try {
        return first.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        // asked again
      } catch (CancellationException givenUp) {
        throw new ExecutionException(givenUp);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
  }

  private static long bytes(Scenario scenario) {
    long ties = scenario.parameters().contacts().ties();
    return REST + scenario.organisation().staff() * (POST + TIE * ties);
  }
}
