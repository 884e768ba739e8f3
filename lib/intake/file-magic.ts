/** First bytes by which files that are no text are told, with the name to say to a person. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[] | string, at?: number])[] = [
  ["a PDF", "%PDF-"],
  ["a ZIP archive or an Office document", "PK\u0003\u0004"],
  ["an old Word or Excel document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an RTF document", "{\\rtf"],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", "GIF8"],
  ["a WebP image or a sound file", "RIFF"],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["an SQLite database", "SQLite format 3"],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["a sound file", "ID3"],
  ["a video", "ftyp", 4],
];

/** What kind of file the bytes are, where they are one that holds no plain text: "a PDF". Null where they may be text. */
export function fileMagic(bytes: Uint8Array): string | null {
  for (const [name, magic, at = 0] of MAGIC) {
    const wanted = typeof magic === "string" ? [...magic].map((letter) => letter.charCodeAt(0)) : magic;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return name;
  }
  return null;
}
