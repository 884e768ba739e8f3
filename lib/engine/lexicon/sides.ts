/** Words for those who fight or oppose the ones in power: "opposition forces" are never "government forces". */
export const OPPOSING_SIDE: ReadonlySet<string> = new Set([
  "opposition",
  "rebel",
  "insurgent",
  "insurgency",
  "militant",
  "anti-government",
  "anti-regime",
  "guerrilla",
  "guerilla",
  "separatist",
  "jihadist",
  "islamist",
  "mutineer",
  "secessionist",
  "partisan",
  "dissident",
]);
