import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { CLIENT, LAYERS, OUTSIDE } from "./layers.mjs";

const BUILTINS = new Set(builtinModules);
const SOURCE = /\.(ts|tsx|mts|mjs)$/;
const SUFFIXES = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

/** The layer that a file (path from the root, forward slashes) belongs to; undefined outside the product. */
export function layerOf(file) {
  return LAYERS.find((layer) => file.startsWith(layer.folder));
}

/** Every import, re-export, `import()` and import type of a file: `{ specifier, line, typeOnly }`. */
export function readImports(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const add = (literal, typeOnly) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    imports.push({
      specifier: literal.text,
      line: source.getLineAndCharacterOfPosition(literal.pos).line + 1,
      typeOnly,
    });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const directive = source.statements[0];
  const opens = directive && ts.isExpressionStatement(directive) && ts.isStringLiteral(directive.expression);
  return { imports, directive: opens ? directive.expression.text : null };
}

function importsTypesOnly(clause) {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((e) => e.isTypeOnly)
  );
}

/** Where a specifier leads: `{ file }` inside the project, `{ builtin }`, or `{ pkg }`. */
export function target(from, specifier, exists) {
  if (specifier.startsWith("@/") || specifier.startsWith(".")) {
    const bare = specifier.startsWith("@/") ? specifier.slice(2) : posix.join(posix.dirname(from), specifier);
    const suffix = SUFFIXES.find((s) => exists(bare + s));
    return { file: bare + (suffix ?? "") };
  }
  const name = specifier.replace(/^node:/, "");
  if (specifier.startsWith("node:") || BUILTINS.has(name)) return { builtin: `node:${name}` };
  const parts = specifier.split("/");
  return { pkg: parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/") };
}

/**
 * Checks a whole project. `files` maps path → text (paths from the root, forward slashes); gives one line for each wrong
 * arrow, in the order of the files, and none when all is well.
 */
export function wrongArrows(files) {
  const modules = new Map(
    [...files].filter(([file]) => SOURCE.test(file)).map(([file, text]) => [file, readImports(file, text)]),
  );
  const exists = (file) => files.has(file);
  const wrong = [];
  for (const [file, { imports }] of modules) {
    for (const { specifier, line } of imports) {
      const reason = whyWrong(file, target(file, specifier, exists));
      if (reason) wrong.push(`${file}:${line} imports "${specifier}": ${reason}`);
    }
  }
  return [...wrong, ...wrongInBrowser(modules, exists)];
}

function whyWrong(file, to) {
  const from = layerOf(file);
  if (!from) return null;
  if (to.builtin) {
    return from.pure && !from.pure.includes(to.builtin) ? `${from.folder} is pure and does no I/O` : null;
  }
  if (!to.file) return null;
  if (OUTSIDE.some((folder) => to.file.startsWith(folder)))
    return "the product imports nothing of its tests and scripts";
  const layer = layerOf(to.file);
  if (!layer) return null;
  if (layer === from || from.may.includes(layer.id)) return null;
  return `${from.folder} may import ${from.may.length ? from.may.join(", ") : "nothing of ours outside itself"}, not ${layer.id}`;
}

/** Follows what each client component pulls into the browser at run time; server actions stay behind and end the trail. */
function wrongInBrowser(modules, exists) {
  const wrong = [];
  const seen = new Set();
  const follow = (file, trail) => {
    const module = modules.get(file);
    if (!module || seen.has(file) || module.directive === "use server") return;
    seen.add(file);
    const inApp = file.startsWith("app/");
    for (const { specifier, line, typeOnly } of module.imports) {
      if (typeOnly) continue;
      const to = target(file, specifier, exists);
      const layer = to.file && layerOf(to.file);
      const refused =
        to.builtin !== undefined ||
        (to.pkg !== undefined && !inApp && !CLIENT.packages.includes(to.pkg)) ||
        (layer && layer.id !== "app" && !CLIENT.layers.includes(layer.id));
      if (refused)
        wrong.push(`${file}:${line} imports "${specifier}": it would reach the browser through ${trail.join(" → ")}`);
      else if (to.file) follow(to.file, [...trail, to.file]);
    }
  };
  for (const [file, { directive }] of modules) if (directive === "use client") follow(file, [file]);
  return wrong;
}

function readProject(root) {
  const files = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (SOURCE.test(entry.name))
        files.set(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8"));
    }
  };
  for (const folder of ["app", "lib", "db"]) if (existsSync(join(root, folder))) walk(join(root, folder));
  return files;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), ".."));
  const files = readProject(root);
  const wrong = wrongArrows(files);
  for (const line of wrong) console.error(line);
  console.log(`${files.size} files, ${wrong.length} wrong imports`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
