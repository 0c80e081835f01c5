package korridor.report.page;

/** A piece of the report that writes itself. */
@FunctionalInterface
interface Section {
  void write(Html html);
}
