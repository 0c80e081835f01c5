package korridor.cli;

/**
 * Input that cannot be worked with; the message is written for the user, in the user's language.
 */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }
}
