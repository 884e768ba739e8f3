import { describe, expect, it } from "vitest";
import { overlaps } from "@/lib/engine/span";
import { claimsOf } from "../../test-engine";

/** "access:open(bridge)" of every state that a text tells; only the head of the subject is given. */
function states(text: string): string[] {
  return claimsOf(text).flatMap(({ answer }) =>
    answer.value.is === "state"
      ? answer.states.map(({ stateClass, state, subject }) => `${stateClass}:${state}(${subject[0]})`)
      : [],
  );
}

describe("states", () => {
  it.each([
    ["The army has left the town of Varo.", "presence:left(army)"],
    ["Troops withdrew from Tarkent on Monday.", "presence:left(troops)"],
    ["The army remains in Varo.", "presence:present(army)"],
    ["Residents stayed in the town.", "presence:present(resident)"],
    ["The rebels captured the port of Aden.", "control:taken(port)"],
    ["The road was closed.", "access:closed(road)"],
    ["The closure of the airport angered travellers.", "access:closed(airport)"],
    ["The airport remains shut.", "access:closed(airport)"],
    ["The police closed the bridge.", "access:closed(bridge)"],
    ["The school is open.", "access:open(school)"],
    ["The mayor said that the bridge had reopened.", "access:open(bridge)"],
    ["The border between Peru and Chile is closed.", "access:closed(border)"],
    ["The minister resigned.", "office:resigned(minister)"],
    ["The minister remains in office.", "office:inOffice(minister)"],
    ["Ruth Dahl was relieved of her post as head of the choir.", "office:dismissed(@rut dahl)"],
    ["The operator was telling callers to get out.", "stay-or-leave:toLeave(caller)"],
    ["Callers were advised to remain in their rooms.", "stay-or-leave:toStay(caller)"],
    ["The smoke detectors worked throughout.", "working:working(detector)"],
    ["The pump conked out.", "working:failed(pump)"],
    ["The beaches are spotless.", "cleanliness:clean(beach)"],
    ["The hatches stayed shut.", "doorway:shut(hatch)"],
    ["The windows were forced open by a guard.", "doorway:open(window)"],
    ["The street lamps went out.", "lighting:dark(lamp)"],
    ["The lights stayed on.", "lighting:lit(light)"],
    ["The beach was coated in oil.", "cleanliness:fouled(beach)"],
    ["Masks were handed out.", "distribution:given(mask)"],
    ["The vaccine was exported.", "export:abroad(vaccine)"],
    ["The captain stayed at his post.", "post:stayed(captain)"],
    ["The signal was at danger.", "signal:danger(signal)"],
    ["The closure of the road did not surprise anybody.", "access:closed(road)"],
    ["The jury convicted the banker of fraud.", "guilt:convicted(banker)"],
    ["The hostages were freed.", "captivity:free(hostage)"],
    ["The suspect was arrested in Lyon.", "custody:inCustody(suspect)"],
    ["The suspect is in custody.", "custody:inCustody(suspect)"],
    ["The dam burst.", "barrier:burst(dam)"],
    ["The dam held.", "barrier:intact(dam)"],
    ["The ferry sank off the coast.", "vessel:sunk(ferry)"],
    ["The plane landed safely.", "flight:landed(plane)"],
    ["The pilot survived.", "life:alive(pilot)"],
    ["The court upheld the ruling.", "ruling:upheld(ruling)"],
    ["The court overturned the ruling.", "ruling:overturned(ruling)"],
    ["The talks collapsed.", "talks:off(talk)"],
    ["The two sides signed a deal.", "deal:signed(deal)"],
    ["The ceasefire is holding.", "ceasefire:holding(ceasefire)"],
    ["The fighting resumed in Darfur.", "fighting:ongoing(fighting)"],
    ["The rebels halted their advance.", "advance:halted(rebel)"],
    ["The strike was called off.", "strike-action:off(strike)"],
    ["Workers are on strike.", "strike-action:on(worker)"],
    ["The regulator approved the drug.", "medical-approval:approved(drug)"],
    ["The regulator rejected the drug.", "medical-approval:refused(drug)"],
    ["The company went bankrupt.", "solvency:bankrupt(company)"],
    ["The city is without power.", "power:off(city)"],
    ["The fire is under control.", "fire:contained(fire)"],
    ["The fire is out of control.", "fire:spreading(fire)"],
    ["The sanctions were lifted.", "sanctions:lifted(sanction)"],
    ["The outbreak is over.", "outbreak:contained(outbreak)"],
    ["The virus is spreading.", "outbreak:spreading(virus)"],
    ["The match was postponed.", "fixture:off(match)"],
    ["The game went ahead.", "fixture:on(game)"],
    ["The storm weakened.", "storm-strength:weakening(storm)"],
    ["The recording is genuine.", "genuineness:genuine(recording)"],
    ["The recording is a fake.", "genuineness:fake(recording)"],
    ["The curfew was lifted.", "curfew:lifted(curfew)"],
    ["The embassy was evacuated.", "evacuated:evacuated(embassy)"],
    ["The petition was filed on Monday.", "filing:filed(petition)"],
    ["Detectives found traces of poison.", "evidence:found(trace)"],
    ["Traffic began to move on the motorway again.", "access:open(motorway)"],
    ["The ministry has yet to decide.", "approval:pending(ministry)"],
    ["The drug got its green light.", "medical-approval:approved(drug)"],
    ["The ransom was paid.", "payment:paid(ransom)"],
    ["The ransom is still owed.", "payment:unpaid(ransom)"],
    ["The ferry rode at anchor off the island.", "mooring:moored(ferry)"],
    ["The ferry weighed anchor at dawn.", "mooring:sailed(ferry)"],
    ["The levy on sugar is on hold.", "levy:suspended(levy)"],
    ["The goal was disallowed.", "goal-validity:disallowed(goal)"],
    ["The planes sat on the tarmac all day.", "grounding:grounded(plane)"],
    ["Her passport had expired.", "licence:withdrawn(passport)"],
    ["The camera was switched off.", "recording:off(camera)"],
    ["The server is back online.", "systems:restored(server)"],
  ])("%s → %s", (text, state) => {
    expect(states(text)).toContain(state);
  });
});

