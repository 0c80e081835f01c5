package korridor.scenario;

import java.util.Locale;
import korridor.language.Language;

/**
 * An organisation chart to begin with when nothing but sizes is known, for a spreadsheet to fill
 * in.
 *
 * @param staff of all departments
 * @param divisions at most as many as departments
 * @param departments at most as many as staff
 */
public record MadeUpChart(int staff, int divisions, int departments) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * The table, semicolons between its cells, with a byte order mark so that Excel sees UTF-8.
   *
   * @param locale the language of headings and names
   */
  public String csv(Locale locale) {
    Language language = Language.of(locale);
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    csv.append(language.say("draft.table.headings")).append("\r\n");
    for (int d = 0; d < departments; d++) {
      int division = (int) ((long) d * divisions / departments) + 1;
      long people = (long) staff * (d + 1) / departments - (long) staff * d / departments;
      String number = Integer.toString(d + 1);
      csv.append(
              language.say(
                  "draft.table.row",
                  "division",
                  Integer.toString(division),
                  "department",
                  number,
                  "people",
                  Long.toString(people)))
          .append("\r\n");
    }
    return csv.toString();
  }
}
