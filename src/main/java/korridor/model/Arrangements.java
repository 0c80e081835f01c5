package korridor.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the interventions have put into force this week. In the silo nothing is: all levels are 0,
 * nobody takes part in anything.
 */
public final class Arrangements {

  private final Map<String, Double> levels = new LinkedHashMap<>();
  private final Map<String, Roster> rosters = new LinkedHashMap<>();
  private double corridorLevel;
  private double sharedCredit;
  private Rollout creditRollout = Rollout.FULL;
  private double trustAsymmetry;
  private Rollout iteamRollout = Rollout.FULL;
  private int matchesLeft;
  private int facilitationsLeft;

  Arrangements(double trustAsymmetry) {
    this.trustAsymmetry = trustAsymmetry;
  }

  Arrangements copy() {
    Arrangements copy = new Arrangements(trustAsymmetry);
    copy.levels.putAll(levels);
    rosters.forEach((key, roster) -> copy.rosters.put(key, roster.copy()));
    copy.corridorLevel = corridorLevel;
    copy.sharedCredit = sharedCredit;
    copy.creditRollout = creditRollout;
    copy.iteamRollout = iteamRollout;
    copy.matchesLeft = matchesLeft;
    copy.facilitationsLeft = facilitationsLeft;
    return copy;
  }

  /** The level of an intervention, 0 if it is off. */
  public double level(String key) {
    return levels.getOrDefault(key, 0.0);
  }

  /** Notes the level of an intervention. */
  public void setLevel(String key, double level) {
    if (level == 0) {
      levels.remove(key);
    } else {
      levels.put(key, level);
    }
  }

  /** The keys of the interventions that are on. */
  public Set<String> inForce() {
    return new TreeSet<>(levels.keySet());
  }

  /** Who takes part in an intervention. */
  public Roster roster(String key) {
    return rosters.computeIfAbsent(key, k -> new Roster());
  }

  /** How far the corridors have been put into practice, 0 (none) to 1. */
  public double corridorLevel() {
    return corridorLevel;
  }

  /** How far the credit of an issue led by this department is shared, 0 to 1. */
  public double sharedCredit(int department) {
    return sharedCredit > 0 && creditRollout.reaches(department) ? sharedCredit : 0;
  }

  /** Trust lost by a failure relative to the gain of a success, λ. */
  public double trustAsymmetry() {
    return trustAsymmetry;
  }

  /** Puts corridors into practice up to this level. */
  public void runCorridors(double level) {
    corridorLevel = level;
  }

  /** Shares credit to this degree where the roll-out reaches. */
  public void shareCredit(double level, Rollout rollout) {
    sharedCredit = level;
    creditRollout = rollout;
  }

  /** Weighs failures by this factor. */
  public void weighFailures(double asymmetry) {
    trustAsymmetry = asymmetry;
  }

  /** Gives the I-Team its capacity for the week, for the departments its roll-out reaches. */
  public void provide(int matches, int facilitations, Rollout rollout) {
    matchesLeft = matches;
    facilitationsLeft = facilitations;
    iteamRollout = rollout;
  }

  /** Whether the I-Team can still broker a match or a channel this week for the department. */
  public boolean canBroker(int department) {
    return matchesLeft > 0 && iteamRollout.reaches(department);
  }

  /** Uses up one match. */
  public void broker() {
    matchesLeft--;
  }

  /** Uses up one facilitation for the department if there is one left; says whether there was. */
  public boolean facilitate(int department) {
    if (facilitationsLeft == 0 || !iteamRollout.reaches(department)) {
      return false;
    }
    facilitationsLeft--;
    return true;
  }
}
