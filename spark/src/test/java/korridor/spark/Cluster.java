package korridor.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spark on this machine: a master and workers in processes of their own, and what they write. */
final class Cluster implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("korridor.spark"));
  private static final Pattern ADDRESS = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  /** Ends a test that hangs; a busy machine takes minutes to start six of these processes. */
  private static final long LONGEST_SECONDS = 600;

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private String address;

  Cluster(Path folder) {
    this.folder = folder;
  }

  /** Starts a master. */
  Cluster master() throws IOException, InterruptedException {
    Path log = folder.resolve("master.log");
    start(log, "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
    await(() -> Files.exists(log) && ADDRESS.matcher(Files.readString(log)).find());
    Matcher told = ADDRESS.matcher(Files.readString(log));
    told.find();
    address = told.group();
    return this;
  }

  /** Starts a worker with one core; its number, from 0. */
  int worker() throws IOException {
    int number = processes.size() - 1;
    start(
        folder.resolve("worker-" + number + ".log"),
        "worker.Worker",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve("work-" + number).toString(),
        address);
    return number;
  }

  String address() {
    return address;
  }

  /** Whether a worker has begun to work: it has then fetched the program. */
  boolean works(int worker) throws IOException {
    Path work = folder.resolve("work-" + worker);
    if (!Files.isDirectory(work)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(work)) {
      return files.anyMatch(file -> file.endsWith("korridor-spark.jar"));
    }
  }

  /** Kills a worker and what it has started, as a machine that loses its power. */
  void kill(int worker) {
    kill(processes.get(worker + 1));
  }

  /** Starts the program as a user does. */
  static Process korridor(Path log, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    String jars = System.getProperty("korridor.jar") + ":" + HOME + "/*:" + HOME + "/jars/*";
    command.addAll(List.of(JAVA, "-Xmx1g", "-Djava.awt.headless=true", "-Duser.language=en"));
    command.addAll(List.of("-Dkorridor.home=" + Path.of("..").toAbsolutePath().normalize()));
    command.addAll(List.of("-classpath", jars, "korridor.cli.Main"));
    command.addAll(List.of(args));
    return process(log, command);
  }

  /** A condition that reads files. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits until something holds. */
  static void await(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain");
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    processes.forEach(Cluster::kill);
  }

  static void kill(Process process) {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private void start(Path log, String role, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(JAVA, "-Xmx256m", "-classpath", HOME + "/jars/*"));
    command.add("org.apache.spark.deploy." + role);
    command.addAll(List.of(args));
    processes.add(process(log, command));
  }

  private static Process process(Path log, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    return builder.start();
  }
}
