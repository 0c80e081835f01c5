package korridor.model;

/**
 * The numbers that tell apart the draws made under one key. Each holder belongs to the {@link
 * Purpose} that its name begins with and lists all numbers of one key; a constant {@code FIRST_…}
 * begins a range that is open above, such as one number a post or an attempt. Like the codes of
 * purposes they never change, so that old results stay reproducible.
 */
public final class DrawKeys {

  private DrawKeys() {}

  /** Of a newcomer. */
  public interface StaffAttributes {
    int OPENNESS = 0;
    int RESPECT = 1;
    int RESPONSIBILITY = 2;
    int COMPETENCE = 3;
    int OUT_GROUP_TRUST = 4;
  }

  /** Of one tie slot of a newcomer: colleagues tried within reach, and wider where that fails. */
  public interface StaffTies {
    int FIRST_ATTEMPT = 1;
    int IN_DIVISION = -1;
    int ELSEWHERE = -2;
  }

  /** Of the n-th who leaves in a week. */
  public interface StaffTurnover {
    int SKIP = 0;
  }

  /** Of an external actor at the start. */
  public interface ActorAttributes {
    int MAIN_TOPIC = 0;
    int TRUST = 2;
    int VOICE = 3;
    int NEED_X = 4;
    int NEED_Y = 5;
  }

  /** Of an issue: what it is, each seat, each affected actor, the work of each seat. */
  public interface IssueContent {
    int ISSUE = 0;
    int SEAT = 1;
    int ACTOR = 2;
    int WORK = 3;
  }

  /** What an issue is. */
  public interface IssueContentOfIssue {
    int HAS_THEME = 0;
    int THEME = 1;
    int CROSS_SECTOR = 2;
    int TOPICS = 3;
    int DEADLINE = 4;
  }

  /** Of a department: where its solutions start. */
  public interface Solution {
    int START_X = 0;
    int START_Y = 1;
  }

  /** Of an issue's coordinator. */
  public interface Coordinator {
    int CHOICE = 0;
  }

  /** Within that choice: whether the issue is the corridor's, and the number of each member. */
  public interface CoordinatorChoice {
    int OF_CORRIDOR = -1;
    int FIRST_POST = 0;
  }

  /**
   * Of one seat in one week: the answer on each way, whom the I-Team and the official channel find,
   * whether that channel moves on, and which ties of the coordinator lead on.
   */
  public interface TeamSearch {
    int CORRIDOR_MEMBER = -2;
    int CORRIDOR_OPEN = -1;
    int OWN_TIE = 1;
    int CORRIDOR = 2;
    int FRIEND = 3;
    int ITEAM = 4;
    int HIERARCHY = 5;
    int DELEGATE = 6;
    int MATCH = 7;
    int FIRST_LEADING_ON = 16;
  }

  /** Of a week's work on a seat: whether the partner comes, and the episode. */
  public interface TeamEpisodeWork {
    int ATTENDS = -3;
    int FIRST_POST = 0;
  }

  /** Of an episode, the team's and the contact's: the tie that either gives up for it. */
  public interface TeamEpisode {
    int STARTER_TIES = -1;
    int OTHER_TIES = -2;
  }

  /** Of a tie that is given up for somebody behind the partner: whom. */
  public interface TeamEpisodeTieBirth {
    int FIRST_DOOR = 0;
  }

  /** Of a contact, which may become an episode: the answer of each who can be asked. */
  public interface Contact extends TeamEpisode {
    int COLLEAGUE = -4;
    int FIRST_POST = 0;
  }

  /** Whose contacts: those of each post, or the order of their turns. */
  public interface ContactOf {
    int ORDER = -1;
    int FIRST_POST = 0;
  }

  /** The order of turns. */
  public interface ContactOrder {
    int START = 1;
    int STRIDE = 2;
  }

  /** Of an issue's search for an external partner. */
  public interface ExternalPartner {
    int SEARCH = 0;
  }

  /** Within that search: the affected actors' answers, and one further actor and answer. */
  public interface ExternalPartnerSearch {
    int FIRST_AFFECTED = 0;
    int FURTHER_ANSWER = -1;
    int FURTHER_ACTOR = -2;
  }

  /** Of a coalition in a week. */
  public interface Coalition {
    int LAPSE = 0;
  }

  /** Of an issue that is done. */
  public interface CoalitionAfterwards {
    int FORMS = 0;
  }

  /** Of an issue that is done, then of an actor and another who took part: the slot given up. */
  public interface ActorLink {
    int BIRTH = 0;
  }

  /** Of a candidate for loss among the slots of a week. */
  public interface ActorLinkFading {
    int SKIP = 0;
    int LOSS = 1;
  }

  /** Of a post: its place in the race for membership, and its theme. */
  public interface CorridorMember {
    int RACE = 0;
    int THEME = 1;
  }

  /** Of a post in a week: how its ties are moved. */
  public interface CorridorTies {
    int MOVE = 0;
  }

  /** Of a post: its place in the race for membership, with the number that corridors have. */
  public interface IteamMember {
    int RACE = 0;
  }

  /** Of a candidate for loss. */
  public interface TieTurnover {
    int SKIP = 0;
    int LOSS = 1;
  }

  /** Of a place that goes across: whether into the own division, and to whom. */
  public interface TieTurnoverAcross {
    int NEAR = -1;
    int COLLEAGUE = -2;
  }
}
