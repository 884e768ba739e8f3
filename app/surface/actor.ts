import { cookies, headers } from "next/headers";
import { z } from "zod";
import { ACTOR_COOKIE, ACTOR_MAX, THEME_COOKIE, THEMES, type Theme } from "@/app/surface/browser-memory";
import { OperationError } from "@/lib/operations/operation-error";

const actorName = z.string().trim().min(1).max(ACTOR_MAX);

/** The name that this browser gave; null where it has given none. */
export async function currentActor(): Promise<string | null> {
  const cookie = (await cookies()).get(ACTOR_COOKIE);
  const name = actorName.safeParse(cookie?.value);
  return name.success ? name.data : null;
}

/** The name that signs a change; refuses where there is none. */
export async function requireActor(): Promise<string> {
  const name = await currentActor();
  if (name === null) throw new OperationError("invalid", "Give your name first: it signs what you do.");
  return name;
}

/** Light, dark, or as the system has it. */
export async function currentTheme(): Promise<Theme> {
  const theme = z.enum(THEMES).safeParse((await cookies()).get(THEME_COOKIE)?.value);
  return theme.success ? theme.data : "system";
}

/** Whether the reader's keyboard has ⌘ where others have Ctrl, so that keys are printed as they are there. */
export async function keyboardKind(): Promise<"apple" | "other"> {
  const agent = (await headers()).get("user-agent");
  return agent !== null && /Macintosh|iPhone|iPad/.test(agent) ? "apple" : "other";
}
