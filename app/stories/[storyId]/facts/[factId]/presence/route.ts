import { currentActor } from "@/app/surface/actor";
import { arrive, deskPresence, leave, othersReading } from "@/app/surface/presence";
import { openDatabase } from "@/db/migrate";
import { standingRuling } from "@/db/queries/standing-ruling";

interface Context {
  readonly params: Promise<{ storyId: string; factId: string }>;
}

/** Says that this editor has the fact open; answers who else has, and which ruling stands by now. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const [{ storyId, factId }, name, db] = await Promise.all([params, currentActor(), openDatabase()]);
  const standing = await standingRuling(db, storyId, factId);
  if (standing === undefined) return new Response("There is no such fact.\n", { status: 404 });
  const now = Date.now();
  if (name !== null) arrive(deskPresence(), factId, name, now);
  return Response.json({ others: othersReading(deskPresence(), factId, name, now), standing });
}

/** Says that this editor went on. */
export async function DELETE(_: Request, { params }: Context): Promise<Response> {
  const [{ factId }, name] = await Promise.all([params, currentActor()]);
  if (name !== null) leave(deskPresence(), factId, name);
  return new Response(null, { status: 204 });
}
