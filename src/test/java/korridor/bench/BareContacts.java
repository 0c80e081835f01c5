package korridor.bench;

import static korridor.model.Scale.towards;
import static korridor.model.Scale.up;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Rows;
import korridor.model.Staff;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.WillingnessParameters;

/**
 * The floor: the contacts of the silo as one loop over arrays. The same equations, the same memory
 * layout and the same tricks as in the model (the table for the logistic, the slot of the tie that
 * leads back), but nothing else: no keyed draws (one SplitMix64 runs through), no corridors, no
 * regime, no successors, no ledger. It starts from the state of an administration.
 */
public final class BareContacts implements ContactProcess {

  private static final int NONE = -1;

  private final EpisodeParameters e;
  private final LearningParameters l;
  private final WillingnessParameters w;
  private final Constants constants;
  private final int perWeek;
  private final float crossCost;
  private final int slots;
  private final int[] department;
  private final int[] division;
  private final int[] firstPost;
  private final double[] routines;
  private final double[] sponsorship;
  private final double[] openness;
  private final float[] respect;
  private final float[] responsibility;
  private final float[] competence;
  private final float[] outGroupTrust;
  private final double[] depth;
  private final float[] crossTime;
  private final int[] successes;
  private final int[] colleague;
  private final float[] trust;
  private final byte[] returning;
  private final double insideTrust;
  private long random;

  /** Copies the state of the administration. */
  public BareContacts(Administration a, long seed) {
    e = a.parameters.episode();
    l = a.parameters.learning();
    w = a.parameters.willingness();
    constants = a.calibration.constants();
    perWeek = a.parameters.contacts().perWeek();
    crossCost = (float) a.parameters.line().episodeTime();
    insideTrust = a.rest.mean().insideTrust();
    slots = a.ties.slots();
    department = Rows.ints(a.staff.size(), a.staff::department);
    division = Rows.ints(a.departments.size(), a.departments::division);
    firstPost = Rows.ints(a.departments.size() + 1, a.departments::firstPost);
    routines = column(a.departments.size(), d -> a.departments.routines(d));
    sponsorship = column(a.heads.size(), h -> a.heads.sponsorship(h, Issues.NONE));
    int posts = a.staff.size();
    openness = column(posts, i -> a.staff.openness(i));
    respect = floats(posts, i -> a.staff.respect(i));
    responsibility = floats(posts, i -> a.staff.responsibility(i));
    competence = floats(posts, i -> a.staff.competence(i));
    outGroupTrust = floats(posts, i -> a.staff.outGroupTrust(i));
    depth = column(posts, i -> a.staff.depth(i));
    crossTime = new float[department.length];
    successes = new int[routines.length];
    colleague = new int[posts * slots];
    trust = new float[posts * slots];
    returning = new byte[colleague.length];
    for (int tie = 0; tie < trust.length; tie++) {
      trust[tie] = a.ties.trust(tie);
      colleague[tie] = Staff.post(a.ties.colleague(tie));
    }
    for (int tie = 0; tie < trust.length; tie++) {
      int back = find(colleague[tie], tie / slots);
      returning[tie] = back == NONE ? NONE : (byte) (back % slots);
    }
    random = seed;
  }

  private static double[] column(int size, IntToDoubleFunction value) {
    return IntStream.range(0, size).mapToDouble(value).toArray();
  }

  private static float[] floats(int size, IntToDoubleFunction value) {
    float[] column = new float[size];
    Rows.each(size, i -> column[i] = (float) value.applyAsDouble(i));
    return column;
  }

  @Override
  public void week() {
    for (int i = 0; i < department.length; i++) {
      for (int n = 0; n < perWeek; n++) {
        long bits = next();
        int tie = i * slots + (int) ((bits >>> 32) * slots >>> 32);
        int j = colleague[tie];
        if (department[i] == department[j] || joins(j, i, tie)) {
          episode(i, j, tie, lower(bits));
        } else {
          lineContact(i, tie, lower(bits));
        }
      }
    }
  }

  private boolean joins(int j, int i, int tie) {
    int back = back(i, tie);
    double trustInI = back == NONE ? outGroupTrust[j] : trust[back];
    return Logistic.exceeds(
        upper(next()),
        StrictMath.log(w.rest() / (1 - w.rest()))
            + w.values() * openness[j] / 2
            + w.values() * responsibility[j] / 2
            + w.trust() * trustInI
            + w.sponsorship() * sponsorship[division[department[j]]]);
  }

  private void lineContact(int i, int refused, double u) {
    int first = i * slots;
    for (int step = 1; step < slots; step++) {
      int tie = first + (refused - first + step) % slots;
      if (department[colleague[tie]] == department[i]) {
        episode(i, colleague[tie], tie, u);
        return;
      }
    }
    int from = firstPost[department[i]];
    int others = firstPost[department[i] + 1] - from - 1;
    if (others > 0) {
      int j = from + (int) ((next() >>> 32) * others >>> 32);
      episode(i, j >= i ? j + 1 : j, NONE, u);
    }
  }

