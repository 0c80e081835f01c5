package korridor.workshop.web;

import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Message;
import korridor.workshop.Refusal;
import korridor.workshop.guest.Answers;
import korridor.workshop.guest.Round;

/**
 * What a phone shows: plain forms that work without a script; the library escapes every text.
 *
 * @param language of the words
 */
record PhonePage(Language language) {

  private static final int REFRESH_SECONDS = 8;

  private static final String STYLE =
      "body{font:1.2rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:34rem;padding:1rem;"
          + "color:#1a1a1a;background:#fff}button,input[type=text]{font:inherit;padding:.7rem 1rem;"
          + "width:100%;box-sizing:border-box;margin:.3rem 0;border:2px solid #1f4e79;"
          + "border-radius:.4rem}button{background:#1f4e79;color:#fff}fieldset{border:0;padding:0;"
          + "margin:1.2rem 0}legend{font-weight:600}.marks{display:flex;gap:.4rem}.marks label{"
          + "flex:1;text-align:center;padding:.6rem 0;border:1px solid #767676;"
          + "border-radius:.4rem}.marks input{display:block;margin:0 auto .2rem;width:1.4rem;"
          + "height:1.4rem}:focus-visible{outline:3px solid #b35900;outline-offset:2px}";

  /** Its own forms and its one style, nothing else. */
  static String policy() {
    return "default-src 'none'; style-src "
        + ImportMap.hash(STYLE)
        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  /** Where somebody enters the code; with what was wrong with the last one. */
  String join(String problem) {
    FormTag form =
        post("/join")
            .with(
                label(say("code")).withFor("code"),
                input()
                    .withType("text")
                    .withId("code")
                    .withName("code")
                    .attr("inputmode", "numeric")
                    .attr("autocomplete", "off")
                    .withMaxlength("12"),
                button(say("enter")));
    return page(0, p(problem).attr("role", "alert"), p(say("welcome")), form, p(say("privacy")));
  }

  /**
   * What is asked just now.
   *
   * @param round that the phone may vote in, null if none
   * @param group that it may answer the questions for, null if none
   */
  String round(String phone, Round round, String group) {
    if (round == null && group == null) {
      return page(REFRESH_SECONDS, p(say("wait")).attr("role", "status"));
    }
    return round != null ? page(0, vote(phone, round)) : page(0, answers(phone, group));
  }

  private DomContent vote(String phone, Round round) {
    List<DomContent> options = new ArrayList<>();
    for (String option : round.options()) {
      options.add(button(words(option)).withName("option").withValue(option));
    }
    String question = language.say(question(round.question()));
    return post("/vote")
        .with(
            hidden("phone", phone),
            hidden("round", Integer.toString(round.id())),
            fieldset().with(legend(question)).with(options));
  }

  private static Message question(String name) {
    return Message.of("workshop.join.question." + name).or(name);
  }

  /** An arm by its name, any other option by its text. */
  private String words(String option) {
    String key = "workshop.join.option." + option;
    return language.say(language.has(key) ? Message.of(key) : Message.arm(option));
  }

  private DomContent answers(String phone, String group) {
    FormTag form =
        post("/answers").with(hidden("phone", phone), hidden("group", group), p(say("scale")));
    for (String question : Answers.QUESTIONS) {
      List<DomContent> marks = new ArrayList<>();
      for (int mark = 1; mark <= Answers.BEST; mark++) {
        String value = Integer.toString(mark);
        marks.add(
            label(
                input().withType("radio").withName(question).withValue(value).isRequired(),
                rawHtml(value)));
      }
      form.with(
          fieldset(
              legend(say("survey." + question)),
              j2html.TagCreator.div().withClass("marks").with(marks)));
    }
    return form.with(button(say("send")), p(say("privacy")));
  }

  /** What was wrong, and the way on. */
  String refused(Refusal refusal) {
    return page(REFRESH_SECONDS, p(language.say(refusal.words())).attr("role", "alert"));
  }

  private static FormTag post(String address) {
    return form().withMethod("post").withAction(address);
  }

  private static DomContent hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }

  private String say(String name) {
    return language.say("workshop.join." + name);
  }

  private String page(int refresh, DomContent... content) {
    return "<!doctype html>"
        + html(
                head(
                    meta().attr("charset", "utf-8"),
                    meta().withName("viewport").withContent("width=device-width"),
                    refresh == 0
                        ? rawHtml("")
                        : meta().attr("http-equiv", "refresh").withContent("" + refresh),
                    title(say("title")),
                    style().with(rawHtml(STYLE))),
                body(main(h1(say("title"))).with(content)))
            .withLang(language.code())
            .render();
  }
}
