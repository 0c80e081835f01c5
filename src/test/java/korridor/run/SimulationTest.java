package korridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Journal;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

/** A small town of 150: 13 % are 20 corridor members, 0.7 % are one of the I-Team. */
class SimulationTest {

  private static final Scenario TOWN = town();
  private static final Arm ALL = Interventions.STANDARD_ARMS.get(7);

  private static Scenario town() {
    Scenario read = ScenarioReader.read(Path.of("scenarios/small-town.yaml"));
    return new Scenario(
        read.name(),
        read.city(),
        read.descriptions(),
        read.organisation(),
        new Scenario.Horizon(40, 60, 4),
        Map.of(),
        read.parameters());
  }

  private static Simulation simulation(Arm arm) {
    return Simulation.of(TOWN, new RunKey(ScenarioHash.of(TOWN), arm, 0, 1));
  }

  private static double[] measures(Simulation simulation) {
    return simulation.census().measure();
  }

  @Test
  void itIsASiloUntilTheEndOfItsWarmUp() {
    Simulation all = simulation(ALL);
    assertThat(all.week()).isEqualTo(-40);
    assertThat(all.runTo(0).week()).isZero();
    assertThat(all.snapshot().inCorridors()).isEmpty();
    assertThat(all.snapshot()).isEqualTo(simulation(Arm.SILO).runTo(0).snapshot());
    assertThat(all.runTo(1).snapshot().inCorridors()).hasSize(20);
    assertThat(all.snapshot().inITeam()).hasSize(1);
  }

  @Test
  void whatIsSwitchedOffIsOff() {
    Simulation all = simulation(ALL).runTo(50);
    Simulation silo = all.fork().switchTo(Arm.SILO).runTo(51);
    assertThat(silo.snapshot().inCorridors()).isEmpty();
    assertThat(silo.snapshot().inITeam()).isEmpty();
    assertThat(silo.snapshot().people()).allMatch(person -> person.theme() == -1);
    double before = measure(silo, "corridor_hours");
    assertThat(before).isPositive();
    assertThat(measure(silo.runTo(51 + 52), "corridor_hours")).isZero();
    assertThat(measure(silo, "iteam_hours")).isZero();
    assertThat(all.runTo(51).snapshot().inCorridors()).as("the original goes on").hasSize(20);
  }

  @Test
  void whatIsSwitchedOnLaterHasItsMembers() {
    Simulation silo = simulation(Arm.SILO).runTo(59);
    silo.switchTo(Arm.of(Interventions.CORRIDOR, Interventions.ITEAM)).runTo(60);
    assertThat(silo.snapshot().inCorridors()).hasSize(20);
    assertThat(silo.snapshot().inITeam()).hasSize(1);
  }

  @Test
  void aLowerStrengthShrinksAndAHigherOneGrows() {
    Simulation corridors = simulation(Arm.of(Interventions.CORRIDOR)).runTo(20);
    List<Integer> members = corridors.snapshot().inCorridors();
    Map<Intervention, Course> less =
        Map.of(Interventions.CORRIDOR, Course.of(0, Course.NEVER, 0.3, 0));
    corridors.switchTo(less).runTo(21);
    assertThat(corridors.snapshot().inCorridors()).isEqualTo(members.subList(0, 6));
    corridors.switchTo(Arm.of(Interventions.CORRIDOR)).runTo(22);
    assertThat(corridors.snapshot().inCorridors()).isEqualTo(members);
  }

  @Test
  void sequencesOfInterventionsAreArms() {
    Arm sequence = Interventions.arm("corridor@0-10+iteam@5").orElseThrow();
    Simulation simulation = simulation(sequence).runTo(5);
    assertThat(simulation.snapshot().inCorridors()).hasSize(20);
    assertThat(simulation.snapshot().inITeam()).isEmpty();
    assertThat(simulation.runTo(6).snapshot().inITeam()).hasSize(1);
    assertThat(simulation.runTo(11).snapshot().inCorridors()).isEmpty();
    assertThat(simulation.snapshot().inITeam()).hasSize(1);
  }

  @Test
  void aForkGoesOnAsTheOriginalAndLeavesItAlone() {
    for (int week : new int[] {-7, 0, 13}) {
      Simulation original = simulation(ALL).runTo(week);
      Snapshot before = original.snapshot();
      Simulation fork = original.fork().runTo(week + 15);
      assertThat(original.snapshot()).isEqualTo(before);
      assertThat(fork.snapshot()).isEqualTo(original.runTo(week + 15).snapshot());
      assertThat(measures(fork)).containsExactly(measures(original));
    }
  }

