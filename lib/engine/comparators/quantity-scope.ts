import type { Claim } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { apart } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { FAMILY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { ofOtherYears } from "@/lib/engine/recognisers/answers/other-years";
import { ADDED } from "@/lib/engine/recognisers/answers/part-of-count";

/** What follows or comes before the event itself and has figures of its own. */
const SEPARATE = new Set(["aftershock", "foreshock", "rerun", "replay"]);
/** A place that few claims of the story name narrows a count; the one that most name is the story's own. */
const RARE = 0.55;

// The smaller figure, with a place that the other does not name: it may count there only.
function ofOnePlace(a: Claim, b: Claim, context: LinkContext): boolean {
  const places = (claim: Claim) =>
    claim.answer.scope.filter((term) => term.startsWith("@") && context.weight(term) >= RARE);
  const [figureA, figureB] = [figureOf(a), figureOf(b)];
  if (!figureA || !figureB || figureA.value === 0) return false;
  return places(a).length > 0 && places(b).length === 0 && figureA.value < figureB.value;
}

/** Whom a property is said of by its nature: those who are at a protest are protesters. */
const OWN_GROUP: ReadonlyMap<string, readonly string[]> = new Map([
  ["protesting", ["#protester"]],
  ["voting", ["#voter"]],
  ["on-strike", ["#worker"]],
  ["jobs-cut", ["#worker"]],
  ["employed", ["#worker"]],
  ["hired", ["#worker"]],
  ["hospitalised", ["#patient"]],
  ["infected", ["#patient"]],
  ["detained", ["#prisoner"]],
  ["arrested", ["#protester"]],
  ["on-board", ["#passenger"]],
  ["evacuated", ["#tourist"]],
]);

/** Groups that are parts wherever they are counted; of the others a story may be about nobody else. */
const PARTS: ReadonlySet<string> = new Set([
  "#part",
  "#child",
  "#youth",
  "#woman",
  "#elderly",
  "#foreigner",
  "#tourist",
]);
/** Of the story's figures for people, the share from which a group is the one that the story is about: its inmates, its miners. */
const OWN_SHARE = 0.1;

/** The groups that narrow a claim's count, beside the groups of the claim that it is held against. */
function groupsOf({ answer }: Claim, other: Claim, context: LinkContext): string[] {
  const own = OWN_GROUP.get(answer.property) ?? [];
  const others = other.answer.scope.filter((term) => term.startsWith("#"));
  return answer.scope.filter((term) => {
    if (!term.startsWith("#") || term === ADDED || own.includes(term)) return false;
    if (term === "#man") return others.includes("#woman") || others.includes("#child");
    return PARTS.has(term) || others.some((group) => group !== "#man") || context.shareOfGroup(term) < OWN_SHARE;
  });
}

/** A part can't be more than the whole, and where there was none there was no part either. */
function partExceeds(part: Claim, whole: Claim): boolean {
  const [figurePart, figureWhole] = [figureOf(part), figureOf(whole)];
  if (!figurePart || !figureWhole || part.answer.unit === "percent") return false;
  return (figurePart.min ?? figurePart.value) > (figureWhole.max ?? Number.POSITIVE_INFINITY);
}

/** What lives in one home is one household: "40,000 homes without power", "40,000 households without power". */
const AS_HOME: ReadonlyMap<string, string> = new Map([
  ["household", "home"],
  ["family", "home"],
]);

const SUSPECTED = /\b(?:suspected|suspect|probable|presumed|possible)\b/i;
const CONFIRMED = /\b(?:confirmed|lab(?:oratory)?-confirmed|positive|verified)\b/i;

/** Suspected cases are counted apart from confirmed ones. */
function countsSuspected(a: Claim, b: Claim): boolean {
  return SUSPECTED.test(a.quote) && !CONFIRMED.test(a.quote) && CONFIRMED.test(b.quote) && !SUSPECTED.test(b.quote);
}

/** "78 of them in the north", "the north accounts for 273": the part that both count is one. */
function ofOnePart(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ answer }) => new Set(answer.scope.filter((term) => term.startsWith("@"))));
  if (!one || !other || one.size === 0 || one.size !== other.size) return false;
  return [a, b].every(({ answer }) => answer.scope.includes("#part")) && [...one].every((place) => other.has(place));
}

