package korridor.cli;

/** How much a command says beside its results and its errors. */
enum Loudness {
  /** Nothing. */
  QUIET,
  /** What it is doing, how far it is, and what came out. */
  NORMAL,
  /** Also what it rests on and how long each part took. */
  VERBOSE
}
