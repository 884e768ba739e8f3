import type { NextRequest } from "next/server";
import { openDatabase } from "@/db/migrate";
import { palette } from "@/db/queries/palette";

/** Longest words that are looked for, in characters. */
const WORDS_MAX = 200;

/** What the palette offers: `?words=…&story=ID`. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const words = searchParams.get("words") ?? "";
  return Response.json(await palette(await openDatabase(), words.slice(0, WORDS_MAX), searchParams.get("story")));
}
