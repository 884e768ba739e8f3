import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of dealings between people and parties: spoke, came, voted, exchanged; and of contests in sport. */
export const encounterStateClasses = [
  {
    id: "talks",
    domain: "diplomacy",
    question: "Are {theme} on or off?",
    states: {
      on: {
        label: "on",
        subjectVerbs:
          words(`go ahead, continue, resume, begin, take place, open, get under way, start, go on, proceed, restart, make
          progress, reconvene, make headway, move forward, kick off, enter * second day, convene, get going, reopen,
          haggle, bargain, sit down with, negotiate with, hold talks with, keep talking, go on talking, sit down
          together, sit down with each other, have a deal but for, settle on, inch closer, draw closer,
          stay in contact, talk through the night, edge towards a deal, thrash out, sit at one table, keep the line
          open, keep lines open`),
        objectVerbs:
          words(`hold, open, resume, begin, start, enter, launch, host, continue, restart, reopen, convene, agree to, enter
          into, mediate, broker, revive, join, attend, return to, conduct, reconvene, sit down for, engage in, rejoin,
          kick-start, push ahead with, pass proposals, carry messages, exchange proposals, relay proposals`),
        nouns: words(`resumption, opening, start, continuation, restart, round of, revival, reopening,
          negotiation`),
        adjectives: words(`ongoing, fruitful, constructive, renewed, productive, continuing, resumed,
          scheduled`),
        phrases:
          words(`under way, back on, on track, in progress, at the negotiating table, back on track, around the table, round
          the table, face to face, in talks with, well advanced in negotiations, deep in negotiations, stand
          adjourned, in contact, on the line, on the radio to, on the phone to, within reach, close to a deal, close
          to agreement, on the verge of a deal, within sight of, an inch from a deal, hours from a deal, day and night`),
      },
      off: {
        label: "off",
        subjectVerbs:
          words(`collapse, break down, fail, stall, founder, end without agreement, end in failure, fall apart, hit a
          deadlock, end in deadlock, grind to a halt, end, falter, break up, hit an impasse, reach an impasse, come to
          nothing, run aground, implode, hit a wall, come to naught, lead nowhere, get nowhere, go nowhere, end badly,
          end in acrimony, hit the buffers, peter out, bear no fruit, end in a row`),
        objectVerbs:
          words(`break off, suspend, call off, abandon, walk out of, cancel, halt, boycott, pull out of, withdraw from,
          freeze, reject, rule out, postpone, walk away from, quit, storm out of, scrap, refuse, derail, torpedo,
          scupper, cut short, spurn, sabotage, wreck, terminate, snub, stay away from, tear up, call a halt to, break
          off contact, leave the table, storm out,  leave the negotiating table`),
        nouns: words(`collapse, breakdown, suspension, failure, deadlock, walkout, cancellation, impasse,
          boycott, breakoff, stalemate, postponement`),
        adjectives: words(`failed, deadlocked, stalled, suspended, abortive, fruitless, frozen, cancelled,
          canceled, collapsed, inconclusive, moribund`),
        phrases:
          words(`at an impasse, in deadlock, on hold, off the table, dead in the water, on ice, at a standstill, without
          agreement, without result, on the rocks, no dialogue, no contact, beyond repair, over before it began, not
          on speaking terms, dead and buried`),
      },
    },
    opposed: [["on", "off"]],
  },
  {
    id: "contact",
    domain: "diplomacy",
    question: "Did {theme} speak with the other side or not?",
    sole: true,
    states: {
      spoke: {
        label: "spoke with them",
        subjectVerbs:
          words(`speak to, talk to, telephone, meet with, hold talks, get in touch, exchange words, speak by phone, pick up
          the phone, shake hands, meet face to face, sit down with, speak on the phone, come face to face, exchange
          messages, exchange greetings, make contact, shake * hand, clasp hands, talk on the phone, haggle, hold
          discussions, sit down together, keep in touch, establish contact, have a conversation, act as a go-between,
          act as go-between, pass messages, pass proposals, carry messages, relay messages, mediate, broker, parley,
          exchange letters, exchange notes, exchange texts, stay in contact, remain in contact, remain in touch, stay
          in touch, ring every day, speak hourly, speak daily, sit down, negotiate, have * on the line`),
        objectVerbs: words(`contact, reach by phone, ring up, call up, sound out, telephone, buttonhole, phone`),
        nouns: words(`phone call, conversation, handshake, telephone call, encounter`),
        adjectives: words(`reachable, contactable`),
        phrases:
          words(`in contact, in touch, in talks, on the phone, on speaking terms, in negotiations, in discussions, on the
          line, in conversation, face to face, around the table, at the table, in dialogue, round the table, well
          advanced in negotiations, on the radio, on the radio to, on the telephone, on the line to, in constant
          contact, in daily contact, day and night`),
      },
      noContact: {
        label: "did not speak with them",
        subjectVerbs:
          words(`hang up, keep apart, break off contact, give a wide berth, refuse to speak, break off talks, cut off
          contact, stop talking, send not a single message,    ignore calls, leave
          calls unanswered, go silent, fall silent, cut contact, sever contact, refuse to pick up`),
        objectVerbs: words(`rebuff, cold-shoulder, ghost, give a wide berth`),
        nouns: words(`snub, radio silence, refusal to meet, rebuff, estrangement`),
        adjectives: words(`unreachable, incommunicado, estranged, uncontactable`),
        phrases:
          words(`out of touch, out of reach, out of contact, never in the same room, on no terms, no talks with, in different
          rooms, no one to talk to, on speaking terms with nobody, not a word from, off the line, incommunicado`),
      },
    },
    opposed: [["spoke", "noContact"]],
  },
  {
    id: "attendance",
    domain: "diplomacy",
    question: "Did {theme} come or stay away?",
    states: {
      came: {
        label: "came",
        subjectVerbs: words(`attend, turn up, show up, accept the invitation, put in an appearance, take * seat,
          make an appearance, show * face, address the meeting`),
        nouns: words(`attendance, presence`),
        adjectives: words(`present`),
        phrases: words(`in attendance, in the room, among the guests, at the table, in the front row, in the hall,
          in the chamber`),
      },
      stayedAway: {
        label: "stayed away",
        subjectVerbs: words(`stay away, boycott, decline the invitation, send apologies, give it a miss, send * regrets,
          absent * self, turn down the invitation, cry off`),
        objectVerbs: words(`disinvite, uninvite`),
        nouns: words(`absence, no-show, non-attendance, empty chair`),
        adjectives: words(`absent, uninvited, no-show`),
        phrases: words(
          `nowhere to be seen, notable by * absence, conspicuous by * absence, not there, otherwise engaged`,
        ),
      },
    },
    opposed: [["came", "stayedAway"]],
  },
  {
    id: "polling-hours",
    domain: "politics",
    question: "Was {theme} extended or did it end on time?",
    states: {
      extended: {
        label: "extended",
        subjectVerbs:
          words(`run past the close, run late, go on past, overrun, continue past, run over, stay open late, drag on,
          last longer, run past, go on beyond, run hours past, carry on after, keep going after,
          run two hours past, continue until late, stretch into the night, stay open longer`),
        objectVerbs: words(
          `extend, prolong, keep open, lengthen, keep open late, stretch, push back the end of, let run on`,
        ),
        nouns: words(`extension, prolongation, overrun, extra time, extra hours, lengthening`),
        adjectives: words(`extended, prolonged, lengthened, late`),
        phrases: words(`past the deadline, beyond the deadline, past the official close, long after, after hours,
          into the night, past the scheduled close, past closing time`),
      },
      onTime: {
        label: "ended on time",
        subjectVerbs:
          words(`end on time, close on time, finish on time, end as planned, close as planned, end punctually,
          close punctually, stop on time, finish as scheduled, end as scheduled, close as scheduled,
          shut * doors on time, end sharp`),
        objectVerbs: words(`end on time, close on time, lock on time, shut on time, close punctually, wind up on time`),
        nouns: words(`punctual close, scheduled close, scheduled end, timely close`),
        adjectives: words(`punctual, timely, unextended, on-time`),
        phrases: words(
          `on time, on schedule, on the dot, as scheduled, at the appointed hour, to the minute, on the stroke of`,
        ),
      },
    },
    opposed: [["extended", "onTime"]],
  },
  {
    id: "recount",
    domain: "politics",
    question: "Was {theme} ordered or refused?",
    states: {
      ordered: {
        label: "ordered or granted",
        subjectVerbs: words(`begin, start, go ahead, get under way, take place, proceed, open`),
        objectVerbs:
          words(`order, grant, allow, approve, begin, launch, carry out, hold, start, conduct, accept, agree to,
          call for, permit, set in motion, open, announce`),
        nouns: words(`ordering, start, approval, launch, beginning`),
        adjectives: words(`ordered, automatic, mandatory, granted, compulsory`),
        phrases: words(`under way, in progress, given the go-ahead, in full swing, going ahead`),
      },
      refused: {
        label: "refused",
        subjectVerbs: words(`fall through, come to nothing, fail, stop, end, founder, stall`),
        objectVerbs: words(`refuse, reject, deny, rule out, turn down, dismiss, block, halt, stop, throw out, oppose,
          see no need for, cancel, call off, decline`),
        nouns: words(`refusal, rejection, denial, dismissal, halt`),
        adjectives: words(`unnecessary, refused, denied, unwarranted, needless`),
        phrases: words(`out of the question, off the table, no need for, not needed, no grounds for, ruled out`),
      },
    },
    opposed: [["ordered", "refused"]],
  },
  {
    id: "prisoner-swap",
    domain: "war",
    question: "Were {theme} exchanged or not?",
    states: {
      exchanged: {
        label: "exchanged",
        subjectVerbs:
          words(`come home, return home, cross the line, walk across the bridge, arrive home, reach home, go home,
          come back, set foot on home soil, cross over`),
        objectVerbs: words(`exchange, swap, hand over, trade, free in a swap, return, repatriate, send home, bring home,
          give back, transfer, hand back`),
        nouns: words(`exchange, swap, handover, repatriation, prisoner swap, transfer, homecoming`),
        adjectives: words(`exchanged, swapped, repatriated, freed`),
        phrases: words(`on home soil, back home, back with * families, one for one, all for all, back in * homeland`),
      },
      held: {
        label: "still held",
        subjectVerbs: words(`stay in captivity, remain in captivity, languish, await an exchange, wait for a swap,
          remain prisoners, stay behind, remain in enemy hands, await release`),
        objectVerbs: words(`keep, hold back, retain, keep hold of, hang on to, withhold`),
        nouns: words(`captivity, failed swap, refusal, failed exchange`),
        adjectives: words(`captive, imprisoned, unreleased, unexchanged`),
        phrases: words(`in captivity, in enemy hands, still held, behind the wire, in the camps`),
      },
    },
    opposed: [["exchanged", "held"]],
  },
  {
    id: "goal-validity",
    domain: "sport",
    question: "Did {theme} count or not?",
    states: {
      stood: {
        label: "stood",
        subjectVerbs: words(
          `stand, count, cross the line, go over the line, beat the keeper, find the net, hit the net, go in`,
        ),
        objectVerbs: words(`allow, give, award, confirm, uphold, let stand, ratify, validate, convert, credit`),
        nouns: words(`confirmation, award, conversion, ratification`),
        adjectives: words(`valid, legitimate, legal, onside, good`),
        phrases: words(`over the line, in the back of the net, well onside, given after review, fair and square`),
      },
      disallowed: {
        label: "was disallowed",
        subjectVerbs: words(`fall foul of the flag, come off the post, hit the bar, miss, go wide, hit the post`),
        objectVerbs:
          words(`disallow, rule out, chalk off, overturn, cancel, annul, strike out, wave off, scrub, void, call back,
          deny`),
        nouns: words(`annulment, cancellation, offside, foul, handball`),
        adjectives: words(`offside, invalid, illegal, disallowed, void, unlawful`),
        phrases: words(`ruled out for offside, wiped out by, ruled out by, not given`),
      },
    },
    opposed: [["stood", "disallowed"]],
  },
  {
    id: "medical-check",
    domain: "sport",
    question: "Did {theme} pass the medical or fail it?",
    states: {
      passed: {
        label: "passed it",
        subjectVerbs: words(`pass a medical, pass the medical, complete a medical, come through the medical,
          sail through the medical, pass * medical, clear the medical, get the all-clear, complete * medical,
          pass a fitness test, pass * fitness test`),
        objectVerbs: words(`pass fit, give a clean bill of health, declare fit, clear to play, certify fit, rule fit,
          pronounce fit`),
        nouns: words(`all-clear, passed medical, clean bill of health, medical clearance`),
        adjectives: words(`passed-fit`),
        phrases: words(`fit as a fiddle, fighting fit, in good shape, fully fit, in tip-top condition`),
      },
      failed: {
        label: "failed it",
        subjectVerbs:
          words(`fail a medical, fail the medical, fail * medical, come unstuck at the medical, flunk the medical,
          fail a fitness test, fail * fitness test, fall at the medical`),
        objectVerbs: words(
          `declare unfit, turn down on medical grounds, reject on medical grounds, pronounce unfit, rule unfit`,
        ),
        nouns: words(`failed medical, medical concern, heart problem, knee problem, medical objection`),
        adjectives: words(`crocked, lame`),
        phrases: words(`not fit to play, not up to it, carrying an injury, on medical grounds, in poor shape`),
      },
    },
    opposed: [["passed", "failed"]],
  },
  {
    id: "title",
    domain: "sport",
    question: "Did {theme} keep the title or lose it?",
    states: {
      kept: {
        label: "kept it",
        subjectVerbs: words(`keep the title, retain the title, defend the title, hold on to the title, keep * title,
          retain * title, defend * title, keep * medal, hold on to * medal, keep the medal, keep * crown,
          retain * crown, keep the trophy`),
        objectVerbs: words(`clear of doping, reinstate as champion, confirm as champion, recognise as champion,
          recognize as champion`),
        nouns: words(`title defence, title defense, reinstatement, retention`),
        adjectives: words(`reigning, undefeated, undisputed, unbeaten`),
        phrases: words(`still champion, still the champion, champion again, on top of the podium, holder of the title`),
      },
      lost: {
        label: "lost it",
        subjectVerbs: words(`lose the title, forfeit the title, lose * title, give up the title, hand back the medal,
          vacate the title, lose * crown, lose * medal, return * medal, hand back * medal, forfeit * medal,
          surrender the title`),
        objectVerbs: words(`strip of the title, dethrone, strip of * medal, strip of * title, strip of the medal`),
        nouns: words(`stripping, forfeiture, dethronement, loss of the title`),
        adjectives: words(`dethroned`),
        phrases: words(
          `no longer champion, champion no more, stripped of the title, stripped of * medal, off the podium`,
        ),
      },
    },
    opposed: [["kept", "lost"]],
  },
  {
    id: "contract-renewal",
    domain: "sport",
    question: "Has {theme} extended the contract or let it run out?",
    states: {
      extended: {
        label: "extended it",
        subjectVerbs:
          words(`sign a new contract, extend * contract, renew * contract, sign an extension, agree a new contract,
          commit * future, prolong * contract, sign a new deal, agree a new deal, pen a new deal,
          agree an extension, agree terms, put pen to paper, sign on`),
        objectVerbs: words(`tie down, re-sign, hand a new contract, secure to a new deal, reward with a new contract,
          give a new contract`),
        nouns: words(`extension, renewal, new contract, prolongation`),
        adjectives: words(`contracted`),
        phrases: words(
          `under contract, tied to the club, here to stay, going nowhere, on a new deal, committed to the club`,
        ),
      },
      runOut: {
        label: "let it run out",
        subjectVerbs:
          words(`turn down a new contract, let * contract run out, reject a new contract, run down * contract,
          leave for free, refuse a new contract, become a free agent, see out * contract, reject a new deal,
          turn down a new deal, refuse to sign, stall on a new contract, refuse to extend`),
        objectVerbs: words(`free from * contract, let leave on a free, release from * contract, decline to renew`),
        nouns: words(`free transfer, expiry, contract dispute, free agency`),
        adjectives: words(`out-of-contract, unattached, contractless`),
        phrases: words(`out of contract, on a free, on a free transfer, a free agent, in the last year of * contract,
          on the way out`),
      },
    },
    opposed: [["extended", "runOut"]],
  },
] as const satisfies readonly StateClass[];
