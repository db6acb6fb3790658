/** The words of the pretty report, in its two languages. */
import type { ReportLanguage } from '../analyze-options.js';

/** The words of the report. */
export interface Messages {
  readonly people: string;
  readonly bodies: string;
  readonly documents: string;
  readonly figures: string;
  readonly good: string;
  readonly bad: string;
  readonly tasks: string;
  readonly more: (count: number) => string;
  readonly balance: (good: number, bad: number, tasks: number, sentences: number) => string;
  readonly nothing: string;
  readonly target: string;
  readonly estimate: string;
}

/** A number with its noun in English. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const MESSAGES: Readonly<Record<ReportLanguage, Messages>> = {
  en: {
    people: 'Who',
    bodies: 'Bodies',
    documents: 'Documents',
    figures: 'Figures',
    good: 'What went well',
    bad: 'What fell short',
    tasks: 'What is to be done',
    more: (count) => `… and ${count} more`,
    balance: (good, bad, tasks, sentences) =>
      `${counted(sentences, 'sentence')}: ${counted(good, 'achievement')}, ${counted(bad, 'limitation')}, ${counted(tasks, 'directive')}`,
    nothing: 'nothing found',
    target: 'target',
    estimate: 'estimate',
  },
  vi: {
    people: 'Nhân vật',
    bodies: 'Cơ quan, tổ chức',
    documents: 'Văn bản',
    figures: 'Số liệu',
    good: 'Kết quả đạt được',
    bad: 'Hạn chế, tồn tại',
    tasks: 'Nhiệm vụ, chỉ đạo',
    more: (count) => `… và ${count} mục khác`,
    balance: (good, bad, tasks, sentences) =>
      `${sentences} câu: ${good} kết quả, ${bad} hạn chế, ${tasks} chỉ đạo`,
    nothing: 'không tìm thấy gì',
    target: 'mục tiêu',
    estimate: 'ước tính',
  },
};
