/**
 * `npm run bench` runs the bench of the engine's speed, `npm run bench -- growth` that of how its cost grows, `npm run bench -- desk`
 * that of the desk on a large story; what follows the name goes to the bench, see each for it.
 */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  engine: () => import("./engine.bench"),
  growth: () => import("./growth.bench"),
  desk: () => import("./desk.bench"),
};

const asked = process.argv[2] ?? "engine";
const bench = BENCHES[asked];
if (bench) {
  process.argv.splice(2, 1);
  await bench();
} else {
  console.error(`No bench “${asked}”; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 2;
}
