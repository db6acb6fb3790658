/** The packages that draw the charts, which users install themselves: Observable Plot, and a document to draw in. */
import { CorpusError } from '../../corpus-error.js';

/** What Observable Plot exports. */
export type Plot = typeof import('@observablehq/plot');

type LinkeDom = typeof import('linkedom');

/** Imports a package by its name. */
export type PackageImporter = (name: string) => Promise<unknown>;

/** Plot with a document to draw in. */
export interface Drawing {
  readonly Plot: Plot;
  readonly document: ReturnType<LinkeDom['parseHTML']>['document'];
}

async function load<Package>(importer: PackageImporter, name: string): Promise<Package> {
  try {
    return (await importer(name)) as Package;
  } catch (cause) {
    const message = `reports need the packages '@observablehq/plot' and 'linkedom': npm install @observablehq/plot linkedom`;
    throw new CorpusError(message, { cause });
  }
}

/**
 * Loads Plot and makes an empty document.
 * @throws CorpusError that names the command to install what is missing
 */
export async function loadPlot(importer: PackageImporter = (name) => import(name)): Promise<Drawing> {
  const Plot = await load<Plot>(importer, '@observablehq/plot');
  const { parseHTML } = await load<LinkeDom>(importer, 'linkedom');
  return { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}
