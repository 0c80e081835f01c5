// What answers of a questionnaire say together. Pure; nothing about a person is here.

export const QUESTIONS = ['trust-inside', 'trust-across', 'openness', 'respect', 'responsibility'];
export const STEPS = [1, 2, 3, 4, 5];
export const GROUPS = ['before', 'after'];

/** So many have to answer before anything is shown; the server holds to it. */
export const FEWEST = 5;

/** Whether all five questions have an answer. */
export const complete = (answers) => QUESTIONS.every((_, i) => STEPS.includes(answers?.[i]));

/** The mean of counts of the steps 1 to 5; NaN without answers. */
export function meanOf(counts) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n > 0 ? counts.reduce((sum, count, i) => sum + count * STEPS[i], 0) / n : NaN;
}

/** The group of a name, as the server tells it; without answers yet, an empty one. */
export const groupOf = (told, group) => (told?.groups ?? []).find((one) => one.group === group) ?? { group, n: 0, counts: null };
