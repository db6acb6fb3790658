/** Cuts a document down to the parts that were asked for. */
import type { Document, Stage } from '../../index.js';
import type { Part } from './analyze-options.js';

/** The stages that a part needs. */
export function stagesFor(parts: readonly Part[] | null): readonly Stage[] | null {
  if (parts === null) return null;
  const stages = new Set<Stage>();
  for (const part of parts) {
    stages.add(part);
    if (part === 'sentences') stages.add('labels');
  }
  return [...stages];
}

/** A plain record for JSON output: the identifier, then the parts. */
export function selectParts(id: string, document: Document, parts: readonly Part[] | null): object {
  if (parts === null) return { id, ...document };
  return { id, ...Object.fromEntries(parts.map((part) => [part, document[part]])) };
}
