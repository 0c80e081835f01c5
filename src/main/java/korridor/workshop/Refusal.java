package korridor.workshop;

import korridor.language.Message;

/** A request that is not answered, with the words for the page. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Message words;

  /**
   * A refusal.
   *
   * @param status of HTTP, 400 to 599
   * @param words what is wrong, and maybe what would help
   */
  public Refusal(int status, Message words) {
    super(words.key(), null, false, false);
    this.status = status;
    this.words = words;
  }

  /** A refusal whose text is {@code workshop.refused.<name>}. */
  public static Refusal of(int status, String name, Object... namesAndValues) {
    return new Refusal(status, Message.of("workshop.refused." + name, namesAndValues));
  }

  /** Status of HTTP. */
  public int status() {
    return status;
  }

  /** What is wrong. */
  public Message words() {
    return words;
  }
}
