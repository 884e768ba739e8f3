/**
 * How a state is put into words. `theme` says whose state it is: of verbs, the grammatical subject ("troops | withdrew")
 * or the object, which a passive makes its subject ("they closed | the road", "the road | was closed").
 */
export interface StateWords {
  /** What a position's label says: "left", "open". */
  readonly label: string;
  /** Verb lemmas, particles after a space ("pull out"), whose subject is the theme. */
  readonly subjectVerbs?: readonly string[];
  /** Verb lemmas whose object is the theme. */
  readonly objectVerbs?: readonly string[];
  /** Noun lemmas; the theme stands in "of …", "'s" or before it ("the troops' withdrawal", "closure of the road"). */
  readonly nouns?: readonly string[];
  /** Adjectives and participles, predicative or before a noun that is the theme. */
  readonly adjectives?: readonly string[];
  /** Fixed runs of lemmas, predicated of the subject: "behind bars", "off limits", "give the green light". */
  readonly phrases?: readonly string[];
}

/** One dimension along which a thing is in one of several states that exclude each other. */
export interface StateClass {
  readonly id: string;
  readonly domain: string;
  /** With {theme}: "Is {theme} open or closed?" */
  readonly question: string;
  readonly states: Readonly<Record<string, StateWords>>;
  /** Pairs of state ids that can't both hold of one theme at one time. */
  readonly opposed: readonly (readonly [string, string])[];
  /**
   * A story asks it of one thing, which reports name differently or by either party ("the caller", "residents"; "the minister", "the
   * talks"): that the subjects' words differ says little.
   */
  readonly sole?: true;
  /** Of each pair, that it is not in the first state is said against the second: not retaken, so not under control. */
  readonly implied?: readonly (readonly [string, string])[];
}
