package korridor.bench;

import static korridor.model.Scale.towards;
import static korridor.model.Scale.up;
import static korridor.model.Scale.upFromRest;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.Rows;
import korridor.model.Staff;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.WillingnessParameters;

/**
 * The floor: the contacts of the silo as one loop over arrays. The same equations, the same memory
 * layout and the same tricks as in the model (the table for the logistic, the slot of the tie that
 * leads back), but nothing else: no keyed draws (one SplitMix64 runs through), no corridors, no
 * goals, no successors, no ledger. It starts from the state of an administration. Over 300 lines:
 * one loop is the point.
 */
public final class BareContacts implements ContactProcess {

  private static final int NONE = -1;
  private static final int DOORS = 4;

  private final Constants constants;
  private final LearningParameters l;
  private final WillingnessParameters w;
  private final Organisation.Survey rest;
  private final double[] weights;
  private final double insideAtRest;
  private final double acrossAtRest;
  private final double yesAtRest;
  private final double usual;
  private final double usualPractice;
  private final double gain;
  private final int perWeek;
  private final float crossCost;
  private final int slots;
  private final int[] department;
  private final int[] division;
  private final int[] firstPost;
  private final double[] foundingDepth;
  private final double[] routines;
  private final double[] sponsorship;
  private final double sponsorshipAtRest;
  private final double[] openness;
  private final float[] restOpenness;
  private final float[] respect;
  private final float[] restRespect;
  private final float[] responsibility;
  private final float[] restResponsibility;
  private final float[] competence;
  private final float[] outGroupTrust;
  private final double[] depth;
  private final float[] crossTime;
  private final int[] successes;
  private final int[] colleague;
  private final float[] trust;
  private final byte[] returning;
  private long random;

