package korridor.report.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.UnescapedText;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TheadTag;
import j2html.utils.EscapeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.language.Language;

/** What all pages share: HTML that is also well-formed XML, and the pieces of tables. */
final class Markup {

  private static final Pattern SHORT_BEFORE_HYPHEN =
      Pattern.compile("(?<![\\w.-])\\w{1,2}-[\\w%-]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Config XML =
      Config.defaults().withEmptyTagsClosed(true).withTextEscaper(Markup::escaped);

  private Markup() {}

  /** A whole document with the style sheet in it. */
  static String document(Language language, String name, DomContent... content) {
    DomContent document =
        html()
            .withLang(language.code())
            .attr("xmlns", "http://www.w3.org/1999/xhtml")
            .with(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(name),
                    style().with(sheet(Style.css()))),
                body(content));
    try {
      return document.render(FlatHtml.into(new StringBuilder("<!DOCTYPE html>\n"), XML)).toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Text in which words such as "I-Team" stay on one line. */
  static DomContent words(String said) {
    List<DomContent> parts = new ArrayList<>();
    Matcher word = SHORT_BEFORE_HYPHEN.matcher(said);
    int at = 0;
    while (word.find()) {
      parts.add(text(said.substring(at, word.start())));
      parts.add(span(word.group()).withClass("whole"));
      at = word.end();
    }
    parts.add(text(said.substring(at)));
    return each(parts.toArray(DomContent[]::new));
  }

  /** A drawing made by the charts, which is markup already. */
  static UnescapedText drawing(String svg) {
    return rawHtml(svg);
  }

  /** Something wide in a region that can be scrolled, with the keyboard too. */
  static DivTag scroll(String label, DomContent content) {
    return div(content)
        .withClass("scroll")
        .attr("role", "region")
        .attr("aria-label", label)
        .withTabindex(0);
  }

  /** A table in a region that can be scrolled; its name says what the region holds. */
  static DivTag scroll(String name, TableTag table) {
    return scroll(name, (DomContent) table);
  }

  /** A head of one row. */
  static TheadTag heads(List<ThTag> cells) {
    return thead(tr(each(cells, cell -> cell)));
  }

  /** The head of a column of words. */
  static ThTag column(String name) {
    return th(words(name)).withScope("col");
  }

  /** The head of a column of numbers. */
  static ThTag numbers(String name) {
    return column(name).withClass("number");
  }

  /** The head of a row. */
  static ThTag row(String name) {
    return th(words(name)).withScope("row");
  }

  /** A style sheet; XML readers would take these two characters for markup. */
  private static UnescapedText sheet(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("a style sheet that is no XML text");
    }
    return rawHtml(css);
  }

  private static String escaped(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : '\uFFFD'));
    return EscapeUtil.escape(clean.toString());
  }

  /** The characters that XML 1.0 allows and that are characters. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
  }
}
