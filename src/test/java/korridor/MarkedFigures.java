package korridor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures in documents and where they come from. A figure is a decimal number or one with a unit of
 * measurement. It stands in a generated part, in a block of code, or between two marks:
 *
 * <ul>
 *   <li>{@code <!-- measured: HOW; VERSION (REVISION); DATE -->} and {@code <!-- end of measured
 *       -->}
 *   <li>{@code <!-- given: FROM WHERE -->} and {@code <!-- end of given -->}
 * </ul>
 */
final class MarkedFigures {

  private static final String VERSION = "\\d+\\.\\d+\\.\\d+ \\([0-9a-f]{7}\\)";
  private static final String DATE = "20\\d\\d-\\d\\d-\\d\\d";
  private static final Pattern MARKED =
      Pattern.compile(
          "<!-- measured: [^;>]+; "
              + VERSION
              + "; "
              + DATE
              + " -->.*?<!-- end of measured -->|<!-- given: [^>]+ -->.*?<!-- end of given -->",
          Pattern.DOTALL);

  /** A page that a command has written says so in its first lines. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?m)^Written by `.+`, version " + VERSION + ", on " + DATE);

  private static final Pattern CODE =
      Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]+`|\\]\\([^)]*\\)|<!--.*?-->");
  private static final Pattern SECTION = Pattern.compile("(?m)^#+ (\\d+\\.\\d+) ");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\d+\\s%\\sinterval|(?:Maven|License|section) \\d[\\d.]*|\\d+\\.\\d+\\.\\d+");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.,/-])(?:0[.,]\\d+|\\d+[.,]\\d{1,2}(?![\\d.,]*\\d))"
              + "|\\d\\s?(?:%|ms\\b|s\\b|MB\\b|GB\\b|nanoseconds\\b|bytes\\b)");

  private MarkedFigures() {}

  /** Paragraphs and tables with a figure of which nothing says where it comes from. */
  static List<String> unmarked(String document) {
    if (WRITTEN.matcher(document).find()) {
      return List.of();
    }
    String sections =
        SECTION
            .matcher(document)
            .results()
            .map(heading -> Pattern.quote(heading.group(1)))
            .collect(Collectors.joining("|"));
    String rest = MARKED.matcher(GeneratedParts.strip(document)).replaceAll("");
    rest = OTHER.matcher(CODE.matcher(rest).replaceAll("")).replaceAll("");
    if (!sections.isEmpty()) {
      rest = rest.replaceAll("(?<![\\d.])(?:" + sections + ")(?!\\d)", "");
    }
    return Pattern.compile("\n\\s*\n")
        .splitAsStream(rest)
        .filter(block -> FIGURE.matcher(block).find())
        .toList();
  }
}
