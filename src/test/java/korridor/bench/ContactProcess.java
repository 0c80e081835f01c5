package korridor.bench;

/** The weekly contacts of an administration and nothing else, in one of several makes. */
public interface ContactProcess {

  /** Lets the contacts of one week happen. */
  void week();

  /** What has become of trust and people. */
  Outcome outcome();

  /**
   * Means over ties and people.
   *
   * @param trustInside trust of ties inside departments
   * @param trustAcross trust of ties across
   * @param shareAcross share of ties across
   * @param openness openness o
   * @param competence cooperation competence c
   * @param outGroupTrust trust G in other departments
   */
  record Outcome(
      double trustInside,
      double trustAcross,
      double shareAcross,
      double openness,
      double competence,
      double outGroupTrust) {

    /** The six means in the order of the components. */
    public double[] values() {
      return new double[] {
        trustInside, trustAcross, shareAcross, openness, competence, outGroupTrust
      };
    }
  }

  /** Adds up ties and people. */
  final class Tally {
    private double inside;
    private double across;
    private int insideCount;
    private int acrossCount;
    private double openness;
    private double competence;
    private double outGroupTrust;
    private int people;

    void tie(boolean isAcross, double trust) {
      if (isAcross) {
        across += trust;
        acrossCount++;
      } else {
        inside += trust;
        insideCount++;
      }
    }

    void person(double o, double c, double g) {
      openness += o;
      competence += c;
      outGroupTrust += g;
      people++;
    }

    Outcome outcome() {
      return new Outcome(
          inside / insideCount,
          across / acrossCount,
          (double) acrossCount / (insideCount + acrossCount),
          openness / people,
          competence / people,
          outGroupTrust / people);
    }
  }
}
