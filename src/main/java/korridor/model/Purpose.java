package korridor.model;

/**
 * What a draw is for. The declared code is part of every draw's key: a new purpose takes a new
 * code, and codes never change, so that old results stay reproducible.
 */
public enum Purpose {
  STAFF_ATTRIBUTES(1),
  STAFF_TIES(2),
  STAFF_TIE_TRUST(3),
  STAFF_TURNOVER(4),
  ACTOR_ATTRIBUTES(5),
  ACTOR_SALIENCE(6),
  ISSUE_ARRIVAL(7),
  ISSUE_CONTENT(8),
  COORDINATOR(9),
  TEAM_SEARCH(10),
  TEAM_EPISODE(11),
  CHANNEL(12),
  EXTERNAL_PARTNER(13),
  COALITION(14),
  CONTACT(16),
  TIE_TURNOVER(17),
  CORRIDOR_MEMBER(18),
  CORRIDOR_TIES(19),
  ITEAM_MEMBER(20),
  SOLUTION(22),
  ACTOR_LINK(23),
  /** Draws of interventions that do not come with Korridor. */
  OUTSIDE(21);

  private final int code;

  Purpose(int code) {
    this.code = code;
  }

  /** The number that enters the key. */
  public int code() {
    return code;
  }
}
