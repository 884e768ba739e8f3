import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of politics: offices, laws, candidates, elections, governments. */
export const politicsStateClasses = [
  {
    id: "office",
    domain: "politics",
    question: "Is {theme} in office, resigned or dismissed?",
    states: {
      inOffice: {
        label: "in office",
        subjectVerbs:
          words(`stay on, remain in office, stay in office, take office, remain in post, stay in post, cling to power, assume
          office, hang on, keep * job, retain * post, refuse to resign, refuse to quit, stay in power, remain in
          power, refuse to step down, take over as, hold on to power, soldier on, carry on as, survive a confidence
          vote, survive a no-confidence vote, win re-election, keep * post, take up the post, take the oath, take the
          helm, weather the storm, rule out resigning, refuse to go, continue in office, serve out * term, remain in
          charge, continue as, stay as, serve as, remain as, carry on in, go on as, sign as, act as, preside, preside
          over, chair, run the show, sit at * desk, stay in the chair, stay in the job, keep the job, keep * desk,
          keep * seat, hold on, remain at * post, remain at the helm, stay at the helm, stay at * post, continue in *
          post, return to duty, come back to work, come on duty, stay in charge, see out * term, refuse to budge`),
        objectVerbs:
          words(`appoint, swear in, elect, name, install, inaugurate, reappoint, reinstate, re-elect, reelect, keep on, hire,
          nominate, retain, stand by, back, bring in, promote, choose, crown, reinstall, designate, instate, put in
          charge, entrust, restore to office, express confidence in, stick by, leave in place, keep in place, confirm
          in office, confirm in * post, put back in charge`),
        nouns: words(`appointment, reappointment, inauguration, swearing-in, election, re-election,
          reinstatement, tenure, nomination, installation, hiring`),
        adjectives: words(`incumbent, in-post, appointed, elected, re-elected, reinstated, reappointed,
          sitting, serving, acting, newly-appointed, sworn-in`),
        phrases:
          words(`in office, in power, in charge, at the helm, in post, in the job, here to stay, in the hot seat, in the
          saddle, in situ, no intention of stepping down, no intention of resigning, no intention of quitting, no
          plans to resign, no plans to step down, no intention of leaving, no intention of going, no thought of
          resigning, going nowhere, back in uniform, on duty, on the beat, at * post, at * desk, in the chair, in
          command, in the driving seat, still in charge, back at work, back on duty, back at * desk, in place, in the
          seat, at the wheel, at the top, on the job, as chief executive, as governor, as head`),
      },
      resigned: {
        label: "resigned",
        subjectVerbs:
          words(`resign, step down, quit, stand down, tender * resignation, leave office, hand in * resignation, leave *
          post, give up * post, bow out, step aside, abdicate, announce * resignation, submit * resignation, retire,
          call it a day, relinquish * post, leave the job, depart, relinquish power, renounce the throne, walk away,
          throw in the towel, fall on * sword, vacate * post, offer * resignation, give notice, cede power, hand over
          the reins, move on, leave the post, pack it in, hand in * letter, hand back * pass, clear * desk, empty *
          desk, empty * drawers, put * name to a letter, sign * resignation, step back, vacate the chair, leave the
          building, give up office, give up the post, hand over the keys, say goodbye, throw in * hand, pack * bags,
          pack * things, lay down * office, ask to be relieved, clear out`),
        nouns:
          words(`resignation, stepping-down, abdication, retirement, departure, standing-down, letter of resignation,
          resignation letter, farewell`),
        adjectives: words(`outgoing, retired, resigning, departing`),
        phrases: words(`out of office, of * own accord`),
      },
      dismissed: {
        label: "dismissed",
        subjectVerbs:
          words(`fall from power, lose * job, lose * post, lose office, lose power, get the sack, get the boot, get the axe,
          get * marching orders, get the push, get the bullet, get the chop, get the elbow,  lose the job,
          lose * command, lose * seat, face the chop`),
        objectVerbs:
          words(`dismiss, sack, fire, oust, remove, depose, topple, overthrow, axe, impeach, unseat, boot out, force out,
          kick out, remove from office, vote out, strip of * post, remove from * post, suspend, relieve of * duties,
          drop, give the boot, demote, replace, terminate, show the door, purge, force to resign, eject, expel,
          discharge, throw out, dethrone, oust from power, bring down, push out, turf out, recall, relieve of * post,
          hound out, strip of * title, relieve of command, relieve of his command, relieve of the post, relieve, stand
          down, send on leave, send home, put on leave, place on leave, send packing, show the exit, hand * marching
          orders, give * marching orders, take off duty, take off the case, oust as, sack as, dismiss as, remove as,
          strip of command, strip of rank, suspend from duty, suspend from office`),
        nouns: words(`dismissal, sacking, firing, ouster, removal, overthrow, ousting, impeachment,
          suspension, toppling, demotion, downfall, expulsion`),
        adjectives: words(`ousted, sacked, deposed, dismissed, fired, toppled, impeached, suspended,
          disgraced, overthrown, axed`),
        phrases:
          words(`out of a job, out of power, relieved of * duties, out on * ear, given the boot, given * marching orders, on
          sick leave, on leave, on gardening leave, off duty, off the job, out of uniform, shown the door, relieved of
          command, under suspension, gone for good, no longer in charge`),
      },
    },
    opposed: [
      ["inOffice", "resigned"],
      ["inOffice", "dismissed"],
      ["resigned", "dismissed"],
    ],
  },
  {
    id: "bill",
    domain: "politics",
    question: "Was {theme} passed or rejected?",
    states: {
      passed: {
        label: "passed",
        subjectVerbs: words(`pass, become law, clear parliament, come into law, go through, win approval,
          gain approval, sail through, win passage, get through, clear * hurdle, take effect, come into force,
          come into effect, gain royal assent, receive royal assent, carry, squeak through, pass into law,
          enter into force, win backing, survive the vote, reach the statute book`),
        objectVerbs: words(`pass, approve, adopt, enact, ratify, back, sign, sign into law, push through,
          vote for, endorse, rubber-stamp, vote through, vote in favour of, vote in favor of, sign off on,
          give the green light to, greenlight, wave through, force through, ram through, nod through, agree to,
          write into law, accept, legislate, sanction, rush through, steer through, promulgate, pass into law,
          turn into law, sign off, give the nod to, agree on, carry, approve of`),
        nouns: words(`passage, approval, adoption, enactment, ratification, endorsement, passing, assent,
          signing, promulgation`),
        adjectives: words(`passed, approved, adopted, enacted, ratified, endorsed`),
        phrases: words(`on the statute book, on the books, in law, through parliament, into law,
          over the line, given the go-ahead, by a show of hands`),
      },
      rejected: {
        label: "rejected",
        subjectVerbs: words(`fail, fall, collapse, die, founder, stall, fall short, die in committee,
          bite the dust, fall at the last hurdle, fall by the wayside, lack support`),
        objectVerbs: words(`reject, vote down, defeat, block, veto, throw out, vote against, kill,
          strike down, turn down, scupper, derail, oppose, quash, filibuster, torpedo, refuse, sink, shoot down,
          scrap, knock back, drop, shelve, abandon, withdraw, kick out, stymie, thwart, spike, bin,
          table indefinitely`),
        nouns: words(`rejection, defeat, veto, failure, blocking, withdrawal, refusal, demise`),
        adjectives: words(`rejected, defeated, vetoed, blocked, failed, shelved, scrapped, scuppered`),
        phrases: words(`dead in the water, dead on arrival, kicked into the long grass, off the agenda,
          a dead letter, up in smoke`),
      },
    },
    opposed: [["passed", "rejected"]],
  },
  {
    id: "law-force",
    domain: "politics",
    question: "Is {theme} in force or repealed?",
    states: {
      inForce: {
        label: "in force",
        subjectVerbs: words(`apply, take effect, come into force, come into effect, remain in force,
          stay in place, stand, remain in place, go into effect, kick in, enter into force, go into force,
          become effective, stay on the books`),
        objectVerbs: words(`introduce, impose, enforce, implement, enact, bring in, extend, keep, retain,
          maintain, apply, reintroduce, reimpose, tighten, renew, institute, uphold, put in place, roll out,
          declare, bring into force, reinstate, keep in place`),
        nouns: words(`introduction, imposition, enforcement, implementation, extension, reintroduction,
          application, renewal, tightening`),
        adjectives: words(`effective, binding, mandatory, applicable, compulsory, valid`),
        phrases: words(`in force, in effect, in place, on the books, up and running, in operation,
          set in stone`),
      },
      repealed: {
        label: "repealed",
        subjectVerbs: words(`expire, lapse, cease to apply, end, run out, cease to have effect`),
        objectVerbs: words(`repeal, abolish, scrap, lift, revoke, rescind, do away with, abandon, drop,
          cancel, axe, end, suspend, ditch, abrogate, strike down, reverse, roll back, withdraw, remove, ease,
          relax, get rid of, annul, undo, overturn, phase out, loosen, dismantle, waive, ax`),
        nouns: words(`repeal, abolition, scrapping, lifting, revocation, abandonment, suspension,
          cancellation, relaxation, easing, removal, rollback, annulment`),
        adjectives: words(`repealed, abolished, scrapped, lifted, defunct, obsolete, suspended, revoked,
          abandoned`),
        phrases: words(`off the books, a thing of the past, consigned to history, on the scrapheap`),
      },
    },
    opposed: [["inForce", "repealed"]],
  },
  {
    id: "candidacy",
    domain: "politics",
    question: "Is {theme} standing or out of the race?",
    states: {
      standing: {
        label: "standing",
        subjectVerbs: words(`run for, stand for, stand, stand for election, run for office,
          seek re-election, seek election, enter the race, join the race, throw * hat in the ring,
          announce * candidacy, declare * candidacy, seek a second term, stay in the race, launch * campaign,
          run again, contest, put * name forward, run for president, seek the nomination, run for re-election,
          launch * bid, fight on, stand again, put * forward, register as candidate, remain in the race,
          enter the contest, seek another term, vie for, compete for, run as`),
        objectVerbs: words(`nominate, field, put forward, select, endorse, register, clear to run,
          allow to run, approve, put up, adopt, reinstate, confirm as candidate`),
        nouns: words(`candidacy, candidature, bid for, run for, nomination, campaign for, presidential bid,
          leadership bid, election bid`),
        adjectives: words(`standing, nominated, running, declared, registered`),
        phrases: words(`in the race, in the running, in contention, a candidate, on the ballot,
          on the campaign trail, in the contest`),
      },
      out: {
        label: "out of the race",
        subjectVerbs: words(`withdraw, drop out, pull out, quit the race, bow out, rule * out,
          end * campaign, decline to run, withdraw * candidacy, suspend * campaign, drop out of the race,
          quit the contest, abandon * bid, stand aside, step aside, refuse to run, end * bid, leave the race,
          rule out a run, rule out running, exit the race, decide against running, stand down, give up * bid,
          decide not to run`),
        objectVerbs: words(`disqualify, bar from running, ban from running, exclude, deselect,
          strike from the ballot, rule out, knock out, bar from standing, remove from the ballot, eliminate,
          disbar, block from running, reject the candidacy of, bar`),
        nouns: words(`withdrawal, disqualification, exclusion, exit, deselection, elimination`),
        adjectives: words(`disqualified, barred, deselected, excluded, ineligible, eliminated`),
        phrases: words(`out of the race, out of the running, out of contention, off the ballot,
          out of the contest`),
      },
    },
    opposed: [["standing", "out"]],
  },
  {
    id: "concession",
    domain: "politics",
    question: "Has {theme} conceded or not?",
    states: {
      conceded: {
        label: "conceded",
        subjectVerbs:
          words(`concede, concede defeat, admit defeat, accept defeat, acknowledge defeat, accept the result,
          accept the results, recognise the result, recognize the result, congratulate * opponent,
          congratulate * rival, acknowledge the result, bow to the result, respect the result,
          accept the outcome, concede the election, concede the race, congratulate the winner,
          respect the outcome, throw in the towel, accept * loss, call * rival, admit * was licked`),
        nouns: words(`concession, concession speech, acceptance of defeat, admission of defeat,
          acknowledgement of defeat, congratulation`),
        adjectives: words(`gracious, beaten, vanquished`),
        phrases: words(`in defeat, beaten fair and square, fair and square`),
      },
      contesting: {
        label: "not conceded",
        subjectVerbs: words(`claim victory, dispute the result, contest the result, challenge the result,
          reject the result, cry foul, demand a recount, declare victory, reject the results, contest the results,
          dispute the results, challenge the results, claim fraud, allege fraud, declare * winner,
          reject the outcome, contest the outcome, call for a recount, claim to have won, proclaim victory,
          call for a rerun, claim a win, contest the election`),
        nouns: words(`legal challenge, recount, refusal to concede, fraud claim, election challenge,
          challenge to the result, victory claim`),
        adjectives: words(`defiant, disputed, contested`),
        phrases: words(`a rigged election, a stolen election, too close to call, too early to concede`),
      },
    },
    opposed: [["conceded", "contesting"]],
  },
  {
    id: "vote-validity",
    domain: "politics",
    question: "Is {theme} valid or annulled?",
    states: {
      valid: {
        label: "valid",
        subjectVerbs: words(`stand, count, hold good, pass off without incident, meet standards,
          pass scrutiny, remain valid`),
        objectVerbs: words(`certify, validate, uphold, confirm, recognise, recognize, count, endorse,
          approve, ratify, declare valid, accept, authenticate, verify, let stand, legitimise, legitimize, honour,
          honor, declare free and fair, include, acknowledge`),
        nouns: words(`certification, validation, confirmation, validity, recognition, legitimacy,
          verification, ratification, authentication`),
        adjectives: words(`valid, fair, legitimate, certified, lawful, clean, credible, transparent, legal,
          binding, verified, counted`),
        phrases: words(`free and fair, above board, in line with the law, without irregularities,
          beyond reproach`),
      },
      annulled: {
        label: "annulled",
        objectVerbs: words(`annul, cancel, void, invalidate, nullify, rig, steal, throw out,
          declare invalid, overturn, discard, disqualify, scrap, rerun, quash, reject, exclude, discount,
          declare null and void, declare void, disallow, manipulate, falsify, strike out, set aside, mar`),
        nouns: words(`annulment, cancellation, fraud, vote-rigging, rigging, invalidation, nullification,
          rerun, irregularity, falsification, manipulation, disqualification, ballot-stuffing`),
        adjectives: words(`annulled, invalid, rigged, void, fraudulent, stolen, illegitimate, flawed,
          spoiled, spoilt, illegal, sham, cancelled, bogus, unfair, uncounted, falsified`),
        phrases: words(`null and void, neither free nor fair, a sham, a farce, marred by fraud,
          riddled with fraud`),
      },
    },
    opposed: [["valid", "annulled"]],
  },
  {
    id: "election-timing",
    domain: "politics",
    question: "Is {theme} going ahead, brought forward or put off?",
    states: {
      held: {
        label: "held as planned",
        subjectVerbs: words(`go ahead, take place, proceed, get under way, begin, open, go ahead as planned,
          come around`),
        objectVerbs: words(`hold, call, go ahead with, stage, conduct, organise, organize, proceed with,
          press ahead with, set a date for, stick to the date of, convene, open`),
        nouns: words(`holding of, calling of, opening, conduct of, staging of`),
        adjectives: words(`scheduled, due, planned, timely`),
        phrases: words(`as planned, on schedule, as scheduled, on time, on the planned date`),
      },
      postponed: {
        label: "put off",
        subjectVerbs: words(`slip, drag on`),
        objectVerbs: words(`postpone, delay, put off, push back, defer, extend, prolong, suspend, hold over,
          reschedule, cancel, call off, hold up, adjourn, shelve, move back`),
        nouns: words(`postponement, delay, deferral, extension, rescheduling, adjournment, cancellation,
          prolongation`),
        adjectives: words(`postponed, delayed, deferred, late, extended, suspended, rescheduled, cancelled,
          canceled`),
        phrases: words(`on hold, until further notice, behind schedule, to a later date`),
      },
      early: {
        label: "brought forward",
        objectVerbs: words(`bring forward, move forward, advance, move up, call early, rush, hasten,
          expedite`),
        nouns: words(`snap election, early election, snap poll, snap vote`),
        adjectives: words(`early, snap, premature, hasty`),
        phrases: words(`ahead of schedule, ahead of time, earlier than planned`),
      },
    },
    opposed: [
      ["held", "postponed"],
      ["postponed", "early"],
    ],
  },
  {
    id: "victory",
    domain: "politics",
    question: "Did {theme} win or lose?",
    states: {
      won: {
        label: "won",
        subjectVerbs: words(`win, defeat, beat, trounce, thrash, edge out, outpoll, triumph, prevail,
          clinch victory, secure victory, sweep to victory, sweep to power, come out on top, come first,
          romp home, cruise to victory, take the lead, scrape home, edge ahead, claim the prize, score a victory,
          succeed, win a majority, top the poll, gain a majority, win a landslide, come out ahead,
          emerge victorious, carry the day, win the day, secure a majority, storm to victory, ease to victory,
          seal victory, walk it`),
        objectVerbs: words(`elect, vote in, crown, declare the winner, return to power, declare winner`),
        nouns: words(`victory, win, triumph, landslide, success, majority, mandate, clean sweep, winner`),
        adjectives: words(`victorious, winning, triumphant, successful, elected, unbeaten, undefeated,
          top-placed`),
        phrases: words(`in the lead, ahead of, on top, home and dry, by a landslide, first past the post`),
      },
      lost: {
        label: "lost",
        subjectVerbs: words(`lose, go down to defeat, suffer defeat, slump to defeat, come second,
          fall short, lose out, lose * majority, crash to defeat, crash out, lose power, finish second,
          lose * seat, trail, suffer a defeat, slide to defeat, come last, miss out, lose ground, lose heavily,
          finish last, flop, fall to defeat, go out, succumb`),
        objectVerbs: words(`defeat, beat, vote out, unseat, trounce, thrash, oust, reject, outvote, rout,
          crush, edge out, drub, humiliate, vanquish, overcome, hammer`),
        nouns: words(`defeat, loss, rout, wipeout, drubbing, thrashing, loser, trouncing, hammering`),
        adjectives: words(`defeated, beaten, losing, unsuccessful, vanquished, unseated, runner-up,
          trailing, second-placed`),
        phrases: words(`in second place, on the losing side, out of power, wiped out, in tatters,
          bottom of the pile`),
      },
    },
    opposed: [["won", "lost"]],
  },
] as const satisfies readonly StateClass[];
