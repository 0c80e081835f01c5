package korridor.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import korridor.run.Trial;

/** Neighbouring trials that share their warm-up, taken together; reads one trial ahead. */
public final class SharedWarmUps implements Iterator<List<Trial>> {

  private final Iterator<Trial> trials;
  private Trial next;

  /** Takes the trials in their order. */
  public SharedWarmUps(Iterator<Trial> trials) {
    this.trials = trials;
    read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<Trial> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    List<Trial> together = new ArrayList<>();
    Trial first = next;
    while (next != null && next.sharesWarmUp(first)) {
      together.add(next);
      read();
    }
    return together;
  }

  private void read() {
    next = trials.hasNext() ? trials.next() : null;
  }
}
