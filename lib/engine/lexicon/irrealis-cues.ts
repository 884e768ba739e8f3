import type { IrrealisCue } from "@/lib/engine/lexicon/cue";
import { words } from "@/lib/engine/lexicon/words";

type IrrealisModality = IrrealisCue["modality"];
type IrrealisPos = IrrealisCue["pos"];

// "Will" and its kin tell of what is to come; "could" and "if" of what may be; "should" and "hope" of what is wanted.
// Left out on purpose: "soon", "eventually", "until" (they stand in reports of what was), "appear", "be believed to"
// (hedges: what they govern is still reported), and words that mean something else as often ("set", "target", "back").
const BY_MODALITY: Readonly<Record<IrrealisModality, Readonly<Partial<Record<IrrealisPos, readonly string[]>>>>> = {
  forecast: {
    auxiliary: words(`will, shall, 'll, be going to, be about to, be to, be due to, be set to, wo,
      be poised to, gonna`),
    verb: words(`plan, intend, aim, expect, predict, forecast, project, anticipate, foresee, threaten, vow,
      pledge, promise, schedule, prepare, propose, envisage, envision, plot, arrange to, consider, mull,
      contemplate, look to, mean to, undertake to, commit to, gear up for, gear up to, brace for, await, slate,
      earmark, get ready to, get ready for, prepare to, prepare for, bid to, weigh up, be expected to,
      be scheduled to, be predicted to, be projected to, be slated to, be bound to, be tipped to, be forecast to,
      be meant to, be intended to, set out to, ponder, toy with, think of, think about, conspire, guarantee,
      portend, stand to, agree to, offer to, look set to, plan for, budget for, be planned, be destined to,
      be earmarked for, look likely to, look ready to`),
    noun: words(`plan, intention, forecast, prediction, projection, prospect, threat, vow, pledge, promise,
      proposal, expectation, aim, risk, danger, likelihood, probability, blueprint, ambition, countdown,
      preparation, scenario, bid, willingness, readiness, offer, commitment, undertaking, countdown to, plot,
      conspiracy, deadline for`),
    adjective: words(`likely, unlikely, imminent, due to, expected, planned, scheduled, poised, prospective,
      forthcoming, impending, looming, proposed, projected, slated, certain to, sure to, bound to, ready to,
      intended, probable, improbable, mooted, anticipated, ready for, set to, about to, on course to, willing to,
      prepared to, determined to`),
    adverb: words(`imminently, in future, sooner or later, tomorrow, someday, in due course, probably,
      in the near future, in the coming days, in the coming weeks, in the coming months, in coming days,
      in coming weeks, next year, next week, next month, later this year, later this week, later this month`),
    phrase: words(`on the verge of, on the brink of, on the cusp of, in the pipeline, on the cards,
      on the point of, on track to, on course for, in line for, in line to, with a view to, at risk of,
      in danger of, in the event of, in anticipation of, plans to, under threat of, on the horizon, in the offing,
      a matter of time, only a matter of time, just a matter of time, still to come, yet to come, in the making,
      with the aim of, in an attempt to, in a bid to, in an effort to, so as to, in order to, ahead of plans to,
      in the run-up to, set for, in the works, in preparation for, on the eve of, threat of, prospect of,
      in time for, on the way to`),
  },
  conditional: {
    auxiliary: words(`could, may, might, would, can, would have, could have, might have, may have, must have`),
    conjunction: words(`if, unless, whether, lest, in case, provided, provided that, providing,
      providing that, assuming, assuming that, supposing, as long as, so long as, on condition that, even if,
      or else, only if, as if, as though, suppose, whether or not, in the event that, on the assumption that,
      for fear that, just in case, on the off-chance that, what if`),
    verb: words(`depend on, hinge on, suppose, imagine, risk, allow for, hypothesise, hypothesize, fear,
      worry, doubt, wonder, speculate, entertain, consider whether, ask whether, question whether, debate whether,
      decide whether, investigate whether, examine whether, look into whether, try, attempt, seek to, try to,
      attempt to, endeavour, endeavor, strive, conjecture, postulate, struggle to, work to, be feared to,
      stand a chance of, risk being, make a bid to, hesitate to, discuss, debate, moot, rest on, hang on whether`),
    noun: words(`possibility, fear, chance, hypothesis, speculation, uncertainty, doubt, worry, concern,
      assumption, attempt, contingency, eventuality, conundrum, supposition, plausibility, suspicion, anxiety,
      apprehension, effort, premise, temptation, what-if, try`),
    adjective: words(`possible, conceivable, hypothetical, feared, plausible, uncertain, unclear,
      contingent, conditional, doubtful, imaginable, unsure, feasible, theoretical, dependent on, liable to,
      prone to, fictional, fictitious, attempted, imaginary, thinkable, notional, fearful, worried, afraid,
      concerned, uncertain whether, potential, unsure whether, conditional on, contingent on`),
    adverb: words(`maybe, perhaps, possibly, potentially, conceivably, hypothetically, theoretically,
      in theory, plausibly, feasibly, perchance, in principle, for fear of, in all likelihood, in all probability,
      as likely as not`),
    phrase: words(`fears that, fears of, fear that, concerns that, in doubt, up in the air,
      hang in the balance, remain to be seen, depending on, but for, had it not been for, were it not for,
      as a precaution against, in case of, not clear whether, not known whether, unclear whether,
      open to question, too early to say, too soon to say, a question of whether, the question of whether,
      amid fears of, amid fears that, amid speculation, amid speculation that, amid concerns that, could well,
      may well, might well, as yet unknown, at the risk of, in a worst-case scenario, in the worst case,
      the risk of, the danger of, the possibility of, the chance of, a chance of, no guarantee, no guarantee that,
      debate over whether, doubts over whether, doubts about whether, no word on whether`),
  },
  wish: {
    auxiliary: words(`should, must, ought to, have to, need to, had better, be supposed to, have got to,
      need, got to, would rather, would like`),
    conjunction: words(`so that, in order that, if only`),
    verb: words(`want, hope, wish, urge, demand, call for, call on, call upon, request, beg, plead, ask,
      ask for, appeal for, appeal, recommend, advise, suggest, order, instruct, command, require, encourage, seek,
      insist on, press for, push for, long for, yearn, desire, pray, favour, favor, prefer, advocate, lobby for,
      strive for, campaign for, hope for, invite, implore, exhort, aspire, dream of, petition, oblige, compel,
      be required to, be obliged to, be urged to, be told to, be asked to, be allowed to, be entitled to,
      be ordered to, be advised to, warn against, cry out for, agitate for, fight for, would like, long to,
      would love to, demand that, insist that * should, tell * to, entreat, beseech, plead for, wait for, crave,
      hanker after, pine for, clamour for, clamor for`),
    noun: words(`hope, call, demand, request, appeal, plea, wish, desire, need, recommendation, order,
      instruction, ultimatum, requirement, duty, obligation, dream, aspiration, petition, preference, prayer,
      advice, necessity, suggestion, exhortation, longing, invitation, permission, urge, pressure to, clamour for,
      clamor for, eagerness, desire for, incentive to`),
    adjective: words(`desirable, necessary, vital, essential, imperative, advisable, hopeful, keen to,
      eager to, anxious to, desperate to, crucial, obliged to, needed, required to, preferable, free to,
      optimistic that, adamant that * must, entitled to, keen on, hopeful that`),
    adverb: words(`hopefully, ideally, preferably, please`),
    phrase: words(`in the hope of, in the hope that, in hopes of, in need of, in favour of, in favor of,
      the need for, the need to, it be time to, high time, for the sake of, calls for, calls on, demands for,
      appeals for, long live, god willing, would do well to, the right to, at the request of, pressure on * to,
      hopes of, hopes that, hope of, a call for, a call to, in hope of, a plea for, in the interest of`),
  },
};

const MODALITIES = ["forecast", "conditional", "wish"] as const;
const PARTS = ["auxiliary", "conjunction", "verb", "noun", "adjective", "adverb", "phrase"] as const;

/** The words that take what they govern out of what is. */
export const IRREALIS_CUES: readonly IrrealisCue[] = MODALITIES.flatMap((modality) =>
  PARTS.flatMap((pos) => (BY_MODALITY[modality][pos] ?? []).map((phrase): IrrealisCue => ({ phrase, pos, modality }))),
);
