package korridor.model;

/**
 * Told of what happens while weeks pass, for pictures and stories; it changes nothing. An issue is
 * named by its key, which is the same in every arm, people by their post, heads by their division.
 */
public interface Journal {

  /** Hears nothing. */
  Journal NONE = new Journal() {};

  /**
   * How much the sponsorship of a head has to change, up or down, since it was last told of, to be
   * noticed: a twentieth of its scale.
   */
  double NOTICEABLE = 0.05;

  /** How a coordinator came upon somebody to ask. */
  enum Way {
    /** A tie of their own. */
    OWN_TIE,
    /** A colleague of the same corridor. */
    CORRIDOR,
    /** A friend of a friend. */
    FRIEND_OF_FRIEND,
    /** A match of the I-Team. */
    ITEAM,
    /** The official channel through the hierarchy. */
    OFFICIAL_CHANNEL
  }

  /** Through whom a channel to an actor opens. */
  enum Opener {
    /** The coordinator alone. */
    COORDINATOR,
    /** The coordinator's corridor. */
    CORRIDOR,
    /** The I-Team. */
    ITEAM
  }

  /** An issue arrives; its theme may be {@link Issues#NONE}. */
  default void arrived(long issue, int department, int theme, int coordinator) {}

  /** Somebody is asked to join an issue and says yes or no. */
  default void asked(long issue, int coordinator, int candidate, Way way, boolean yes) {}

  /** A team works together for a week; if it does not go well, the work stays undone. */
  default void worked(
      long issue, int coordinator, int partner, boolean facilitated, boolean well) {}

  /** A channel to an actor affected by the issue opens. */
  default void channelOpened(long issue, int actor, Opener opener) {}

  /** An external partner joins an issue, at once if there is a coalition. */
  default void partnerJoined(long issue, int actor, boolean byCoalition) {}

  /** An actor and a staff member form a coalition. */
  default void coalitionFormed(int actor, int post) {}

  /** All work of an issue is done. */
  default void done(long issue) {}

  /** The deadline of an issue has passed. */
  default void expired(long issue) {}

  /** The corridor of a theme has members for the first time, or again. */
  default void corridorFounded(int theme, int members) {}

  /**
   * Somebody joins the intervention of this key; the theme is {@link Issues#NONE} where there is
   * none.
   */
  default void joined(String intervention, int post, int theme) {}

  /** Somebody leaves the intervention of this key. */
  default void left(String intervention, int post) {}

  /** The sponsorship of a head has changed by {@link #NOTICEABLE} or more since last told. */
  default void sponsorshipChanged(int head, double before, double now) {}
}
