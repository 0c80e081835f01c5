package korridor.workshop.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.future.Futures;
import korridor.workshop.future.Workers;
import korridor.workshop.problem.Refusal;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of the page, on this machine alone. */
public final class PageServer implements AutoCloseable {

  private static final int MOST_THREADS = 24;
  private static final int ANSWERING_THREADS = 4;
  private static final long LONGEST_WAIT_MILLIS = 600_000;
  private static final double REQUESTS_A_SECOND = 200;
  private static final double REQUESTS_AT_ONCE = 2000;

  private final Token token = Token.fresh();
  private final Cities cities;
  private final Futures futures;
  private final Workers workers;
  private final ExecutorService answers;
  private final Javalin javalin;

  /**
   * Starts to serve.
   *
   * @throws korridor.workshop.problem.Refusal when the port is in use
   */
  public PageServer(PageOptions options) {
    cities = new Cities(City.of(options.scenario(), options.name()));
    futures = new Futures(options.memory() / 2);
    workers =
        new Workers(
            futures,
            cities,
            options.seed(),
            options.memory() / 2,
            options.threads(),
            korridor.workshop.future.Progress.NONE);
    answers = Executors.newFixedThreadPool(ANSWERING_THREADS, PageServer::daemon);
    Problems problems = new Problems(options.language());
    Sessions sessions = new Sessions(System::nanoTime, futures::leave);
    javalin =
        Javalin.create(
            config -> {
              settings(config);
              guards(config.routes, problems);
              files(config.routes, new StaticFiles(options.source()));
              new CitiesApi(cities, problems).routes(config.routes);
              new FuturesApi(cities, futures, options.seed(), sessions, answers)
                  .routes(config.routes);
            });
    start(options.port());
  }

  private static void settings(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.asyncTimeout = LONGEST_WAIT_MILLIS;
    config.http.maxRequestSize = Json.LARGE;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 2);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private void guards(RoutesConfig routes, Problems problems) {
    Rates rates = new Rates(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
    routes.before(new Guard(new Hosts(loopback()), token, rates)::pass);
    routes.exception(Refusal.class, problems::refused);
    routes.exception(
        HttpResponseException.class,
        (refused, context) ->
            problems.refused(
                Refusal.of(refused.getStatus(), refused.getStatus() == 413 ? "size" : "address"),
                context));
    routes.exception(Exception.class, problems::failed);
  }

  private static void files(RoutesConfig routes, StaticFiles files) {
    routes.get("/", context -> files.page(context, "index.html"));
    routes.get("/web/<file>", context -> files.file(context, context.pathParam("file")));
    routes.get("/webjars/<file>", context -> files.library(context, context.pathParam("file")));
  }

  private void start(int port) {
    try {
      javalin.start(loopback().getHostAddress(), port);
    } catch (RuntimeException notStarted) {
      close();
      throw Refusal.of(500, "port", "port", Integer.toString(port));
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-answers");
    thread.setDaemon(true);
    return thread;
  }

  /** Always version 4, which browsers understand without brackets. */
  private static InetAddress loopback() {
    return new InetSocketAddress("127.0.0.1", 0).getAddress();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The word that requests have to show. */
  public String token() {
    return token.text();
  }

  @Override
  public void close() {
    javalin.stop();
    workers.close();
    answers.shutdownNow();
  }
}