  @Test
  void aReplicateIsASimulation() {
    RunResult run =
        new ReplicateRun(TOWN, ScenarioHash.of(TOWN), 1, 0)
            .results(List.of(Arm.SILO, ALL), RunWatch.NONE)
            .get(1);
    assertThat(measures(simulation(ALL).runTo(60))).containsExactly(run.observation().last());
  }

  @Test
  void aSnapshotCountsEachTieAcrossOnce() {
    Simulation simulation = simulation(ALL).runTo(30);
    Snapshot snapshot = simulation.snapshot();
    double across = snapshot.ties().stream().mapToInt(Snapshot.Across::count).sum();
    int slots = TOWN.parameters().contacts().ties();
    assertThat(across / (150 * slots))
        .isCloseTo(
            measure(simulation, "ties_across"), org.assertj.core.api.Assertions.within(1e-12));
    double trust = snapshot.ties().stream().mapToDouble(t -> t.count() * t.meanTrust()).sum();
    assertThat(trust / across)
        .isCloseTo(
            measure(simulation, "trust_across"), org.assertj.core.api.Assertions.within(1e-9));
    assertThat(snapshot.people()).hasSize(150);
    assertThat(snapshot.actors())
        .hasSize(TOWN.organisation().actors().values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Counts what a journal hears. */
  private static final class Counts implements Journal {
    int arrived;
    int founded;
    int members;
    int released;
    int ended;
    int yes;
    int asked;
    int well;
    int opened;
    int noticed;
    final Map<Way, Integer> ways = new EnumMap<>(Way.class);

    @Override
    public void arrived(long issue, int department, int theme, int coordinator) {
      arrived++;
    }

    @Override
    public void asked(long issue, int coordinator, int candidate, Way way, boolean answer) {
      asked++;
      yes += answer ? 1 : 0;
      ways.merge(way, 1, Integer::sum);
    }

    @Override
    public void worked(long issue, int coordinator, int partner, boolean facilitated, boolean w) {
      well += w ? 1 : 0;
    }

    @Override
    public void channelOpened(long issue, int actor, Opener opener) {
      opened++;
    }

    @Override
    public void done(long issue) {
      ended++;
    }

    @Override
    public void expired(long issue) {
      ended++;
    }

    @Override
    public void corridorFounded(int theme, int people) {
      founded++;
    }

    @Override
    public void joined(String intervention, int post, int theme) {
      members += intervention.equals(Interventions.CORRIDOR.key()) ? 1 : 0;
      released += intervention.equals(Interventions.ITEAM.key()) ? 1 : 0;
    }

    @Override
    public void left(String intervention, int post) {
      members -= intervention.equals(Interventions.CORRIDOR.key()) ? 1 : 0;
      released -= intervention.equals(Interventions.ITEAM.key()) ? 1 : 0;
    }

    @Override
    public void sponsorshipChanged(int head, double before, double now) {
      noticed++;
      assertThat(Math.abs(now - before)).isGreaterThanOrEqualTo(NOTICEABLE);
    }
  }

  @Test
  void aJournalHearsWhatHappensAndChangesNothing() {
    Simulation settled = simulation(ALL).runTo(0);
    Counts counts = new Counts();
    Simulation heard = settled.fork(counts).runTo(52);
    assertThat(measures(heard)).containsExactly(measures(settled.runTo(52)));

    assertThat(counts.members).isEqualTo(20);
    assertThat(counts.released).isEqualTo(1);
    assertThat(counts.founded).isEqualTo(TOWN.organisation().themes().size());
    assertThat(counts.arrived).isPositive();
    assertThat(counts.ended).isPositive();
    assertThat(counts.well).isPositive();
    assertThat(counts.opened).isPositive();
    assertThat(counts.noticed).isPositive();
    assertThat(counts.yes).isPositive().isLessThan(counts.asked);
    assertThat(counts.ways.keySet()).contains(Journal.Way.OWN_TIE, Journal.Way.ITEAM);

    heard.switchTo(Arm.SILO).runTo(53);
    assertThat(counts.members).isZero();
    assertThat(counts.released).isZero();
  }

  private static double measure(Simulation simulation, String name) {
    List<String> names = Measures.all().stream().map(Measure::name).toList();
    return measures(simulation)[names.indexOf(name)];
  }
}
