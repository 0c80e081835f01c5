package korridor.model;

import korridor.model.parameter.IssueParameters;

/**
 * The open cross-cutting issues, in columns. A row is reused when its issue has ended; {@link
 * #open} lists the rows in the order of arrival.
 */
public final class Issues {

  /** Most partners beside the coordinator: four topics, the first leads. */
  public static final int PARTNERS = IssueParameters.MOST_TOPICS - 1;

  /** Most affected actors. */
  public static final int AFFECTED = IssueParameters.MOST_AFFECTED;

  /** No theme, no partner, no actor. */
  public static final int NONE = -1;

  private final int[] rows;
  private int count;

  private final long[] key;
  private final int[] birth;
  private final int[] lead;
  private final int[] theme;
  private final boolean[] crossSector;
  private final int[] coordinator;
  private final int[] partnerDepartment;
  private final int[] partner;
  private final byte[] workLeft;
  private final int[] affected;
  private final byte[] channels;
  private final boolean[] coCreated;
  private final int[] externalPartner;

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

  /** Whether the channel to the k-th affected actor is open. */
  public boolean isOpen(int row, int k) {
    return (channels[row] >> k & 1) == 1;
  }

  /** Opens the channel to the k-th affected actor: the issue has been co-created. */
  public void openChannel(int row, int k) {
    channels[row] |= (byte) (1 << k);
    coCreated[row] = true;
  }

  /** Number of channels open from this issue. */
  public int channelCount(int row) {
    return Integer.bitCount(channels[row]);
  }

  /** The issue's identity: the same issue has the same key in every arm. */
  public long key(int row) {
    return key[row];
  }

  /** Sets {@link #key}. */
  public void setKey(int row, long value) {
    key[row] = value;
  }

  /** Week of arrival. */
  public int birth(int row) {
    return birth[row];
  }

  /** Department of the leading topic. */
  public int lead(int row) {
    return lead[row];
  }

  /** Theme, or {@link #NONE}. */
  public int theme(int row) {
    return theme[row];
  }

  /** Sets {@link #theme}. */
  public void setTheme(int row, int value) {
    theme[row] = value;
  }

  /** Whether an external partner is needed. */
  public boolean crossSector(int row) {
    return crossSector[row];
  }

  /** Sets {@link #crossSector}. */
  public void setCrossSector(int row, boolean value) {
    crossSector[row] = value;
  }

  /** Post of the coordinator. */
  public int coordinator(int row) {
    return coordinator[row];
  }

  /** Sets {@link #coordinator}. */
  public void setCoordinator(int row, int value) {
    coordinator[row] = value;
  }

  /** Departments of the other topics, {@link #PARTNERS} a row, {@link #NONE} for no further one. */
  public int partnerDepartment(int seat) {
    return partnerDepartment[seat];
  }

  /** Sets {@link #partnerDepartment}. */
  public void setPartnerDepartment(int seat, int value) {
    partnerDepartment[seat] = value;
  }

  /** Posts of the partners who joined, {@link #NONE} while missing. */
  public int partner(int seat) {
    return partner[seat];
  }

  /** Sets {@link #partner}. */
  public void setPartner(int seat, int value) {
    partner[seat] = value;
  }

  /** Successes still needed with each partner. */
  public int workLeft(int seat) {
    return workLeft[seat];
  }

  /** Sets {@link #workLeft}. */
  public void setWorkLeft(int seat, int value) {
    workLeft[seat] = (byte) value;
  }

  /** Adds to {@link #workLeft}. */
  public void addWorkLeft(int seat, int change) {
    workLeft[seat] += change;
  }

  /** The k-th affected actor, k below {@link #AFFECTED}, or {@link #NONE}. */
  public int affected(int row, int k) {
    return affected[row * AFFECTED + k];
  }

  /** Sets {@link #affected}. */
  public void setAffected(int row, int k, int value) {
    affected[row * AFFECTED + k] = value;
  }

  /** Bit set: channels open to the affected actors. */
  public int channels(int row) {
    return channels[row];
  }

  /** Sets {@link #channels}. */
  public void setChannels(int row, int value) {
    channels[row] = (byte) value;
  }

  /** Whether a channel has been opened. */
  public boolean coCreated(int row) {
    return coCreated[row];
  }

  /** Sets {@link #coCreated}. */
  public void setCoCreated(int row, boolean value) {
    coCreated[row] = value;
  }

  /** External partner of a cross-sector issue, or {@link #NONE}. */
  public int externalPartner(int row) {
    return externalPartner[row];
  }

  /** Sets {@link #externalPartner}. */
  public void setExternalPartner(int row, int value) {
    externalPartner[row] = value;
  }
}
