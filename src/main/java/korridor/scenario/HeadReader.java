package korridor.scenario;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Limits;

/** Reads the heads of division who start otherwise: in their division, or by its name. */
final class HeadReader {

  private final Entry root;
  private final Draft draft;
  private final Problems problems;

  HeadReader(Entry root, Draft draft, Problems problems) {
    this.root = root;
    this.draft = draft;
    this.problems = problems;
  }

  /** Sponsorship of each head at the start, NaN where nothing is said; empty if nowhere. */
  List<Double> sponsorship() {
    List<Double> stated = new ArrayList<>();
    for (Entry.Item item : root.list("divisions")) {
      Entry division = (Entry) item.value();
      double own = division.entry("head").number("sponsorship").orElse(Double.NaN);
      int count = Math.min(division.whole("count").orElse(1), Limits.DIVISIONS);
      for (int n = 0; n < count && stated.size() < draft.divisions().size(); n++) {
        stated.add(own);
      }
    }
    while (stated.size() < draft.divisions().size()) {
      stated.add(Double.NaN);
    }
    root.list("heads").forEach(item -> named((Entry) item.value(), stated));
    return stated.stream().allMatch(value -> Double.isNaN(value)) ? List.of() : stated;
  }

  private void named(Entry head, List<Double> stated) {
    String name = head.text("division").orElse("");
    int division = draft.divisionNames().indexOf(name);
    if (division < 0) {
      if (!name.isEmpty() && draft.named()) {
        problems.add(
            Problem.of(
                    head.placeOf("division"),
                    head.addressOf("division"),
                    name,
                    "unknown-division",
                    String.join(", ", draft.divisionNames()))
                .maybe(Suggestions.nearest(name, draft.divisionNames())));
      }
    } else if (!Double.isNaN(stated.get(division))) {
      problems.add(
          Problem.of(head.placeOf("division"), head.addressOf("division"), name, "head-twice"));
    } else {
      stated.set(division, head.number("sponsorship").orElse(Double.NaN));
    }
  }
}
