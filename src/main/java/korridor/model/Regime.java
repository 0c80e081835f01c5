package korridor.model;

/**
 * What the interventions have put into force this week. In the silo nothing is: all levels are 0.
 */
public final class Regime {

  private double corridorLevel;
  private double sharedCredit;
  private double trustAsymmetry;
  private int matchesLeft;
  private int facilitationsLeft;

  Regime(double trustAsymmetry) {
    this.trustAsymmetry = trustAsymmetry;
  }

  Regime copy() {
    Regime copy = new Regime(trustAsymmetry);
    copy.corridorLevel = corridorLevel;
    copy.sharedCredit = sharedCredit;
    copy.matchesLeft = matchesLeft;
    copy.facilitationsLeft = facilitationsLeft;
    return copy;
  }

  /** How far the corridors have been put into practice, 0 (none) to 1. */
  public double corridorLevel() {
    return corridorLevel;
  }

  /** How far credit is shared and themes are owned, 0 to 1. */
  public double sharedCredit() {
    return sharedCredit;
  }

  /** Trust lost by a failure relative to the gain of a success, λ. */
  public double trustAsymmetry() {
    return trustAsymmetry;
  }

  /** Puts corridors into practice up to this level. */
  public void runCorridors(double level) {
    corridorLevel = level;
  }

  /** Shares credit to this degree. */
  public void shareCredit(double level) {
    sharedCredit = level;
  }

  /** Weighs failures by this factor. */
  public void weighFailures(double asymmetry) {
    trustAsymmetry = asymmetry;
  }

  /** Gives the I-Team its capacity for the week. */
  public void provide(int matches, int facilitations) {
    matchesLeft = matches;
    facilitationsLeft = facilitations;
  }

  /** Whether the I-Team can still broker a match or a channel this week. */
  public boolean canBroker() {
    return matchesLeft > 0;
  }

  /** Uses up one match. */
  public void broker() {
    matchesLeft--;
  }

  /** Uses up one facilitation if there is one left; says whether there was. */
  public boolean facilitate() {
    if (facilitationsLeft == 0) {
      return false;
    }
    facilitationsLeft--;
    return true;
  }
}
