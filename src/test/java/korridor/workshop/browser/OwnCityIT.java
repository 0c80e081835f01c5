package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administration of one's own, with mistakes that are named and mended. */
@InBrowser
class OwnCityIT {

  private static final String SCRIPT = "<img src=x onerror=alert(1)>";

  private static final String WRONG =
      """
      division;department;staff
      Bauen;Hochbau;zwölf
      Bauen;Tiefbau;14
      Soziales;;9
      Soziales;Jugend;11
      """;

  private static final String MENDED =
      """
      division;department;staff
      Bauen;Hochbau;12
      Bauen;Tiefbau;14
      Soziales;Wohnen;9
      Soziales;Jugend;11
      """;

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void aTableWithMistakesIsMendedAndOpens(String lang, Visit visit) {
    Tab tab = visit.open(lang, "view=own");
    tab.expect("422");
    tab.state("form");
    tab.button("workshop.own.way.csv").click();
    Locator text = tab.page().getByLabel(tab.say("workshop.own.csv")).first();
    text.fill(WRONG);
    tab.button("workshop.own.build").click();
    Locator problems = tab.page().getByRole(AriaRole.ALERT);
    assertThat(problems).containsText(tab.say("workshop.problems.heading", "n", 2));
    assertThat(problems).containsText("zwölf");
    assertThat(problems).isFocused();
    tab.state("mistakes");
    assertThat(text).hasValue(WRONG);
    text.fill(MENDED);
    tab.button("workshop.own.build").click();
    assertThat(tab.lever("corridor")).isVisible();
    tab.state("city");
    departments(tab);
    assertThat(tab.role(AriaRole.ROWHEADER, "Wohnen (Soziales)")).isVisible();
  }

  private static void departments(Tab tab) {
    tab.button("workshop.table.show").first().click();
    tab.settle();
  }

  @Test
  void aScriptInANameStaysText(Visit visit) {
    Tab tab = visit.open("de", "view=own");
    tab.button("workshop.own.way.csv").click();
    tab.page()
        .getByLabel(tab.say("workshop.own.csv"))
        .first()
        .fill(MENDED.replace("Tiefbau", SCRIPT));
    tab.button("workshop.own.build").click();
    assertThat(tab.lever("corridor")).isVisible();
    tab.lever("corridor").click();
    departments(tab);
    assertThat(tab.role(AriaRole.ROWHEADER, SCRIPT + " (Bauen)")).isVisible();
    tab.state("script");
    tab.view("story");
    tab.view("takeaway");
    assertThat(tab.page().locator("img[onerror], img[src=x]").all()).isEmpty();
  }

  @Test
  void aFormWithAMistakeTellsItAtItsField(Visit visit) {
    Tab tab = visit.open("de", "view=own");
    tab.expect("422");
    tab.button("workshop.own.copy", "city", "Kleinstadt").click();
    Locator staff = tab.role(AriaRole.TEXTBOX, tab.say("workshop.own.staff-of", "name", "Bauhof"));
    staff.fill("viele");
    tab.button("workshop.own.build").click();
    assertThat(tab.page().getByRole(AriaRole.ALERT)).isFocused();
    assertThat(staff).hasAttribute("aria-invalid", "true");
    tab.state("form-mistake");
    staff.fill("30");
    tab.button("workshop.own.build").click();
    assertThat(tab.lever("corridor")).isVisible();
  }
}