  private void episode(int i, int j, int tie, double u) {
    int back = tie == NONE ? find(j, i) : back(i, tie);
    int di = department[i];
    int dj = department[j];
    boolean across = di != dj;
    double there = tie == NONE ? without(i, across) : trust[tie];
    double here = back == NONE ? without(j, across) : trust[back];
    double z =
        constants.interceptInside()
            + e.competence() * ((double) competence[i] + competence[j]) / 2
            + e.trust() * ((there + here) / 2)
            + e.values() * ((double) respect[i] + respect[j]) / 2;
    if (across) {
      z +=
          e.routines() * ((routines[di] + routines[dj]) / 2)
              + e.values() * ((openness[i] + openness[j]) / 2)
              - constants.interceptInside()
              + e.sponsorship() * ((sponsorship[division[di]] + sponsorship[division[dj]]) / 2);
    }
    int success = Logistic.hit(u, z);
    double rate = l.trustGain() * (success + (1 - success) * l.trustAsymmetry());
    learnTrust(i, tie, success, rate, across);
    learnTrust(j, back, success, rate, across);
    double difference = openness[j] - openness[i];
    if (Math.abs(difference) < l.influenceRange()) {
      openness[i] += l.influenceRate() * there * difference;
      openness[j] -= l.influenceRate() * here * difference;
    }
    if (across) {
      learnAcross(i, success, rate);
      learnAcross(j, success, rate);
      if (success != 0) {
        befriend(i, j, tie, rate);
        befriend(j, i, back, rate);
      }
    }
  }

  private double without(int i, boolean across) {
    return across ? outGroupTrust[i] : insideTrust;
  }

  private void learnTrust(int i, int tie, int success, double rate, boolean across) {
    if (tie != NONE) {
      float before = trust[tie];
      trust[tie] = (float) towards(before, success, rate);
      if (!across) {
        depth[i] += trust[tie] - before;
      }
    }
  }

  private void learnAcross(int i, int success, double rate) {
    outGroupTrust[i] = (float) towards(outGroupTrust[i], success, l.generalisation() * rate);
    crossTime[i] += crossCost;
    if (success != 0) {
      openness[i] = up(openness[i], l.valueGain());
      competence[i] = (float) up(competence[i], constants.competenceGain());
      respect[i] = (float) up(respect[i], l.valueGain());
      responsibility[i] = (float) up(responsibility[i], l.valueGain());
      successes[department[i]]++;
    } else {
      openness[i] = up(openness[i], -l.valueGain());
      competence[i] = (float) up(competence[i], constants.competenceGain());
      respect[i] = (float) up(respect[i], -l.valueGain());
    }
  }

  private void befriend(int i, int j, int tie, double rate) {
    if (tie != NONE || upper(next()) >= constants.tieBirth() || find(i, j) != NONE) {
      return;
    }
    int least = i * slots;
    for (int t = least + 1; t < (i + 1) * slots; t++) {
      least = trust[t] < trust[least] ? t : least;
    }
    if (department[colleague[least]] == department[i]) {
      depth[i] -= trust[least];
    }
    colleague[least] = j;
    trust[least] = (float) towards(outGroupTrust[i], 1, rate);
    int back = find(j, i);
    returning[least] = back == NONE ? NONE : (byte) (back % slots);
    if (back != NONE) {
      returning[back] = (byte) (least % slots);
    }
  }

  /** The tie from the colleague of i's tie back to i. */
  private int back(int i, int tie) {
    if (returning[tie] == NONE) {
      return NONE;
    }
    int back = colleague[tie] * slots + returning[tie];
    return colleague[back] == i ? back : NONE;
  }

  /** The tie from i to j. */
  private int find(int i, int j) {
    for (int tie = i * slots; tie < (i + 1) * slots; tie++) {
      if (colleague[tie] == j) {
        return tie;
      }
    }
    return NONE;
  }

  /** SplitMix64 (Steele, Lea and Flood 2014). */
  private long next() {
    random += 0x9E3779B97F4A7C15L;
    long z = (random ^ (random >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static double upper(long bits) {
    return (bits >>> 32) * 0x1.0p-32;
  }

  private static double lower(long bits) {
    return (bits & 0xFFFFFFFFL) * 0x1.0p-32;
  }

  @Override
  public Outcome outcome() {
    Tally tally = new Tally();
    for (int i = 0; i < department.length; i++) {
      tally.person(openness[i], competence[i], outGroupTrust[i]);
      for (int tie = i * slots; tie < (i + 1) * slots; tie++) {
        tally.tie(department[i] != department[colleague[tie]], trust[tie]);
      }
    }
    return tally.outcome();
  }
}
