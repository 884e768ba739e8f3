import { describe, expect, it } from "vitest";
import { type Claim, IRREALIS, type Modality } from "@/lib/engine/claim";
import { overlaps } from "@/lib/engine/span";
import { claimsOf } from "../test-engine";

/** The claims whose focus or verb stands between the braces. */
function claimsAt(marked: string): readonly Claim[] {
  const start = marked.indexOf("{");
  const end = marked.indexOf("}") - 1;
  const claims = claimsOf(marked.replace(/[{}]/g, ""));
  const answering = claims.filter(({ focus }) => focus.some((span) => overlaps(span, { start, end })));
  if (answering.length === 0) throw new Error(`No claim at the braces: ${marked}`);
  return answering;
}

const EXACT: readonly (readonly [marked: string, modality: Modality])[] = [
  // what is said to be so
  ["The mill {closed} in March.", "asserted"],
  ["The road was {reopened} on Monday.", "asserted"],
  ["The minister {resigned}.", "asserted"],
  ["The aid is {paid} in March, provided by donors.", "asserted"],
  ["The talks, which could resume in May, {collapsed}.", "asserted"],
  ["The union would not {budge}.", "asserted"],
  ["The spokesman would not {comment}.", "asserted"],
  ["The firm was forced to {close} two plants.", "asserted"],
  ["The troops were ordered to {withdraw}.", "asserted"],
  ["The Gazette can reveal that the mayor {resigned}.", "reported"],
  ["The captain had no doubt that the ferry {sank}.", "alleged"],
  // a date makes a future a calendar's entry
  ["The elections will {take place} on 12 May 2024.", "asserted"],
  ["The summit will be {held} on 3 April.", "asserted"],
  // told of what happened or is seen
  ["He is the third to {die} at the mill this year.", "asserted"],
  ["They'd {closed} the road since May.", "asserted"],
  ["The claim that the ferry was empty cannot be {upheld}.", "asserted"],
  // conditions without "if", and what hangs on one
  ["Had the wall not {held}, half the town would have gone.", "conditional"],
  ["If the dam fails, the village {falls} to the flood.", "conditional"],
  ["A rise of {four} per cent is promised for 2025, provided that sales hold.", "conditional"],
  ["The firm pays {300 million}, provided that the court agrees.", "conditional"],
  ["A further {five} is promised for next year, provided that rents stay under six.", "conditional"],
  ["In the event that the mill is {closed}, the staff will be paid.", "conditional"],
  // hopes of the clause itself
  ["The ferry line hopes to {reopen} the pier by autumn.", "wish"],
  ["The mayor believes the mill will {reopen} by August.", "forecast"],
  // what somebody says
  ["The bank said it had {closed} 40 branches.", "reported"],
  ["The mayor said that the bridge had {reopened}.", "reported"],
  ["The union counts {1,200 workers} on strike.", "reported"],
  ["Police believe that the boy {drowned}.", "alleged"],
  ["The minister insisted that the vaccine was {safe}.", "alleged"],
  ["The army denied that it had {shelled} the school.", "denied"],
  ["The bank denied that it had {frozen} the accounts.", "denied"],
  // the outlet's own caution
  ["The bridge was reportedly {closed}.", "reported"],
  ["The minister allegedly {took} bribes.", "alleged"],
  ["The mayor appears to have {resigned}.", "reported"],
  ["The plane is believed to have {crashed}.", "reported"],
  // what may be
  ["If the dam {breaks}, the valley will be flooded.", "conditional"],
  ["Unless the strike {ends}, the factory will close.", "conditional"],
  ["The company, if it {survives}, will cut 400 jobs.", "conditional"],
  ["Should the garrison {refuse}, the town would be stormed.", "conditional"],
  ["Were there proof that guards had {fled}, the town would be searched.", "conditional"],
  ["The fire could {reach} the village.", "conditional"],
  ["The court may {acquit} the banker.", "conditional"],
  ["The plan would cut {300 jobs}.", "conditional"],
  ["The city might be {evacuated}.", "conditional"],
  ["Perhaps the war has {ended}.", "conditional"],
  ["The tenants would stay out until the roof was {mended}.", "conditional"],
  ["{Job cuts} are in the pipeline.", "forecast"],
  ["Doctors fear that the virus has {spread}.", "conditional"],
  ["Nobody knows whether the pilot {survived}.", "conditional"],
  ["Has the minister {resigned}?", "conditional"],
  ["Were 40 miners {trapped}?", "conditional"],
  ["Doctors warned that the hospital would {run out} of fuel.", "conditional"],
  // what is to come
  ["The museum will {reopen} next week.", "forecast"],
  ["The factory will {close}.", "forecast"],
  ["In the event of a flood, the school will {close}.", "forecast"],
  ["The storm is likely to {hit} the coast.", "forecast"],
  ["The striker is expected to {leave} the club.", "forecast"],
  ["The company threatened to {close} the plant.", "forecast"],
  // what is wanted
  ["The minister must {resign}.", "wish"],
  ["The envoy suggested a {ceasefire}.", "wish"],
  ["The rebels hope to {capture} the capital.", "wish"],
  ["Aid groups urged the army to {reopen} the road.", "wish"],
];

describe("modality", () => {
  it.each(EXACT)("%s → %s", (marked, modality) => {
    expect(claimsAt(marked).map((claim) => claim.modality)).toEqual(claimsAt(marked).map(() => modality));
  });
});

describe("never evidence", () => {
  it.each([
    ["The company plans to {close} the mine."],
    ["The government promised that the tax would be {abolished}."],
    ["The road may have been {mined}."],
    ["The regulator approved the drug, which may cost {900 dollars}."],
    ["The president called for the troops to {withdraw}."],
    ["The talks, which could {resume} in May, collapsed."],
    ["The police were sent in to {clear} the square."],
    ["If the vote {fails}, the cabinet will fall."],
    ["The charity hopes to {reopen} the clinic."],
    ["Growers fear that {4,000 hectares} could burn."],
  ])("%s", (marked) => {
    for (const claim of claimsAt(marked)) expect(IRREALIS.has(claim.modality), claim.modality).toBe(true);
  });
});

describe("must not be taken out of what is", () => {
  it.each([
    ["The team {lost} the final in May."],
    ["The town of Will was {evacuated}."],
    ["The company, which owns the mine, {closed} it."],
    ["The bridge was {closed} after the storm, and traffic jams may follow."],
    ["The court {acquitted} the banker, who hopes to return to work."],
    ["The police {arrested} 40 people who wanted to enter the square."],
    ["The ministry said that {900 people} had fled."],
    ["The troops {withdrew} because they had run out of fuel."],
    ["The hospital {closed} before the inspectors could arrive."],
  ])("%s", (marked) => {
    for (const claim of claimsAt(marked)) expect(IRREALIS.has(claim.modality), claim.modality).toBe(false);
  });
});
