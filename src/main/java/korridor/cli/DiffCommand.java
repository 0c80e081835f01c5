package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.language.Message;
import korridor.report.ResultsDifference;
import korridor.store.SettledResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts two results side by side. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

  private static final int MOST_TRIES = 1000;

  private final Environment around;
  private final Language texts;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.folder")
  private String first;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.second-folder")
  private String second;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.out",
      order = 20)
  private String out;

  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  DiffCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    Path one = folder(first);
    Path other = folder(second);
    Path page = out == null ? unused(one, other) : new Arguments(texts).freshFile("--out", out);
    if (Files.isSameFile(one, other)) {
      throw new BadInputException(texts.say("diff.same-folder", "folder", first));
    }
    ResultsDifference difference = ResultsDifference.of(one, other);
    Message obstacle = difference.obstacle().orElse(null);
    if (obstacle != null) {
      throw new BadInputException(texts.say(obstacle));
    }
    here.out().println(Wrapped.at(here.columns(), difference.text(texts)));
    difference.write(page, texts);
    here.out().println(texts.say("diff.page", "file", page.toAbsolutePath().normalize()));
    open.show(here, texts, page);
    return ExitCode.DONE;
  }

  private Path folder(String name) throws IOException {
    Path path = new Arguments(texts).path(name);
    SettledResults.requireAsWritten(path);
    return path;
  }

  /** A file beside the second folder that is not there yet. */
  private Path unused(Path one, Path other) {
    Path beside = other.toAbsolutePath().normalize();
    String name = one.toAbsolutePath().normalize().getFileName() + "-" + beside.getFileName();
    for (int number = 1; number <= MOST_TRIES; number++) {
      String ending = number == 1 ? ".html" : "-" + number + ".html";
      Path file = beside.resolveSibling("diff-" + name + ending);
      if (!Files.exists(file)) {
        return new Arguments(texts).freshFile("--out", file.toString());
      }
    }
    throw new BadInputException(texts.say("bad.file-exists", "file", beside, "option", "--out"));
  }
}
