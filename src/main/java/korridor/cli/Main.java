package korridor.cli;

/** The entry of the program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code: 0 done, 1 failed, 2 bad input. */
  public static void main(String[] args) {
    int code = CommandLineInterface.execute(Environment.ofProcess(), args);
    System.exit(code);
  }
}