describe("a negation leads to the other state", () => {
  it.each([
    ["The army has not left Varo.", "presence:present(army)"],
    ["The road was not closed.", "access:open(road)"],
    ["The school is not open.", "access:closed(school)"],
    ["The dam did not burst.", "barrier:intact(dam)"],
    ["The sirens never sounded.", "alarm:silent(siren)"],
    ["Villagers heard no siren.", "alarm:silent(siren)"],
    ["No complaint was ever lodged.", "filing:notFiled(complaint)"],
    ["Nobody was killed.", "life:alive(person)"],
    ["None of the miners was hurt.", "injury:unhurt(miner)"],
    ["Divers found no crack in the hull.", "evidence:none(crack)"],
    ["Not one truck got across the bridge.", "access:closed(bridge)"],
    ["The recording is not genuine.", "genuineness:fake(recording)"],
  ])("%s → %s", (text, state) => {
    expect(states(text)).toContain(state);
  });
});

describe("no state", () => {
  it.each([
    "The cat sat on the mat.",
    "The children sang a song.",
    "Prices in the market vary.",
    "The museum has a garden.",
    "Her brother is a baker.",
    "The recipe needs two eggs.",
    "The minister declared on Tuesday that taxes would fall.",
    "Her paper discusses rivers and doors.",
  ])("%s", (text) => {
    expect(states(text)).toEqual([]);
  });

  it.each([
    ["The inspectors found no breach.", "barrier:intact(inspector)"],
    ["The president signed no decree declaring an emergency.", "emergency:declared(emergency)"],
    ["The bridge was closed without a warning.", "access:open(bridge)"],
    ["The dam nearly burst.", "barrier:burst(dam)"],
    ["The talks came close to collapse.", "talks:off(talk)"],
    ["The talks are at risk of collapse.", "talks:off(talk)"],
    ["They killed him there and nowhere else.", "life:alive(he)"],
  ])("%s is not %s", (text, state) => {
    expect(states(text)).not.toContain(state);
  });
});

