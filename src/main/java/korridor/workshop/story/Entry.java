package korridor.workshop.story;

/**
 * Something that happened.
 *
 * @param week weeks since the end of the warm-up
 * @param kind what
 * @param issue key of the issue, 0 where there is none
 * @param who the first that it is about: a post, a theme, a head
 * @param whom the second
 * @param detail a number that the kind explains
 */
record Entry(int week, Kind kind, long issue, int who, int whom, double detail) {

  /** What can happen, and what the numbers mean. */
  enum Kind {
    /** An issue arrives: leading department, coordinator; the detail is the theme. */
    ARRIVED,
    /** Somebody says yes: coordinator, candidate; the detail is the way. */
    YES,
    /** Somebody says no: coordinator, candidate; the detail is way × 16 + reason. */
    NO,
    /** A team works for the first time: coordinator, partner. */
    WORKED,
    /** The same, with the I-Team at the table. */
    FACILITATED,
    /** A channel opens: actor, opener. */
    CHANNEL,
    /** An external partner joins: actor, 1 by a coalition. */
    PARTNER,
    /** All work is done. */
    DONE,
    /** The deadline has passed. */
    EXPIRED,
    /** A corridor begins: theme. */
    CORRIDOR,
    /** People join a corridor: theme, how many. */
    MEMBERS,
    /** People join the I-Team: 0, how many. */
    ITEAM,
    /** An actor and somebody form a coalition: actor, post. */
    COALITION,
    /** A head's sponsorship has changed: head; the detail is the new level, whom is 1 for up. */
    SPONSORSHIP
  }
}
