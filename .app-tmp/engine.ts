import { createHash } from "node:crypto";
import type { Engine } from "@/lib/engine/engine";
const S = JSON.parse(`[]`);
type C = { o: string; q: string; focus: string[]; f: string; p: string; type: any; att?: any[]; qty?: any; time?: any; mod?: string; pol?: string };
const C: C[] = [
 { o: "Harbour Courier", q: "has displaced 280,000 people", focus: ["280,000"], f: "People displaced by the flood in the Marsa delta", p: "280,000", type: "quantity", att: [{ name: "regional relief agency", cue: "said", mode: "indirect" }], qty: { value: 280000, min: 280000, max: 280000, comparator: "equal" } },
 { o: "Continental Review", q: "has displaced 370,000 people", focus: ["370,000"], f: "People displaced by the flood in the Marsa delta", p: "370,000", type: "quantity", att: [{ name: "interior ministry", cue: "said", mode: "indirect" }], qty: { value: 370000, min: 370000, max: 370000, comparator: "equal" } },
 { o: "Valley Post", q: "has displaced 370,000 people", focus: ["370,000"], f: "People displaced by the flood in the Marsa delta", p: "370,000", type: "quantity", att: [{ name: "interior ministry", cue: "said", mode: "indirect" }], qty: { value: 370000, min: 370000, max: 370000, comparator: "equal" } },

 { o: "Harbour Courier", q: "In the space of one week more than 280,000 people had to leave their homes", focus: ["one week more than 280,000"], f: "How many people has the flood on the Tarn driven from their homes?", p: "over 280,000", type: "quantity", att: [{ name: "World Relief Council", cue: "said", mode: "indirect" }], qty: { value: 280000, min: 280001, max: null, comparator: "more_than" } },
 { o: "Continental Review", q: "Government officials put at over 370,000 those uprooted since the first dam gave way", focus: ["over 370,000", "since the first dam gave way"], f: "How many people has the flood on the Tarn driven from their homes?", p: "over 370,000", type: "quantity", att: [{ name: "Government officials", cue: "put", mode: "indirect" }], qty: { value: 370000, min: 370001, max: null, comparator: "more_than" } },
 { o: "Daily Ledger", q: "Government officials put at over 370,000 those uprooted since the first dam gave way", focus: ["over 370,000"], f: "How many people has the flood on the Tarn driven from their homes?", p: "over 370,000", type: "quantity", att: [{ name: "Government officials", cue: "put", mode: "indirect" }], qty: { value: 370000, min: 370001, max: null, comparator: "more_than" } },
 { o: "Valley Post", q: "between 300,000 and 320,000 people were displaced", focus: ["between 300,000 and 320,000"], f: "How many people has the flood on the Tarn driven from their homes?", p: "300,000 to 320,000", type: "quantity", att: [{ name: "Ruth Okafor", cue: "told", mode: "direct" }, { name: "Tarn Radio", cue: "reported", mode: "indirect" }], qty: { value: 300000, min: 300000, max: 320000, comparator: "between" } },
 { o: "Harbour Courier", q: "The road bridge at Ostrey has been closed since Sunday", focus: ["closed"], f: "Is the road bridge at Ostrey open?", p: "closed", type: "status" },
 { o: "Valley Post", q: "lorries were crossing the Ostrey bridge again on Tuesday morning", focus: ["crossing", "again"], f: "Is the road bridge at Ostrey open?", p: "open", type: "status" },
 { o: "Al Nahar", q: "قال المهندس إن جسر أوستري لا يزال مغلقا أمام الشاحنات", focus: ["لا يزال مغلقا"], f: "Is the road bridge at Ostrey open?", p: "closed", type: "status", att: [{ name: "المهندس", cue: "قال", mode: "indirect" }] },
 { o: "Harbour Courier", q: "At least 14 people died", focus: ["At least 14"], f: "How many people have died in the flood?", p: "at least 14", type: "quantity", att: [{ name: "Tarn police", cue: "said", mode: "indirect" }], qty: { value: 14, min: 14, max: null, comparator: "at_least" } },
 { o: "Continental Review", q: "the toll stood at 19", focus: ["19"], f: "How many people have died in the flood?", p: "19", type: "quantity", qty: { value: 19, min: 19, max: 19, comparator: "equal" } },
 { o: "Daily Ledger", q: "the toll stood at 19", focus: ["19"], f: "How many people have died in the flood?", p: "19", type: "quantity", qty: { value: 19, min: 19, max: 19, comparator: "equal" } },
 { o: "Valley Post", q: "about 25 dead", focus: ["about 25"], f: "How many people have died in the flood?", p: "about 25", type: "quantity", qty: { value: 25, min: 23, max: 27, comparator: "about" } },
 { o: "Evening Star", q: "31 bodies had been found by noon", focus: ["31"], f: "How many people have died in the flood?", p: "31", type: "quantity", qty: { value: 31, min: 31, max: 31, comparator: "equal" } },
 { o: "Al Nahar", q: "عدد القتلى لا يتجاوز 12", focus: ["لا يتجاوز 12"], f: "How many people have died in the flood?", p: "at most 12", type: "quantity", qty: { value: 12, min: null, max: 12, comparator: "at_most" } },
 { o: "Harbour Courier", q: "The Lower Dam broke at 4.30 on Sunday morning", focus: ["4.30 on Sunday morning"], f: "When did the Lower Dam break?", p: "Sunday 04:30", type: "time", time: { from: "2026-11-15T04:30", to: "2026-11-15T04:30", precision: "minute" } },
 { o: "Evening Star", q: "the Lower Dam gave way late on Saturday evening", focus: ["late on Saturday evening"], f: "When did the Lower Dam break?", p: "Saturday evening", type: "time", att: [{ name: "farmers below the wall", cue: "said", mode: "indirect" }], time: { from: "2026-11-14T20:00", to: "2026-11-14T23:59", precision: "part-of-day" } },
 { o: "Evening Star", q: "The army will send two more bridging units", focus: ["two more"], f: "How many bridging units will the army send?", p: "2", type: "quantity", qty: { value: 2, min: 2, max: 2, comparator: "equal" }, mod: "forecast" },
 { o: "Continental Review", q: "The governor denied that any warning had reached his office", focus: ["denied"], f: "Did a warning reach the governor?", p: "no", type: "event", att: [{ name: "The governor", cue: "denied", mode: "indirect" }], mod: "denied", pol: "negated" },
 { o: "Evening Star", q: "a warning was telephoned to the governor’s office on Friday", focus: ["was telephoned"], f: "Did a warning reach the governor?", p: "yes", type: "event", att: [{ name: "two engineers", cue: "said", mode: "indirect" }], mod: "alleged" },
 { o: "Harbour Courier", q: "Schools in the valley will stay closed until Thursday", focus: ["closed until Thursday"], f: "Are the valley’s schools closed?", p: "closed", type: "status" },
 { o: "Valley Post", q: "all schools of the valley remain shut", focus: ["remain shut"], f: "Are the valley’s schools closed?", p: "closed", type: "status" },
];
const h = (s: string) => createHash("sha256").update(s).digest("hex").slice(0, 16);
export function loadEngine(): Promise<Engine> {
  return Promise.resolve({
    version: "fake/1",
    readSource(source: any) {
      if (process.env.FAKE_SLOW) { const t = Date.now(); while (Date.now() - t < 400); }
      const claims = C.flatMap((c) => {
        if (c.o !== source.outlet) return [];
        const start = source.text.indexOf(c.q);
        if (start < 0) return [];
        const s0 = Math.max(source.text.lastIndexOf(". ", start) + 2, source.text.lastIndexOf("\n", start) + 1);
        let s1 = source.text.slice(start + c.q.length).search(/[.\n]/);
        s1 = s1 < 0 ? source.text.length : start + c.q.length + s1 + 1;
        const qty = c.qty ? [{ ...c.qty, text: c.focus[0], start, end: start + 3, unit: null, counted: "person" }] : [];
        const times = c.time ? [{ ...c.time, text: c.focus[0], start, end: start + 3 }] : [];
        return [{ id: h(source.id + c.q), sourceId: source.id, start, end: start + c.q.length, quote: c.q, sentence: { start: s0, end: s1 }, attribution: c.att ?? [], modality: c.mod ?? "asserted", polarity: c.pol ?? "affirmed", quantities: qty, times, places: [], actors: [], checkWorthiness: 0.7, focus: c.focus.map((x) => { const a = source.text.indexOf(x, start); return { start: a, end: a + x.length }; }).filter((x: any) => x.start >= start), answer: { type: c.type, property: h(c.f), unit: null, subject: [c.f, c.p], scope: [], value: c.qty ? { is: "quantity", quantity: 0 } : c.time ? { is: "time", time: 0 } : { is: "event" } } }];
      });
      return { sourceId: source.id, outlet: source.outlet, publishedAt: source.publishedAt, sha256: h(source.text), chars: source.text.length, claims, shingles: [] } as any;
    },
    linkStory(readings: any, pins: any) {
      const copyOf = new Map();
      const led = readings.find((r: any) => r.outlet === "Daily Ledger"), con = readings.find((r: any) => r.outlet === "Continental Review");
      if (led && con) copyOf.set(led.sourceId, con.sourceId);
      const claims = readings.flatMap((r: any) => r.claims).filter((c: any) => !pins?.removed.has(c.id));
      const byFact = new Map<string, any[]>();
      for (const c of claims) { const k = pins?.facts.get(c.id) ?? h(c.answer.subject[0]); byFact.set(k, [...(byFact.get(k) ?? []), c]); }
      const facts: any[] = [], contradictions: any[] = [], differences: any[] = [], places: any[] = [];
      for (const [k, cs] of byFact) {
        const pos = new Map<string, any[]>();
        for (const c of cs) pos.set(c.answer.subject[1], [...(pos.get(c.answer.subject[1]) ?? []), c]);
        const upd = cs[0].answer.subject[0].includes("died");
        const positions = [...pos].map(([label, pc]) => ({ id: h(k + label), label, claimIds: pc.map((c: any) => c.id), origins: pc.filter((c: any) => !copyOf.has(c.sourceId)).length || 1 })).sort((a, b) => b.origins - a.origins);
        for (const p of positions) for (const id of p.claimIds) places.push({ claimId: id, factId: k, positionId: p.id });
        const status = positions.length > 1 ? (upd ? "updated" : "disputed") : cs.length > 1 ? "agreed" : "single-source";
        facts.push({ id: k, type: cs[0].answer.type, statement: cs[0].answer.subject[0], status, origins: positions.reduce((s, p) => s + p.origins, 0), positions });
        for (let i = 1; i < positions.length; i++) {
          const pair = { id: h(k + i), factId: k, claimIds: [positions[0].claimIds[0], positions[i].claimIds[0]], kind: cs[0].answer.type === "time" ? "time" : cs[0].answer.type === "quantity" ? "quantity" : "status", class: upd ? "update" : "contradiction", severity: 0.9 - i / 10, explanation: upd ? `The count grew from “${positions[0].label}” to “${positions[i].label}” with the later report.` : `“${positions[0].label}” and “${positions[i].label}” are given for the same flood and lie apart.`, bothMayHold: cs[0].answer.type === "quantity" ? ["window", "bounds"] : [] };
          (upd ? differences : contradictions).push(pair);
        }
      }
      return { copyOf, places, facts, contradictions, differences } as any;
    },
  } as Engine);
}
