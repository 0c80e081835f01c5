package korridor.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text that chooses words by a value, in ICU's message format. ICU reads the text and knows the
 * plurals of each language; values are written as everywhere else. ICU's own formatter would first
 * load how the world writes numbers, which the first sentence of every command would wait for.
 */
final class Choice {

  private static final int NONE = -1;
  private static final String OTHER = "other";

  private final Sentence sentence;
  private final Locale locale;
  private final MessagePattern pattern;
  private final StringBuilder text = new StringBuilder();

  Choice(Sentence sentence, Locale locale, String pattern) {
    this.sentence = sentence;
    this.locale = locale;
    this.pattern = new MessagePattern(pattern);
  }

  /**
   * The text with all values put in.
   *
   * @throws IllegalArgumentException when the sentence lacks a value, chosen or not
   */
  String text() {
    IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == Part.Type.ARG_NAME)
        .forEach(part -> sentence.value(pattern.getSubstring(part)));
    write(0, null);
    return text.toString();
  }

  /** Writes the message that starts with that part, in the choice by this name. */
  private void write(int start, String choosing) {
    int at = pattern.getPart(start).getLimit();
    for (int i = start + 1; i <= pattern.getLimitPartIndex(start); i++) {
      Part part = pattern.getPart(i);
      text.append(pattern.getPatternString(), at, part.getIndex());
      at = part.getLimit();
      if (part.getType() == Part.Type.REPLACE_NUMBER) {
        text.append(spoken(choosing));
      } else if (part.getType() == Part.Type.ARG_START) {
        writeValue(i, part.getArgType());
        i = pattern.getLimitPartIndex(i);
        at = pattern.getPart(i).getLimit();
      }
    }
  }

  private void writeValue(int start, ArgType type) {
    String name = pattern.getSubstring(pattern.getPart(start + 1));
    switch (type) {
      case NONE -> text.append(spoken(name));
      case SELECT -> write(named(start, spoken(name)), name);
      case PLURAL -> write(plural(start, ((Number) sentence.value(name)).doubleValue()), name);
      default -> throw new IllegalArgumentException("no texts of type " + type);
    }
  }

  private String spoken(String name) {
    return sentence.spoken(sentence.value(name));
  }

  /** The message for just this number, or else for the plural that it asks for. */
  private int plural(int start, double number) {
    for (int i = start + 2; i < pattern.getLimitPartIndex(start); i = next(i)) {
      Part exact = pattern.getPart(i + 1);
      if (exact.getType().hasNumericValue() && pattern.getNumericValue(exact) == number) {
        return i + 2;
      }
    }
    return named(start, PluralRules.forLocale(locale).select(number));
  }

  /** The message under this word, or else that for all others. */
  private int named(int start, String word) {
    int other = NONE;
    for (int i = start + 2; i < pattern.getLimitPartIndex(start); i = next(i)) {
      if (pattern.partSubstringMatches(pattern.getPart(i), word)) {
        return i + 1;
      }
      if (pattern.partSubstringMatches(pattern.getPart(i), OTHER)) {
        other = i + 1;
      }
    }
    return other;
  }

  /** The choice after this one: its word, its number if it has one, its message. */
  private int next(int word) {
    boolean exact = pattern.getPart(word + 1).getType().hasNumericValue();
    return pattern.getLimitPartIndex(exact ? word + 2 : word + 1) + 1;
  }
}
