/** Colours and weights for the terminal. */

/** Wraps text in a look; the plain style returns it unchanged. */
export interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly name: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly task: (text: string) => string;
  readonly faint: (text: string) => string;
}

const look =
  (open: string, close: string) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const plain = (text: string): string => text;

const COLOURED: Style = {
  title: look('1;4', '22;24'),
  heading: look('1', '22'),
  name: look('36', '39'),
  good: look('32', '39'),
  bad: look('31', '39'),
  task: look('34', '39'),
  faint: look('2', '22'),
};

const PLAIN: Style = {
  title: plain,
  heading: plain,
  name: plain,
  good: plain,
  bad: plain,
  task: plain,
  faint: plain,
};

/** The style of a report. */
export function createStyle(color: boolean): Style {
  return color ? COLOURED : PLAIN;
}
