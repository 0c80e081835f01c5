package korridor.workshop.scene;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import korridor.model.ActorKind;
import korridor.model.Organisation;

/** A layout as the page reads it, to a tenth of a unit. */
final class LayoutFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LayoutFormat() {}

  static ObjectNode of(Layout layout, Organisation organisation) {
    ObjectNode node = JSON.createObjectNode();
    node.put("width", layout.width()).put("height", layout.height());
    circles(layout.divisions(), node.putArray("divisions"));
    circles(layout.departments(), node.putArray("departments"));
    ArrayNode people = node.putArray("people");
    for (double coordinate : layout.people()) {
      people.add(rounded(coordinate));
    }
    ArrayNode actors = node.putArray("actors");
    int next = 0;
    for (Map.Entry<ActorKind, Integer> kind : organisation.actors().entrySet()) {
      for (int n = 0; n < kind.getValue(); n++) {
        Circle place = layout.actors().get(next++);
        actors
            .addObject()
            .put("x", rounded(place.x()))
            .put("y", rounded(place.y()))
            .put("kind", kind.getKey().key());
      }
    }
    node.set("iteam", circle(layout.iteam()));
    return node;
  }

  private static void circles(List<Circle> circles, ArrayNode into) {
    circles.forEach(circle -> into.add(circle(circle)));
  }

  private static ObjectNode circle(Circle circle) {
    return JSON.createObjectNode()
        .put("x", rounded(circle.x()))
        .put("y", rounded(circle.y()))
        .put("r", rounded(circle.r()));
  }

  private static double rounded(double value) {
    return Math.rint(10 * value) / 10;
  }
}
