package korridor.model;

import java.util.Arrays;

/** The external actors, in columns. Attributes lie in [0, 1]. */
public final class Actors {

  /** In {@link #lastMet}: never. */
  public static final int NEVER = Integer.MIN_VALUE / 2;

  private static final ActorKind[] KINDS = ActorKind.values();

  private final byte[] kind;

  private final int[] mainTopic;
  private final double[] needX;
  private final double[] needY;
  private final double[] trust;
  private final double[] trustAtStart;
  private final double[] voice;
  private final int[] lastMet;
  private final byte[] engagements;

  Actors(Organisation organisation) {
    int size = organisation.actors().values().stream().mapToInt(Integer::intValue).sum();
    kind = new byte[size];
    mainTopic = new int[size];
    needX = new double[size];
    needY = new double[size];
    trust = new double[size];
    trustAtStart = new double[size];
    voice = new double[size];
    lastMet = new int[size];
    engagements = new byte[size];
    Arrays.fill(lastMet, NEVER);
    int next = 0;
    for (ActorKind k : KINDS) {
      int count = organisation.actors().getOrDefault(k, 0);
      Arrays.fill(kind, next, next + count, (byte) k.ordinal());
      next += count;
    }
  }

  private Actors(Actors from) {
    kind = from.kind;
    mainTopic = from.mainTopic;
    needX = from.needX;
    needY = from.needY;
    trustAtStart = from.trustAtStart;
    trust = from.trust.clone();
    voice = from.voice.clone();
    lastMet = from.lastMet.clone();
    engagements = from.engagements.clone();
  }

  Actors copy() {
    return new Actors(this);
  }

  /** Number of actors. */
  public int size() {
    return kind.length;
  }

  /** The kind of an actor. */
  public ActorKind kind(int actor) {
    return KINDS[kind[actor]];
  }

  /** The topic that matters most to the actor. */
  public int mainTopic(int actor) {
    return mainTopic[actor];
  }

  /** Sets {@link #mainTopic}. */
  public void setMainTopic(int actor, int value) {
    mainTopic[actor] = value;
  }

  /** The need u, first coordinate of a point in the unit square. */
  public double needX(int actor) {
    return needX[actor];
  }

  /** The need u, second coordinate. */
  public double needY(int actor) {
    return needY[actor];
  }

  /** Sets the need; only at the founding, forks share it. */
  void setNeed(int actor, double x, double y) {
    needX[actor] = x;
    needY[actor] = y;
  }

  /** Trust T in the administration. */
  public double trust(int actor) {
    return trust[actor];
  }

  /** Sets {@link #trust}. */
  public void setTrust(int actor, double value) {
    trust[actor] = value;
  }

  /** Trust at the start, to which trust returns. */
  public double trustAtStart(int actor) {
    return trustAtStart[actor];
  }

  /** Sets {@link #trustAtStart}. */
  public void setTrustAtStart(int actor, double value) {
    trustAtStart[actor] = value;
  }

  /** Voice v: the wish to take part. */
  public double voice(int actor) {
    return voice[actor];
  }

  /** Sets {@link #voice}. */
  public void setVoice(int actor, double value) {
    voice[actor] = value;
  }

  /** Week in which a channel or coalition last met the voice. */
  public int lastMet(int actor) {
    return lastMet[actor];
  }

  /** Sets {@link #lastMet}. */
  public void setLastMet(int actor, int value) {
    lastMet[actor] = value;
  }

  /** Cross-sector issues the actor takes part in now. */
  public int engagements(int actor) {
    return engagements[actor];
  }

  /** Sets {@link #engagements}. */
  public void setEngagements(int actor, int value) {
    engagements[actor] = (byte) value;
  }

  /** Adds to {@link #engagements}. */
  public void addEngagements(int actor, int change) {
    engagements[actor] += change;
  }
}
