package korridor.workshop.future;

import java.nio.ByteBuffer;
import java.util.List;
import korridor.model.Actors;
import korridor.model.Organisation;
import korridor.model.Roster;
import korridor.model.Staff;
import korridor.model.intervention.Interventions;
import korridor.workshop.future.Column.Type;

/** What a picture shows of single people and actors, a byte each. */
final class PeopleColumns {

  private PeopleColumns() {}

  static List<Column> of(Organisation organisation) {
    List<Integer> staff = List.of(organisation.staff());
    int actors = organisation.actors().values().stream().mapToInt(Integer::intValue).sum();
    return List.of(
        new Column("openness", Type.U8, staff, "1", 0, 1, PeopleColumns::openness),
        plain("corridor", staff, PeopleColumns::corridor),
        plain("iteam", staff, PeopleColumns::iteam),
        new Column("actors", Type.U8, List.of(actors), "1", 0, 1, PeopleColumns::actors));
  }

  private static Column plain(String name, List<Integer> shape, Column.Filler filler) {
    return new Column(name, Type.U8, shape, "1", Double.NaN, Double.NaN, filler);
  }

  private static void openness(Seen seen, ByteBuffer week) {
    Staff staff = seen.administration().staff;
    for (int post = 0; post < staff.size(); post++) {
      week.put(Column.share(staff.openness(post)));
    }
  }

  /** 0 for none, else the number of the theme, from 1. */
  private static void corridor(Seen seen, ByteBuffer week) {
    Staff staff = seen.administration().staff;
    for (int post = 0; post < staff.size(); post++) {
      week.put((byte) staff.corridor(post));
    }
  }

  private static void iteam(Seen seen, ByteBuffer week) {
    Roster team = seen.administration().arrangements.roster(Interventions.ITEAM.key());
    for (int place = 0; place < team.size(); place++) {
      week.put(week.position() + team.post(place), (byte) 1);
    }
  }

  private static void actors(Seen seen, ByteBuffer week) {
    Actors actors = seen.administration().actors;
    for (int actor = 0; actor < actors.size(); actor++) {
      week.put(Column.share(actors.trust(actor)));
    }
  }
}
