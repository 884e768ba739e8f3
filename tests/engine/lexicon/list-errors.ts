/** How many entries the lexicon holds at least: a list may grow, and may not shrink unseen. */
export const LEAST_OF = {
  stateClasses: 175,
  stateEntries: 18_500,
  countProperties: 115,
  countEntries: 3_300,
  families: 60,
  countedNouns: 2_400,
  personNouns: 780,
  reportingCues: 600,
  denialCues: 240,
  irrealisCues: 550,
  negationCues: 120,
  hedgeCues: 150,
  synonymSets: 500,
  antonymPairs: 500,
} as const;

/** What stands more than once. */
export function repeated(list: readonly string[]): string[] {
  return list.filter((entry, at) => list.indexOf(entry) !== at);
}

const CLEAN =
  /^(?:'ll|n't|n’t|\*?[a-zé0-9]+)(?:['’-]?\*?[a-zé0-9]+|['’])*(?: (?:\*|'?\*?[a-zé0-9]+(?:['’-][a-zé0-9]+|['’])*))*$/;

/**
 * What is wrong with a list of lemmas: an entry twice, capitals, stray spaces or marks; of verbs, a bare "be" (a passive
 * stands under the verb itself) and verbs that mean nothing on their own, unless a unit must stand beside them (`measured`).
 */
export function listErrors(list: readonly string[], verbs = false, measured = false): string[] {
  const errors = repeated(list).map((entry) => `twice: ${entry}`);
  for (const entry of list) {
    if (!CLEAN.test(entry)) errors.push(`not clean: “${entry}”`);
    if (verbs && /^(?:be|not|never) /.test(entry)) errors.push(`no verb of its own: ${entry}`);
    if (verbs && !measured && /^(?:be|go|take|make|get|have|do|put|come)$/.test(entry))
      errors.push(`too vague: ${entry}`);
  }
  return errors;
}
