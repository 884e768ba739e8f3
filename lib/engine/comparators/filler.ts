import type { Filler } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { holds } from "@/lib/engine/comparators/polarity";
import { BEING } from "@/lib/engine/lexicon/placed-acts";
import { SAME_NAME } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { kindsExclude } from "@/lib/engine/recognisers/answers/kind-index";

const OTHER_NAME = 0.6;
const SAME_HEAD = 0.75;

export const fillerComparator: Comparator = {
  id: "filler",
  summary:
    "One act has two places, doers or names that can't be one: two towns, two people, an airport and a flat; or one is denied.",
  compare(a, b, context) {
    const [one, other] = [fillerOf(a), fillerOf(b)];
    if (!one || !other || one.role !== other.role) return null;
    const said = `${told(a, context)}; ${told(b, context)}`;
    const kind = one.role === "place" ? "location" : "identity";
    const same = sameFiller(one, other, context);
    if (same === null) return null;
    const when = a.answer.property === BEING ? order(asOf(a, context), asOf(b, context), HALF_A_DAY) : null;
    if (when === "before" || when === "after") return null;
    if (holds(a) && holds(b)) {
      if (same) return { relation: "agreement", kind, score: 0.7, explanation: `${said}.`, bothMayHold: [] };
      const explanation = `${said}. It can't be both “${one.text}” and “${other.text}”.`;
      const bothMayHold = one.role === "place" ? (["granularity"] as const) : [];
      return { relation: "contradiction", kind, score: 0.7, explanation, bothMayHold };
    }
    if (!same) return null;
    if (holds(a) === holds(b))
      return { relation: "agreement", kind, score: 0.7, explanation: `${said}.`, bothMayHold: [] };
    const explanation = `${said}. One says that it was “${one.text}”, the other says or is denied to say that it was not.`;
    return { relation: "contradiction", kind: "denial", score: 0.65, explanation, bothMayHold: [] };
  },
};

function fillerOf({ answer: { value } }: Claim): Filler | null {
  return value.is === "filler" && value.role !== "cause" ? value : null;
}

/** Whether two phrases are one thing; null where that can't be told. */
function sameFiller(a: Filler, b: Filler, context: LinkContext): boolean | null {
  if (kindsExclude(a.role, a.kinds, b.kinds)) return false;
  const heads = headLikeness(a, b, context);
  const names = nameLikeness(a, b, context);
  const alike = heads >= SAME_HEAD || a.kinds.some((kind) => b.kinds.includes(kind));
  if (names === null) return alike ? true : null;
  if (names >= SAME_NAME) return true;
  if (names >= OTHER_NAME) return null;
  // "the quay at Norden", "Varo": a site in one town is not in another.
  if (a.level !== b.level)
    return LOCAL.has(a.level ?? "") && LOCAL.has(b.level ?? "") && placedBoth(a, b) ? false : null;
  // "a chapel in Mill Street", "a hotel at Norden": unlike by their sort and by their names.
  const unlike = a.kinds.length > 0 && b.kinds.length > 0 && !alike;
  if (a.level === "site") return unlike || (namesAlone(a) && namesAlone(b)) ? false : null;
  // "the Odran delegation", "the delegation of Varo": alike but for their names.
  return a.level !== null || alike ? false : null;
}

const LOCAL: ReadonlySet<string> = new Set(["site", "town"]);

/** Whether the one that is a site says which town it is in, by a name that is not its own. */
function placedBoth(a: Filler, b: Filler): boolean {
  const site = a.level === "site" ? a : b;
  return !namesAlone(site) && site.kinds.length > 0 && !site.kinds.includes("street");
}

function headLikeness(a: Filler, b: Filler, context: LinkContext): number {
  const [headA, headB] = [a.terms[0], b.terms[0]];
  return headA === undefined || headB === undefined ? 0 : context.likeness(headA, headB);
}

/** How alike their names are, at best; null where one has none. */
function nameLikeness(a: Filler, b: Filler, context: LinkContext): number | null {
  const namesA = a.terms.filter((term) => term.startsWith("@"));
  const namesB = b.terms.filter((term) => term.startsWith("@"));
  if (namesA.length === 0 || namesB.length === 0) return null;
  return Math.max(...namesA.map((name) => Math.max(...namesB.map((other) => context.likeness(name, other)))));
}

function namesAlone({ terms }: Filler): boolean {
  return terms.every((term) => term.startsWith("@"));
}
