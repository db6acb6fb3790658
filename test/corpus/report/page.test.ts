/** The report in a real browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderReport } from '../../../lib/corpus/corpus.js';
import { readerOf, rowsOf, sampleArticles } from '../written-run.js';
import { MISSING, openBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'thoisu-page-'));
const file = join(folder, 'report.html');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

test.before(async () => {
  if (MISSING !== null) return;
  const read = readerOf(rowsOf(sampleArticles(30)));
  writeFileSync(file, await renderReport(read, { language: 'vi' }));
  browser = await openBrowser();
});

test.after.always(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Look = (t: ExecutionContext, page: Page) => Promise<void>;

/** Opens the page, looks at it, and finds no message, no error, and no request but the page itself. */
function inBrowser(name: string, options: BrowserContextOptions, look: Look): void {
  if (MISSING !== null) {
    test.skip(`${name} (${MISSING})`, () => {});
    return;
  }
  test.serial(name, async (t) => {
    const context = await browser.newContext({ viewport: { width: 1180, height: 800 }, ...options });
    const page = await context.newPage();
    const seen: string[] = [];
    page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== `file://${file}`) seen.push(request.url());
    });
    await page.goto(`file://${file}`);
    await look(t, page);
    t.deepEqual(seen, []);
    await context.close();
  });
}

const colourOf = (page: Page): Promise<string> =>
  page.evaluate('getComputedStyle(document.body).backgroundColor') as Promise<string>;

const widths = [1180, 768, 360] as const;

for (const width of widths) {
  inBrowser(
    `at ${width} pixels nothing makes the page scroll sideways`,
    { viewport: { width, height: 800 } },
    async (t, page) => {
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      t.is(await page.evaluate('document.documentElement.scrollWidth'), width);
      const chart = width > 640 ? '.wide svg' : '.narrow svg';
      t.true(await page.locator(chart).first().isVisible());
      t.false(
        await page
          .locator(width > 640 ? '.narrow svg' : '.wide svg')
          .first()
          .isVisible(),
      );
    },
  );
}

inBrowser(
  'letters in charts are legible on a phone',
  { viewport: { width: 360, height: 800 } },
  async (t, page) => {
    const sizes = (await page.evaluate(`[...document.querySelectorAll('svg.plot')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .map((svg) => 13 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)`)) as number[];
    t.true(sizes.length > 5);
    t.true(Math.min(...sizes) >= 11, `${Math.min(...sizes)} px`);
  },
);

inBrowser('the keyboard leads in, along and back', {}, async (t, page) => {
  await page.keyboard.press('Tab');
  t.is(await page.evaluate('document.activeElement.className'), 'skip');
  t.not(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
  await page.keyboard.press('Enter');
  t.is(await page.evaluate('document.activeElement.id'), 'report');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  t.true(
    await page
      .locator('details')
      .first()
      .evaluate((node) => (node as unknown as { open: boolean }).open),
  );
});

inBrowser('tables are sorted from their heads', {}, async (t, page) => {
  const table = page.locator('#people table').first();
  const names = (): Promise<string[]> => table.locator('tbody th').allTextContents();
  const before = await names();
  const head = table.locator('thead th').first();
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  t.is(await head.getAttribute('aria-sort'), 'ascending');
  const sorted = [...before].sort(new Intl.Collator('vi', { numeric: true }).compare);
  t.deepEqual(await names(), sorted);
  await page.keyboard.press('Enter');
  t.is(await head.getAttribute('aria-sort'), 'descending');
  t.deepEqual(await names(), sorted.reverse());
});

inBrowser(
  'the search finds words in context, with and without diacritics, and leads to the sentence',
  {},
  async (t, page) => {
    const lines = page.locator('.search .kwic li');
    const count = async (words: string): Promise<number> => {
      await page.fill('#search', words);
      await page.waitForTimeout(250);
      return lines.count();
    };
    const marked = await count('Tỉnh');
    t.true(marked > 5);
    t.true((await count('tinh')) >= marked);
    t.is(await count('không có từ này'), 0);
    t.not(await page.locator('.search output').textContent(), '');
    await count('tỉnh');
    t.is((await lines.first().locator('mark').textContent())!.toLowerCase(), 'tỉnh');
    await lines.first().locator('a').click();
    const target = page.locator('.sentences li:target');
    t.true(await target.isVisible());
    t.regex((await target.locator('.text').textContent())!, /tỉnh/iu);
  },
);

inBrowser('colours follow the system, and the button', { colorScheme: 'dark' }, async (t, page) => {
  t.is(await colourOf(page), 'rgb(22, 24, 27)');
  const button = page.locator('.theme');
  await button.click();
  t.is(await colourOf(page), 'rgb(255, 253, 249)');
  await button.click();
  await page.emulateMedia({ colorScheme: 'light' });
  t.is(await colourOf(page), 'rgb(22, 24, 27)');
  await page.reload();
  t.is(await colourOf(page), 'rgb(22, 24, 27)');
});

inBrowser(
  'on paper the colours are light and what cannot be used is gone',
  { colorScheme: 'dark' },
  async (t, page) => {
    await page.emulateMedia({ media: 'print' });
    t.is(await colourOf(page), 'rgb(255, 255, 255)');
    for (const part of ['nav', '.tools', '.search', 'summary'])
      t.false(await page.locator(part).first().isVisible());
    t.true(await page.locator('.wide svg').first().isVisible());
  },
);

inBrowser(
  'without scripts everything but search, sorting and colours is there',
  { javaScriptEnabled: false },
  async (t, page) => {
    t.true(await page.locator('.kwic li').last().isVisible());
    t.false(await page.locator('.search').isVisible());
    t.false(await page.locator('.theme').isVisible());
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  inBrowser(`axe finds no fault in ${colorScheme} colours`, { colorScheme }, async (t, page) => {
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
    await page.evaluate(AXE);
    const faults =
      await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`);
    t.deepEqual(faults, []);
  });
}
