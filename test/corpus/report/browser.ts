/** A browser for the tests of pages: Debian's Chromium, or the one that `CHROMIUM` names. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Continuous integration must not skip what needs a browser; it sets `CI`. */
export const MISSING: string | null =
  existsSync(PATH) || process.env.CI !== undefined
    ? null
    : `no Chromium at ${PATH}; set CHROMIUM to its path`;

const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: ARGS.split(' ') });
}
