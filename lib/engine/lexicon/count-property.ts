/**
 * A property by which things are counted, and whether its count may be compared with another's: "killed" of persons,
 * "destroyed" of buildings. Counts of different properties never meet.
 */
export interface CountProperty {
  readonly id: string;
  /** With {things}: "{things} killed". */
  readonly statement: string;
  /** Families of counted things (see counted-things) that may have this property. */
  readonly families: readonly string[];
  /**
   * Bases of the units that it is measured in ("metre", "percent", "money" for any currency). A figure in another unit,
   * and one without any, never measures it. Without this list the families decide.
   */
  readonly units?: readonly string[];
  /** Grows as time goes by: a later, higher count is an update. */
  readonly cumulative: boolean;
  /** What an event or thing has once and for all: figures of different days contradict each other all the same. */
  readonly fixed?: boolean;
  /** Verb lemmas: the counted thing is the subject ("80 | died", "280,000 | fled"). */
  readonly subjectVerbs?: readonly string[];
  /** Verb lemmas: the counted thing is the object or passive subject ("killed | 80", "80 | were killed"). */
  readonly objectVerbs?: readonly string[];
  /** Adjectives that count on their own or with a noun: "80 dead", "80 people missing". */
  readonly adjectives?: readonly string[];
  /** Nouns that name the count or the counted: "death toll", "fatality", "deaths", "victim". */
  readonly nouns?: readonly string[];
  /** Runs of lemmas: "lose one's life" is written "lose * life". */
  readonly phrases?: readonly string[];
}

/** Nouns that name one family of countable things: "person" for people, residents, sailors, shoppers. */
export interface CountedFamily {
  readonly id: string;
  /** Plural, for statements: "people", "homes". */
  readonly plural: string;
  /** Singular lemmas, lower case. */
  readonly nouns: readonly string[];
  /** Families that this one must never be compared with though they look alike (households / persons). */
  readonly apartFrom?: readonly string[];
}
