package korridor.model;

import java.util.Arrays;

/** The external actors, in columns. Attributes lie in [0, 1]. */
public final class Actors {

  /** In {@link #lastMet}: never. */
  public static final int NEVER = Integer.MIN_VALUE / 2;

  private static final ActorKind[] KINDS = ActorKind.values();

  private final byte[] kind;

  /** The topic that matters most to the actor. */
  public final int[] mainTopic;

  /** Openness. */
  public final double[] openness;

  /** Trust T in the administration. */
  public final double[] trust;

  /** Trust at the start, to which trust returns. */
  public final double[] trustAtStart;

  /** Voice v: the wish to take part. */
  public final double[] voice;

  /** Week in which a channel or coalition last met the voice. */
  public final int[] lastMet;

  /** Cross-sector issues the actor takes part in now. */
  public final byte[] engagements;

  Actors(Organisation organisation) {
    int size = organisation.actors().values().stream().mapToInt(Integer::intValue).sum();
    kind = new byte[size];
    mainTopic = new int[size];
    openness = new double[size];
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
    openness = from.openness;
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
}
