package korridor.model;

/**
 * The open cross-cutting issues, in columns. A row is reused when its issue has ended; {@link
 * #open} lists the rows in the order of arrival.
 */
public final class Issues {

  /** Most partners beside the coordinator: four topics, the first leads. */
  public static final int PARTNERS = 3;

  /** Most affected actors. */
  public static final int AFFECTED = 4;

  /** No theme, no partner, no actor. */
  public static final int NONE = -1;

  /** The issue's identity: the same issue has the same key in every arm. */
  public final long[] key;

  /** Week of arrival. */
  public final int[] birth;

  /** Department of the leading topic. */
  public final int[] lead;

  /** Theme, or {@link #NONE}. */
  public final int[] theme;

  /** Whether an external partner is needed. */
  public final boolean[] crossSector;

  /** Post of the coordinator. */
  public final int[] coordinator;

  /** Departments of the other topics, {@link #PARTNERS} a row, {@link #NONE} for no further one. */
  public final int[] partnerDepartment;

  /** Posts of the partners who joined, {@link #NONE} while missing. */
  public final int[] partner;

  /** Successes still needed with each partner. */
  public final byte[] workLeft;

  /** Affected actors, {@link #AFFECTED} a row, {@link #NONE} for no further one. */
  public final int[] affected;

  /** Bit set: channels open to the affected actors. */
  public final byte[] channels;

  /** Whether a channel has been opened. */
  public final boolean[] coCreated;

  /** External partner of a cross-sector issue, or {@link #NONE}. */
  public final int[] externalPartner;

  private final int[] rows;
  private int count;

  Issues(int capacity) {
    key = new long[capacity];
    birth = new int[capacity];
    lead = new int[capacity];
    theme = new int[capacity];
    crossSector = new boolean[capacity];
    coordinator = new int[capacity];
    partnerDepartment = new int[capacity * PARTNERS];
    partner = new int[capacity * PARTNERS];
    workLeft = new byte[capacity * PARTNERS];
    affected = new int[capacity * AFFECTED];
    channels = new byte[capacity];
    coCreated = new boolean[capacity];
    externalPartner = new int[capacity];
    rows = new int[capacity];
    for (int row = 0; row < capacity; row++) {
      rows[row] = row;
    }
  }

  private Issues(Issues from) {
    key = from.key.clone();
    birth = from.birth.clone();
    lead = from.lead.clone();
    theme = from.theme.clone();
    crossSector = from.crossSector.clone();
    coordinator = from.coordinator.clone();
    partnerDepartment = from.partnerDepartment.clone();
    partner = from.partner.clone();
    workLeft = from.workLeft.clone();
    affected = from.affected.clone();
    channels = from.channels.clone();
    coCreated = from.coCreated.clone();
    externalPartner = from.externalPartner.clone();
    rows = from.rows.clone();
    count = from.count;
  }

  Issues copy() {
    return new Issues(this);
  }

  /** Number of open issues. */
  public int openCount() {
    return count;
  }

  /** Row of the n-th open issue, oldest first. */
  public int open(int n) {
    return rows[n];
  }

  /**
   * Takes a free row for a new issue and clears it.
   *
   * @throws IllegalStateException if the table is full
   */
  public int add(long issueKey, int week, int leadDepartment) {
    if (count == rows.length) {
      throw new IllegalStateException(
          "more than " + rows.length + " issues are open in week " + week);
    }
    int row = rows[count++];
    key[row] = issueKey;
    birth[row] = week;
    lead[row] = leadDepartment;
    theme[row] = NONE;
    crossSector[row] = false;
    channels[row] = 0;
    coCreated[row] = false;
    externalPartner[row] = NONE;
    for (int p = row * PARTNERS; p < (row + 1) * PARTNERS; p++) {
      partnerDepartment[p] = NONE;
      partner[p] = NONE;
      workLeft[p] = 0;
    }
    java.util.Arrays.fill(affected, row * AFFECTED, (row + 1) * AFFECTED, NONE);
    return row;
  }

  /** Removes all open issues that have ended, keeping the order of the others. */
  public void removeIf(java.util.function.IntPredicate ended) {
    int kept = 0;
    for (int n = 0; n < count; n++) {
      int row = rows[n];
      if (!ended.test(row)) {
        rows[n] = rows[kept];
        rows[kept++] = row;
      }
    }
    count = kept;
  }

  /** Whether every partner has joined and all work is done. */
  public boolean workDone(int row) {
    for (int p = row * PARTNERS; p < (row + 1) * PARTNERS; p++) {
      if (partnerDepartment[p] != NONE && (partner[p] == NONE || workLeft[p] > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Number of channels open from this issue. */
  public int channelCount(int row) {
    return Integer.bitCount(channels[row]);
  }
}
