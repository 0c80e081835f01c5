package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.report.claim.Claim.Believed;
import korridor.report.claim.Claim.Decides;
import korridor.report.claim.Claim.Difference;
import korridor.report.claim.Claim.Fails;
import korridor.report.claim.Claim.HeldOut;
import korridor.report.claim.Claim.MostOften;
import korridor.report.claim.Claim.RuledOut;
import korridor.report.claim.Claim.Together;
import korridor.report.claim.Claim.Turns;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.Matching;
import korridor.report.evidence.Share;
import korridor.report.evidence.Turn;

/**
 * Reads a sentence without knowing how it was made: which numbers and arms it names, and whether it
 * says above or below.
 *
 * @param arms the arms of the results
 */
record WordCheck(Language language, List<Arm> arms) {

  private static final Pattern NUMBER = Pattern.compile("[−]?\\d+(?:[.,]\\d+)*");

  /**
   * Checks a sentence.
   *
   * @param lead the words before it
   */
  void check(String lead, Sentence sentence) {
    String text = sentence.text();
    assertThat(text).doesNotContain("NaN", "{", "}", "null", "Infinity").isNotBlank();
    assertThat(Character.isUpperCase(text.charAt(0)) || text.contains(":")).as(text).isTrue();
    if (!sentence.claims().isEmpty()) {
      numbers(sentence);
      arms(lead, sentence);
      sides(sentence);
    }
  }

