/** A call that the command line cannot take: exit status 2. */
export class UsageError extends Error {}
