import fs from "fs"; import { readBlocks } from "@/lib/engine/recognisers/read-blocks"; import { readSentences } from "@/lib/engine/recognisers/read-sentences";
const [mode,...fsx]=process.argv.slice(2);
for(const f of fsx){const t=fs.readFileSync(f,"utf8"); const b=readBlocks(t); console.log("=====",f);
 if(mode==="b") for(const x of b) console.log(x.kind.slice(0,4), "|", t.slice(x.start,x.end).slice(0,110).replace(/\n/g,"⏎"), "…", t.slice(Math.max(x.start,x.end-20),x.end).replace(/\n/g,"⏎"));
 else for(const s of readSentences(t,b)) console.log(s.block,s.kind[0],"|",mode==="t"?s.tokens.map(x=>x.text).join(" "):t.slice(s.start,s.end));}
