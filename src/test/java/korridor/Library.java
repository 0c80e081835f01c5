package korridor;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** A library, by the beginnings of its packages, and the rooms it lives in. */
enum Library {
  MASON(
      Set.of("sim.", "ec."),
      Room.MODEL,
      Room.PROCESS,
      Room.INTERVENTION,
      Room.OBSERVE,
      Room.RUN,
      Room.EVALUATION,
      Room.MASON),
  YAML(Set.of("org.yaml.", "com.fasterxml.jackson.dataformat."), Room.SCENARIO),
  JSON(Set.of("com.fasterxml.jackson."), Room.SCENARIO, Room.STORE, Room.WORKSHOP),
  PLURALS(Set.of("com.ibm.icu."), Room.LANGUAGE),
  CSV(Set.of("com.opencsv.", "ch.randelshofer."), Room.STORE),
  SPREADSHEET(Set.of("org.dhatim."), Room.STORE),
  DATABASE(Set.of("java.sql.", "org.duckdb."), Room.STORE),
  CHARTS(Set.of("org.jfree.", "com.pngencoder."), Room.REPORT),
  PAGES(Set.of("j2html."), Room.REPORT, Room.WORKSHOP),
  STATISTICS(Set.of("org.apache.commons."), Room.STATISTICS),
  WEB_SERVER(Set.of("io.javalin.", "org.eclipse.jetty.", "jakarta.servlet."), Room.WORKSHOP),
  SQUARES(Set.of("com.google.zxing."), Room.WORKSHOP),
  CLUSTER(Set.of("org.apache.spark.", "scala."), Room.SPARK),
  COMMAND_LINE(Set.of("picocli.", "me.tongfei."), Room.CLI);

  private final Set<String> packages;
  final List<Room> rooms;

  Library(Set<String> packages, Room... rooms) {
    this.packages = packages;
    this.rooms = List.of(rooms);
  }

  boolean contains(JavaClass type) {
    return packages.stream().anyMatch(type.getName()::startsWith);
  }
}
