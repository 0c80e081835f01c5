package korridor.workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A test of the tests: what is wrong is found. */
@InBrowser
class AxeIT {

  @Test
  void barriersThatArePlantedAreFound(Visit visit) {
    Tab tab = visit.open("en", "view=sandbox");
    assertThat(Axe.violations(tab.page())).isEmpty();
    tab.page()
        .evaluate(
            "() => document.querySelector('main').insertAdjacentHTML('beforeend',"
                + "'<img src=\"/web/icon.svg\"><button></button>')");
    assertThat(Axe.violations(tab.page()))
        .anyMatch(one -> one.startsWith("image-alt"))
        .anyMatch(one -> one.startsWith("button-name"));
  }

  @Test
  void anErrorInTheConsoleAndAScriptAgainstThePolicyAreNoticed(Visit visit) {
    Tab tab = visit.open("en", "view=sandbox");
    assertThat(tab.wrong()).isEmpty();
    tab.page().evaluate("() => console.error('planted')");
    tab.page()
        .evaluate(
            "() => { const script = document.createElement('script');"
                + " script.textContent = 'window.planted = 1'; document.body.append(script); }");
    tab.settle();
    assertThat(tab.wrong())
        .anyMatch(one -> one.contains("planted"))
        .anyMatch(one -> one.contains("policy: script-src"));
    assertThat(tab.page().evaluate("() => window.planted ?? null")).isNull();
    tab.expect("planted|policy: script-src|Content Security Policy");
  }
}
