package korridor.store.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query that cannot be answered: what the database says of it, taken apart. */
public final class BadQueryException extends IOException {
  private static final long serialVersionUID = 1;

  private static final Pattern KIND = Pattern.compile("^[A-Z][A-Za-z ]{2,40} Error: ");
  private static final Pattern PLACE = Pattern.compile("(?m)^LINE (\\d+): (.*)\\R( *)(\\^+)");
  private static final Pattern UNKNOWN =
      Pattern.compile("(?:Table with name|Referenced column|Referenced table) \"?([^\"\\s]+)\"?");
  private static final Pattern MEANT =
      Pattern.compile("(?:Candidate bindings:|Did you mean) (\"[^\\n]*\")");
  private static final String CUT = "...";

  private final String reason;
  private final int line;
  private final int column;
  private final String unknown;
  private final List<String> meant;

  /**
   * Reads what the database says.
   *
   * @param query what it was asked
   */
  static BadQueryException of(String query, SQLException said) {
    String text = String.valueOf(said.getMessage());
    String reason = KIND.matcher(PLACE.split(text, 2)[0]).replaceFirst("").strip();
    Matcher unknown = UNKNOWN.matcher(reason);
    Matcher meant = MEANT.matcher(reason);
    Matcher place = PLACE.matcher(text);
    boolean placed = place.find();
    int line = placed ? Integer.parseInt(place.group(1)) : 0;
    return new BadQueryException(
        reason.replaceFirst("(?s)\\R+(Did you mean|Candidate bindings).*", ""),
        line,
        placed ? column(query, line, place) : 0,
        unknown.find() ? unknown.group(1) : "",
        meant.find() ? quoted(meant.group(1)) : List.of());
  }

  private BadQueryException(
      String reason, int line, int column, String unknown, List<String> meant) {
    super(reason);
    this.reason = reason;
    this.line = line;
    this.column = column;
    this.unknown = unknown;
    this.meant = new ArrayList<>(meant);
  }

  /** Why, in the database's own words, without the place. */
  public String reason() {
    return reason;
  }

  /** The line of the query, from 1; 0 where none is told. */
  public int line() {
    return line;
  }

  /** The character of the line, from 1; 0 where none is told. */
  public int column() {
    return column;
  }

  /** The name that the database does not know; empty where it is about something else. */
  public String unknown() {
    return unknown;
  }

  /** What the database thinks was meant, the likeliest first. */
  public List<String> meant() {
    return List.copyOf(meant);
  }

  /** Of a long line the database shows a part only, between dots. */
  private static int column(String query, int line, Matcher place) {
    String shown = place.group(2);
    int mark = place.group(3).length() - ("LINE " + line + ": ").length();
    String[] lines = query.split("\\R", -1);
    String whole = line <= lines.length ? lines[line - 1] : "";
    boolean cutBefore = shown.startsWith(CUT) && !whole.startsWith(CUT);
    String part = cutBefore ? shown.substring(CUT.length()) : shown;
    int from = whole.indexOf(part.endsWith(CUT) ? part.substring(0, part.length() - 3) : part);
    int within = mark - (cutBefore ? CUT.length() : 0);
    return from < 0 || within < 0 ? 0 : from + within + 1;
  }

  private static List<String> quoted(String names) {
    return Pattern.compile("\"([^\"]+)\"")
        .matcher(names)
        .results()
        .map(name -> name.group(1))
        .toList();
  }
}
