import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of money, insurance, data and machines: paid, repaid, insured, leaked, restored. */
export const moneyStateClasses = [
  {
    id: "payment",
    domain: "business",
    question: "Was {theme} paid or not?",
    states: {
      paid: {
        label: "paid",
        subjectVerbs: words(
          `change hands, arrive, reach the account, go through, come through, clear, go out, land in * account`,
        ),
        objectVerbs:
          words(`pay, settle, transfer, hand over, honour, honor, repay, pay off, pay up, pay out, wire, remit, refund,
          reimburse, disburse, pay back, cough up, fork out, stump up, shell out, pay in full, deposit,
          discharge, make good`),
        nouns: words(
          `payment, repayment, settlement, transfer, payout, refund, reimbursement, remittance, disbursement`,
        ),
        adjectives: words(`paid, settled, repaid, cleared, reimbursed, refunded, paid-up`),
        phrases: words(`paid in full, paid up, in the bank, in * account, settled in full, paid on time`),
      },
      unpaid: {
        label: "not paid",
        subjectVerbs: words(`fall due, go unpaid, remain unpaid, remain outstanding, stay unpaid, bounce, pile up,
          fall into arrears, mount up, remain due`),
        objectVerbs:
          words(`withhold, owe, default on, hold back, dodge, evade, renege on, freeze, skip, waive, write off,
          claw back, dock, forfeit, keep back`),
        nouns: words(`default, arrears, non-payment, nonpayment, withholding, debt, delay, shortfall`),
        adjectives: words(
          `unpaid, outstanding, overdue, owed, owing, due, late, unsettled, uncollected, irrecoverable`,
        ),
        phrases: words(`in arrears, in default, still owed, yet to be paid, past due, behind on, long overdue`),
      },
    },
    opposed: [["paid", "unpaid"]],
  },
  {
    id: "levy",
    domain: "politics",
    question: "Is {theme} collected or suspended?",
    states: {
      collected: {
        label: "collected",
        subjectVerbs:
          words(`apply, take effect, come into force, remain in place, stay in place, remain in force, stand, stay,
          continue, remain`),
        objectVerbs: words(`collect, charge, levy, keep, retain, enforce, maintain, stick to`),
        nouns: words(`collection, enforcement`),
        adjectives: words(`payable, due, mandatory, compulsory, applicable, chargeable`),
        phrases: words(`in force, in place, in effect, here to stay, as before, still in place`),
      },
      suspended: {
        label: "suspended or scrapped",
        subjectVerbs: words(`lapse, expire, disappear, cease to apply, run out, fall away, bite the dust`),
        objectVerbs:
          words(`suspend, scrap, abolish, waive, lift, cancel, axe, drop, freeze, put on hold, repeal, withdraw,
          shelve, halt, postpone, remove, do away with, put on ice, defer, ditch, roll back, pause, reverse,
          eliminate, mothball`),
        nouns: words(`suspension, abolition, repeal, waiver, withdrawal, cancellation, removal, exemption, moratorium,
          postponement`),
        adjectives: words(`suspended, abolished, scrapped, waived, cancelled, frozen, shelved, repealed`),
        phrases: words(`on hold, on ice, off the table, no more, a thing of the past, dead and buried`),
      },
    },
    opposed: [["collected", "suspended"]],
  },
  {
    id: "debt",
    domain: "business",
    question: "Has {theme} met or missed what it owes?",
    states: {
      met: {
        label: "met its obligations",
        subjectVerbs:
          words(`meet * obligations, pay * debts, honour * debts, repay * loans, keep up payments, pay * creditors,
          meet * commitments, service * debt, honor * debts, repay * debts, make * payments, pay * bills,
          pay everyone, pay * suppliers, pay * way, pay its staff, meet * liabilities, clear * debts`),
        objectVerbs: words(
          `bail out, rescue, recapitalise, recapitalize, refinance, keep afloat, shore up, prop up, save`,
        ),
        nouns: words(`liquidity, ability to pay, repayment, creditworthiness, good standing`),
        adjectives: words(`liquid, creditworthy, debt-free, well-capitalised, well-capitalized, sound, flush`),
        phrases: words(`in the black, able to pay, up to date with * payments, on top of * debts, in good health,
          awash with cash, well capitalised`),
      },
      missed: {
        label: "defaulted",
        subjectVerbs: words(`default, miss a payment, miss payments, fall behind, run out of cash, run out of money,
          fall into arrears, stop paying, stop payments, suspend payments, fail to pay, miss * deadline,
          run up debts, run dry, seek a bailout`),
        objectVerbs: words(
          `declare in default, downgrade to default, call in the loans of, push into default, cut off from credit`,
        ),
        nouns: words(`default, insolvency, arrears, missed payment, overindebtedness, shortfall, hole`),
        adjectives: words(`illiquid, indebted, cash-strapped, overextended, overindebted, delinquent, penniless`),
        phrases: words(`in default, in arrears, in the red, out of cash, out of money, up to * ears in debt,
          behind on * payments, strapped for cash`),
      },
    },
    opposed: [["met", "missed"]],
  },
  {
    id: "bailout",
    domain: "business",
    question: "Was {theme} granted or refused?",
    states: {
      granted: {
        label: "granted",
        subjectVerbs: words(`arrive, go ahead, come through, go through, materialise, materialize, take effect`),
        objectVerbs:
          words(`grant, give, extend, approve, provide, offer, promise, pledge, agree, pump in, inject, release,
          secure, arrange, obtain, supply, receive, guarantee, accept, draw on, sign off`),
        nouns: words(`granting, approval, provision, injection, offer, promise`),
        adjectives: words(`agreed, approved, available, guaranteed, secured, promised, granted`),
        phrases: words(`on the table, in place, on its way, on the way, in the bag`),
      },
      refused: {
        label: "refused",
        subjectVerbs: words(`fall through, run out, dry up, fail, collapse`),
        objectVerbs:
          words(`refuse, deny, rule out, turn down, reject, withhold, withdraw, cancel, block, stop, cut off, pull,
          decline, dismiss, balk at, oppose, call in`),
        nouns: words(`refusal, rejection, denial, withdrawal, cancellation`),
        adjectives: words(`unavailable, refused, unnecessary, unneeded, blocked, unwelcome`),
        phrases: words(`out of the question, off the table, not needed, no need for, not on offer`),
      },
    },
    opposed: [["granted", "refused"]],
  },
  {
    id: "insurance",
    domain: "business",
    question: "Is {theme} insured or not?",
    states: {
      insured: {
        label: "insured",
        subjectVerbs:
          words(`have insurance, carry insurance, take out insurance, hold a policy, qualify for compensation,
          buy cover, have cover, come under a policy, fall under a policy, enjoy cover`),
        objectVerbs: words(`insure, cover, underwrite, guarantee, compensate, indemnify, protect, reinsure`),
        nouns: words(`insurance, cover, coverage, policy, guarantee, indemnity, protection`),
        adjectives: words(`insured, covered, guaranteed, protected, underwritten, reinsured`),
        phrases: words(
          `covered by insurance, fully insured, fully covered, insured against, eligible for compensation`,
        ),
      },
      uninsured: {
        label: "not insured",
        subjectVerbs:
          words(`lack insurance, lack cover, go uninsured, let * insurance lapse, forgo insurance, have no insurance,
          have no cover, fall outside the policy`),
        objectVerbs: words(`exclude, drop, leave uninsured, strip of cover`),
        nouns: words(`exclusion, lack of cover, gap, lapse, shortfall`),
        adjectives: words(`uninsured, underinsured, uncovered, unprotected, uninsurable`),
        phrases: words(`without insurance, without cover, out of pocket, at * own risk`),
      },
    },
    opposed: [["insured", "uninsured"]],
  },
  {
    id: "data-breach",
    domain: "infrastructure",
    question: "Was {theme} leaked or kept safe?",
    states: {
      leaked: {
        label: "leaked or stolen",
        subjectVerbs:
          words(`leak, leak out, fall into the wrong hands, end up online, appear online, surface online, circulate,
          go missing, turn up for sale, get out, go on sale, escape, appear on the dark web, change hands`),
        objectVerbs:
          words(`leak, steal, hack, compromise, breach, expose, copy, publish, post, sell, download, access, harvest,
          dump, siphon off, exfiltrate, spill, extract, make off with, obtain, offer for sale, encrypt,
          infiltrate, penetrate, break into, lift, swipe, pilfer, get at, get into, put up for sale`),
        nouns: words(`leak, theft, breach, hack, exposure, exfiltration, publication, leakage, intrusion`),
        adjectives: words(`leaked, stolen, compromised, exposed, hacked, breached, insecure`),
        phrases: words(`up for sale, on the dark web, in the wrong hands, in the hands of hackers, for sale online,
          out in the open`),
      },
      safe: {
        label: "kept safe",
        subjectVerbs:
          words(`remain safe, stay safe, remain secure, stay secure, remain untouched, stay put, remain intact,
          stay intact`),
        objectVerbs:
          words(`protect, secure, safeguard, shield, keep safe, keep secure, wall off, guard, leave untouched,
          ring-fence`),
        nouns: words(`security, protection, safety, integrity, confidentiality`),
        adjectives: words(`safe, secure, protected, untouched, intact, unaffected, uncompromised, encrypted`),
        phrases: words(
          `safe and sound, under lock and key, in safe hands, out of reach, not at risk, out of harm's way`,
        ),
      },
    },
    opposed: [["leaked", "safe"]],
  },
  {
    id: "systems",
    domain: "infrastructure",
    question: "Is {theme} restored or still out?",
    states: {
      restored: {
        label: "restored",
        subjectVerbs:
          words(`resume, return to normal, come back, recover, restart, reboot, come back online, work again,
          get back to normal, come back on, come back to life, work, function, come on stream, get going again,
          start up again`),
        objectVerbs:
          words(`restore, bring back, recover, reboot, restart, repair, fix, bring back online, get working, rebuild,
          reconnect, get up and running, patch, reset, reinstate, turn back on, unlock, switch back on,
          retrieve, reactivate`),
        nouns: words(`restoration, recovery, restart, resumption, repair, return, reboot, reconnection`),
        adjectives: words(`restored, working, operational, functional, usable, fixed`),
        phrases: words(`back online, back to normal, up and running, in working order, back in action, back in service,
          back on`),
      },
      out: {
        label: "out",
        subjectVerbs:
          words(`fail, crash, go down, break down, collapse, freeze, stop working, go offline, malfunction, lock up,
          go dark, stay down, seize up, grind to a halt, go blank, remain down, fall over, conk out, go haywire`),
        objectVerbs:
          words(`knock out, disable, cripple, paralyse, paralyze, bring down, take down, take offline, shut down, lock,
          encrypt, wipe, disrupt, crash, knock offline, put out of action, cut off, switch off, corrupt,
          disconnect, freeze`),
        nouns:
          words(`outage, failure, crash, breakdown, collapse, disruption, shutdown, malfunction, blackout, downtime,
          paralysis`),
        adjectives: words(
          `unavailable, offline, disabled, crippled, inaccessible, paralysed, unusable, inoperative, broken`,
        ),
        phrases: words(
          `out of action, out of order, out of service, on the blink, down for, at a standstill, still down`,
        ),
      },
    },
    opposed: [["restored", "out"]],
  },
  {
    id: "trading",
    domain: "business",
    question: "Is {theme} traded or halted?",
    states: {
      traded: {
        label: "trading",
        subjectVerbs:
          words(`trade, resume trading, change hands, open, start trading, begin trading, reopen, debut, resume, float,
          make * debut, go public`),
        objectVerbs: words(`list, float, resume trading in, readmit, trade, relist, offer, reopen`),
        nouns: words(`listing, flotation, trading, resumption, debut, readmission, relisting`),
        adjectives: words(`listed, tradable, traded, quoted, liquid, public`),
        phrases: words(`on the market, on the stock exchange, in free trade, open for trading, back on the market`),
      },
      halted: {
        label: "halted or delisted",
        subjectVerbs:
          words(`stop trading, cease trading, leave the exchange, disappear from the exchange, freeze, go private,
          leave the stock exchange, halt`),
        objectVerbs: words(`suspend, halt, delist, freeze, stop trading in, pull, suspend trading in, bar, shelve,
          ban from trading, halt trading in, take private, remove`),
        nouns: words(`suspension, halt, delisting, freeze, ban, removal`),
        adjectives: words(`suspended, delisted, frozen, halted, unlisted, private, untradable`),
        phrases: words(`off the market, in limbo, on ice, off the exchange, pulled from the market`),
      },
    },
    opposed: [["traded", "halted"]],
  },
  {
    id: "bank-access",
    domain: "business",
    question: "Can {theme} be drawn or is it limited?",
    states: {
      free: {
        label: "free of limits",
        subjectVerbs:
          words(`flow, go through as usual, continue as normal, work as usual, stay unlimited, proceed as usual,
          go on as before, work normally, remain unlimited`),
        objectVerbs:
          words(`allow, permit, unfreeze, free, unblock, honour, honor, process, pay out, release, lift the limit on,
          lift limits on`),
        nouns: words(`free access, lifting of limits, release, unfreezing, full access`),
        adjectives: words(`unlimited, unrestricted, free, accessible, unfrozen, available`),
        phrases: words(`as usual, without limit, without limits, without restriction, in full, at will`),
      },
      limited: {
        label: "limited",
        subjectVerbs: words(`stop, fail to go through, dry up, freeze, seize up, hit a ceiling, cease, hit a limit`),
        objectVerbs: words(`limit, cap, restrict, freeze, block, ration, curb, suspend, stop, halt, refuse, cut off,
          impose a limit on, bar, put a cap on, ban, set a ceiling on`),
        nouns: words(`limit, cap, restriction, freeze, ceiling, ban, curb, ration`),
        adjectives: words(`limited, capped, restricted, frozen, blocked, rationed, inaccessible`),
        phrases: words(`per day, at most, up to a limit, subject to a cap, on hold, under a cap`),
      },
    },
    opposed: [["free", "limited"]],
  },
] as const satisfies readonly StateClass[];
