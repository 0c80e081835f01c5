package korridor.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text that chooses words by a value, in ICU's message format. ICU chooses; the numbers are
 * written by {@link Numbers} as everywhere else, so that a language needs nothing but its file.
 */
final class Choice {

  /** Marks the name of a value that is to be written, beside that by which a choice is made. */
  private static final String WRITTEN = "Written";

  private final Locale locale;
  private final String pattern;

  Choice(Locale locale, String pattern) {
    this.locale = locale;
    this.pattern = pattern;
  }

  String say(Sentence sentence) {
    Map<String, Object> values = new HashMap<>();
    MessagePattern parts = new MessagePattern(pattern);
    String marked = marked(parts);
    List<Object> given = sentence.namesAndValues();
    for (int i = 0; i < given.size(); i += 2) {
      String name = (String) given.get(i);
      String written = sentence.spoken(given.get(i + 1));
      values.put(name, given.get(i + 1) instanceof Number ? given.get(i + 1) : written);
      values.put(name + WRITTEN, written);
    }
    names(parts).forEach(sentence::value);
    return new MessageFormat(marked, locale).format(values);
  }

  private static List<String> names(MessagePattern parts) {
    return java.util.stream.IntStream.range(0, parts.countParts())
        .mapToObj(parts::getPart)
        .filter(part -> part.getType() == Part.Type.ARG_NAME)
        .map(parts::getSubstring)
        .toList();
  }

  /** The text in which every value to be written has a name of its own. */
  private String marked(MessagePattern parts) {
    StringBuilder text = new StringBuilder();
    Deque<String> choosing = new ArrayDeque<>();
    int at = 0;
    for (int i = 0; i < parts.countParts(); i++) {
      Part part = parts.getPart(i);
      if (part.getType() == Part.Type.ARG_START) {
        String name = parts.getSubstring(parts.getPart(i + 1));
        choosing.push(part.getArgType() == ArgType.NONE ? "" : name);
        if (part.getArgType() == ArgType.NONE) {
          int end = parts.getPart(i + 1).getLimit();
          text.append(pattern, at, end).append(WRITTEN);
          at = end;
        }
      } else if (part.getType() == Part.Type.ARG_LIMIT) {
        choosing.pop();
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        text.append(pattern, at, part.getIndex()).append('{').append(choosing.peek());
        text.append(WRITTEN).append('}');
        at = part.getLimit();
      }
    }
    return text.append(pattern, at, pattern.length()).toString();
  }
}
