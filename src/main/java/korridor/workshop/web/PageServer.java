package korridor.workshop.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.net.InetAddress;
import korridor.workshop.Refusal;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.city.CityLimits;
import korridor.workshop.future.Futures;
import korridor.workshop.future.Silos;
import korridor.workshop.future.WarmUp;
import korridor.workshop.future.Workers;
import korridor.workshop.guest.Answers;
import korridor.workshop.guest.Rounds;
import korridor.workshop.story.Stories;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of the page, on this machine alone. */
public final class PageServer implements AutoCloseable {

  private static final int MOST_THREADS = 24;
  private static final long LONGEST_WAIT_MILLIS = 600_000;
  private static final double REQUESTS_A_SECOND = 400;
  private static final double REQUESTS_AT_ONCE = 4000;

  private final Token token = Token.fresh();
  private final Cities cities;
  private final Futures futures;
  private final Workers workers;
  private final Stories stories;
  private final Events events;
  private final Later later = new Later();
  private final Answers answers = new Answers();
  private final Rounds rounds;
  private final PhoneServer phones;
  private final Javalin javalin;

  /**
   * Starts to serve, and to compute what the page will show first.
   *
   * @throws Refusal when the city is too large, or the port is in use
   */
  public PageServer(PageOptions options) {
    cities = new Cities(CityLimits.checked(City.of(options.scenario(), options.name())));
    futures = new Futures(options.memory() / 2);
    Silos silos = new Silos(cities, options.seed(), options.memory() / 2);
    Sessions sessions = new Sessions(System::nanoTime, futures::leave);
    events = new Events(sessions);
    stories = new Stories(silos);
    rounds =
        new Rounds(
            round -> events.tell(round.revealed() ? "reveal" : "round", RoomApi.told(round)));
    workers = new Workers(futures, silos, options.threads(), events);
    Problems problems = new Problems(options.language(), options.mishaps());
    phones = options.host() == null ? null : new PhoneServer(options, rounds, answers, events);
    javalin =
        Javalin.create(
            config -> {
              settings(config);
              guards(config.routes, problems);
              files(config.routes, new StaticFiles(options.source()));
              new CitiesApi(cities, options.seed(), problems).routes(config.routes);
              new FuturesApi(cities, futures, options.seed(), sessions, later)
                  .routes(config.routes);
              new StoriesApi(futures, stories, problems, later).routes(config.routes);
              new RoomApi(rounds, answers, cities, problems, events).routes(config.routes);
              new JoinApi(phones).routes(config.routes);
              events.routes(config.routes);
            });
    start(options.port());
    futures.want(Futures.BACKGROUND, WarmUp.of(cities.start()));
  }

  /** What both servers have in common. */
  static void settings(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.asyncTimeout = LONGEST_WAIT_MILLIS;
    config.http.maxRequestSize = Json.LARGE;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 2);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
  }

  private void guards(RoutesConfig routes, Problems problems) {
    Rates rates = new Rates(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
    routes.before(new Guard(new Hosts(loopback()), token, rates, Guard.PAGE)::pass);
    refusals(routes, problems);
  }

  static void refusals(RoutesConfig routes, Problems problems) {
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
      if (phones != null) {
        phones.start(port == 0 ? 0 : port + 1);
      }
    } catch (RuntimeException notStarted) {
      close();
      throw notStarted instanceof Refusal refusal
          ? refusal
          : Refusal.of(500, "port", "port", Integer.toString(port));
    }
  }

  /** Always version 4, which browsers understand without brackets. */
  private static InetAddress loopback() {
    return Hosts.parse("127.0.0.1").orElseThrow();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The word that requests have to show. */
  public String token() {
    return token.text();
  }

  /** Where phones join; empty when they may not. */
  public String joinAddress() {
    return phones == null ? "" : phones.address();
  }

  @Override
  public void close() {
    events.close();
    javalin.stop();
    if (phones != null) {
      phones.close();
    }
    workers.close();
    stories.close();
    later.close();
  }
}
