package korridor.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Step;
import korridor.model.process.Calibrating;
import korridor.model.process.Contacts;
import korridor.model.process.Culture;
import korridor.model.process.ExternalPartners;
import korridor.model.process.IssueArrival;
import korridor.model.process.IssueClosure;
import korridor.model.process.LineService;
import korridor.model.process.Order;
import korridor.model.process.ParticipationPhase;
import korridor.model.process.StaffTurnover;
import korridor.model.process.TeamFormation;
import korridor.model.process.TieTurnover;
import korridor.model.process.Work;

/** The steps of the week one by one, so that each can be measured. */
public final class Steps {

  private final Administration a;
  private final Map<String, Step> steps = new LinkedHashMap<>();

  /** Of an administration that is not stepped by its schedule as well. */
  public Steps(Administration administration) {
    a = administration;
    steps.put("1 issue arrival", new IssueArrival(a));
    steps.put("2 participation phase", new ParticipationPhase(a));
    steps.put("3 team formation", new TeamFormation(a));
    steps.put("4 work", new Work(a));
    steps.put("5 external partners", new ExternalPartners(a));
    steps.put("6 ends of issues", new IssueClosure(a));
    steps.put("7 contacts", new Contacts(a, Order.BY_POST));
    steps.put("8 line service and strain", new LineService(a));
    steps.put("9 routines and forgetting", new Culture(a));
    steps.put("10 tie turnover", new TieTurnover(a));
    steps.put("11 staff turnover", new StaffTurnover(a));
    steps.put("12 calibration", new Calibrating(a));
  }

  /** Told before and after each step, by number from 0. */
  public interface Watch {

    /** Watches nothing. */
    Watch NONE =
        new Watch() {
          @Override
          public void begins() {}

          @Override
          public void ended(int step) {}
        };

    /** A step begins. */
    void begins();

    /** That step has ended. */
    void ended(int step);
  }

  /** The names of the steps in their order. */
  public String[] names() {
    return steps.keySet().toArray(String[]::new);
  }

  /** One week. */
  public void week(Watch watch) {
    a.turnWeek();
    a.ledger.turn();
    a.leadTimes.turn();
    int n = 0;
    for (Step step : steps.values()) {
      watch.begins();
      step.step(a);
      watch.ended(n++);
    }
  }
}
