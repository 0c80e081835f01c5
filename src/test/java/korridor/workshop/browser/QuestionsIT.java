package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Five people answer five questions at one machine. */
@InBrowser
class QuestionsIT {

  private static final String[] QUESTIONS = {
    "trust-inside", "trust-across", "openness", "respect", "responsibility"
  };

  @Test
  void countsAreShownFromFiveOnAndBeginACity(Visit visit) {
    Tab tab = visit.open("de", "view=questions");
    assertThat(tab.button("workshop.questions.send")).isDisabled();
    tab.state("empty");
    answer(tab, 1);
    nobodyAnswersWhileAnswersAreOnTheirWay(tab);
    for (int person = 3; person <= 4; person++) {
      answer(tab, person);
    }
    tab.state("four");
    assertThat(tab.text("workshop.questions.few", "n", 4)).isVisible();
    assertThat(tab.button("workshop.questions.show")).isHidden();
    byDigits(tab);
    assertThat(tab.text("workshop.questions.n", "n", 5)).isVisible();
    tab.button("workshop.questions.show").click();
    assertThat(tab.text("workshop.questions.agree")).isVisible();
    tab.state("result");
    tab.button("workshop.questions.apply").click();
    assertThat(tab.lever("corridor")).isVisible();
    tab.state("city");
  }

  /** Everybody agrees in the last question, so it stays hidden. */
  private static int step(int person, int question) {
    return question == QUESTIONS.length - 1 ? 4 : 1 + (person + question) % 5;
  }

  private static void answer(Tab tab, int person) {
    fill(tab, person);
    tab.button("workshop.questions.send").click();
    thanked(tab);
  }

  private static void fill(Tab tab, int person) {
    for (int q = 0; q < QUESTIONS.length; q++) {
      question(tab, q).getByRole(AriaRole.RADIO).nth(step(person, q) - 1).check();
    }
  }

  private static void thanked(Tab tab) {
    assertThat(tab.page().locator("form").getByText(tab.say("workshop.questions.thanks")))
        .isVisible();
  }

  /** What the next one says would be cleared with it. */
  private static void nobodyAnswersWhileAnswersAreOnTheirWay(Tab tab) {
    HeldRequest sent = HeldRequest.of(tab.page(), "/api/answers");
    fill(tab, 2);
    tab.button("workshop.questions.send").click();
    Locator next = question(tab, 0).getByRole(AriaRole.RADIO).first();
    assertThat(next).isDisabled();
    sent.letGo();
    thanked(tab);
    assertThat(next).isEnabled();
  }

  /** As a host types sheets of paper in. */
  private static void byDigits(Tab tab) {
    question(tab, 0).getByRole(AriaRole.RADIO).nth(2).focus();
    for (int q = 0; q < QUESTIONS.length; q++) {
      tab.page().keyboard().press(String.valueOf(step(5, q)));
      Locator next =
          q + 1 < QUESTIONS.length
              ? question(tab, q + 1).getByRole(AriaRole.RADIO).nth(2)
              : tab.button("workshop.questions.send");
      assertThat(next).isFocused();
    }
    tab.page().keyboard().press("Enter");
  }

  private static Locator question(Tab tab, int q) {
    String words = tab.say("workshop.questions." + QUESTIONS[q]);
    return tab.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(words));
  }
}
