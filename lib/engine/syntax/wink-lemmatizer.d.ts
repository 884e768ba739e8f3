declare module "wink-lemmatizer" {
  /** WordNet's morphology: the base form of a lower-case word, the word itself where none is known. */
  interface Lemmatizer {
    noun(word: string): string;
    verb(word: string): string;
    adjective(word: string): string;
  }
  const lemmatizer: Lemmatizer;
  export default lemmatizer;
}
