package korridor.model;

/** What the ledger counts, week by week. */
public enum Flow {
  /** Issues that arrived. */
  ARRIVED,
  /** Issues done. */
  DONE,
  /** Issues of which at least a third was done at their deadline. */
  PARTLY,
  /** Issues of which less was done. */
  NOT,
  /** Sum of the weeks from arrival to the end over issues done. */
  LEAD_WEEKS,
  /** Cross-sector issues done. */
  CROSS_SECTOR_DONE,
  /** Cross-sector issues that ended. */
  CROSS_SECTOR_ENDED,
  /** Issues that ended and affected somebody. */
  AFFECTING_ENDED,
  /** Sum over them of f · fit, each the mean of its affected actors. */
  SATISFACTION,
  /** Issues done that affected somebody. */
  AFFECTING_DONE,
  /** Sum over them of the fit. */
  FIT,
  /** Channels opened to external actors. */
  CHANNELS,
  /** Channels opened by a coordinator who is in a corridor. */
  CORRIDOR_CHANNELS,
  /** Channels opened by the I-Team. */
  ITEAM_CHANNELS,
  /** Seats filled over a tie of the coordinator. */
  SEATS_OWN_TIE,
  /** Seats filled by a corridor. */
  SEATS_CORRIDOR,
  /** Seats filled by a friend of a friend. */
  SEATS_FRIEND,
  /** Seats filled by a match of the I-Team. */
  SEATS_ITEAM,
  /** Seats filled by delegation over the official channel. */
  SEATS_DELEGATED,
  /** Credit that the heads received. */
  CREDIT,
  /** The part of it that heads other than the leading one received. */
  CREDIT_TO_CONTRIBUTORS,
  /** Contacts, inside and across departments. */
  CONTACTS,
  /** Episodes across departments. */
  CROSS_EPISODES,
  /** Successful episodes across departments. */
  CROSS_SUCCESSES,
  /** Standing meetings of corridors. */
  CORRIDOR_EPISODES,
  /** Person-weeks of work across departments and of channels. */
  CROSS_TIME,
  /** Person-weeks released for the I-Team. */
  RELEASED_TIME,
  /** Slots of the I-Team there were. */
  ITEAM_SLOTS,
  /** Slots spent on participation. */
  ITEAM_PARTICIPATION,
  /** Slots spent on matches. */
  ITEAM_MATCH,
  /** Slots spent on facilitation. */
  ITEAM_FACILITATION,
  /** Slots spent on external actors. */
  ITEAM_OUTSIDE
}
