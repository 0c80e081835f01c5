package korridor.mason;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import sim.display.Console;

/** The Console itself; left out where there is no display. */
class ConsoleTest {

  @Test
  void opensStepsAndCloses() throws Exception {
    Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "no display");
    Scenario scenario = ScenarioReader.read(Path.of("scenarios/small-town.yaml"));
    EventQueue.invokeAndWait(
        () -> {
          KorridorWithUI ui = new KorridorWithUI(scenario, Arm.SILO, 1, Language.of("en"));
          Console console = (Console) ui.createController();
          console.pressPause();
          assertThat(console.getAllFrames()).hasSize(1);
          assertThat(ui.state.schedule.getSteps()).isZero();
          ui.step();
          assertThat(ui.state.schedule.getSteps()).isEqualTo(1);
          console.pressStop();
          console.dispose();
          ui.quit();
        });
  }
}
