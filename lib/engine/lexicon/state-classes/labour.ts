import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of work: jobs, strikes, pay. */
export const labourStateClasses = [
  {
    id: "jobs",
    domain: "labour",
    question: "Are {theme} kept or cut?",
    states: {
      kept: {
        label: "kept or hired",
        subjectVerbs: words(`keep * job, stay on, return to work, survive, escape the axe, find work, keep working, land a job, get * job back, retain * job, remain employed, join the staff, start work`),
        objectVerbs: words(`keep, save, hire, retain, recruit, create, employ, take on, protect, safeguard, secure, reinstate, rehire, preserve, add, guarantee, redeploy, re-hire, sign up, spare,
          keep on, generate, bring in, re-employ, maintain, add to the payroll, give a job`),
        nouns: words(`hiring, recruitment, job creation, retention, reinstatement, job guarantee, employment, job security, preservation, new hire`),
        adjectives: words(`employed, safe, secure, hired, retained, reinstated, permanent, saved, protected`),
        phrases: words(`in work, in a job, in employment, back at work, on the payroll, back in work`),
      },
      cut: {
        label: "cut",
        subjectVerbs: words(`go, lose * job, disappear, face redundancy, take redundancy, face the axe, be made redundant, be laid off, take voluntary redundancy, get laid off, face the sack, be lost,
          get the sack, leave the company`),
        objectVerbs: words(`cut, axe, lay off, make redundant, sack, shed, slash, dismiss, eliminate, fire, let go, lose, ax, get rid of, scrap, cull, trim, terminate, furlough, put out of work, downsize,
          throw out of work, give * notice, reduce, do away with, abolish, give the sack, show the door, cut back, discharge, pare, serve notice on, drop, release`),
        nouns: words(`redundancy, layoff, lay-off, job cut, cutback, dismissal, job loss, sacking, cull, downsizing, cut, elimination, restructuring, firing, severance, axing, termination, unemployment`),
        adjectives: words(`redundant, jobless, unemployed, sacked, dismissed, laid-off, axed, out-of-work, furloughed, at-risk`),
        phrases: words(`out of work, out of a job, at risk, on the dole, for the chop, under threat, on the scrapheap, given the boot, out on * ear`),
      },
    },
    opposed: [["kept", "cut"]],
  },
  {
    id: "strike-action",
    domain: "labour",
    question: "Is {theme} on or off?",
    states: {
      on: {
        label: "on",
        subjectVerbs: words(`go ahead, begin, start, continue, strike, walk out, down tools, go on strike, stop work, walk off the job, take industrial action, stage a walkout, picket, stay away from work,
          vote to strike, hit, get under way, drag on, bite, enter * second day, stage a strike, work to rule, withdraw * labour, proceed, take strike action, resume`),
        objectVerbs: words(`stage, launch, begin, extend, back, vote for, call, start, go ahead with, hold, escalate, press ahead with, stick to, step up, announce`),
        nouns: words(`walkout, walk-out, stoppage, start, industrial action, strike, picket, strike action, go-slow, escalation`),
        adjectives: words(`striking, ongoing, picketing, indefinite, protesting, all-out, ongoing`),
        phrases: words(`on strike, on the picket line, going ahead, in full swing, on the streets, out on strike, under way, on a go-slow`),
      },
      off: {
        label: "off",
        subjectVerbs: words(`return to work, go back to work, end, end * strike, accept the offer, accept the deal, be over, resume work, back down, call off * strike, end * walkout, come to an end, collapse,
          report for work, stay at work, ignore the strike, cross the picket line, turn up for work, vote against strike action`),
        objectVerbs: words(`call off, suspend, cancel, end, avert, settle, abandon, ban, postpone, drop, vote against, shelve, halt, break, outlaw, resolve, scrap, prevent, head off, stop, rule out, put off,
          bring to an end, defuse`),
        nouns: words(`end, cancellation, suspension, settlement, return to work, resolution, ban, postponement`),
        adjectives: words(`over, settled, averted, suspended, resolved, cancelled, canceled, postponed`),
        phrases: words(`back at work, at an end, off the table, back on the job, at work as usual, on hold`),
      },
    },
    opposed: [["on", "off"]],
  },
  {
    id: "pay-offer",
    domain: "labour",
    question: "Was {theme} accepted or rejected?",
    states: {
      accepted: {
        label: "accepted",
        objectVerbs: words(`accept, agree to, agree, back, approve, vote to accept, welcome, take up, sign, endorse, ratify, embrace, settle for, say yes to, vote for, snap up, sign up to, take, jump at, support,
          go along with, acquiesce in, bow to, subscribe to`),
        nouns: words(`acceptance, approval, agreement, settlement, endorsement, ratification, yes to, support for, backing, acquiescence`),
        adjectives: words(`accepted, agreed, approved, acceptable, welcome, satisfactory, ratified, fair`),
        phrases: words(`good enough, a done deal, a fair offer, too good to refuse`),
      },
      rejected: {
        label: "rejected",
        objectVerbs: words(`reject, turn down, refuse, decline, spurn, vote down, dismiss, rebuff, throw out, say no to, vote against, vote to reject, snub, oppose, scorn, knock back, pass up, pour scorn on,
          turn * back on, balk at, baulk at, rule out, walk away from, shun, disdain, object to`),
        nouns: words(`rejection, refusal, rebuff, snub, dismissal, no to, opposition to, objection to`),
        adjectives: words(`rejected, derisory, unacceptable, inadequate, insulting, spurned, declined, unwelcome, paltry`),
        phrases: words(`a slap in the face, too little too late, an insult, out of the question, not good enough`),
      },
    },
    opposed: [["accepted", "rejected"]],
  },
] as const satisfies readonly StateClass[];
