package korridor.model;

import java.util.Arrays;
import korridor.model.parameter.IssueParameters;

/**
 * The open cross-cutting issues, in columns. A row is reused when its issue has ended; {@link
 * #open} lists the rows in the order of arrival.
 *
 * <p>Longer than 300 lines because a column has a place and two methods, and a row is one table.
 */
public final class Issues {

  /** Most partners beside the coordinator: four topics, the first leads. */
  public static final int PARTNERS = IssueParameters.MOST_TOPICS - 1;

  /** Most affected actors. */
  public static final int AFFECTED = IssueParameters.MOST_AFFECTED;

  /** No theme, no partner, no actor. */
  public static final int NONE = -1;

  private static final Journal.Opener[] OPENERS = Journal.Opener.values();

  private final int[] rows;
  private int count;

  private final long[] key;
  private final int[] birth;
  private final short[] deadline;
  private final int[] lead;
  private final int[] theme;
  private final boolean[] crossSector;
  private final int[] coordinator;
  private final int[] partnerDepartment;
  private final int[] partner;
  private final short[] work;
  private final short[] workLeft;
  private final boolean[] passedUp;

  /** Of each row: seats that are vacant, and work left. */
  private final byte[] vacant;

  private final int[] toDo;
  private final int[] affected;
  private final byte[] channels;
  private final byte[] openers;
  private final double[] solutionX;
  private final double[] solutionY;
  private final int[] externalPartner;

  Issues(int capacity) {
    key = new long[capacity];
    birth = new int[capacity];
    deadline = new short[capacity];
    lead = new int[capacity];
    theme = new int[capacity];
    crossSector = new boolean[capacity];
    coordinator = new int[capacity];
    partnerDepartment = new int[capacity * PARTNERS];
    partner = new int[capacity * PARTNERS];
    work = new short[capacity * PARTNERS];
    workLeft = new short[capacity * PARTNERS];
    passedUp = new boolean[capacity * PARTNERS];
    vacant = new byte[capacity];
    toDo = new int[capacity];
    affected = new int[capacity * AFFECTED];
    channels = new byte[capacity];
    openers = new byte[capacity * (AFFECTED + 1)];
    solutionX = new double[capacity];
    solutionY = new double[capacity];
    externalPartner = new int[capacity];
    rows = new int[capacity];
    for (int row = 0; row < capacity; row++) {
      rows[row] = row;
    }
  }

  private Issues(Issues from) {
    key = from.key.clone();
    birth = from.birth.clone();
    deadline = from.deadline.clone();
    lead = from.lead.clone();
    theme = from.theme.clone();
    crossSector = from.crossSector.clone();
    coordinator = from.coordinator.clone();
    partnerDepartment = from.partnerDepartment.clone();
    partner = from.partner.clone();
    work = from.work.clone();
    workLeft = from.workLeft.clone();
    passedUp = from.passedUp.clone();
    vacant = from.vacant.clone();
    toDo = from.toDo.clone();
    affected = from.affected.clone();
    channels = from.channels.clone();
    openers = from.openers.clone();
    solutionX = from.solutionX.clone();
    solutionY = from.solutionY.clone();
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
    externalPartner[row] = NONE;
    for (int p = row * PARTNERS; p < (row + 1) * PARTNERS; p++) {
      partnerDepartment[p] = NONE;
      partner[p] = NONE;
      work[p] = 0;
      workLeft[p] = 0;
      passedUp[p] = false;
    }
    vacant[row] = 0;
    toDo[row] = 0;
    Arrays.fill(affected, row * AFFECTED, (row + 1) * AFFECTED, NONE);
    Arrays.fill(openers, row * (AFFECTED + 1), (row + 1) * (AFFECTED + 1), (byte) 0);
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
    return vacant[row] == 0 && toDo[row] == 0;
  }

  /** Whether a partner is missing. */
  public boolean hasVacancy(int row) {
    return vacant[row] > 0;
  }

  /** Whether a partner is to come from a department and has not joined yet. */
  public boolean isVacant(int seat) {
    return partnerDepartment[seat] != NONE && partner[seat] == NONE;
  }

  /** Whether the channel to the k-th affected actor is open. */
  public boolean isOpen(int row, int k) {
    return (channels[row] >> k & 1) == 1;
  }

  /** Opens the channel to the k-th affected actor. */
  public void openChannel(int row, int k) {
    channels[row] |= (byte) (1 << k);
  }

  /** Through whom the k-th affected actor has a channel, or, for {@link #AFFECTED}, the partner. */
  public Journal.Opener opener(int row, int k) {
    return OPENERS[openers[row * (AFFECTED + 1) + k]];
  }

  /** Sets {@link #opener}. */
  public void setOpener(int row, int k, Journal.Opener opener) {
    openers[row * (AFFECTED + 1) + k] = (byte) opener.ordinal();
  }

  /** f: share of the work that has been done, in [0, 1]; the whole if there is none to do. */
  public double shareDone(int row) {
    int all = 0;
    int left = 0;
    for (int seat = row * PARTNERS; seat < (row + 1) * PARTNERS; seat++) {
      all += work[seat];
      left += workLeft[seat];
    }
    return all == 0 ? 1 : 1 - (double) left / all;
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

  /** Weeks from arrival to the deadline. */
  public int deadline(int row) {
    return deadline[row];
  }

  /** Sets {@link #deadline}. */
  public void setDeadline(int row, int weeks) {
    deadline[row] = (short) weeks;
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
    countVacancy(seat, -1);
    partnerDepartment[seat] = value;
    countVacancy(seat, 1);
  }

  private void countVacancy(int seat, int change) {
    vacant[seat / PARTNERS] += isVacant(seat) ? change : 0;
  }

  /** Posts of the partners who joined, {@link #NONE} while missing. */
  public int partner(int seat) {
    return partner[seat];
  }

  /** Sets {@link #partner}. */
  public void setPartner(int seat, int value) {
    countVacancy(seat, -1);
    partner[seat] = value;
    countVacancy(seat, 1);
  }

  /** Successes needed with the partner of this seat from the beginning. */
  public int work(int seat) {
    return work[seat];
  }

  /** Gives a seat its work, none of which is done. */
  public void setWork(int seat, int successes) {
    work[seat] = (short) successes;
    addWorkLeft(seat, successes - workLeft[seat]);
  }

  /** Successes still needed with the partner of this seat. */
  public int workLeft(int seat) {
    return workLeft[seat];
  }

  /** Whether the official request for this seat has passed the head of the leading side. */
  public boolean passedUp(int seat) {
    return passedUp[seat];
  }

  /** Notes that the official request has passed. */
  public void passUp(int seat) {
    passedUp[seat] = true;
  }

  /** Adds to {@link #workLeft}. */
  public void addWorkLeft(int seat, int change) {
    workLeft[seat] += change;
    toDo[seat / PARTNERS] += change;
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

  /** The solution z so far, first coordinate of a point in the unit square. */
  public double solutionX(int row) {
    return solutionX[row];
  }

  /** The solution z so far, second coordinate. */
  public double solutionY(int row) {
    return solutionY[row];
  }

  /** Sets the solution. */
  public void setSolution(int row, double x, double y) {
    solutionX[row] = x;
    solutionY[row] = y;
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
