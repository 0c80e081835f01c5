package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Reload, link and language: the same state is found again. */
@InBrowser
class LinkIT {

  private static final String STATE =
      "view=sandbox&measure=openness_mean&week=300&on.corridor=0-&on.iteam=104-416@0.5";

  private static String said(Tab tab) {
    return tab.role(AriaRole.TABPANEL, tab.say("workshop.tab.curves")).innerText();
  }

  @Test
  void aReloadAndALinkFindTheSameState(Visit visit) {
    Tab tab = visit.open("de", STATE);
    tab.until(() -> said(tab).contains("300") && said(tab).contains("Silo"));
    tab.settle();
    String before = said(tab);
    assertThat(tab.page().url()).doesNotContain(visit.server().token());
    String state = tab.page().url().replaceAll("^[^#]*#", "").replaceAll("(^|&)lang=[^&]*", "");
    tab.page().reload();
    tab.arrive();
    tab.until(() -> said(tab).equals(before));
    Tab other = visit.open("de", state);
    tab.until(() -> said(other).equals(before));
    assertThat(other.lever("iteam")).isChecked();
    assertThat(other.slider("workshop.lever.to", "lever", other.say("solution.iteam")))
        .hasAttribute("aria-valuenow", "416");
  }

  @Test
  void anotherLanguageKeepsTheState(Visit visit) {
    Tab tab = visit.open("de", STATE);
    assertThat(tab.page().locator("html")).hasAttribute("lang", "de");
    tab.role(AriaRole.BUTTON, "EN English").click();
    tab.speaks("en");
    assertThat(tab.button("workshop.view.takeaway")).isVisible();
    assertThat(tab.page().locator("html")).hasAttribute("lang", "en");
    tab.settle();
    tab.until(() -> said(tab).contains("300"));
    assertThat(said(tab)).contains(tab.say("measure.openness_mean.label"));
    assertThat(tab.lever("iteam")).isChecked();
    tab.state("english");
    tab.role(AriaRole.BUTTON, "DE Deutsch").click();
    tab.speaks("de");
    assertThat(tab.button("workshop.view.takeaway")).isVisible();
  }

  @Test
  void anAddressWithoutItsKeySaysSo(Visit visit) {
    Tab tab = visit.open("en", "view=sandbox");
    tab.expect("401|403|The key of this workshop");
    tab.page().evaluate("() => sessionStorage.clear()");
    tab.page().reload();
    assertThat(tab.page().getByRole(AriaRole.ALERT)).containsText("korridor workshop");
  }
}
