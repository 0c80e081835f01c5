package korridor.workshop.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import korridor.workshop.Refusal;

/**
 * The answers to the five questions, as counts a group. Nothing ties one answer of a person to
 * another, and nothing is told of fewer than five people, or where all of them agree.
 */
public final class Answers {

  /** What is asked, in order. */
  public static final List<String> QUESTIONS =
      List.of("trust-inside", "trust-across", "openness", "respect", "responsibility");

  /** Fewest people of whom something is told; what is told grows by as many at a time. */
  public static final int FEWEST = 5;

  /** The best of the marks from 1. */
  public static final int BEST = 5;

  private static final int MOST = 5_000;
  private static final int MOST_GROUPS = 100;
  private static final int LONGEST_NAME = 40;

  private final Map<String, Group> groups = new TreeMap<>();
  private int given;
  private String open;

  /** Counts by question and mark: all, and those that are told. */
  private static final class Group {
    private final int[][] counts = new int[QUESTIONS.size()][BEST];
    private int people;
    private int[][] told;
    private int toldPeople;
  }

  /**
   * What is told of a group.
   *
   * @param name of the group
   * @param given how many have answered
   * @param people of whom something is told, to the last five; 0 while there are fewer
   * @param counts by question and mark; a question on which all agree is null
   */
  public record Told(String name, int given, int people, List<int[]> counts) {

    /** The mean mark of a question; NaN where nothing is told. */
    public double mean(int question) {
      if (people == 0 || counts.get(question) == null) {
        return Double.NaN;
      }
      int[] marks = counts.get(question);
      double sum = 0;
      for (int mark = 1; mark <= BEST; mark++) {
        sum += mark * marks[mark - 1];
      }
      return sum / people;
    }
  }

  /**
   * Takes in the answers of somebody.
   *
   * @param group such as {@code before}, or a short name
   * @param marks one a question, 1 to 5
   * @return how many the group has given now
   * @throws Refusal when they are none
   */
  public synchronized int add(String group, List<Integer> marks) {
    if (group.length() > LONGEST_NAME
        || !groups.containsKey(group) && groups.size() >= MOST_GROUPS) {
      throw Refusal.of(422, "group", "most", LONGEST_NAME);
    }
    if (marks.size() != QUESTIONS.size()
        || marks.stream().anyMatch(mark -> mark < 1 || mark > BEST)) {
      throw Refusal.of(422, "answers");
    }
    if (given >= MOST) {
      throw Refusal.of(422, "answers-many", "most", MOST);
    }
    given++;
    Group counted = groups.computeIfAbsent(group, name -> new Group());
    for (int q = 0; q < marks.size(); q++) {
      counted.counts[q][marks.get(q) - 1]++;
    }
    counted.people++;
    // Told after each single answer, two tellings would give that answer away.
    if (counted.people % FEWEST == 0) {
      counted.toldPeople = counted.people;
      counted.told = copy(counted.counts);
    }
    return counted.people;
  }

  private static int[][] copy(int[][] counts) {
    int[][] copy = counts.clone();
    for (int q = 0; q < copy.length; q++) {
      copy[q] = counts[q].clone();
    }
    return copy;
  }

  /** What is told of every group that answered. */
  public synchronized List<Told> told() {
    List<Told> all = new ArrayList<>();
    groups.forEach((name, group) -> all.add(told(name, group)));
    return all;
  }

  /**
   * What is told of one group.
   *
   * @throws Refusal when fewer than five have answered
   */
  public synchronized Told told(String name) {
    Group group = groups.get(name);
    if (group == null || group.toldPeople == 0) {
      throw Refusal.of(422, "answers-few", "fewest", FEWEST);
    }
    return told(name, group);
  }

  private static Told told(String name, Group group) {
    List<int[]> counts = new ArrayList<>();
    for (int q = 0; q < QUESTIONS.size(); q++) {
      counts.add(group.told == null || agree(group.told[q]) ? null : group.told[q].clone());
    }
    return new Told(name, group.people, group.toldPeople, counts);
  }

  /** One mark alone would tell what each of them thinks. */
  private static boolean agree(int[] marks) {
    int chosen = 0;
    for (int count : marks) {
      chosen += count > 0 ? 1 : 0;
    }
    return chosen == 1;
  }

  /** From now on phones answer for this group; for none where it is null. */
  public synchronized void open(String group) {
    open = group;
  }

  /** The group that phones answer for, null for none. */
  public synchronized String open() {
    return open;
  }

  /** Forgets all. */
  public synchronized void clear() {
    groups.clear();
    open = null;
    given = 0;
  }
}