const FOR_EACH =
  /\b(?:each|every|apiece|per (?:capita|child|employee|family|head|home|household|share|person|victim|worker))\b(?! (?:day|evening|morning|night|time|week|month|year))/i;

/** "Every family gets 300,000", "1.2 million to the families": the smaller figure is of one among many. */
function ofEachOne(a: Claim, b: Claim): boolean {
  const [figureA, figureB] = [figureOf(a), figureOf(b)];
  if (!figureA || !figureB || figureA.unit !== figureB.unit || FOR_EACH.test(b.quote)) return false;
  return FOR_EACH.test(a.quote) && 2 * figureA.value <= figureB.value;
}

/** "An earlier camp" is another one; "an earlier count" is of the same. */
const ANOTHER =
  /\b(?:an earlier|a former|a previous|a prior)\b (?!count|estimate|figure|number|tally|toll|total|report)\w/i;

const EVERYWHERE =
  /\b(?:(?:city|country|island|nation|province|region|state|world)-?wide|globally|(?:across|all over|in all of|in the whole(?: of)?|on the whole territory of|throughout) (?:the |all (?:the )?)?(?:country|districts|globe|islands?|land|nation|provinces?|regions?|republic|states?|territory|world))\b/i;

/** "46 in this city", "213 across all provinces": the larger figure counts everywhere. */
function ofEverywhere(a: Claim, b: Claim): boolean {
  const [figureA, figureB] = [figureOf(a), figureOf(b)];
  if (!figureA || !figureB || figureA.unit === "percent") return false;
  return EVERYWHERE.test(a.quote) && !EVERYWHERE.test(b.quote) && figureA.value > figureB.value;
}

/** What lets two figures of one property both hold, as a clause after "but": a part, a group, a place; null where nothing is seen. */
export function scopeDiffers(a: Claim, b: Claim, context: LinkContext): string | null {
  const things = [a, b].map(
    ({ answer }) => FAMILY_BY_ID.get(AS_HOME.get(answer.unit ?? "-") ?? answer.unit ?? "-")?.plural,
  );
  if (things[0] && things[1] && things[0] !== things[1]) return `one counts ${things[0]}, the other ${things[1]}`;
  if (ofOtherYears(a.answer.scope, b.answer.scope)) return "they speak of different years";
  if (a.answer.scope.includes(ADDED) || b.answer.scope.includes(ADDED)) return "one counts only those that were added";
  if (countsSuspected(a, b) || countsSuspected(b, a)) return "one counts suspected cases, the other confirmed ones";
  const [groupsA, groupsB] = [groupsOf(a, b, context), groupsOf(b, a, context)];
  if (groupsB.length === 0 && groupsA.length > 0 && partExceeds(a, b)) return null;
  if (groupsA.length === 0 && groupsB.length > 0 && partExceeds(b, a)) return null;
  const onlyA = groupsA.filter((group) => !b.answer.scope.includes(group));
  const onlyB = groupsB.filter((group) => !a.answer.scope.includes(group));
  const [first] = [...onlyA, ...onlyB];
  if ((groupsA.includes("#part") || groupsB.includes("#part")) && !ofOnePart(a, b)) return "one counts only a part";
  if (first !== undefined)
    return first === "#part" ? "one counts only a part" : `one counts only one group (${first.slice(1)})`;
  if (apart(a.answer.scope, b.answer.scope, context)) return "they speak of different places";
  if (ofOnePlace(a, b, context) || ofOnePlace(b, a, context)) return "one counts a single place";
  if (ANOTHER.test(a.quote) !== ANOTHER.test(b.quote)) return "one speaks of an earlier one";
  if (ofEverywhere(a, b) || ofEverywhere(b, a)) return "one counts everywhere, the other in one place";
  if (ofEachOne(a, b) || ofEachOne(b, a)) return "one is for each, the other for all";
  const separate = (claim: Claim) => claim.answer.terms.some((term) => SEPARATE.has(term));
  if (separate(a) !== separate(b)) return "they speak of different events";
  return null;
}
