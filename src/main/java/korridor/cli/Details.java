package korridor.cli;

import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.model.parameter.ParameterTable;

/** What a work rests on, for those who want to know all of it. */
record Details(Environment around, Language texts) {

  private static final double BYTES_OF_MEGABYTE = 1024 * 1024;

  /** Program, scenario, what is changed in it, seed, threads, memory. */
  String of(LoadedScenario loaded, long seed, int threads) {
    String changes =
        ParameterTable.values(loaded.scenario().parameters()).entrySet().stream()
            .filter(entry -> entry.getValue() != declared(entry.getKey()))
            .map(entry -> entry.getKey() + "=" + texts.numbers().plain(entry.getValue()))
            .collect(Collectors.joining(" "));
    long memory = Math.round(Runtime.getRuntime().maxMemory() / BYTES_OF_MEGABYTE);
    return VersionCommand.text(around, texts)
        + System.lineSeparator()
        + texts.say(
            "detail.work",
            "file",
            loaded.file(),
            "hash",
            loaded.hash(),
            "seed",
            String.valueOf(seed),
            "threads",
            threads,
            "memory",
            memory,
            "changes",
            changes,
            "changed",
            changes.isEmpty() ? "no" : "yes");
  }

  private static double declared(String parameter) {
    return ParameterTable.rows().get(parameter).declared().value();
  }
}