describe("denials that point back", () => {
  it.each([
    ["The police said that the bridge was closed. The council denied this.", "access"],
    ["Reports said that the minister had resigned. Her office denied the reports.", "office"],
    ["The opposition said that the recording was a fake. The channel rejected the claim.", "genuineness"],
    ["The union said that the plant had closed. Nonsense, said the manager.", "access"],
  ])("%s denies what was said", (text, property) => {
    const denied = claimsOf(text).filter((claim) => claim.modality === "denied");
    expect(denied.map(({ answer }) => answer.property)).toContain(property);
    const [first] = text.split(". ");
    for (const claim of denied) expect(claim.start).toBeGreaterThan(first?.length ?? 0);
  });

  it.each([
    "The police said that the bridge was closed. The council opened a second one.",
    "The bridge was closed. The council denied the drivers a refund.",
    "The council denied this.",
    "The road was shut. Nobody complained.",
  ])("%s denies nothing", (text) => {
    expect(claimsOf(text).filter((claim) => claim.modality === "denied" && claim.answer.type === "status")).toEqual([]);
  });
});

describe("designators", () => {
  it.each([
    ["The fire broke out in Hangar 4.", "hangar", "4"],
    ["Passengers left through Gate 12.", "gate", "12"],
    ["The train left from platform 9.", "platform", "9"],
    ["The leak was found in Tank 3.", "tank", "3"],
  ])("%s", (text, property, term) => {
    const terms = claimsOf(text).flatMap(({ answer }) =>
      answer.value.is === "term" ? [`${answer.property} ${answer.value.term}`] : [],
    );
    expect(terms).toEqual([`${property} ${term}`]);
  });

  it.each([
    "The fire broke out in a hangar.",
    "The gate was 12 metres wide.",
    "Four hangars burned.",
    "The train was 9 minutes late.",
    "Building the tunnel cost 4 billion dollars.",
  ])("none in: %s", (text) => {
    expect(claimsOf(text).filter(({ answer }) => answer.value.is === "term")).toEqual([]);
  });
});

describe("times", () => {
  it.each([
    ["The mill closed on 4 March 2023.", "2023-03-04"],
    ["The orchestra was founded in 1911.", "1911"],
    ["The tunnel opened in May 2019.", "2019-05"],
    ["The king abdicated on 2 February 1951.", "1951-02-02"],
  ])("%s → %s", (text, from) => {
    const answered = claimsOf(text).filter(({ answer }) => answer.type === "time");
    expect(answered.map(({ times }) => times[0]?.from)).toEqual([from]);
    for (const { times, focus } of answered)
      for (const span of focus) expect(times.some((time) => overlaps(time, span))).toBe(true);
  });

  it.each([
    ["The mill closed."],
    ["The mayor said on Monday that the mill had closed."],
    ["The road leads to the harbour."],
  ])("no event is dated in: %s", (text) => {
    expect(claimsOf(text).filter(({ answer }) => answer.type === "time")).toEqual([]);
  });
});

describe("events", () => {
  it.each([
    ["The cat sat on the mat.", "sit", "cat", "affirmed"],
    ["The children sang a song.", "sing", "child", "affirmed"],
    ["The bank did not audit the fund.", "audit", "bank", "negated"],
    ["The chef never salted the soup.", "salt", "chef", "negated"],
  ])("%s", (text, property, subject, polarity) => {
    const events = claimsOf(text).filter(({ answer }) => answer.type === "event");
    expect(events.map((claim) => [claim.answer.property, claim.answer.subject[0], claim.polarity])).toEqual([
      [property, subject, polarity],
    ]);
  });

  it.each(["Hello.", "The mayor said that the bridge was closed.", "Indeed."])("none in: %s", (text) => {
    expect(claimsOf(text).filter(({ answer }) => answer.type === "event")).toEqual([]);
  });
});
