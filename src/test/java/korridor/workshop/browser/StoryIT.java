package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why it happened, and what is taken home. */
@InBrowser
class StoryIT {

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void anIssueTellsItsLifeBesideItsTwin(String lang, Visit visit) {
    Tab tab = visit.open(lang, "view=story&on.corridor=0-&week=100");
    Locator log = tab.role(AriaRole.REGION, tab.say("workshop.why.heading"));
    assertThat(log.getByRole(AriaRole.LISTITEM).first()).isVisible();
    tab.state("log");
    log.locator("li button[aria-pressed]").first().click();
    assertThat(tab.button("workshop.why.close")).isVisible();
    assertThat(tab.page().getByText(tab.say("workshop.why.same"))).isVisible();
    tab.state("life");
    tab.button("workshop.why.close").click();
    assertThat(tab.text("workshop.why.hint")).isVisible();
  }

  @Test
  void numbersScenarioAndCommandAreTakenAway(Visit visit) throws IOException {
    Tab tab = visit.open("en", "view=takeaway&on.iteam=52-&week=520");
    tab.state("away");
    String measure = tab.say("measure.trust_across.label");
    String csv = saved(tab, tab.role(AriaRole.BUTTON, measure + ": CSV"));
    assertThat(csv.lines().count()).isEqualTo(132);
    assertThat(csv.lines().findFirst().orElseThrow()).contains(tab.say("solution.iteam"));
    assertThat(saved(tab, tab.button("workshop.away.yaml"))).contains("Kleinstadt", "iteam");
    assertThat(tab.page().getByLabel(tab.say("workshop.away.command")).first())
        .containsText("korridor run");
    tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    tab.picture("paper");
  }

  private static String saved(Tab tab, Locator button) throws IOException {
    Download download = tab.page().waitForDownload(button::click);
    return Files.readString(download.path());
  }
}
