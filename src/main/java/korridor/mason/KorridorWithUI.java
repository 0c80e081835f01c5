package korridor.mason;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFrame;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.scenario.ArmNames;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.portrayal.Inspector;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.inspector.TabbedInspector;
import sim.portrayal.simple.LabelledPortrayal2D;
import sim.util.Double2D;

/** One arm of a scenario in MASON's Console, with a picture and inspectors. */
public final class KorridorWithUI extends GUIState {

  private static final int PIXELS = 700;
  private static final int BAD_INPUT = 2;

  private final WatchedRun run;
  private final Tables tables;
  private final ContinuousPortrayal2D departments = new ContinuousPortrayal2D();

  /**
   * A run that waits for the Console to start it.
   *
   * @param scenario the scenario
   * @param arm what happens after the warm-up
   * @param seed the seed that the Console begins with
   * @param texts the language of picture and inspectors
   */
  public KorridorWithUI(Scenario scenario, Arm arm, long seed, Language texts) {
    this(new WatchedRun(scenario, arm, seed), new Tables(texts));
    Ring ring = Ring.of(scenario.organisation());
    Continuous2D field = new Continuous2D(Ring.SIDE, Ring.SIDE, Ring.SIDE);
    ring.places()
        .forEach(place -> field.setObjectLocation(place, new Double2D(place.x(), place.y())));
    ring.places().forEach(place -> departments.setPortrayalForObject(place, portrayal(place)));
    departments.setField(field);
  }

  private KorridorWithUI(WatchedRun run, Tables tables) {
    super(run);
    this.run = run;
    this.tables = tables;
  }

  /** The name that MASON shows. */
  public static String getName() {
    return "Korridor";
  }

  /** What MASON shows under "About". */
  public static Object getInfo() {
    return Language.of(Locale.getDefault()).say("mason.about");
  }

  /**
   * Opens the Console.
   *
   * @param args the scenario file, and the arm as on the command line; without it the silo
   */
  public static void main(String[] args) {
    Language texts = Language.of(Locale.getDefault());
    if (args.length < 1 || args.length > 2 || GraphicsEnvironment.isHeadless()) {
      refuse(texts.say(args.length < 1 || args.length > 2 ? "mason.usage" : "mason.no-display"));
    }
    try {
      Scenario scenario = ScenarioReader.read(Path.of(args[0]));
      Arm arm = ArmNames.parse(args.length == 2 ? args[1] : Arm.SILO.name(), "ARM").get(0);
      EventQueue.invokeLater(() -> new KorridorWithUI(scenario, arm, 1, texts).createController());
    } catch (ScenarioException bad) {
      refuse(bad.message(texts.locale()));
    }
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(BAD_INPUT);
  }

  @Override
  public Controller createController() {
    Console console = new Console(this);
    console.setVisible(true);
    return console;
  }

  @Override
  public void init(Controller controller) {
    super.init(controller);
    Display2D display = new Display2D(PIXELS, PIXELS, this);
    display.setBackdrop(Color.WHITE);
    display.attach(departments, tables.texts().say("mason.picture"));
    JFrame frame = display.createFrame();
    frame.setTitle(tables.texts().say("mason.picture"));
    controller.registerFrame(frame);
    frame.setVisible(true);
  }

  /** Measures, which follow the weeks, and parameters, which hold for the whole run. */
  @Override
  public Inspector getInspector() {
    TabbedInspector both = new TabbedInspector(true);
    both.addInspector(
        new TableInspector(
            tables.measureHeadings(), () -> tables.measures(run.simulation().census()), true),
        tables.texts().say("mason.measures"));
    both.addInspector(
        new TableInspector(
            tables.parameterHeadings(),
            () -> tables.parameters(run.administration().parameters),
            false),
        tables.texts().say("mason.parameters"));
    return both;
  }

  private LabelledPortrayal2D portrayal(Ring.Place place) {
    DepartmentPortrayal circle = new DepartmentPortrayal(run, tables, place);
    LabelledPortrayal2D labelled =
        new LabelledPortrayal2D(
            circle, place.diameter() / 2, circle.getName(null), Color.DARK_GRAY, false);
    labelled.align = LabelledPortrayal2D.ALIGN_CENTER;
    return labelled;
  }
}
