const folds: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]|''|``/g, '"'],
  [/[–‐‑−]/g, "-"],
  [/[—―]/g, "--"],
  [/…/g, "..."],
];

const plainText = /^(?!.*'')[\x20-\x5f\x61-\x7e]*$/;

/** The word in the typography of the training data: straight quotes, plain hyphens, three dots. */
export function foldTypography(text: string): string {
  if (plainText.test(text)) return text;
  let folded = text;
  for (const [marks, plain] of folds) folded = folded.replace(marks, plain);
  return folded;
}

/** The word's outline, each class of character named once a run: "Xx" for "London", "0,0" for "1,200", "x-x" for "so-so". */
export function shapeOf(text: string): string {
  let shape = "";
  for (const character of text) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape.length > 8 ? shape.slice(0, 8) : shape;
}

function kindOf(character: string): string {
  if (character >= "a" && character <= "z") return "x";
  if (character >= "A" && character <= "Z") return "X";
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{L}/u.test(character)) return "x";
  return /\p{N}/u.test(character) ? "0" : character;
}
