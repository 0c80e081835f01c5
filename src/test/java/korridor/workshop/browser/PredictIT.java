package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The room guesses by hand, and sees afterwards what the model says. */
@InBrowser
class PredictIT {

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void handsAreCountedHiddenAndRevealed(String lang, Visit visit) {
    Tab tab = visit.open(lang, "view=predict");
    assertThat(tab.role(AriaRole.HEADING, tab.say("workshop.predict.trust-ten", "years", 10)))
        .isVisible();
    assertThat(tab.button("workshop.predict.enter")).isDisabled();
    String corridors = tab.say("solution.corridor");
    for (int hand = 0; hand < 3; hand++) {
      tab.button("workshop.predict.more", "option", corridors).click();
    }
    tab.role(AriaRole.SPINBUTTON, tab.say("arm.silo")).fill("2");
    tab.role(AriaRole.SPINBUTTON, tab.say("arm.silo")).press("Tab");
    tab.state("asked");
    // On its way no hand is counted twice, and none that is raised meanwhile is lost.
    HeldRequest votes = HeldRequest.of(tab.page(), "/votes");
    tab.button("workshop.predict.enter").click();
    assertThat(tab.button("workshop.predict.enter")).isDisabled();
    tab.button("workshop.predict.more", "option", corridors).click();
    votes.letGo();
    assertThat(tab.text("workshop.predict.hidden", "n", 5)).isVisible();
    assertThat(tab.role(AriaRole.SPINBUTTON, corridors)).hasValue("1");
    tab.role(AriaRole.SPINBUTTON, corridors).fill("0");
    tab.role(AriaRole.SPINBUTTON, corridors).press("Tab");
    tab.state("hidden");
    reveal(tab, corridors);
  }

  @Test
  void handsOnTheirWayAreRevealedWithTheOthers(Visit visit) {
    Tab tab = visit.open("de", "view=predict");
    String corridors = tab.say("solution.corridor");
    tab.button("workshop.predict.more", "option", corridors).click();
    HeldRequest votes = HeldRequest.of(tab.page(), "/votes");
    tab.button("workshop.predict.enter").click();
    tab.button("workshop.predict.reveal").click();
    votes.letGo();
    assertThat(tab.text("workshop.predict.talk")).isVisible();
    var row = tab.page().getByRole(AriaRole.ROW).filter(Tab.having(corridors)).first();
    assertThat(row).containsText("1");
    assertThat(tab.page().locator(".problem")).hasCount(0);
  }

  private static void reveal(Tab tab, String corridors) {
    tab.button("workshop.predict.reveal").click();
    var row = tab.page().getByRole(AriaRole.ROW).filter(Tab.having(corridors)).first();
    assertThat(row).containsText("3");
    assertThat(tab.text("workshop.predict.talk")).isVisible();
    tab.state("revealed");
    tab.page().reload();
    tab.arrive();
    assertThat(row).containsText("3");
    tab.button("workshop.predict.next").click();
    assertThat(tab.role(AriaRole.HEADING, tab.say("workshop.predict.trust-one"))).isFocused();
    tab.button("workshop.predict.question", "n", 3).click();
    tab.state("lasts");
    assertThat(tab.page().getByRole(AriaRole.SPINBUTTON).all()).hasSize(3);
  }
}
