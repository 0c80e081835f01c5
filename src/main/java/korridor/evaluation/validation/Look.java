package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;

/**
 * What a look at the runs of an ensemble gave.
 *
 * @param readings at least one
 * @param pictures the same to look at
 */
record Look(List<Reading> readings, List<Picture> pictures) {

  /** Copies the lists. */
  Look {
    readings = List.copyOf(readings);
    pictures = List.copyOf(pictures);
  }

  static Look of(List<Reading> readings, Picture picture) {
    return new Look(readings, List.of(picture));
  }

  /** What the readings say of the means over all members. */
  Outcome outcome() {
    return new Outcome(readings.stream().map(Reading::finding).toList(), pictures);
  }
}
