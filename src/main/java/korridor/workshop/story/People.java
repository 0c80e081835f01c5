package korridor.workshop.story;

import java.util.Map;
import korridor.language.Message;
import korridor.model.ActorKind;
import korridor.model.Organisation;

/** Who somebody is, in words: nobody has a name, everybody a place. */
final class People {

  private People() {}

  /** Name of the department that a post belongs to. */
  static String department(Organisation organisation, int post) {
    int last = 0;
    for (Organisation.Department department : organisation.departments()) {
      last += department.staff();
      if (post < last) {
        return department.name();
      }
    }
    throw new IllegalArgumentException("no post " + post);
  }

  /** What an external actor is. */
  static Message actor(Organisation organisation, int actor) {
    int last = 0;
    for (Map.Entry<ActorKind, Integer> kind : organisation.actors().entrySet()) {
      last += kind.getValue();
      if (actor < last) {
        return Message.of("workshop.story.actor." + kind.getKey().key());
      }
    }
    throw new IllegalArgumentException("no actor " + actor);
  }
}
