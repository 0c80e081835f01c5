package korridor.cli;

import java.nio.file.Path;
import korridor.language.Language;
import picocli.CommandLine.Option;

/** Whether the page that a command wrote is shown at once. */
final class OpenOption {

  @Option(names = "--open", descriptionKey = "option.open", order = 30)
  private boolean open;

  /** Whether it was asked for. */
  boolean asked() {
    return open;
  }

  /** Shows the page if it was asked for; where there is no browser, says so. */
  void show(Environment around, Language texts, Path page) {
    if (open && !around.browser().open(page)) {
      around.err().println(texts.say("open.none", "page", page.toAbsolutePath().normalize()));
    }
  }
}
