package korridor.workshop.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where modules lie that pages call by a bare name: in the files that come with the program. */
final class ImportMap {

  private static final String LIT = "/webjars/lit/3.3.2/";
  private static final String HTML = "/webjars/lit-html/3.3.2/";
  private static final String ELEMENT = "/webjars/lit-element/4.2.2/";
  private static final String REACTIVE = "/webjars/lit__reactive-element/2.1.2/";

  private ImportMap() {}

  /** Address by bare name. */
  static Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("lit", LIT + "index.js");
    addresses.put("lit/", LIT);
    addresses.put("lit-html", HTML + "lit-html.js");
    addresses.put("lit-html/", HTML);
    addresses.put("lit-element", ELEMENT + "lit-element.js");
    addresses.put("lit-element/", ELEMENT);
    addresses.put("@lit/reactive-element", REACTIVE + "reactive-element.js");
    addresses.put("@lit/reactive-element/", REACTIVE);
    addresses.put("uplot", "/webjars/uplot/1.6.30/dist/uPlot.esm.js");
    return addresses;
  }

  /** The text inside the script element. */
  static String text() {
    return addresses().entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
        .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
  }

  /** The whole element. */
  static String element() {
    return "<script type=\"importmap\">" + text() + "</script>";
  }

  /** What the policy names it by. */
  static String hash() {
    return hash(text());
  }

  /** What a policy names a text inside a page by. */
  static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
