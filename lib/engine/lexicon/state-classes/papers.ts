import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of what is filed, signed, sent and held on paper: appeals, complaints, letters, licences, oaths. */
export const paperStateClasses = [
  {
    id: "filing",
    domain: "crime-and-courts",
    question: "Has {theme} been filed or not?",
    states: {
      filed: {
        label: "filed",
        subjectVerbs:
          words(`go in, reach the court, arrive, land, come in, lie before the court, reach the registry, go to court,
          reach the judge, land on * desk`),
        objectVerbs:
          words(`file, lodge, enter, submit, deliver, serve, hand in, present, put in, register, receive, launch,
          send in, record, table, initiate, deposit, resubmit, stamp, log`),
        nouns: words(`filing, lodging, submission, receipt, delivery, entry, registration, notice`),
        adjectives: words(`filed, lodged, submitted, registered, pending, delivered`),
        phrases: words(`before the court, with the court, on file, in the hands of the court, at the registry`),
      },
      notFiled: {
        label: "not filed",
        subjectVerbs: words(`miss the deadline, come too late, arrive too late, lapse, expire, fail to materialise,
          fail to materialize, get lost`),
        objectVerbs: words(
          `withhold, hold back, refrain from filing, decide against, waive, forgo, renounce, rule out`,
        ),
        nouns: words(`waiver, renunciation, lapse`),
        adjectives: words(`unfiled, unsent`),
        phrases: words(`too late, out of time, past the deadline, yet to be filed, nowhere to be found`),
      },
    },
    opposed: [["filed", "notFiled"]],
  },
  {
    id: "receipt",
    domain: "information",
    question: "Did {theme} arrive or not?",
    states: {
      arrived: {
        label: "arrived",
        subjectVerbs:
          words(`arrive, reach, get through, land, turn up, come in, go out, come through, make it, go through,
          drop through the letterbox, land on * desk`),
        objectVerbs:
          words(`receive, send, deliver, post, dispatch, hand over, mail, forward, write, email, accept, sign for,
          serve, pass on, transmit, fax, relay, despatch, acknowledge, obtain, issue, address, take delivery of`),
        nouns: words(`receipt, delivery, arrival, dispatch, transmission, acknowledgement, handover`),
        adjectives: words(`received, delivered, sent, posted, acknowledged, stamped`),
        phrases: words(`in the post, in hand, in writing, on file, on * desk`),
      },
      neverCame: {
        label: "never arrived",
        subjectVerbs: words(`go astray, get lost, go missing, disappear, go unanswered, bounce, vanish, go unread`),
        objectVerbs:
          words(`lose, mislay, withhold, hold back, intercept, return unopened, misplace, ignore, recall, miss,
          send back`),
        nouns: words(`loss, disappearance, interception, non-delivery, return`),
        adjectives: words(`unsent, lost, missing, undelivered, unopened, unread, mislaid, unanswered`),
        phrases: words(`lost in the post, nowhere to be found, in a drawer`),
      },
    },
    opposed: [["arrived", "neverCame"]],
  },
  {
    id: "signing",
    domain: "diplomacy",
    question: "Is {theme} signed or unsigned?",
    states: {
      signed: {
        label: "signed",
        subjectVerbs:
          words(`bear * signature, carry * signature, bear * signatures, carry * signatures, bear * name, bear * stamp,
          bear the seal, take effect`),
        objectVerbs:
          words(`sign, initial, countersign, put * name to, put pen to paper on, ink, put * signature to, seal,
          append * signature to, sign off, sign off on, rubber-stamp, endorse, put * initials to, autograph`),
        nouns: words(`signing, signature, initialling, ratification, sealing`),
        adjectives: words(`signed, initialled, countersigned, binding, sealed, ratified, executed`),
        phrases: words(
          `signed and sealed, a done deal, in black and white, signed sealed and delivered, down on paper`,
        ),
      },
      unsigned: {
        label: "unsigned",
        subjectVerbs:
          words(`await signature, await * signature, lie unsigned, remain unsigned, remain a draft, stay a draft,
          need * signature, lack * signature, lack a signature`),
        objectVerbs:
          words(`leave unsigned, tear up, balk at signing, put off signing, delay signing, withhold * signature from,
          send back, return unsigned`),
        nouns: words(`non-signature, refusal to sign, draft, rejection`),
        adjectives: words(`unsigned, draft, blank, provisional, unratified, tentative, preliminary, incomplete`),
        phrases: words(`still a draft, yet to be signed, no more than a draft, not worth the paper, on the table,
          without a signature, only on paper`),
      },
    },
    opposed: [["signed", "unsigned"]],
  },
  {
    id: "licence",
    domain: "business",
    question: "Is {theme} valid or withdrawn?",
    states: {
      valid: {
        label: "valid",
        subjectVerbs: words(
          `stay valid, remain valid, run until, remain in force, hold good, stay in force, apply, stand`,
        ),
        objectVerbs:
          words(`grant, renew, issue, extend, reinstate, obtain, hold, award, restore, receive, hand out, keep,
          prolong, validate, secure, win`),
        nouns: words(`renewal, issue, grant, extension, reinstatement, award, validity`),
        adjectives: words(`valid, current, renewed, genuine, up-to-date, reinstated, unexpired`),
        phrases: words(`in order, up to date, in force, still good, in good standing, fully valid`),
      },
      withdrawn: {
        label: "withdrawn or expired",
        subjectVerbs: words(`expire, lapse, run out, become invalid, cease to apply, go out of date, end`),
        objectVerbs:
          words(`revoke, withdraw, suspend, cancel, strip, annul, take away, rescind, confiscate, refuse, deny, lose,
          invalidate, surrender, impound, forfeit, void, pull`),
        nouns: words(`revocation, withdrawal, suspension, expiry, cancellation, loss, lapse, annulment, invalidation`),
        adjectives: words(
          `invalid, expired, revoked, suspended, lapsed, forged, out-of-date, void, cancelled, outdated`,
        ),
        phrases: words(`out of date, null and void, past its expiry date, not worth the paper`),
      },
    },
    opposed: [["valid", "withdrawn"]],
  },
  {
    id: "registration",
    domain: "politics",
    question: "Is {theme} registered or barred?",
    states: {
      registered: {
        label: "registered",
        subjectVerbs:
          words(`register, qualify, enrol, enroll, sign on, meet the requirements, clear the hurdle, make the list,
          get on the ballot, appear on the ballot, pass scrutiny`),
        objectVerbs: words(`register, enrol, enroll, accredit, put on the ballot, put on the list, certify`),
        nouns: words(`registration, enrolment, enrollment, accreditation, listing`),
        adjectives: words(`registered, enrolled, accredited, eligible, certified, listed, qualified`),
        phrases: words(
          `on the register, on the ballot, on the list, on the rolls, on the books, on record, in the running`,
        ),
      },
      barred: {
        label: "barred",
        subjectVerbs: words(`miss the deadline, fall short of the requirements, lack signatures`),
        objectVerbs: words(`bar, disqualify, strike off, deregister, keep off the ballot, take off the ballot,
          remove from the ballot, throw off the ballot, blacklist, purge, debar`),
        nouns: words(`exclusion, disqualification, deregistration, bar`),
        adjectives: words(`barred, disqualified, ineligible, unregistered, excluded, unlisted, debarred`),
        phrases: words(`off the ballot, off the list, struck from the list, kept out, shut out`),
      },
    },
    opposed: [["registered", "barred"]],
  },
  {
    id: "ratification",
    domain: "politics",
    question: "Has {theme} been ratified or vetoed?",
    states: {
      ratified: {
        label: "ratified",
        subjectVerbs: words(`clear parliament, clear the senate, clear the house, win ratification, pass, go through,
          become binding, sail through, scrape through`),
        objectVerbs: words(`ratify, adopt, confirm, approve, wave through, rubber-stamp, endorse, carry, nod through,
          vote through, give assent to, sign into law, accede to`),
        nouns: words(`ratification, adoption, accession, assent, confirmation, approval`),
        adjectives: words(`ratified, adopted, confirmed, binding, approved, enacted`),
        phrases: words(`on the statute book, over the line, signed into law, approved by a majority`),
      },
      vetoed: {
        label: "vetoed or blocked",
        subjectVerbs: words(
          `fall, founder, stall, run aground, fall at the last hurdle, die in committee, fall short, sink`,
        ),
        objectVerbs:
          words(`veto, block, vote down, reject, throw out, strike down, torpedo, kill off, send back, defeat, scupper,
          sink, quash, overrule, stonewall`),
        nouns: words(`veto, rejection, defeat, blocking, refusal, no vote`),
        adjectives: words(`vetoed, blocked, rejected, stalled, unratified, defeated`),
        phrases: words(`dead in the water, dead on arrival, voted down, yet to be ratified, stuck in committee`),
      },
    },
    opposed: [["ratified", "vetoed"]],
  },
  {
    id: "court-bail",
    domain: "crime-and-courts",
    question: "Was {theme} bailed or remanded?",
    states: {
      bailed: {
        label: "bailed",
        subjectVerbs:
          words(`make bail, post bail, get bail, walk free on bail, leave on bail, await trial at home, win bail,
          receive bail`),
        objectVerbs:
          words(`bail, grant bail, free on bail, release on bail, let out on bail, give bail, bail out, allow bail,
          release on * own recognisance, tag`),
        nouns: words(`release on bail, conditional release, bail hearing, house arrest, surety, bond`),
        adjectives: words(`bailed, tagged, bailable, released`),
        phrases: words(
          `on bail, out on bail, free on bail, under house arrest, free pending trial, on parole, on licence`,
        ),
      },
      remanded: {
        label: "remanded",
        subjectVerbs: words(`lose * bid for bail, await trial in custody, stay behind bars, remain behind bars,
          await trial in jail, remain in custody, stay in custody, break bail, jump bail`),
        objectVerbs:
          words(`remand, deny bail, refuse bail, keep in custody, hold without bail, remand in custody, revoke bail,
          order held, send back to jail, keep behind bars`),
        nouns: words(`remand, detention, custody, pre-trial detention, refusal of bail, imprisonment`),
        adjectives: words(`remanded, jailed, detained, imprisoned`),
        phrases: words(`on remand, held without bail, in custody, behind bars, in pre-trial detention, refused bail`),
      },
    },
    opposed: [["bailed", "remanded"]],
  },
  {
    id: "extradition",
    domain: "crime-and-courts",
    question: "Was {theme} handed over or kept?",
    states: {
      handedOver: {
        label: "handed over",
        subjectVerbs:
          words(`face extradition, agree to extradition, lose * fight against extradition, consent to extradition,
          leave in handcuffs, land in handcuffs, return in handcuffs, lose * appeal against deportation`),
        objectVerbs:
          words(`extradite, deport, hand over, expel, send back, repatriate, rendition, fly home, put on a plane,
          send home, banish, kick out`),
        nouns: words(`extradition, deportation, expulsion, handover, repatriation, rendition`),
        adjectives: words(`extradited, deported, expelled, repatriated, banished`),
        phrases: words(`on a flight home`),
      },
      kept: {
        label: "not handed over",
        subjectVerbs:
          words(`avoid extradition, win asylum, escape extradition, fight extradition, claim asylum, receive asylum,
          escape deportation, avoid deportation, beat extradition, win * appeal against deportation`),
        objectVerbs:
          words(`grant asylum, shelter, give asylum, give refuge, grant refuge, harbour, harbor, allow to stay,
          give shelter`),
        nouns: words(`asylum, refuge, sanctuary, leave to remain, right to stay, residency`),
        adjectives: words(`sheltered, non-extraditable`),
        phrases: words(`safe from extradition, free to stay`),
      },
    },
    opposed: [["handedOver", "kept"]],
  },
  {
    id: "lawsuit",
    domain: "crime-and-courts",
    question: "Is {theme} settled or going on?",
    states: {
      settled: {
        label: "settled or dropped",
        subjectVerbs: words(
          `end, end in a settlement, conclude, collapse, fall apart, come to an end, fizzle out, close`,
        ),
        objectVerbs:
          words(`settle, drop, dismiss, throw out, withdraw, resolve, close, abandon, settle out of court, end,
          strike out, discontinue, conclude, bury`),
        nouns: words(`settlement, dismissal, withdrawal, resolution, out-of-court settlement, discontinuance`),
        adjectives: words(`settled, dropped, dismissed, closed, resolved, withdrawn, over`),
        phrases: words(`out of court, over and done with, settled out of court, thrown out of court, at an end,
          dead and buried`),
      },
      goingOn: {
        label: "going on",
        subjectVerbs:
          words(`continue, go to trial, proceed, go ahead, go on, drag on, rumble on, come to court, come to trial,
          go to court, move forward, resume, open, start, stand`),
        objectVerbs:
          words(`pursue, press, reopen, fight, continue, bring, defend, contest, file, launch, take to court, revive,
          press on with, keep open`),
        nouns: words(`continuation, reopening, start, resumption, proceedings, court battle`),
        adjectives: words(`ongoing, pending, unresolved, live, open, unsettled, outstanding`),
        phrases: words(`before the courts, under way, in progress, in court, far from over, set for trial`),
      },
    },
    opposed: [["settled", "goingOn"]],
  },
  {
    id: "oath",
    domain: "politics",
    question: "Has {theme} been sworn in or not?",
    states: {
      swornIn: {
        label: "sworn in",
        subjectVerbs:
          words(`take office, take the oath, take up office, assume office, swear the oath, take * seat, begin * term,
          start * term, take up * post, enter office, assume power, take the helm, take charge`),
        objectVerbs: words(`swear in, inaugurate, install, invest, crown, instal, enthrone, induct`),
        nouns: words(`inauguration, swearing-in, investiture, installation, coronation, oath of office, enthronement`),
        adjectives: words(`sworn-in, inaugurated, installed, crowned, anointed`),
        phrases: words(`sworn into office, in post, in the saddle, at the helm, under oath`),
      },
      notYet: {
        label: "not sworn in",
        subjectVerbs:
          words(`await confirmation, await * swearing-in, wait to take office, refuse the oath, decline the post,
          turn down the post, lack confirmation, miss * inauguration`),
        objectVerbs: words(`postpone * inauguration, withhold confirmation from, put off * swearing-in, deny the oath`),
        adjectives: words(`designate, incoming, elect, unconfirmed, would-be, nominated`),
        phrases: words(`in waiting, yet to take office, yet to be sworn in, yet to take the oath, in limbo`),
      },
    },
    opposed: [["swornIn", "notYet"]],
  },
] as const satisfies readonly StateClass[];
