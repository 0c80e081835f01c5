package korridor.workshop.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import korridor.workshop.Refusal;

/**
 * Files of the page. Their names are made of few letters, so that no name leads out of their
 * folder.
 *
 * @param source where they are read while somebody works on them; null for those in the program
 */
record StaticFiles(Path source) {

  private static final String FOLDER = "/korridor/workshop/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Pattern OWN = Pattern.compile("([a-z0-9-]+/){0,3}[a-z0-9-]+\\.[a-z0-9]+");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(lit|lit-html|lit-element|lit__reactive-element|uplot)(/[A-Za-z0-9-][A-Za-z0-9.-]*){2,5}");

  /** Where the import map goes in a page. */
  private static final String PLACE = "<!-- import map -->";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json",
          "woff2", "font/woff2",
          "ico", "image/x-icon");

  /** A page, with the import map where it asks for one. */
  void page(Context context, String name) {
    String text = new String(own(name), StandardCharsets.UTF_8);
    answer(
        context,
        name,
        "no-cache",
        text.replace(PLACE, ImportMap.element()).getBytes(StandardCharsets.UTF_8));
  }

  /** A module, style or picture of the page. */
  void file(Context context, String name) {
    answer(context, name, "no-cache", own(name));
  }

  /** A file of a library; it never changes under its address. */
  void library(Context context, String name) {
    if (!FOREIGN.matcher(name).matches()) {
      throw Refusal.of(404, "file");
    }
    answer(context, name, "max-age=31536000, immutable", onClassPath(WEBJARS + name));
  }

  private static void answer(Context context, String name, String caching, byte[] bytes) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw Refusal.of(404, "file");
    }
    context.header("Cache-Control", caching).contentType(type).result(bytes);
  }

  private byte[] own(String name) {
    if (!OWN.matcher(name).matches()) {
      throw Refusal.of(404, "file");
    }
    if (source == null) {
      return onClassPath(FOLDER + name);
    }
    try {
      return Files.readAllBytes(source.resolve(name));
    } catch (IOException notThere) {
      throw Refusal.of(404, "file");
    }
  }

  private static byte[] onClassPath(String path) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw Refusal.of(404, "file");
      }
      return in.readAllBytes();
    } catch (IOException notReadable) {
      throw Refusal.of(404, "file");
    }
  }
}
