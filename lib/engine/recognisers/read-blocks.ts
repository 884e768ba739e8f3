import { isBoilerplate, opensLinkList } from "@/lib/engine/recognisers/blocks/boilerplate";
import { readLines } from "@/lib/engine/recognisers/blocks/read-lines";
import type { Block } from "@/lib/engine/sentence";
import type { Span } from "@/lib/engine/span";

const HEADLINE_CHARS = 200;
const HEADING_WORDS = 12;
/** Ends a sentence, perhaps behind a closing mark. A question may head a text; a sentence may not. */
const STOP = /[.!;,…。！][\s"”’')\]»]*$/;
const LIST_MARK = /^(?:[•·‣▪►●○*+–—-]|\d{1,2}[.)])\s+/;

interface Line extends Span {
  readonly text: string;
  readonly listed: boolean;
}

/**
 * Cuts a text into its paragraphs at line breaks, and says what each is: a heading (the headline, or a short line
 * without a stop before more text), boilerplate (links, credits, buttons, pleas: nothing that the report says), or a
 * paragraph. Blocks stand in order, never overlap, never begin or end with white space; list marks stay outside.
 * Text whose lines were wrapped at a fixed width is put together again. Never throws.
 */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text)
    .map((span) => toLine(text, span))
    .filter((line) => line.start < line.end);
  const kinds = boilerplateKinds(lines);
  const lastParagraph = lines.findLastIndex((line, i) => !kinds[i] && !isShort(line));
  return lines.map(({ start, end, text: content, listed }, i) => {
    if (kinds[i]) return { start, end, kind: "boilerplate" };
    if (i === 0 && isHeadline(content) && lines.length > 1) return { start, end, kind: "heading" };
    const heads = i < lastParagraph && !listed && isHeading(content);
    return { start, end, kind: heads ? "heading" : "paragraph" };
  });
}

function toLine(text: string, span: Span): Line {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const mark = LIST_MARK.exec(text.slice(start, Math.min(end, start + 8)));
  if (mark && start + mark[0].length < end) start += mark[0].length;
  return { start, end, text: text.slice(start, end), listed: mark !== null };
}

/** Marks boilerplate; a list of links takes with it the short lines that follow its title. */
function boilerplateKinds(lines: readonly Line[]): boolean[] {
  // What is all of a text stands beside no report.
  if (lines.length === 1) return [false];
  let inLinks = false;
  return lines.map((line, i) => {
    const more = inLinks && isShort(line) && !STOP.test(line.text);
    inLinks = more || (i > 0 && opensLinkList(line.text));
    return inLinks || isBoilerplate(line.text);
  });
}

function isShort({ text }: Line): boolean {
  return text.length <= 100 && wordCount(text) <= HEADING_WORDS;
}

function isHeadline(text: string): boolean {
  return text.length <= HEADLINE_CHARS && /\p{L}/u.test(text) && (!STOP.test(text) || isTitleCase(text));
}

function isHeading(text: string): boolean {
  return (
    text.length <= 100 &&
    wordCount(text) <= HEADING_WORDS &&
    !STOP.test(text) &&
    /^["“‘'\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    /\p{L}/u.test(text)
  );
}

/** Most words of four letters or more with a capital: "Storm Leaves Thousands Without Power." */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.85 * long.length;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
