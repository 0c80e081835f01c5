package korridor.workshop.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.intervention.Interventions;
import korridor.workshop.story.Entry.Kind;

/** Writes down what happens in a future, week by week. */
final class Diary implements Journal {

  /** Of a no, the detail holds the way and the reason. */
  static final int REASONS = 16;

  /** Beyond this, a story is too long to be told. */
  private static final int MOST = 1_000_000;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, Integer> themes = new HashMap<>();
  private final Set<List<Object>> teams = new HashSet<>();
  private Administration administration;
  private final Map<Integer, Integer> members = new TreeMap<>();
  private int joining;

  /** From now on this administration is written about. */
  void follow(Administration followed) {
    administration = followed;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Ends a week: what came singly in it is told together. */
  void turnPage() {
    members.forEach((theme, people) -> add(Kind.MEMBERS, 0, theme, people, 0));
    members.clear();
    if (joining > 0) {
      add(Kind.ITEAM, 0, 0, joining, 0);
      joining = 0;
    }
  }

  private void add(Kind kind, long issue, int who, int whom, double detail) {
    if (entries.size() < MOST && administration != null) {
      entries.add(new Entry(administration.weekOfArm(), kind, issue, who, whom, detail));
    }
  }

  @Override
  public void arrived(long issue, int department, int theme, int coordinator) {
    themes.put(issue, theme);
    add(Kind.ARRIVED, issue, department, coordinator, theme);
  }

  @Override
  public void asked(long issue, int coordinator, int candidate, Way way, boolean yes) {
    if (yes) {
      add(Kind.YES, issue, coordinator, candidate, way.ordinal());
    } else if (administration != null) {
      int theme = themes.getOrDefault(issue, Issues.NONE);
      Reason reason = Reason.of(administration, coordinator, candidate, theme);
      add(Kind.NO, issue, coordinator, candidate, REASONS * way.ordinal() + reason.ordinal());
    }
  }

  @Override
  public void worked(long issue, int coordinator, int partner, boolean facilitated, boolean well) {
    if (well && teams.add(List.of(issue, coordinator, partner))) {
      add(facilitated ? Kind.FACILITATED : Kind.WORKED, issue, coordinator, partner, 0);
    }
  }

  @Override
  public void channelOpened(long issue, int actor, Opener opener) {
    add(Kind.CHANNEL, issue, actor, opener.ordinal(), 0);
  }

  @Override
  public void partnerJoined(long issue, int actor, boolean byCoalition) {
    add(Kind.PARTNER, issue, actor, byCoalition ? 1 : 0, 0);
  }

  @Override
  public void coalitionFormed(int actor, int post) {
    add(Kind.COALITION, 0, actor, post, 0);
  }

  @Override
  public void done(long issue) {
    add(Kind.DONE, issue, 0, 0, 0);
  }

  @Override
  public void expired(long issue) {
    add(Kind.EXPIRED, issue, 0, 0, 0);
  }

  @Override
  public void corridorFounded(int theme, int first) {
    add(Kind.CORRIDOR, 0, theme, 0, 0);
  }

  @Override
  public void joined(String intervention, int post, int theme) {
    if (intervention.equals(Interventions.ITEAM.key())) {
      joining++;
    } else if (theme != Issues.NONE) {
      members.merge(theme, 1, Integer::sum);
    }
  }

  @Override
  public void sponsorshipChanged(int head, double before, double now) {
    add(Kind.SPONSORSHIP, 0, head, now > before ? 1 : 0, now);
  }
}