  /** Each number in the text is one of the claims', rounded to the decimals that are shown. */
  private void numbers(Sentence sentence) {
    List<Double> known = new ArrayList<>();
    sentence.claims().forEach(claim -> collect(claim, known));
    String text =
        bare(sentence)
            .replaceAll("95(\\u00a0|-)?%", "")
            .replaceAll("95 (of|von) 100 (cases|Fällen)", "")
            .replaceAll("(of|von|an|Of|Von) 100\\b", "")
            .replaceAll("draw-\\d+", "")
            .replaceAll("--(draws|replicates) \\d+", "");
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String said = matcher.group();
      int decimals = decimals(said);
      double value = value(said);
      assertThat(known)
          .as("%s says %s, but the claims are %s", sentence.text(), said, sentence.claims())
          .anyMatch(
              k -> Math.abs(Math.abs(k) - Math.abs(value)) <= 0.5000001 * Math.pow(10, -decimals));
    }
  }

  /** The text without the names and units of measures, which may hold numbers and arms. */
  private String bare(Sentence sentence) {
    String text = sentence.text();
    for (Claim claim : sentence.claims()) {
      for (RecordComponent part : claim.getClass().getRecordComponents()) {
        if (read(part, claim) instanceof korridor.observe.Measure measure) {
          text = text.replace(language.say(measure.label()), "");
          text =
              measure.scale().amount()
                  ? text.replace(language.say(measure.unitInWords()), "")
                  : text;
        }
      }
      Matching.Held held = held(claim);
      if (held != null) {
        text = text.replace(held.words(), "").replace(language.say(held.measure().label()), "");
      }
      for (String parameter : parameters(claim)) {
        text = text.replace(language.say(Message.parameter(parameter)), "");
      }
    }
    return text;
  }

  private static Matching.Held held(Claim claim) {
    if (claim instanceof RuledOut c) {
      return c.held();
    }
    return claim instanceof HeldOut c ? c.held() : null;
  }

  private static List<String> parameters(Claim claim) {
    if (claim instanceof Believed c) {
      return List.of(c.parameter());
    }
    if (claim instanceof Decides c) {
      List<String> all = new ArrayList<>(c.together());
      c.decisive().forEach(one -> all.add(one.parameter()));
      return all;
    }
    if (claim instanceof Turns c) {
      return c.nearest().stream()
          .flatMap(n -> n.departures().stream().map(d -> d.parameter()))
          .toList();
    }
    return claim instanceof Fails c
        ? c.limits().stream().map(l -> l.parameter()).toList()
        : List.of();
  }

  /** Numbers of a claim as a reader may meet them: themselves, in percent, weeks in years. */
  private static void collect(Object claim, List<Double> known) {
    if (claim instanceof MostOften c) {
      known.addAll(List.of(c.n() * c.share(), c.n() * c.next()));
    }
    if (claim instanceof Decides c) {
      known.add((double) c.all() - c.decisive().size() - c.together().size());
    }
    for (RecordComponent part : claim.getClass().getRecordComponents()) {
      Object value = read(part, claim);
      if (value instanceof Number number) {
        known.add(number.doubleValue());
        known.add(100 * number.doubleValue());
        known.add(Numbers.rounded(number.doubleValue()));
        if (part.getName().matches("week|weeks|reference")) {
          known.add(number.doubleValue() / 52);
        }
      } else if (value instanceof Share share) {
        collect(share, known);
        known.add(100 * share.value());
        known.add((double) share.of100());
        known.add(Math.floor(100 * share.lower()));
      } else if (value instanceof Matching.Held held) {
        collect(held, known);
      } else if (value instanceof List<?> list) {
        list.stream().filter(Record.class::isInstance).forEach(one -> collect(one, known));
      } else if (value instanceof korridor.observe.Measure measure) {
        // The smallest step told, and that of an interval that needs two digits more.
        for (double step : new double[] {Judgement.step(measure), Judgement.step(measure) / 100}) {
          known.add(step);
          known.add(100 * step);
        }
      }
    }
  }

  /** Every arm that the text names is in a claim, and the other way round. */
  private void arms(String lead, Sentence sentence) {
    List<Arm> claimed = new ArrayList<>();
    List<Arm> close = new ArrayList<>();
    sentence.claims().forEach(claim -> armsOf(claim, claimed, close));
    sentence.claims().stream()
        .filter(Together.class::isInstance)
        .map(Together.class::cast)
        .forEach(both -> close.add(Arm.of(both.first(), both.second())));
    String rest = lead + ": " + bare(sentence);
    String all = rest;
    sentence.claims().stream()
        .filter(Together.class::isInstance)
        .map(Together.class::cast)
        .forEach(
            both ->
                assertThat(all).contains(name(Arm.of(both.first())), name(Arm.of(both.second()))));
    List<Arm> longest = new ArrayList<>(arms);
    longest.remove(Arm.SILO);
    longest.sort(Comparator.comparingInt((Arm arm) -> name(arm).length()).reversed());
    for (Arm arm : longest) {
      boolean named = forms(arm).stream().anyMatch(rest::contains);
      for (String form : forms(arm)) {
        rest = rest.replace(form, "");
      }
      if (named && !claimed.isEmpty() && !claimed.contains(arm)) {
        assertThat(close).as(sentence.text()).contains(arm);
      }
      if (claimed.contains(arm)) {
        assertThat(named).as("%s names %s", sentence.text(), arm).isTrue();
      }
    }
  }

  private static void armsOf(Object claim, List<Arm> arms, List<Arm> close) {
    for (RecordComponent part : claim.getClass().getRecordComponents()) {
      Object value = read(part, claim);
      if (value instanceof Arm arm) {
        (part.getName().equals("second") ? close : arms).add(arm);
      } else if (value instanceof Intervention solution) {
        close.add(Arm.of(solution));
      } else if (value instanceof List<?> list) {
        boolean only = part.getName().equals("close");
        for (Object element : list) {
          if (element instanceof Arm arm) {
            (only ? close : arms).add(arm);
          } else if (element instanceof Turn.Nearest nearest) {
            close.add(nearest.ahead());
          }
        }
      }
    }
  }

  /** A sentence about differences of one direction only does not say the other one. */
  private void sides(Sentence sentence) {
    List<Judgement> judged =
        sentence.claims().stream()
            .filter(Difference.class::isInstance)
            .map(claim -> ((Difference) claim).judgement())
            .toList();
    String silo = language.code().equals("de") ? " dem Silo" : " the silo";
    boolean above = sentence.text().contains(language.say("side.above") + silo);
    boolean below = sentence.text().contains(language.say("side.below") + silo);
    if (!judged.isEmpty() && !judged.contains(Judgement.UNCERTAIN)) {
      assertThat(above).as(sentence.text()).isEqualTo(judged.contains(Judgement.ABOVE));
      assertThat(below).as(sentence.text()).isEqualTo(judged.contains(Judgement.BELOW));
    }
  }

  private static Object read(RecordComponent part, Object claim) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(claim);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private int decimals(String said) {
    int mark = said.lastIndexOf(language.code().equals("de") ? ',' : '.');
    return mark < 0 ? 0 : said.length() - mark - 1;
  }

  private double value(String said) {
    boolean german = language.code().equals("de");
    String plain = said.replace("−", "-").replace(german ? "." : ",", "");
    return Double.parseDouble(german ? plain.replace(",", ".") : plain);
  }

  private String name(Arm arm) {
    return language.say(Message.arm(arm.name()));
  }

  /** An arm as a label, as a subject and after "with". */
  private List<String> forms(Arm arm) {
    return List.of(name(arm), subject(arm), new PlausibleSentences(language).with(arm));
  }

  private String subject(Arm arm) {
    return new Sentences(language).subject(arm);
  }
}
