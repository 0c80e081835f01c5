package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A connection that breaks, and two who play at once. */
@InBrowser
class ConnectionIT {

  private static final String LABORATORY = "view=sandbox&week=520";

  @Test
  void aLostConnectionIsToldAndComesBack(Visit visit) {
    Tab tab = visit.open("de", LABORATORY);
    tab.expect("ERR_INTERNET_DISCONNECTED|Failed to fetch|network error");
    Locator alert = tab.page().getByRole(AriaRole.ALERT);
    assertThat(alert).isHidden();
    tab.page().context().setOffline(true);
    tab.lever("corridor").click();
    assertThat(alert).hasText(tab.say("workshop.lost"));
    assertThat(tab.lever("corridor")).isChecked();
    assertThat(Axe.violations(tab.page())).isEmpty();
    tab.picture("lost");
    tab.page().context().setOffline(false);
    assertThat(alert).isHidden();
    assertThat(tab.lever("corridor")).isChecked();
    tab.state("found");
  }

  @Test
  void twoTabsPlayAtOnceAndSeeTheSameFutures(Visit visit) {
    Tab one = visit.open("de", LABORATORY);
    Tab two = visit.open("de", LABORATORY);
    String before = tiles(one);
    one.lever("corridor").click();
    two.lever("iteam").click();
    one.lever("iteam").click();
    two.lever("corridor").click();
    one.settle();
    two.settle();
    one.until(() -> tiles(two).equals(tiles(one)) && !tiles(one).equals(before));
  }

  private static String tiles(Tab tab) {
    return tab.role(AriaRole.GROUP, tab.say("workshop.curves.choose")).innerText();
  }
}
