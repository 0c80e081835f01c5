package korridor.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes HTML that is also well-formed XML: every element is closed and every text escaped. Text
 * that is markup already goes through {@link #drawing(String)} and {@link #style(String)} only.
 */
public final class Html {

  private static final Pattern SHORT_BEFORE_HYPHEN =
      Pattern.compile("(?<![\\w.-])\\w{1,2}-[\\w%-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element with attributes given as names and values. */
  public Html open(String tag, String... attributes) {
    start(tag, attributes).append(">");
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element that holds only text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** The title of the document, in which no markup is allowed. */
  public Html title(String text) {
    out.append("<title>");
    escape(text);
    out.append("</title>\n");
    return this;
  }

  /** An element without content, such as {@code meta}. */
  public Html empty(String tag, String... attributes) {
    start(tag, attributes).append("/>\n");
    return this;
  }

  /** Text, escaped. Words such as "I-Team" are kept on one line. */
  public Html text(String text) {
    Matcher word = SHORT_BEFORE_HYPHEN.matcher(text);
    int at = 0;
    while (word.find()) {
      escape(text.substring(at, word.start()));
      out.append("<span class=\"whole\">");
      escape(word.group());
      out.append("</span>");
      at = word.end();
    }
    escape(text.substring(at));
    return this;
  }

  /** An SVG element made by the charts. */
  public Html drawing(String svg) {
    out.append(svg).append('\n');
    return this;
  }

  /** A style sheet; it must hold neither {@code <} nor {@code &}. */
  public Html style(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet that is no XML text");
    }
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** The whole document; all elements must be closed. */
  public String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return "<!DOCTYPE html>\n" + out;
  }

  private StringBuilder start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    return out;
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
              }
            });
  }

  /** The characters that XML 1.0 allows. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
