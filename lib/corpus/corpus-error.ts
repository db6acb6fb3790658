/** What the caller of a corpus run can put right: a missing input, a folder in use, a package that is not installed. */
export class CorpusError extends Error {
  override readonly name: string = 'CorpusError';
}
