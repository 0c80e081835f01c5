package korridor.workshop.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.model.Journal.Way;
import korridor.model.Organisation;
import korridor.workshop.Refusal;
import korridor.workshop.story.Entry.Kind;

/**
 * The life of an issue in plain words.
 *
 * @param story of the future
 * @param language of the words
 */
record IssueWords(Story story, Language language) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_EVENTS = 300;

  ObjectNode life(long issue) {
    List<Entry> entries = story.of(issue);
    if (entries.isEmpty() || entries.get(0).kind() != Kind.ARRIVED) {
      throw Refusal.of(404, "issue");
    }
    ObjectNode life = JSON.createObjectNode();
    life.put("title", title(entries.get(0)));
    ArrayNode events = life.putArray("events");
    entries.stream().limit(MOST_EVENTS).forEach(entry -> events.add(event(entry)));
    Entry end = story.end(issue);
    life.set("ended", end == null ? JSON.nullNode() : event(end));
    return life;
  }

  private ObjectNode event(Entry entry) {
    ObjectNode event = JSON.createObjectNode().put("week", entry.week());
    return event.put("kind", name(entry.kind())).put("text", text(entry));
  }

  /** What an issue is called: where it arose, and its theme. */
  String title(Entry arrival) {
    int theme = (int) arrival.detail();
    String department = organisation().departments().get(arrival.who()).name();
    return theme == Issues.NONE
        ? language.say("workshop.story.title.plain", "department", department)
        : language.say(
            "workshop.story.title.theme",
            "department",
            department,
            "theme",
            organisation().themes().get(theme).name());
  }

  private String text(Entry entry) {
    return switch (entry.kind()) {
      case ARRIVED -> say(entry, "department", place(entry.whom()));
      case YES ->
          say(
              entry,
              "way",
              part("way", Way.values()[(int) entry.detail()]),
              "to",
              place(entry.whom()));
      case NO -> no(entry);
      case WORKED, FACILITATED -> say(entry, "from", place(entry.who()), "to", place(entry.whom()));
      case CHANNEL -> channel(entry);
      case PARTNER ->
          say(
              entry,
              "actor",
              People.actor(organisation(), entry.who()),
              "coalition",
              entry.whom() == 1 ? "yes" : "no");
      default -> say(entry);
    };
  }

  private String channel(Entry entry) {
    Message actor = People.actor(organisation(), entry.who());
    return say(entry, "actor", actor, "opener", name(Opener.values()[entry.whom()]));
  }

  private String no(Entry entry) {
    int detail = (int) entry.detail();
    return say(
        entry,
        "way",
        part("way", Way.values()[detail / Diary.REASONS]),
        "to",
        place(entry.whom()),
        "reason",
        part("reason", Reason.values()[detail % Diary.REASONS]));
  }

  private static Message part(String family, Enum<?> value) {
    return Message.of("workshop.story." + family + "." + name(value));
  }

  private String say(Entry entry, Object... namesAndValues) {
    return language.say("workshop.story.issue." + name(entry.kind()), namesAndValues);
  }

  private String place(int post) {
    return People.department(organisation(), post);
  }

  private Organisation organisation() {
    return story.organisation();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
