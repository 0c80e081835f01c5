package korridor.report.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures in groups that a reader knows, in the order of a report. */
public final class Groups {

  /** Key of the group's name in the texts, to the names of its measures. */
  public static final Map<String, List<String>> ALL = all();

  private Groups() {}

  private static Map<String, List<String>> all() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "group.trust",
        List.of(
            "trust_inside",
            "trust_across",
            "trust_across_divisions",
            "out_group_trust",
            "ties_across",
            "ei_index"));
    groups.put(
        "group.culture",
        List.of(
            "openness_mean",
            "openness_sd",
            "respect",
            "responsibility",
            "competence_personal",
            "competence_institutional",
            "sponsorship",
            "head_reputation"));
    groups.put(
        "group.work",
        List.of(
            "cross_success_rate",
            "resolution_rate",
            "cross_sector_resolution_rate",
            "lead_time",
            "backlog",
            "active_coalitions"));
    groups.put(
        "group.city",
        List.of(
            "citizen_fit",
            "external_trust",
            "external_trust_citizens",
            "external_trust_civil_society",
            "external_trust_business",
            "external_trust_research",
            "participation_gap",
            "brokered_share"));
    groups.put(
        "group.line",
        List.of("line_service", "strain", "cross_hours", "corridor_hours", "iteam_hours"));
    return java.util.Collections.unmodifiableMap(groups);
  }
}
