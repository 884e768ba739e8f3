import { isParticle, plainName } from "@/lib/engine/recognisers/names/name-key";
import { sameKey } from "@/lib/engine/recognisers/names/same-name";
import type { NameMention } from "@/lib/engine/recognisers/read-names";

/** Above this two names of one text are one entity. */
const SAME = 0.9;

/** How many entities back a mention is looked for under another form. */
const RECENT = 100;

/** One entity of a text, with its mentions in the order of the text. */
export interface NamedEntity {
  readonly kind: NameMention["kind"];
  /** The key of its fullest mention: give it to all, and they compare across texts. */
  readonly key: string;
  readonly mentions: readonly NameMention[];
}

interface Group {
  kind: NameMention["kind"];
  key: string;
  readonly mentions: NameMention[];
}

/**
 * Groups the mentions of one text by what they name: a surname after its full name, an acronym after "Full Name (FN)",
 * spellings of one name. A mention joins the latest group that fits, so that the nearer of two namesakes takes it.
 */
export function resolveNames(mentions: readonly NameMention[]): NamedEntity[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const defined = new Map<string, Group>();
  let before: { mention: NameMention; group: Group } | undefined;
  for (const mention of mentions) {
    const definition = before && isDefinition(before.mention, mention) ? before.group : undefined;
    const group: Group =
      definition ??
      defined.get(mention.text) ??
      byKey.get(mention.key) ??
      find(groups, mention) ??
      open(groups, mention);
    if (definition) defined.set(mention.text, definition);
    join(group, mention);
    byKey.set(mention.key, group);
    before = { mention, group };
  }
  return groups.map(({ kind, key, mentions: own }) => ({ kind, key, mentions: own }));
}

/** The mentions as they stand, each with its entity's key, and the kind that the entity is known by. */
export function withEntities(mentions: readonly NameMention[]): NameMention[] {
  const resolved = new Map<NameMention, NameMention>();
  for (const entity of resolveNames(mentions)) {
    for (const mention of entity.mentions) {
      // An adjective of a country stays "unknown" though its country is a place.
      const kind = mention.kind === "unknown" && entity.kind !== "place" ? entity.kind : mention.kind;
      resolved.set(mention, { ...mention, key: entity.key, kind });
    }
  }
  return mentions.map((mention) => resolved.get(mention) ?? mention);
}

function open(groups: Group[], mention: NameMention): Group {
  const group: Group = { kind: mention.kind, key: mention.key, mentions: [] };
  groups.push(group);
  return group;
}

function join(group: Group, mention: NameMention): void {
  group.mentions.push(mention);
  if (group.kind === "unknown") group.kind = mention.kind;
  if (mention.key.split(" ").length > group.key.split(" ").length) group.key = mention.key;
}

/** The most recent entity that the mention may name; only kinds that agree, or one that is unknown. */
function find(groups: readonly Group[], mention: NameMention): Group | undefined {
  for (let i = groups.length - 1; i >= Math.max(0, groups.length - RECENT); i--) {
    const group = groups[i];
    if (!group || !agree(group.kind, mention.kind)) continue;
    if (sameKey(group.key, mention.key) >= SAME) return group;
  }
  return undefined;
}

function agree(a: NameMention["kind"], b: NameMention["kind"]): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

/** "Harbour Pilots Union (HPU)": an acronym in brackets right after a name whose initials it is. */
function isDefinition(full: NameMention, acronym: NameMention): boolean {
  if (acronym.start !== full.end + 2 || !/^\p{Lu}[\p{L}\d]{1,7}$/u.test(acronym.text)) return false;
  const words = plainName(full.text).split(" ");
  const letters = acronym.text.toLowerCase();
  const all = words.map((word) => word.charAt(0)).join("");
  const bare = words
    .filter((word) => !isParticle(word) && word !== "and" && word !== "for")
    .map((word) => word.charAt(0))
    .join("");
  return all === letters || bare === letters || (letters.length >= 3 && isSubsequence(letters, all));
}

function isSubsequence(letters: string, within: string): boolean {
  let at = 0;
  for (const letter of within) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
