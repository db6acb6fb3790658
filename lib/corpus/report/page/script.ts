/**
 * What the page can do where scripts run: sort tables, search the sentences, change colours. Everything else works
 * without. It runs in browsers as it stands here, hence the plain language.
 */
export const SCRIPT: string = String.raw`
(() => {
  'use strict';
  const root = document.documentElement;
  const say = JSON.parse(document.getElementById('messages').textContent);
  const fill = (text, values) => text.replace(/\{([a-zA-Z]+)\}/g, (place, name) => values[name] ?? place);

  // Colours: as the system, light, dark.
  const themes = ['auto', 'light', 'dark'];
  const button = document.querySelector('.theme');
  let theme = 'auto';
  try { theme = localStorage.getItem('thoisu-theme') ?? 'auto'; } catch {}
  const showTheme = () => {
    if (theme === 'auto') root.removeAttribute('data-theme'); else root.dataset.theme = theme;
    button.textContent = say.theme + ': ' + say[theme];
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    try { localStorage.setItem('thoisu-theme', theme); } catch {}
    showTheme();
  });
  showTheme();

  // Tables: a button in every column head.
  const collator = new Intl.Collator('vi', { numeric: true });
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
  const compare = (a, b) => (a !== '' && b !== '' && !isNaN(a) && !isNaN(b) ? a - b : collator.compare(a, b));
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const sort = document.createElement('button');
      sort.type = 'button';
      sort.textContent = head.textContent;
      sort.title = fill(say.sortBy, { column: head.textContent });
      head.replaceChildren(sort);
      sort.addEventListener('click', () => {
        const numeric = head.classList.contains('number');
        const now = head.getAttribute('aria-sort');
        const down = now === null ? numeric : now === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...table.tBodies[0].rows];
        rows.sort((a, b) => (down ? -1 : 1) * compare(keyOf(a, column), keyOf(b, column)));
        table.tBodies[0].append(...rows);
      });
    });
  }

  // Links to a sentence open the list it stands in.
  const list = document.getElementById('sentence-list');
  const reveal = () => {
    const target = location.hash.startsWith('#s-') && document.getElementById(location.hash.slice(1));
    if (!target || !list) return;
    list.open = true;
    target.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', reveal);
  reveal();

  // Search: words in context over the sentences of the page.
  const box = document.querySelector('.search');
  if (box === null) return;
  box.hidden = false;
  const MOST = 100;
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const found = box.querySelector('.kwic');
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
  const syllables = (text) => [...text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const entries = [...document.querySelectorAll('.sentences li')].map((item) => {
    const text = item.querySelector('.text').textContent.normalize('NFC');
    const parts = syllables(text);
    return { item, text, parts, lower: parts.map(([part]) => part.toLowerCase()), bare: parts.map(([part]) => plain(part)) };
  });
  const element = (name, className, text) => {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  };
  const lineOf = ({ item, text, parts }, at, length) => {
    const start = parts[at].index;
    const last = parts[at + length - 1];
    const end = last.index + last[0].length;
    const from = parts[Math.max(0, at - 8)].index;
    const behind = at + length + 8 < parts.length ? parts[at + length + 7] : null;
    const to = behind === null ? text.length : behind.index + behind[0].length;
    const line = document.createElement('li');
    const link = element('a', '', item.dataset.number);
    link.href = '#' + item.id;
    link.setAttribute('aria-label', say.sentence + ' ' + item.dataset.number);
    line.append(
      element('span', 'left', (from > 0 ? '… ' : '') + text.slice(from, start)),
      element('mark', '', text.slice(start, end)),
      element('span', 'right', text.slice(end, to) + (to < text.length ? ' …' : '')), ' ', link);
    return line;
  };
  const search = () => {
    const words = syllables(input.value).map(([part]) => part.toLowerCase());
    found.replaceChildren();
    output.value = '';
    if (words.length === 0) return;
    const marked = words.some((word) => plain(word) !== word);
    const keys = marked ? words : words.map(plain);
    let count = 0;
    for (const entry of entries) {
      const own = marked ? entry.lower : entry.bare;
      for (let at = 0; at + keys.length <= own.length; at++) {
        if (!keys.every((key, k) => own[at + k] === key)) continue;
        if (count++ < MOST) found.append(lineOf(entry, at, keys.length));
      }
    }
    output.value = count === 0 ? say.searchNone
      : fill(say.searchFound, { count }) + (count > MOST ? '; ' + fill(say.searchMore, { count: MOST }) : '');
  };
  let timer = 0;
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 120); });
})();
`;
