import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States before police and courts: custody, charge, plea, guilt, sentence, appeal. */
export const courtsStateClasses = [
  {
    id: "custody",
    domain: "crime-and-courts",
    question: "Is {theme} in custody or free?",
    states: {
      inCustody: {
        label: "in custody",
        subjectVerbs:
          words(`give * up, turn * in, hand * in, surrender to police, turn * in to police, languish, await trial in custody,
          surrender to authorities, remain in custody, stay in custody, see the inside of a cell, spend the night in a
          cell, spend * night behind bars, sit in a cell, eat prison food, spend the night in custody, spend the day
          in a cell, spend * in a cell, spend * behind bars, spend * in custody, await trial, face a remand hearing,
          sit in jail, sit in prison, wear handcuffs, sleep in a cell`),
        objectVerbs:
          words(`arrest, detain, take into custody, apprehend, capture, catch, seize, nab, hold, remand, remand in custody,
          jail, imprison, nick, place under arrest, put under arrest, collar, round up, lock up, place under house
          arrest, put under house arrest, take away, incarcerate, hold in custody, keep in custody, intern, bust, pick
          up, handcuff, throw in jail, put behind bars, throw into jail, rearrest, re-arrest, deny bail, refuse bail,
          refuse bail to, send to prison, haul in, bring into custody, cuff, swoop on, deprive of * liberty, lead
          away, bundle into, haul away, frogmarch out, drive to a police station, drag off, march off, take in for
          questioning, throw into a cell, lead out, lead away in handcuffs, deprive of * freedom, bring in for
          questioning, haul off, whisk away to a police station, question under arrest,
          lead off in cuffs, lead away in cuffs, lead off, march away, drag away, hold in prison, hold in jail, put in
          a cell, take to a cell, snatch, run in, pull in, hold for questioning, book, cart off, bang up, lock away,
          bring in, grab, take in handcuffs`),
        nouns: words(`arrest, detention, custody, capture, apprehension, imprisonment, remand,
          incarceration, house arrest, internment, round-up, roundup, detainee`),
        adjectives: words(`arrested, detained, jailed, imprisoned, apprehended, captured, incarcerated,
          interned, held, handcuffed, caught`),
        phrases:
          words(`in custody, behind bars, under arrest, in police custody, in jail, in prison, in detention, under house
          arrest, on remand, in a cell, in handcuffs, in police hands, under lock and key, in the hands of the police,
          held without bail, help police with * inquiries, in the cells, in police cells, in cuffs, in chains, under
          guard, in police detention, in * cell, helping police, helping police with * inquiries, in a police cell,
          held without charge`),
      },
      free: {
        label: "free",
        subjectVerbs:
          words(`escape, walk free, go free, flee, abscond, evade arrest, escape arrest, get away, elude capture, remain at
          large, go on the run, break out, slip away, jump bail, evade capture, give police the slip, elude police, go
          into hiding, stay at large, skip bail, evade police, evade justice, avoid arrest, avoid custody, make bail,
          post bail, walk out of, walk out of prison, walk out of jail, go where * like, come and go, sleep at home,
          return home, go home, slip the net, slip through the net, leg it, do a runner, get over the wall, make it
          over the wall, scale the wall, vanish, make good * escape, make a getaway, slip out, melt away, take to the
          hills, cross the border, do * job, sleep in * own bed, break free`),
        objectVerbs: words(`release, free, let go, set free, bail, release on bail, grant bail,
          grant bail to, release without charge, parole, let off, discharge, release from custody, set at liberty,
          deport, amnesty, seek, hunt, hunt for, look for, let out, liberate, pardon, spring`),
        nouns: words(`release, escape, freedom, bail, manhunt, flight, parole, jailbreak, breakout, getaway,
          liberation`),
        adjectives:
          words(`free, freed, released, at-large, fugitive, wanted, escaped, runaway, absconding, bailed, paroled, uncharged,
          unarrested, undetained`),
        phrases:
          words(`at large, on the run, on bail, on the loose, in hiding, still at large, free on bail, out on bail, at
          liberty, out of jail, out of prison, released on bail, a free man, a free woman, still wanted, on parole, at
          home, at home with * family, at * desk, at * post, back at work, in a hotel, free as a bird, wide of the
          mark, not a suspect, as a witness, with * family, back home, out of custody, nowhere to be found`),
      },
    },
    opposed: [["inCustody", "free"]],
  },
  {
    id: "guilt",
    domain: "crime-and-courts",
    question: "Was {theme} convicted or cleared?",
    states: {
      convicted: {
        label: "convicted",
        objectVerbs: words(`convict, find guilty, find guilty of, condemn, prove guilty, declare guilty,
          rule guilty, pronounce guilty, find liable, hold liable, hold responsible, sentence, convict of,
          hold accountable, find at fault, court-martial, blame, incriminate`),
        nouns: words(`conviction, guilty verdict, guilt, condemnation, culpability, verdict of guilty,
          criminal record`),
        adjectives: words(`guilty, convicted, condemned, culpable, liable, blameworthy, sentenced`),
        phrases: words(`found guilty, guilty as charged, at fault, in the wrong, to blame`),
      },
      cleared: {
        label: "cleared",
        subjectVerbs: words(`walk free, get off, clear * name, escape conviction, win acquittal, go free,
          avoid conviction`),
        objectVerbs: words(`acquit, clear, exonerate, vindicate, absolve, exculpate, let off,
          quash conviction of, overturn conviction of, dismiss the case against, drop the case against, clear of,
          acquit of, pardon, find innocent, declare innocent, clear the name of, rule out as a suspect`),
        nouns: words(`acquittal, exoneration, innocence, vindication, clearing, pardon, absolution,
          mistrial, hung jury`),
        adjectives: words(`innocent, cleared, acquitted, exonerated, not-guilty, blameless, faultless,
          vindicated, absolved, pardoned`),
        phrases: words(`off the hook, in the clear, free of blame, of all charges, without a stain`),
      },
    },
    opposed: [["convicted", "cleared"]],
  },
  {
    id: "plea",
    domain: "crime-and-courts",
    question: "Did {theme} plead guilty or not guilty?",
    states: {
      guilty: {
        label: "pleaded guilty",
        subjectVerbs: words(`plead guilty, admit guilt, admit charge, admit the charge, admit the charges,
          plead guilty to, change * plea to guilty, enter a guilty plea, accept a plea deal,
          enter a plea of guilty, accept a plea bargain, strike a plea deal, accept responsibility,
          plead no contest, take a plea deal, cop a plea, plead`),
        nouns: words(`guilty plea, plea of guilty, admission of guilt, plea deal, plea bargain, admission,
          plea agreement, confession`),
        phrases: words(`hold * hands up, put * hands up, enter a guilty plea`),
      },
      notGuilty: {
        label: "pleaded not guilty",
        subjectVerbs: words(`deny the charge, deny the charges, deny guilt, deny wrongdoing,
          protest * innocence, maintain * innocence, insist on * innocence, deny all charges, plead innocent,
          contest the charges, fight the charges, contest the charge, reject the charges, assert * innocence,
          proclaim * innocence, profess * innocence, deny the offence, deny the offences`),
        nouns: words(`denial, protestation of innocence, innocent plea`),
        phrases: words(`do nothing wrong, have done nothing wrong`),
      },
    },
    opposed: [["guilty", "notGuilty"]],
  },
  {
    id: "confession",
    domain: "crime-and-courts",
    question: "Did {theme} confess or deny?",
    states: {
      confessed: {
        label: "confessed",
        subjectVerbs: words(`confess, admit, own up, come clean, admit to, confess to, acknowledge, make a confession,
          make a full confession, fess up, plead guilty, concede, accept blame, accept responsibility,
          take the blame, make a clean breast of, spill the beans, claim responsibility, admit involvement,
          break down and confess, own up to, sign a confession, take responsibility, admit guilt,
          shoulder the blame, cough to, admit everything, admit to everything, tell all,
          make a clean breast of it, confess everything, put * hands up to`),
        nouns: words(`confession, admission, acknowledgement, acknowledgment, mea culpa, full confession,
          admission of guilt`),
        adjectives: words(`self-confessed, confessed, repentant, remorseful, contrite`),
        phrases: words(`put * hands up, hold * hands up, by * own admission`),
      },
      denied: {
        label: "denied it",
        subjectVerbs:
          words(`deny, maintain * innocence, protest * innocence, reject, refute, deny involvement, deny wrongdoing,
          deny responsibility, recant, retract * confession, withdraw * confession, disavow, repudiate,
          stay silent, remain silent, insist on * innocence, refuse to talk, refuse to answer,
          exercise the right to silence, dispute, contest, deny any wrongdoing, deny any involvement,
          shift the blame, rebut, disclaim, admit nothing, confess nothing, deny everything`),
        nouns: words(`denial, retraction, recantation, rebuttal, refusal to talk, rejection, silence,
          protestation, disavowal, disclaimer`),
        adjectives: words(`unrepentant, silent, adamant, uncooperative`),
        phrases: words(`no comment, have nothing to do with, play no part in, have no part in,
          do nothing wrong, under duress, wash * hands of, no involvement`),
      },
    },
    opposed: [["confessed", "denied"]],
  },
  {
    id: "charge",
    domain: "crime-and-courts",
    question: "Was {theme} charged or not?",
    states: {
      charged: {
        label: "charged",
        subjectVerbs: words(`face charges, face trial, stand trial, face prosecution, appear in court,
          go on trial, stand accused, face court, appear before court, face an indictment, face a charge,
          answer charges`),
        objectVerbs: words(`charge, indict, prosecute, arraign, accuse formally, formally charge,
          charge with, press charges against, bring charges against, file charges against, put on trial, try,
          bring to trial, summons, lay charges against, impeach, sue, haul before court, book, take to court,
          bring a case against, bring before court, indict on, charge over, bring to justice`),
        nouns: words(`charge, indictment, prosecution, arraignment, formal charge, trial, count of`),
        adjectives: words(`charged, indicted, accused, prosecuted, facing trial`),
        phrases: words(`on trial, in the dock, before the court, up on charges, before a judge`),
      },
      notCharged: {
        label: "not charged",
        subjectVerbs: words(`escape prosecution, avoid prosecution, escape charges, avoid charges,
          face no charge, face no action, avoid trial, escape trial, face no further action, escape indictment,
          walk free`),
        objectVerbs: words(`release without charge, drop charges against, drop the charges against,
          withdraw charges against, dismiss charges against, clear of all charges, drop the case against,
          take no action against, throw out charges against, grant immunity, grant immunity to,
          let off with a warning, let off, exonerate, caution, discontinue the case against,
          rule out charges against, take no further action against, dismiss the case against`),
        nouns: words(`dropping of charges, dismissal of charges, withdrawal of charges,
          immunity from prosecution, lack of charges, immunity, amnesty, non-prosecution`),
        adjectives: words(`uncharged, unindicted, immune, unprosecuted`),
        phrases: words(`no charges, immune from prosecution, no case to answer, released without charge,
          off the hook, in the clear`),
      },
    },
    opposed: [["charged", "notCharged"]],
  },
  {
    id: "appeal",
    domain: "crime-and-courts",
    question: "Has {theme} been appealed against or accepted?",
    states: {
      appealed: {
        label: "appealed against",
        objectVerbs: words(`appeal, appeal against, challenge, contest, lodge an appeal against,
          file an appeal against, challenge in court, dispute, seek to overturn, launch an appeal against, fight,
          seek leave to appeal, take to the court of appeal, vow to appeal, mount a challenge to,
          bring an appeal against, seek a review of, ask to overturn, lodge a challenge to`),
        nouns: words(`appeal against, appeal, challenge to, legal challenge to, challenge, petition against`),
        adjectives: words(`appealed, contested, challenged, disputed, non-final`),
        phrases: words(`under appeal, pending appeal, subject to appeal, on appeal, before the appeal court`),
      },
      accepted: {
        label: "not appealed",
        subjectVerbs: words(`become final, stand unchallenged, go unchallenged, become binding,
          become legally binding`),
        objectVerbs: words(`accept, abide by, respect, comply with, bow to, drop * appeal against,
          withdraw * appeal against, abandon * appeal against, waive appeal against, decide not to appeal,
          refuse leave to appeal, drop the appeal against, let stand, withdraw the appeal against`),
        nouns: words(`acceptance, withdrawal of the appeal, compliance with, waiver of appeal`),
        adjectives: words(`final, unappealed, unchallenged, uncontested, binding, legally-binding, accepted`),
        phrases: words(`final and binding, set in stone, no right of appeal`),
      },
    },
    opposed: [["appealed", "accepted"]],
  },
  {
    id: "ruling",
    domain: "crime-and-courts",
    question: "Was {theme} upheld or overturned?",
    states: {
      upheld: {
        label: "upheld",
        subjectVerbs: words(`stand, survive, remain valid, remain in force, stay in force, hold,
          survive a challenge`),
        objectVerbs: words(`uphold, confirm, affirm, sustain, back, let stand, leave in place, reaffirm,
          maintain, endorse, support, leave intact, ratify, validate, reinstate, keep in place, stand by,
          allow to stand, rubber-stamp`),
        nouns: words(`confirmation, affirmation, upholding, reinstatement, endorsement, validation`),
        adjectives: words(`upheld, valid, lawful, legal, constitutional, confirmed, affirmed, legitimate,
          reinstated`),
        phrases: words(`in force, within the law, in line with the law, on solid ground`),
      },
      overturned: {
        label: "overturned",
        objectVerbs: words(`overturn, quash, strike down, annul, reverse, overrule, set aside, throw out,
          nullify, void, invalidate, dismiss, vacate, cancel, block, suspend, stay, halt, strike out,
          declare unlawful, rule unlawful, declare unconstitutional, declare invalid, rule against, squash,
          declare null and void, rule unconstitutional, undo`),
        nouns: words(`annulment, reversal, quashing, overturning, nullification, invalidation, cancellation,
          stay, suspension`),
        adjectives: words(`overturned, quashed, void, invalid, unlawful, unconstitutional, illegal,
          annulled, unsafe, nullified, reversed`),
        phrases: words(`null and void, against the law, in breach of the law, not worth the paper`),
      },
    },
    opposed: [["upheld", "overturned"]],
  },
  {
    id: "sentence",
    domain: "crime-and-courts",
    question: "Was {theme} jailed or spared?",
    states: {
      jailed: {
        label: "jailed",
        subjectVerbs: words(`go to jail, go to prison, serve a sentence, serve time, begin a sentence,
          do time, begin serving, face jail, receive a jail term`),
        objectVerbs: words(`jail, imprison, sentence, sentence to, send to prison, send to jail,
          put behind bars, lock up, cage, jail for, condemn to, send down, put away, hand a sentence,
          hand a jail term, give a life sentence, sentence to death, sentence to life, give a prison term, gaol,
          sentence to prison, sentence to jail, order to serve, imprison for life, jail for life, execute`),
        nouns: words(`jailing, imprisonment, jail term, prison sentence, jail sentence, prison term,
          life sentence, custodial sentence, death sentence, incarceration, execution`),
        adjectives: words(`jailed, imprisoned, incarcerated, locked-up, caged, condemned, executed`),
        phrases: words(`behind bars, in prison, in jail, on death row, for life, inside`),
      },
      spared: {
        label: "spared jail",
        subjectVerbs: words(`escape jail, avoid jail, walk free, avoid prison, escape prison, dodge jail,
          walk free from court, avoid a jail term, escape a jail term, escape punishment, get off lightly,
          avoid time behind bars, go unpunished, escape with a fine`),
        objectVerbs: words(`spare jail, fine, pardon, spare, give a suspended sentence, reprieve,
          commute the sentence of, put on probation, let off, caution, give probation, hand a suspended sentence,
          sentence to community service, acquit, grant clemency, grant clemency to, discharge, amnesty,
          place on probation, give a fine`),
        nouns: words(`suspended sentence, pardon, clemency, probation, community service, reprieve, fine,
          commutation, leniency, conditional discharge, amnesty`),
        adjectives: words(`suspended, pardoned, reprieved, fined, unpunished, cautioned`),
        phrases: words(`on probation, off the hook, with a slap on the wrist, free to go,
          a slap on the wrist`),
      },
    },
    opposed: [["jailed", "spared"]],
  },
] as const satisfies readonly StateClass[];
