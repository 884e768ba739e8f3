import { plainName,nameKey } from "@/lib/engine/recognisers/names/name-key"; import { CITIES } from "@/lib/engine/lexicon/cities"; import {gazetteer} from "@/lib/engine/recognisers/names/gazetteer";
const c=CITIES.split(/[,\n]/); for(let i=0;i<3;i++){let t=performance.now(); c.forEach(x=>plainName(x)); console.log("plain",performance.now()-t,c.length); t=performance.now(); c.forEach(x=>nameKey(x)); console.log("key",performance.now()-t);}
let t=performance.now(); gazetteer(); console.log("gaz",performance.now()-t);
