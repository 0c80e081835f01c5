package korridor.experiment;

import java.io.IOException;

/** Other machines do not make the runs; what has come back of them is whole. */
public final class EngineException extends IOException {
  private static final long serialVersionUID = 1;

  /** Why not. */
  public enum Reason {
    /** The address is not written as one. */
    NO_ADDRESS,
    /** Nobody answers at the address. */
    UNREACHABLE,
    /** Somebody answers, but has no machine that works. */
    NO_WORKERS,
    /** The connection was lost. */
    LOST,
    /** The work itself fails there; the detail says how. */
    FAILED
  }

  private final Reason reason;
  private final String address;
  private final String detail;

  /** For an address, with what is known beyond the reason. */
  public EngineException(Reason reason, String address, String detail) {
    super(reason + " " + address + ": " + detail);
    this.reason = reason;
    this.address = address;
    this.detail = detail;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Where. */
  public String address() {
    return address;
  }

  /** What is known beyond that, in the words of whoever said it. */
  public String detail() {
    return detail;
  }
}
