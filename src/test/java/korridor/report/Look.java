package korridor.report;

import java.nio.file.*;
import java.util.*;
import korridor.model.*;

final class Look {
  public static void main(String[] a) throws Exception {
    Path dir = Path.of(a[0]);
    List<Arm> nulls = new ArrayList<>(Arm.STANDARD);
    nulls.add(Arm.of(Solution.RANDOM_REWIRING));
    nulls.add(Arm.of(Solution.HEADCOUNT));
    SyntheticResults s = SyntheticResults.standard();
    s.write(dir.resolve("de"));
    System.out.println(Report.write(dir.resolve("de"), Locale.GERMAN).summary());
    s.withArms(nulls)
        .withInterventions(
            Map.of(
                Solution.CORRIDOR,
                new Timing(26, 208, 0.8, 26),
                Solution.REPUTATION,
                new Timing(0, 208, 1, 0),
                Solution.ITEAM,
                new Timing(0, 208, 1, 0)))
        .withParameters(Map.of("learning.trust-gain", 0.04))
        .withFailing(k -> k.replicate() == 3 && k.arm().solutions().size() == 2)
        .write(dir.resolve("en"));
    System.out.println(Report.write(dir.resolve("en"), Locale.ENGLISH).summary());
  }
}
