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

  /** The working time of the I-Team. */
  public final ITeamHours iteam;

  private final Map<String, Double> levels = new LinkedHashMap<>();
  private final Map<String, Roster> rosters = new LinkedHashMap<>();
  private double corridorLevel;
  private boolean meetings;
  private boolean coordination;
  private boolean commonGoal;
  private double sharedCredit;
  private double ownership;
  private Rollout creditRollout = Rollout.FULL;
  private boolean frozen;

  Arrangements() {
    iteam = new ITeamHours();
  }

  private Arrangements(Arrangements from) {
    iteam = from.iteam.copy();
    levels.putAll(from.levels);
    from.rosters.forEach((key, roster) -> rosters.put(key, roster.copy()));
    corridorLevel = from.corridorLevel;
    meetings = from.meetings;
    coordination = from.coordination;
    commonGoal = from.commonGoal;
    sharedCredit = from.sharedCredit;
    ownership = from.ownership;
    creditRollout = from.creditRollout;
    frozen = from.frozen;
  }

  Arrangements copy() {
    return new Arrangements(this);
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

  /** How far corridors lead the issues of their themes, 0 (not at all) to 1. */
  public double corridorLevel() {
    return corridorLevel;
  }

  /** Whether a contact over a tie of a corridor is a standing meeting. */
  public boolean standingMeetings() {
    return meetings;
  }

  /** Whether members of a corridor coordinate the issues of its theme. */
  public boolean membersCoordinate() {
    return coordination;
  }

  /** The common goal, theme plus one, of the members of a corridor; 0 if they share none. */
  public int themeOfMembers(int corridor) {
    return commonGoal ? corridor : 0;
  }

  /**
   * Puts corridors into practice.
   *
   * @param level how far, 0 to 1
   * @param standingMeetings whether their ties are standing meetings
   * @param members whether members coordinate the theme's issues
   * @param goal whether members share the theme as their goal
   */
  public void runCorridors(double level, boolean standingMeetings, boolean members, boolean goal) {
    corridorLevel = level;
    meetings = level > 0 && standingMeetings;
    coordination = level > 0 && members;
    commonGoal = level > 0 && goal;
  }

  /** How far the credit of an issue led by this department is shared, 0 to 1. */
  public double sharedCredit(int department) {
    return sharedCredit > 0 && creditRollout.reaches(department) ? sharedCredit : 0;
  }

  /** How far themes are owned in the eyes of this department, 0 to 1. */
  public double ownership(int department) {
    return ownership > 0 && creditRollout.reaches(department) ? ownership : 0;
  }

  /** Shares credit and gives themes to owners, each to a degree, where the roll-out reaches. */
  public void shareCredit(double credit, double owned, Rollout rollout) {
    sharedCredit = credit;
    ownership = owned;
    creditRollout = rollout;
  }

  /** Whether all learning is turned off. */
  public boolean frozen() {
    return frozen;
  }

  /** Turns all learning off, or on again. */
  public void freeze(boolean off) {
    frozen = off;
  }
}
