package korridor.mason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.Organisation;
import korridor.model.Staff;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.observe.Census;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** What the inspectors show, as rows of text made from the declarations, in a language. */
record Tables(Language texts) {

  /** Name, value, unit and meaning of every parameter. */
  List<List<String>> parameters(Parameters parameters) {
    Map<String, Double> values = ParameterTable.values(parameters);
    List<List<String>> rows = new ArrayList<>();
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      rows.add(
          List.of(
              row.name(),
              texts.numbers().plain(values.get(row.name())),
              texts.say(Message.unit(row.declared().unit())),
              texts.say(Message.parameter(row.name()))));
    }
    return rows;
  }

  List<String> parameterHeadings() {
    return List.of(
        texts.say("parameters.name"),
        texts.say("table.value"),
        texts.say("parameters.unit"),
        texts.say("parameters.label"));
  }

  /** The week, and label and value of every measure now. */
  List<List<String>> measures(Census census) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(texts.say("mason.week"), Integer.toString(census.administration().weekOfArm())));
    for (Measure measure : Measures.all()) {
      double value = measure.value().applyAsDouble(census);
      rows.add(List.of(texts.say(measure.label()), texts.numbers().valueWithUnit(measure, value)));
    }
    return rows;
  }

  /** The state of one department now. */
  List<List<String>> department(Administration a, int d) {
    Organisation.Department department = a.organisation.departments().get(d);
    Departments departments = a.departments;
    return List.of(
        List.of(texts.say("mason.department"), department.name()),
        List.of(texts.say("mason.division"), a.organisation.divisions().get(department.division())),
        List.of(texts.say("mason.staff"), texts.numbers().whole(department.staff())),
        List.of(texts.say("mason.trust"), index(trustAcross(a, d))),
        List.of(texts.say("mason.routines"), index(departments.routines(d))),
        List.of(texts.say("mason.strain"), index(departments.strain(d))));
  }

  List<String> measureHeadings() {
    return List.of(texts.say("table.measure"), texts.say("table.value"));
  }

  /** Mean trust of a department's staff in their ties to other departments; NaN without any. */
  static double trustAcross(Administration a, int department) {
    double sum = 0;
    int count = 0;
    for (int post = a.departments.firstPost(department);
        post < a.departments.firstPost(department + 1);
        post++) {
      for (int tie = a.ties.first(post); tie < a.ties.first(post) + a.ties.slots(); tie++) {
        if (a.staff.department(Staff.post(a.ties.colleague(tie))) != department) {
          sum += a.ties.trust(tie);
          count++;
        }
      }
    }
    return sum / count;
  }

  private String index(double value) {
    return texts.numbers().decimal(value, 2);
  }
}
