package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levers, time and what is taken back, in the laboratory. */
@InBrowser
class LaboratoryIT {

  private static final String LABORATORY = "view=sandbox";

  @Test
  void beginsWithTheSiloAndNothingToTakeBack(Visit visit) {
    Tab tab = visit.open("en", LABORATORY);
    for (String lever : new String[] {"corridor", "reputation", "iteam"}) {
      assertThat(tab.lever(lever)).not().isChecked();
    }
    assertThat(tab.button("workshop.undo")).isDisabled();
    assertThat(tab.button("workshop.replay")).isDisabled();
    tab.state("silo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"corridor", "reputation", "iteam"})
  void eachLeverChangesWhatIsSaidOfTheEnd(String lever, Visit visit) {
    Tab tab = visit.open("de", LABORATORY + "&week=520");
    String before = headline(tab).innerText();
    tab.lever(lever).click();
    assertThat(tab.lever(lever)).isChecked();
    assertThat(headline(tab)).not().hasText(before);
    assertThat(tab.page()).hasURL(Pattern.compile("on\\." + lever));
    tab.state(lever);
    tab.lever(lever).click();
    assertThat(tab.lever(lever)).not().isChecked();
    assertThat(headline(tab)).hasText(before);
  }

  /** What the large curve says of the week, in words. */
  private static Locator headline(Tab tab) {
    return tab.page()
        .getByRole(AriaRole.FIGURE)
        .filter(new Locator.FilterOptions().setHas(tab.button("workshop.bands")))
        .locator("p")
        .first();
  }

  @Test
  void aChangeAtAWeekLeavesTheWeeksBeforeAsTheyWere(Visit visit) {
    Tab tab = visit.open("de", LABORATORY + "&on.corridor=0-&week=200");
    String before = headline(tab).innerText();
    tab.page().getByLabel(tab.say("workshop.from-now", "week", "200")).check();
    tab.lever("iteam").click();
    tab.settle();
    assertThat(headline(tab)).hasText(before);
    assertThat(tab.page()).hasURL(Pattern.compile("on\\.iteam=200-"));
    tab.state("fork");
    tab.slider("workshop.scrub").fill("520");
    String after = headline(tab).innerText();
    tab.button("workshop.undo").click();
    assertThat(headline(tab)).not().hasText(after);
  }

  @Test
  void theLastChangeIsReplayedFromItsWeekOn(Visit visit) {
    Tab tab = visit.open("en", LABORATORY + "&week=300");
    tab.page().getByLabel(tab.say("workshop.from-now", "week", "300")).check();
    tab.lever("corridor").click();
    tab.settle();
    tab.slider("workshop.scrub").fill("40");
    tab.button("workshop.replay").click();
    assertThat(tab.button("workshop.pause")).isVisible();
    tab.button("workshop.pause").click();
    assertThat(Integer.parseInt(tab.slider("workshop.scrub").inputValue())).isBetween(300, 520);
    tab.button("workshop.picture.before").click();
    assertThat(tab.button("workshop.picture.before")).hasAttribute("aria-pressed", "true");
    tab.state("replay-before");
  }

  @Test
  void timeRunsOnlyWhenItIsAskedTo(Visit visit) {
    Tab tab = visit.open("de", LABORATORY);
    assertThat(tab.slider("workshop.scrub")).hasValue("0");
    tab.button("workshop.play").click();
    assertThat(tab.slider("workshop.scrub")).not().hasValue("0");
    tab.button("workshop.pause").click();
    tab.button("workshop.rewind").click();
    assertThat(tab.slider("workshop.scrub")).hasValue("0");
    tab.slider("workshop.scrub").fill("260");
    assertThat(tab.slider("workshop.scrub"))
        .hasAttribute("aria-valuetext", tab.say("workshop.week", "week", "260", "year", "5"));
    tab.state("scrubbed");
  }

  @Test
  void whatWasDoneIsTakenBackAndDoneAgain(Visit visit) {
    Tab tab = visit.open("en", LABORATORY);
    tab.lever("corridor").click();
    tab.lever("iteam").click();
    tab.button("workshop.undo").click();
    assertThat(tab.lever("corridor")).isChecked();
    assertThat(tab.lever("iteam")).not().isChecked();
    tab.page().keyboard().press("Control+z");
    assertThat(tab.lever("corridor")).not().isChecked();
    tab.page().keyboard().press("Control+Shift+z");
    assertThat(tab.lever("corridor")).isChecked();
    tab.button("workshop.redo").click();
    assertThat(tab.lever("iteam")).isChecked();
    tab.button("workshop.reset").click();
    assertThat(tab.lever("corridor")).not().isChecked();
    tab.settle();
    assertThat(tab.page()).hasURL(Pattern.compile("^[^@]*$"));
  }
}
