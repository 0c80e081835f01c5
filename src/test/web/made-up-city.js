// A scene as the server gives it, of a made-up administration.

const DIVISIONS = {
  Zentrales: { Hauptamt: 30, Personalamt: 22, 'IT-Abteilung': 26, Presseamt: 9 },
  'Finanzen und Wirtschaft': { Kämmerei: 32, Wirtschaftsförderung: 10, Liegenschaftsamt: 17 },
  'Ordnung und Bürger': { Ordnungsamt: 52, Bürgeramt: 38, Feuerwehr: 45 },
  'Soziales und Bildung': { Jugendamt: 84, Sozialamt: 48, Schulamt: 36, Kulturamt: 15 },
  'Planen, Bauen und Umwelt': { Stadtplanungsamt: 24, Tiefbauamt: 50, Hochbauamt: 34, 'Umwelt- und Grünflächenamt': 28 },
};
const MEASURES = [
  ['trust_across', 'index', 'more', 'trust'], ['trust_inside', 'index', 'more', 'trust'],
  ['openness_mean', 'index', 'more', 'culture'], ['competence_personal', 'index', 'more', 'culture'],
  ['competence_institutional', 'index', 'more', 'culture'], ['done', 'share', 'more', 'work'],
  ['satisfaction', 'index', 'more', 'city'], ['external_trust', 'index', 'more', 'city'],
  ['line_service', 'share', 'more', 'line'], ['cross_hours', 'hours', 'none', 'line'],
  ['done_in_two_years', 'share', 'more', 'work'], ['sponsorship', 'index', 'more', 'culture'], ['line_service_worst', 'share', 'more', 'line'],
  ['corridor_hours', 'hours', 'none', 'line'], ['iteam_hours', 'hours', 'none', 'line'],
];

/** @param {number} staff about how many people */
export function scene(staff) {
  const divisions = [];
  const departments = [];
  const layout = { width: 1000, height: 1000, divisions: [], departments: [], people: [], actors: [], iteam: { x: 500, y: 500, r: 46 } };
  const names = Object.keys(DIVISIONS);
  names.forEach((name, d) => {
    const turn = (2 * Math.PI * d) / names.length - Math.PI / 2;
    const centre = { x: 500 + 290 * Math.cos(turn), y: 500 + 290 * Math.sin(turn) };
    layout.divisions.push({ ...centre, r: 165 });
    const members = Object.entries(DIVISIONS[name]);
    divisions.push({ name, departments: members.map((_, i) => departments.length + i) });
    members.forEach(([office, size], i) => {
      const angle = turn + Math.PI / 4 + (2 * Math.PI * i) / members.length;
      const count = Math.round((size * staff) / 600);
      const spot = { x: centre.x + 85 * Math.cos(angle), y: centre.y + 85 * Math.sin(angle), r: 8 * Math.sqrt(size) * 0.85 };
      departments.push({ name: office, division: d, staff: count, topic: office });
      layout.departments.push(spot);
      for (let k = 0; k < count; k++) {
        const r = spot.r * 0.92 * Math.sqrt((k + 0.5) / count);
        layout.people.push(spot.x + r * Math.cos(k * 2.39996), spot.y + r * Math.sin(k * 2.39996));
      }
    });
  });
  ['citizens', 'civil-society', 'business', 'research'].forEach((kind, k) => {
    for (let i = 0; i < 9; i++) {
      const angle = ((k * 9 + i + 0.5) * 2 * Math.PI) / 36;
      layout.actors.push({ x: 500 + 485 * Math.cos(angle), y: 500 + 485 * Math.sin(angle), kind });
    }
  });
  const weeks = 312;
  return {
    city: 'Werkstadt', hash: 'made-up', name: 'workshop', staff: departments.reduce((sum, o) => sum + o.staff, 0), weeks, every: 4,
    description: {
      en: 'A made-up administration of 600 people in five divisions and 18 offices.',
      de: 'Eine erfundene Verwaltung mit 600 Beschäftigten in fünf Dezernaten und 18 Ämtern.',
    },
    observed: Array.from({ length: weeks / 4 + 1 }, (_, i) => 4 * i),
    divisions, departments, layout,
    themes: ['Moderne Verwaltung', 'Lebendige Mitte', 'Sicher und gut versorgt', 'Gute Chancen', 'Klima und Mobilität']
      .map((name, i) => ({ name, owner: names[i], topics: [] })),
    actors: { citizens: 9, 'civil-society': 9, business: 9, research: 9 },
    measures: MEASURES.map(([key, scale, better, group]) => ({ key, scale, better, group, unit: scale === 'hours' ? 'hours per head and year' : '1', low: 0, high: 1 })),
    interventions: ['corridor', 'reputation', 'iteam'].map((key) => ({ key, from: 0, to: null, strength: 1 })),
    assumptions: [
      ['episode.trust', 1.75, 0.5, 3], ['culture.forgetting', 0.01, 0.002, 0.03], ['learning.trust-gain', 0.1, 0.03, 0.2],
      ['willingness.load', 1, 0.3, 2],
    ].map(([name, value, low, high]) => ({ name, value, low: 0, high: high * 2, believedLow: low, believedHigh: high, unit: '1', source: null })),
    draws: true,
  };
}
