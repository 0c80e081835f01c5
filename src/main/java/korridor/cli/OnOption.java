package korridor.cli;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import korridor.experiment.Engine;
import korridor.experiment.EngineException;
import korridor.experiment.EngineException.Reason;
import korridor.experiment.RemoteExecutor;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** On which machines runs are made. */
final class OnOption {

  private static final String SPARK = "spark://";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--on",
      paramLabel = "${bundle:label.address}",
      descriptionKey = "option.on",
      order = 13)
  private String address;

  /**
   * The machines that were asked for; this one if none were.
   *
   * @param threads on this one
   * @throws BadInputException when threads were asked for elsewhere, or no engine is here
   * @throws EngineException when nobody answers there
   */
  Workplace open(int threads, Environment around, Language texts) throws EngineException {
    if (address == null) {
      return new Workplace(new ThreadExecutor(threads), () -> {});
    }
    if (command.commandLine().getParseResult().hasMatchedOption("--threads")) {
      throw BadInputException.both(texts, "--on", "--threads");
    }
    Optional<Engine> engine = engines().stream().filter(e -> e.takes(address)).findFirst();
    if (engine.isEmpty() && address.startsWith(SPARK)) {
      throw MissingPiece.spark(around, texts);
    }
    if (engine.isEmpty()) {
      throw new EngineException(Reason.NO_ADDRESS, address, "");
    }
    around.tell(texts.say("on.connecting", "address", address));
    RemoteExecutor executor = engine.get().connect(address);
    return new Workplace(executor, executor::close);
  }

  private static List<Engine> engines() {
    return ServiceLoader.load(Engine.class).stream().map(Provider::get).toList();
  }

  /** What other machines did not do, as a sentence. */
  static String problem(EngineException e, Language texts) {
    String text = "engine." + e.reason().name().toLowerCase(java.util.Locale.ROOT);
    String plain = e.address().replaceFirst("^[a-z]*:?//", "").replaceAll("[/:\\s].*", "");
    String correction = SPARK + (plain.isEmpty() ? "localhost" : plain) + ":7077";
    return texts.say(text, "address", e.address(), "detail", e.detail(), "correction", correction);
  }
}