  /** Copies the state of the administration, whose departments have one survey. */
  public BareContacts(Administration a, long seed) {
    constants = a.calibration.constants();
    l = a.parameters.learning();
    w = a.parameters.willingness();
    rest = a.rest.mean();
    weights = weights(a.parameters.episode());
    double personal =
        weights[1] * rest.competence() + weights[2] * (rest.openness() + rest.respect()) / 2;
    insideAtRest = weights[0] * rest.insideTrust() + personal;
    sponsorshipAtRest = a.rest.meanSponsorship();
    acrossAtRest =
        weights[0] * rest.outGroupTrust()
            + personal
            + weights[3] * a.parameters.survey().routines()
            + weights[4] * sponsorshipAtRest;
    yesAtRest = StrictMath.log(w.rest() / (1 - w.rest()));
    usual = a.rest.successAcross();
    usualPractice = a.rest.conduciveness(0);
    gain = constants.competenceGain() * rest.competence() / (1 - rest.competence()) / usualPractice;
    perWeek = a.parameters.contacts().perWeek();
    crossCost = (float) a.parameters.line().episodeTime();
    slots = a.ties.slots();
    department = Rows.ints(a.staff.size(), a.staff::department);
    division = Rows.ints(a.departments.size(), a.departments::division);
    firstPost = Rows.ints(a.departments.size() + 1, a.departments::firstPost);
    foundingDepth = column(a.departments.size(), a.departments::foundingDepth);
    routines = column(a.departments.size(), a.departments::routines);
    sponsorship = column(a.heads.size(), h -> a.heads.sponsorship(h, Issues.NONE));
    int posts = a.staff.size();
    openness = column(posts, a.staff::openness);
    restOpenness = floats(posts, a.staff::restOpenness);
    respect = floats(posts, a.staff::respect);
    restRespect = floats(posts, a.staff::restRespect);
    responsibility = floats(posts, a.staff::responsibility);
    restResponsibility = floats(posts, a.staff::restResponsibility);
    competence = floats(posts, a.staff::competence);
    outGroupTrust = floats(posts, a.staff::outGroupTrust);
    depth = column(posts, a.staff::depth);
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

  /** Of trust, competence, values, routines and sponsorship. */
  private static double[] weights(EpisodeParameters e) {
    double b = e.weight();
    return new double[] {
      b * e.trust(), b * e.competence(), b * e.values(), b * e.routines(), b * e.sponsorship()
    };
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
    double values = openness[j] + responsibility[j] - rest.openness() - rest.responsibility();
    double sponsored = sponsorship[division[department[j]]] - sponsorshipAtRest;
    return Logistic.exceeds(
        upper(next()),
        yesAtRest
            + w.values() * values / 2
            + w.trust() * (trustInI - rest.outGroupTrust())
            + w.sponsorship() * sponsored);
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
    double z = across ? acrossLogOdds(i, j, there + here) : insideLogOdds(i, j, there + here);
    int success = Logistic.hit(u, z);
    double rate = l.trustGain() * (success + (1 - success) * l.trustAsymmetry());
    if (across) {
      learnAcross(i, j, tie, there, success, rate);
      learnAcross(j, i, back, here, success, rate);
    } else {
      learnTrust(i, tie, success, rate, false);
      learnTrust(j, back, success, rate, false);
    }
    double difference = openness[j] - openness[i];
    if (Math.abs(difference) < l.influenceRange()) {
      openness[i] += l.influenceRate() * there * difference;
      openness[j] -= l.influenceRate() * here * difference;
    }
    if (across && success != 0) {
      successes[di]++;
      successes[dj]++;
      befriend(i, j);
      befriend(j, i);
    }
  }

  private double insideLogOdds(int i, int j, double bothTrusts) {
    return constants.interceptInside()
        + weights[0] * (bothTrusts / 2)
        + weights[1] * ((double) competence[i] + competence[j]) / 2
        + weights[2] * (openness[i] + openness[j] + respect[i] + respect[j]) / 4
        - insideAtRest;
  }

  private double acrossLogOdds(int i, int j, double bothTrusts) {
    int di = department[i];
    int dj = department[j];
    double skill =
        competence[i] * (depth[i] / foundingDepth[di])
            + competence[j] * (depth[j] / foundingDepth[dj]);
    return constants.interceptAcross()
        + weights[0] * (bothTrusts / 2)
        + weights[1] * skill / 2
        + weights[2] * (openness[i] + openness[j] + respect[i] + respect[j]) / 4
        + weights[3] * ((routines[di] + routines[dj]) / 2)
        + weights[4] * ((sponsorship[division[di]] + sponsorship[division[dj]]) / 2)
        - acrossAtRest;
  }

  private double without(int i, boolean across) {
    return across ? outGroupTrust[i] : rest.insideTrust();
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

  private void learnAcross(int i, int j, int tie, double before, int success, double rate) {
    double lesson = success != 0 ? 1 : Math.max(0, 2 * respect[j] - 1);
    double values = Math.sqrt(Math.sqrt(openness[i] * before * respect[i] * responsibility[i]));
    learnTrust(i, tie, success, rate, true);
    outGroupTrust[i] = (float) towards(outGroupTrust[i], success, l.generalisation() * rate);
    double surprise = l.valueGain() * (success - usual);
    openness[i] = upFromRest(openness[i], surprise, restOpenness[i]);
    respect[i] = (float) upFromRest(respect[i], surprise, restRespect[i]);
    responsibility[i] = (float) upFromRest(responsibility[i], surprise, restResponsibility[i]);
    competence[i] = (float) up(competence[i], gain * lesson * values);
    crossTime[i] += crossCost;
  }

  private void befriend(int i, int j) {
    long bits = next();
    int given = i * slots + (int) ((bits >>> 32) * slots >>> 32);
    if (lower(bits) >= constants.tieBirth() * (1 - trust[given])) {
      return;
    }
    int other = find(i, j) == NONE ? j : behind(i, j);
    if (other == NONE) {
      return;
    }
    if (department[colleague[given]] == department[i]) {
      depth[i] -= trust[given];
    }
    colleague[given] = other;
    trust[given] = (float) up(outGroupTrust[i], l.trustGain());
    int back = find(other, i);
    returning[given] = back == NONE ? NONE : (byte) (back % slots);
    if (back != NONE) {
      returning[back] = (byte) (given % slots);
    }
  }

  /** Whom the partner knows in the own department and i does not. */
  private int behind(int i, int partner) {
    for (int attempt = 0; attempt < DOORS; attempt++) {
      int other = colleague[partner * slots + (int) ((next() >>> 32) * slots >>> 32)];
      if (department[other] == department[partner] && find(i, other) == NONE) {
        return other;
      }
    }
    return NONE;
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
