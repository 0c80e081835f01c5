// Places for names beside lines, so that none covers another.

/**
 * Moves heights apart until neighbours are at least `gap` apart, as little as possible, within two
 * ends; the order stays.
 * @param {number[]} heights
 */
export function spread(heights, gap, top, bottom) {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a] - heights[b]);
  let groups = order.map((i) => ({ members: [i], centre: heights[i] }));
  for (let moved = true; moved; ) {
    moved = false;
    for (let k = 0; k + 1 < groups.length; k++) {
      const [one, next] = [groups[k], groups[k + 1]];
      const room = ((one.members.length + next.members.length) / 2) * gap;
      if (next.centre - one.centre < room - 1e-9) {
        const members = [...one.members, ...next.members];
        const mean = members.reduce((sum, i) => sum + heights[i], 0) / members.length;
        groups.splice(k, 2, { members, centre: within(mean, members.length, gap, top, bottom) });
        moved = true;
        break;
      }
    }
  }
  groups = groups.map((group) => ({ ...group, centre: within(group.centre, group.members.length, gap, top, bottom) }));
  const places = new Array(heights.length);
  for (const { members, centre } of groups) {
    members.forEach((i, k) => (places[i] = centre + (k - (members.length - 1) / 2) * gap));
  }
  return places;
}

function within(centre, count, gap, top, bottom) {
  const half = ((count - 1) / 2) * gap;
  return Math.max(top + half, Math.min(bottom - half, centre));
}
