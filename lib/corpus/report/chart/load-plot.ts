/** The packages that draw the charts, which users install themselves: Observable Plot, and a document to draw in. */
import { loadOptional } from '../../optional-package.js';
import type { PackageImporter } from '../../package-importer.js';

/** What Observable Plot exports. */
export type Plot = typeof import('@observablehq/plot');

type LinkeDom = typeof import('linkedom');

/** Plot with a document to draw in. */
export interface Drawing {
  readonly Plot: Plot;
  readonly document: ReturnType<LinkeDom['parseHTML']>['document'];
}

/**
 * Loads Plot and makes an empty document.
 * @throws CorpusError that names the command to install what is missing
 */
export async function loadPlot(importer: PackageImporter = (name) => import(name)): Promise<Drawing> {
  const load = async (): Promise<[Plot, LinkeDom]> => [
    (await importer('@observablehq/plot')) as Plot,
    (await importer('linkedom')) as LinkeDom,
  ];
  const [Plot, { parseHTML }] = await loadOptional('A report', '@observablehq/plot linkedom', load);
  return { Plot, document: parseHTML('<!doctype html><html><body></body></html>').document };
}
