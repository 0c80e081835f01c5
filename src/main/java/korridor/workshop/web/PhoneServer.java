package korridor.workshop.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.language.Language;
import korridor.workshop.Refusal;
import korridor.workshop.guest.Answers;
import korridor.workshop.guest.Round;
import korridor.workshop.guest.Rounds;

/**
 * The small application of the people in the room: they join with a code, predict, and answer five
 * questions. It knows nothing of futures, cities or other people.
 */
final class PhoneServer implements AutoCloseable {

  private static final double REQUESTS_A_SECOND = 30;
  private static final double REQUESTS_AT_ONCE = 400;
  private static final int MOST_PHONES = 500;
  private static final int MOST_BYTES = 4_000;
  private static final int CODES = 1_000_000;
  private static final int MOST_WRONG_CODES = 100;

  private final InetAddress host;
  private final Rounds rounds;
  private final Answers answers;
  private final Events events;
  private final Language language;
  private final Javalin javalin;
  private final String code = "%06d".formatted(new SecureRandom().nextInt(CODES));
  private final Set<String> phones = new HashSet<>();
  private final Set<List<String>> answered = new HashSet<>();
  private int wrongCodes;

  PhoneServer(PageOptions options, Rounds rounds, Answers answers, Events events) {
    this.host = options.host();
    this.rounds = rounds;
    this.answers = answers;
    this.events = events;
    this.language = options.language();
    Problems problems = new Problems(options.language(), options.mishaps());
    Rates rates = new Rates(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
    this.javalin =
        Javalin.create(
            config -> {
              PageServer.settings(config);
              config.http.maxRequestSize = MOST_BYTES;
              config.routes.before(
                  new Guard(new Hosts(host), null, rates, PhonePage.policy())::pass);
              PageServer.refusals(config.routes, problems);
              config.routes.exception(Refusal.class, this::refused);
              routes(config.routes);
            });
  }

  private void routes(RoutesConfig routes) {
    routes.get("/", context -> show(context, page(context).join("")));
    routes.post("/join", this::join);
    routes.get("/round", this::round);
    routes.post("/vote", this::vote);
    routes.post("/answers", this::answer);
  }

  void start(int port) {
    try {
      javalin.start(host.getHostAddress(), port);
    } catch (RuntimeException notStarted) {
      throw Refusal.of(500, "port", "port", Integer.toString(port));
    }
  }

  String address() {
    String name = host.getHostAddress().replaceFirst("%.*", "");
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + javalin.port() + "/";
  }

  String code() {
    return code;
  }

  synchronized int joined() {
    return phones.size();
  }

  private PhonePage page(Context context) {
    String wanted = context.queryParam("lang");
    return new PhonePage(wanted == null ? language : Language.find(wanted).orElse(language));
  }

  private static void show(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  private void refused(Refusal refusal, Context context) {
    context.status(refusal.status());
    show(context, page(context).refused(refusal));
  }

  private void join(Context context) {
    String told = context.formParam("code");
    String phone = told == null ? null : enter(told.replaceAll("\\s", ""));
    if (phone == null) {
      context.status(403);
      show(context, page(context).join(language.say("workshop.join.wrong-code")));
    } else {
      context.redirect("/round?phone=" + phone, HttpStatus.SEE_OTHER);
    }
  }

  /** The name of a phone that knows the code; null for one that does not. */
  private synchronized String enter(String told) {
    if (wrongCodes >= MOST_WRONG_CODES || phones.size() >= MOST_PHONES) {
      throw Refusal.of(503, "phones-full");
    }
    if (!new Token(code).is(told)) {
      wrongCodes++;
      return null;
    }
    String phone = Token.fresh().text();
    phones.add(phone);
    return phone;
  }

  private synchronized String phone(String told) {
    if (told == null || !phones.contains(told)) {
      throw Refusal.of(403, "not-joined");
    }
    return told;
  }

  private void round(Context context) {
    String phone = phone(context.queryParam("phone"));
    Round round = rounds.current();
    boolean voting = round != null && !round.revealed() && !rounds.hasVoted(phone);
    String group = answers.open();
    show(
        context,
        page(context).round(phone, voting ? round : null, mayAnswer(phone, group) ? group : null));
  }

  private synchronized boolean mayAnswer(String phone, String group) {
    return group != null && !answered.contains(List.of(phone, group));
  }

  private void vote(Context context) {
    String phone = phone(context.formParam("phone"));
    String round = context.formParam("round");
    if (round == null || !round.matches("\\d{1,6}")) {
      throw Refusal.of(404, "no-round");
    }
    String option = context.formParam("option");
    rounds.vote(Integer.parseInt(round), phone, option == null ? "" : option);
    context.redirect("/round?phone=" + phone, HttpStatus.SEE_OTHER);
  }

  private void answer(Context context) {
    String phone = phone(context.formParam("phone"));
    String group = answers.open();
    if (group == null || !group.equals(context.formParam("group"))) {
      throw Refusal.of(409, "closed");
    }
    List<Integer> marks = new ArrayList<>();
    for (String question : Answers.QUESTIONS) {
      String mark = context.formParam(question);
      marks.add(mark != null && mark.matches("[1-5]") ? Integer.parseInt(mark) : 0);
    }
    synchronized (this) {
      if (!mayAnswer(phone, group)) {
        throw Refusal.of(409, "voted");
      }
      events.tell("answers", Json.object().put("group", group).put("n", answers.add(group, marks)));
      answered.add(List.of(phone, group));
    }
    context.redirect("/round?phone=" + phone, HttpStatus.SEE_OTHER);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
