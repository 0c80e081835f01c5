package korridor.model;

/** What the ledger counts, week by week. */
public enum Flow {
  /** Issues that arrived. */
  ARRIVED,
  /** Issues solved. */
  SOLVED,
  /** Issues expired unsolved. */
  EXPIRED,
  /** Sum of the weeks from arrival to solution over solved issues. */
  LEAD_WEEKS,
  /** Cross-sector issues solved. */
  CROSS_SECTOR_SOLVED,
  /** Cross-sector issues solved or expired. */
  CROSS_SECTOR_ENDED,
  /** Solved issues that fit the need of those affected. */
  FITTING,
  /** Channels opened to external actors. */
  CHANNELS,
  /** Channels opened through a corridor or the I-Team. */
  BROKERED_CHANNELS,
  /** Contacts, inside and across departments. */
  CONTACTS,
  /** Episodes across departments. */
  CROSS_EPISODES,
  /** Successful episodes across departments. */
  CROSS_SUCCESSES,
  /** Episodes across departments in the contact time of corridors. */
  CORRIDOR_EPISODES,
  /** Person-weeks of work across departments and of channels. */
  CROSS_TIME,
  /** Person-weeks released for the I-Team. */
  RELEASED_TIME
}
