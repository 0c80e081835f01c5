package korridor.workshop.scene;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import korridor.language.Language;

/** The texts that the page needs, as their files hold them. */
public final class Texts {

  /** Beginnings of their names. */
  private static final List<String> FAMILIES =
      List.of(
          "workshop.",
          "measure.",
          "arm.",
          "solution.",
          "group.",
          "unit.",
          "scale.",
          "actor.",
          "number.",
          "time.",
          "list.",
          "reason.",
          "parameter.",
          "maybe");

  private Texts() {}

  /** The patterns by their keys. */
  public static ObjectNode of(Language language) {
    ResourceBundle bundle = language.bundle(UnaryOperator.identity());
    ObjectNode texts = new ObjectMapper().createObjectNode();
    for (String key : new TreeSet<>(bundle.keySet())) {
      if (FAMILIES.stream().anyMatch(key::startsWith)) {
        texts.put(key, bundle.getString(key));
      }
    }
    return texts;
  }
}
