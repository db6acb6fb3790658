/** Numbers and days as readers of a language write them. */
import type { ReportLanguage } from './messages.js';

/** Writes numbers and days. */
export interface Writer {
  readonly language: ReportLanguage;
  /** A number with at most `digits` decimals (default 1), thousands set apart. */
  number(value: number, digits?: number): string;
  /** A share as a percentage. */
  share(value: number): string;
  /** A value with its unit; great sums of money in millions and above. */
  value(value: number, unit: string): string;
  /** One scale for all values up to `most`: divide by `factor`, and call it `unit`. */
  scale(most: number, unit: string): { readonly factor: number; readonly unit: string };
  /** An ISO 8601 day. */
  day(day: string | null): string;
}

const MONEY: ReadonlySet<string> = new Set(['VND', 'USD', 'EUR', 'CNY', 'JPY', 'KRW']);

/** Units that are no words of the language. */
const NAMES: Readonly<Record<ReportLanguage, Readonly<Record<string, string>>>> = {
  en: { point: 'points', rank: 'rank', times: 'times' },
  vi: {
    VND: 'đồng',
    point: 'điểm',
    rank: 'thứ hạng',
    times: 'lần',
    hour: 'giờ',
    day: 'ngày',
    month: 'tháng',
    year: 'năm',
  },
};

const SCALES: Readonly<Record<ReportLanguage, readonly (readonly [factor: number, name: string])[]>> = {
  en: [
    [1e12, 'trillion '],
    [1e9, 'billion '],
    [1e6, 'million '],
  ],
  vi: [
    [1e12, 'nghìn tỷ '],
    [1e9, 'tỷ '],
    [1e6, 'triệu '],
  ],
};

function separated(value: number, digits: number, [thousands, decimal]: readonly [string, string]): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const tail = rest.replace(/0+$/, '');
  return `${value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : ''}${grouped}${tail === '' ? '' : decimal + tail}`;
}

/** Writes for a language; the same on every machine. */
export function createWriter(language: ReportLanguage): Writer {
  const marks = language === 'vi' ? (['.', ','] as const) : ([',', '.'] as const);
  const number = (value: number, digits = 1): string => separated(value, digits, marks);
  const scale = (most: number, unit: string): { factor: number; unit: string } => {
    const [money = '', ...per] = unit.split('/');
    const known = SCALES[language].find(([factor]) => MONEY.has(money) && most >= factor);
    const name = [money, ...per].map((part) => NAMES[language][part] ?? part).join('/');
    return { factor: known?.[0] ?? 1, unit: `${known?.[1] ?? ''}${name}` };
  };
  return {
    language,
    number,
    share: (value) => `${number(100 * value, 0)}%`,
    scale,
    value(value, unit) {
      const { factor, unit: name } = scale(Math.abs(value), unit);
      const shown = number(value / factor, 2);
      return name.startsWith('%') ? shown + name : `${shown} ${name}`.trim();
    },
    day(day) {
      if (day === null) return '';
      const [year, month, date] = day.split('-');
      return language === 'vi' ? `${Number(date)}/${Number(month)}/${year}` : day;
    },
  };
}
