package korridor.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Loads Korridor's classes anew, with a {@code Draws} that is compiled here from the project's own
 * source with some lines put in: by default its mixing function counts its calls in a public field.
 */
public final class CountingLoader extends ClassLoader {

  /** The field that counts. */
  public static final String COUNTER = "mixes";

  private static final String DRAWS = "korridor.random.Draws";
  private static final Path SOURCE = Path.of("src/main/java/korridor/random/Draws.java");
  private static final String MIX = "static long mix(long z) {";

  private final byte[] counting;

  /** Compiles the counting draws. */
  public CountingLoader() {
    this(Map.of(MIX, "public static long mixes;\n" + MIX + " mixes++;"));
  }

  /** Compiles draws in which these pieces of the source are replaced. */
  public CountingLoader(Map<String, String> replaced) {
    super(CountingLoader.class.getClassLoader());
    counting = compile(with(replaced));
  }

  private static String with(Map<String, String> replaced) {
    try {
      String source = Files.readString(SOURCE);
      for (Map.Entry<String, String> piece : replaced.entrySet()) {
        if (!source.contains(piece.getKey())) {
          throw new IllegalStateException(SOURCE + " has no '" + piece.getKey() + "'");
        }
        source = source.replace(piece.getKey(), piece.getValue());
      }
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compile(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Draws.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    try (JavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        Output output = new Output(standard)) {
      StringWriter said = new StringWriter();
      if (!compiler
          .getTask(said, output, null, List.of("-proc:none"), null, List.of(file))
          .call()) {
        throw new IllegalStateException(said.toString());
      }
      return output.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && name.startsWith("korridor.")) {
        byte[] bytes = name.equals(DRAWS) ? counting : bytes(name);
        loaded = defineClass(name, bytes, 0, bytes.length);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Keeps the one class in memory. */
  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
