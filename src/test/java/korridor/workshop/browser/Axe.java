package korridor.workshop.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds against WCAG 2.1, levels A and AA. */
final class Axe {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  private Axe() {}

  /** One line for each violation and element; none is good. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
            .toList();
  }

  private static String told(Rule rule, CheckedNode node) {
    return rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " " + node.getHtml();
  }
}
