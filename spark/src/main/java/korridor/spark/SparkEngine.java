package korridor.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import korridor.experiment.Engine;
import korridor.experiment.EngineException;
import korridor.experiment.EngineException.Reason;
import korridor.experiment.RemoteExecutor;
import korridor.run.Trial;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The masters of Spark's own cluster manager: {@code spark://host:7077}, or several of them. What
 * the user sets as a system property {@code spark.*} goes before what is set here.
 */
public final class SparkEngine implements Engine {

  private static final String SCHEME = "spark://";
  private static final Pattern MASTERS =
      Pattern.compile("[^\\s,/:]+:\\d{1,5}(?:,[^\\s,/:]+:\\d{1,5})*");
  private static final int HIGHEST_PORT = 65_535;
  private static final int ANSWERS_WITHIN_MILLIS = 5000;

  @Override
  public boolean takes(String address) {
    return address.startsWith(SCHEME);
  }

  @Override
  public RemoteExecutor connect(String address) throws EngineException {
    List<InetSocketAddress> masters = masters(address);
    requireOne(masters, address);
    SparkExecutor executor = new SparkExecutor(address, begin(address));
    try {
      executor.awaitWorker();
    } catch (EngineException | RuntimeException nobody) {
      executor.close();
      throw nobody;
    }
    return executor;
  }

  private static List<InetSocketAddress> masters(String address) throws EngineException {
    String names = address.substring(SCHEME.length());
    if (!MASTERS.matcher(names).matches()) {
      throw new EngineException(Reason.NO_ADDRESS, address, "");
    }
    List<String[]> parts = Arrays.stream(names.split(",")).map(m -> m.split(":")).toList();
    if (parts.stream().anyMatch(part -> Integer.parseInt(part[1]) > HIGHEST_PORT)) {
      throw new EngineException(Reason.NO_ADDRESS, address, "");
    }
    return parts.stream()
        .map(part -> new InetSocketAddress(part[0], Integer.parseInt(part[1])))
        .toList();
  }

  /** Spark itself would go on trying for a minute. */
  private static void requireOne(List<InetSocketAddress> masters, String address)
      throws EngineException {
    String reason = "";
    for (InetSocketAddress master : masters) {
      try (Socket socket = new Socket()) {
        socket.connect(master, ANSWERS_WITHIN_MILLIS);
        return;
      } catch (IOException no) {
        reason = master.isUnresolved() ? "?" : String.valueOf(no.getMessage());
      }
    }
    throw new EngineException(Reason.UNREACHABLE, address, reason);
  }

  private static JavaSparkContext begin(String address) throws EngineException {
    chooseLog();
    SparkConf conf =
        new SparkConf()
            .setMaster(address)
            .setIfMissing("spark.app.name", "korridor")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.task.maxFailures", "8")
            .setIfMissing("spark.jars", String.join(",", jars()));
    try {
      return new JavaSparkContext(conf);
    } catch (Exception noMaster) {
      throw new EngineException(Reason.UNREACHABLE, address, Spoken.of(noMaster));
    }
  }

  /** The program brings a log that says nothing, Spark one that says much. */
  private static void chooseLog() {
    boolean asked = System.getProperty("korridor.spark.log") != null;
    String provider =
        asked
            ? "org.apache.logging.slf4j.SLF4JServiceProvider"
            : "org.slf4j.nop.NOPServiceProvider";
    System.setProperty("slf4j.provider", System.getProperty("slf4j.provider", provider));
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** What the workers need: the program and this. */
  private static Set<String> jars() {
    Set<String> jars = new LinkedHashSet<>();
    for (Class<?> type : List.of(Trial.class, SparkEngine.class)) {
      try {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isRegularFile(place)) {
          jars.add(place.toUri().toString());
        }
      } catch (URISyntaxException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return jars;
  }
}
