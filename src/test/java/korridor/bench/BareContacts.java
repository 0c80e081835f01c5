package korridor.bench;

import static korridor.model.Scale.up;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Logistic;
import korridor.model.Staff;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.WillingnessParameters;

/**
 * The floor: the contacts of the silo as one loop over arrays. The same equations and the same
 * memory layout as in the model, Korridor's table for the logistic included, but nothing else: no
 * keyed draws (one SplitMix64 runs through), no corridors, no regime, no successors, no ledger. It
 * starts from the state of an administration.
 */
public final class BareContacts implements ContactProcess {

  private static final int NONE = -1;

  private final EpisodeParameters e;
  private final LearningParameters l;
  private final WillingnessParameters w;
  private final int perWeek;
  private final float crossCost;
  private final int slots;
  private final int[] department;
  private final int[] division;
  private final int[] firstPost;
  private final double[] routines;
  private final double[] sponsorship;
  private final double[] openness;
  private final double[] respect;
  private final double[] responsibility;
  private final double[] competence;
  private final double[] outGroupTrust;
  private final double[] depth;
  private final float[] crossTime;
  private final int[] successes;
  private final int[] colleague;
  private final float[] trust;
  private final long[] signature;
  private final double insideTrust;
  private long random;

  /** Copies the state of the administration. */
  public BareContacts(Administration a, long seed) {
    e = a.parameters.episode();
    l = a.parameters.learning();
    w = a.parameters.willingness();
    perWeek = a.parameters.contacts().perWeek();
    crossCost = (float) a.parameters.line().episodeTime();
    insideTrust = a.parameters.ties().insideTrust();
    slots = a.ties.slots;
    department = a.staff.department.clone();
    division = a.departments.division.clone();
    firstPost = a.departments.firstPost.clone();
    routines = column(a.departments.size(), d -> a.departments.routines[d]);
    sponsorship = column(a.heads.size(), h -> a.heads.sponsorship[h]);
    int posts = a.staff.size();
    openness = column(posts, i -> a.staff.openness[i]);
    respect = column(posts, i -> a.staff.respect[i]);
    responsibility = column(posts, i -> a.staff.responsibility[i]);
    competence = column(posts, i -> a.staff.competence[i]);
    outGroupTrust = column(posts, i -> a.staff.outGroupTrust[i]);
    depth = column(posts, i -> a.staff.depth[i]);
    crossTime = new float[department.length];
    successes = new int[routines.length];
    colleague = new int[posts * slots];
    trust = new float[posts * slots];
    signature = new long[posts];
    for (int tie = 0; tie < trust.length; tie++) {
      trust[tie] = (float) a.ties.trust[tie];
      colleague[tie] = Staff.post(a.ties.colleague[tie]);
      signature[tie / slots] |= mark(colleague[tie]);
    }
    random = seed;
  }

  private static double[] column(int size, IntToDoubleFunction value) {
    return IntStream.range(0, size).mapToDouble(value).toArray();
  }

  @Override
  public void week() {
    for (int i = 0; i < department.length; i++) {
      for (int n = 0; n < perWeek; n++) {
        long bits = next();
        int tie = i * slots + (int) ((bits >>> 32) * slots >>> 32);
        int j = colleague[tie];
        long luck = next();
        if (department[i] == department[j] || joins(j, i, lower(luck))) {
          episode(i, j, tie, upper(luck));
        } else {
          lineContact(i, tie, upper(luck));
        }
      }
    }
  }

  private boolean joins(int j, int i, double u) {
    int tie = find(j, i);
    double trustInI = tie == NONE ? outGroupTrust[j] : trust[tie];
    return Logistic.exceeds(
        u,
        w.base()
            + w.openness() * openness[j]
            + w.responsibility() * responsibility[j]
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
    int back = find(j, i);
    int di = department[i];
    int dj = department[j];
    boolean across = di != dj;
    double there = tie == NONE ? without(i, across) : trust[tie];
    double here = back == NONE ? without(j, across) : trust[back];
    double z =
        e.base()
            + e.competence() * ((competence[i] + competence[j]) / 2)
            + e.trust() * ((there + here) / 2)
            + e.respect() * ((respect[i] + respect[j]) / 2);
    if (across) {
      z +=
          e.routines() * ((routines[di] + routines[dj]) / 2)
              + e.openness() * ((openness[i] + openness[j]) / 2)
              - e.strangeness()
              + e.sponsorship() * ((sponsorship[division[di]] + sponsorship[division[dj]]) / 2);
    }
    boolean success = Logistic.exceeds(u, z);
    double change = success ? l.trustGain() : -l.trustGain() * l.trustAsymmetry();
    learnTrust(i, tie, change, across);
    learnTrust(j, back, change, across);
    double difference = openness[j] - openness[i];
    if (Math.abs(difference) < l.influenceRange()) {
      openness[i] += l.influenceRate() * there * difference;
      openness[j] -= l.influenceRate() * here * difference;
    }
    if (across) {
      learnAcross(i, success, change);
      learnAcross(j, success, change);
      if (success) {
        befriend(i, j, tie, change);
        befriend(j, i, back, change);
      }
    }
  }

  private double without(int i, boolean across) {
    return across ? outGroupTrust[i] : insideTrust;
  }

  private void learnTrust(int i, int tie, double change, boolean across) {
    if (tie != NONE) {
      float before = trust[tie];
      trust[tie] = (float) up(before, change);
      if (!across) {
        depth[i] += trust[tie] - before;
      }
    }
  }

  private void learnAcross(int i, boolean success, double change) {
    outGroupTrust[i] = up(outGroupTrust[i], l.generalisation() * change);
    crossTime[i] += crossCost;
    if (success) {
      openness[i] = up(openness[i], l.opennessGain());
      competence[i] = up(competence[i], l.competenceGain());
      respect[i] = up(respect[i], l.respectGain());
      responsibility[i] = up(responsibility[i], l.responsibilityGain());
      successes[department[i]]++;
    } else {
      openness[i] = up(openness[i], -l.opennessGain() * l.opennessAsymmetry());
      competence[i] = up(competence[i], l.competenceGain() * l.competenceFromFailure());
      respect[i] = up(respect[i], -l.respectLoss());
    }
  }

  private void befriend(int i, int j, int tie, double change) {
    if (tie != NONE || upper(next()) >= l.tieFormation() * openness[i] || find(i, j) != NONE) {
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
    trust[least] = (float) up(outGroupTrust[i], change);
    signature[i] = 0;
    for (int t = i * slots; t < (i + 1) * slots; t++) {
      signature[i] |= mark(colleague[t]);
    }
  }

  /** The tie from i to j. */
  private int find(int i, int j) {
    if ((signature[i] & mark(j)) != 0) {
      for (int tie = i * slots; tie < (i + 1) * slots; tie++) {
        if (colleague[tie] == j) {
          return tie;
        }
      }
    }
    return NONE;
  }

  private static long mark(int post) {
    return 1L << (post * 0x9E3779B1 >>> 26);
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
