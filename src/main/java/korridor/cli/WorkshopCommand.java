package korridor.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import korridor.language.Language;
import korridor.workshop.Refusal;
import korridor.workshop.web.Addresses;
import korridor.workshop.web.PageOptions;
import korridor.workshop.web.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the page of the workshop until it is told to stop. */
@Command(name = "workshop", sortOptions = false)
final class WorkshopCommand implements Callable<Integer> {

  /** Where the page's files are read while somebody works on them. */
  private static final String SOURCE = "korridor.workshop.source";

  private static final int HIGHEST_PORT = 65_535;

  private final Environment around;
  private final Language texts;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "workshop",
      paramLabel = "${bundle:label.scenario}",
      descriptionKey = "argument.workshop-scenario")
  private String scenario;

  @Option(
      names = "--port",
      paramLabel = "P",
      defaultValue = "8017",
      descriptionKey = "option.port",
      order = 1)
  private String port;

  @Option(
      names = "--host",
      paramLabel = "${bundle:label.address}",
      descriptionKey = "option.host",
      order = 2)
  private String host;

  @Option(names = "--no-open", descriptionKey = "option.no-open", order = 3)
  private boolean closed;

  @Mixin private CommonOptions common;

  WorkshopCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws InterruptedException {
    int number = new Arguments(texts).whole("--port", port, 0, HIGHEST_PORT);
    Path file = new ScenarioFinder(around.home(), texts).find(scenario);
    LoadedScenario loaded = LoadedScenario.load(file, List.of(), false);
    String source = System.getProperty(SOURCE);
    PageOptions options =
        PageOptions.of(
            loaded.scenario(),
            scenario,
            texts,
            number,
            host == null ? null : address(),
            source == null ? null : Path.of(source),
            mishap -> Mishap.tell(around, texts, mishap));
    CountDownLatch stopped = new CountDownLatch(1);
    try (InterruptGuard guard = new InterruptGuard(stopped::countDown);
        PageServer server = new PageServer(options)) {
      show(server);
      stopped.await();
    } catch (Refusal refusal) {
      throw new BadInputException(texts.say(refusal.words()));
    }
    return ExitCode.DONE;
  }

  /** An address of this machine; any other cannot be listened on. */
  private InetAddress address() {
    return Addresses.own(host)
        .orElseThrow(
            () -> {
              List<String> own = Addresses.reachable();
              String bad = texts.say("workshop.command.bad-host", "value", host);
              return new BadInputException(
                  own.isEmpty()
                      ? bad
                      : bad + " " + texts.say("maybe", "correction", "--host " + own.get(0)));
            });
  }

  private void show(PageServer server) {
    String address =
        "http://127.0.0.1:" + server.port() + "/#token=" + server.token() + "&lang=" + texts.code();
    around.out().println(texts.say("workshop.command.serving", "address", address));
    if (!server.joinAddress().isEmpty()) {
      around.tell(texts.say("workshop.command.phones", "address", server.joinAddress()));
    }
    if (!closed && !around.browser().open(URI.create(address))) {
      around.tell(texts.say("workshop.command.no-browser"));
    }
  }
}
