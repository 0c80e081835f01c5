package korridor.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Bad input: all problems that were found, in the order of their places. */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** With at least one problem. */
  public ScenarioException(List<Problem> problems) {
    super(lines(problems, Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  /** With a single problem. */
  public ScenarioException(Problem problem) {
    this(List.of(problem));
  }

  /** The problems, at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** One line of text for each problem. */
  public String message(Locale locale) {
    return lines(problems, locale);
  }

  private static String lines(List<Problem> problems, Locale locale) {
    return problems.stream().map(p -> p.message(locale)).collect(Collectors.joining("\n"));
  }
}
