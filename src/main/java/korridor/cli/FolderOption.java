package korridor.cli;

import java.io.IOException;
import java.util.function.Predicate;
import korridor.language.Language;
import korridor.store.FolderClaim;
import korridor.store.ResultsFolder;
import picocli.CommandLine.Option;

/** The folder for what a command makes; each command says in its help how it is called. */
final class FolderOption {

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.out",
      order = 20)
  private String out;

  /**
   * Claims the folder.
   *
   * @param name beginning of its name if none was asked for
   */
  FolderClaim claim(Environment around, Language texts, String name) throws IOException {
    return new OutputFolder(around, texts).claim(out, name);
  }

  /**
   * Claims the folder of a study: a new one, or that in which it was begun.
   *
   * @param name beginning of its name if none was asked for
   * @param begun whether a folder holds a beginning of the study
   */
  FolderClaim study(Environment around, Language texts, String name, Predicate<ResultsFolder> begun)
      throws IOException {
    return new OutputFolder(around, texts).study(out, name, begun);
  }
}
